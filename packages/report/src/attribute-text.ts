import type { Attribute, Language } from '@toetssteen/rubric';
import type { AttributeValue } from '@toetssteen/scorer';
import type { Phrases } from './locales/phrases.ts';

/** The value of an attribute in words: `1 maart 2022`, `Nederlands, Engels`, `7 pagina's`. */
export function attributeText(row: Attribute, value: AttributeValue, phrases: Phrases): string {
  const found = value.value;
  if (found === null) return phrases.words.notFound;
  if (typeof found === 'number') {
    if (row.read.what === 'pages') return phrases.pageCount(found, value.estimated);
    return value.estimated ? `${found} (${phrases.words.estimated})` : String(found);
  }
  if (typeof found === 'string') return row.read.what === 'date' ? dateText(found, phrases.language) : found;
  const names: Readonly<Record<string, string>> = phrases.languageName;
  return found.length === 0 ? phrases.words.notFound : found.map((item) => names[item] ?? item).join(', ');
}

/** @param iso yyyy, yyyy-mm or yyyy-mm-dd; anything else is given back as it is */
function dateText(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(iso) ?? [];
  if (year === undefined || month === undefined) return iso;
  const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return Number.isNaN(date.getTime()) ? iso : format.format(date);
}
