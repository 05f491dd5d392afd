import type { Words } from '../text/words.ts';

/** A date that stands in a text. */
export interface FoundDate {
  /** yyyy, yyyy-mm or yyyy-mm-dd */
  readonly value: string;
  /** First and last word, both included. */
  readonly first: number;
  readonly last: number;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'januari jan january',
    'februari feb february',
    'maart mrt march mar',
    'april apr',
    'mei may',
    'juni jun june',
    'juli jul july',
    'augustus aug august',
    'september sep sept',
    'oktober okt october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Codes of conduct and annual reports are not older than this; an earlier number is no year of theirs. */
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2099;

/**
 * Finds dates in all ways in which Dutch and English documents write them: `1 maart 2022`, `March 1st, 2022`,
 * `01-03-2022` (day first), `2022-03-01`, `maart 2022`, `2022`. Numbers with a full stop or a slash between count as
 * well, because words part there.
 */
export function findDates(words: Words, text: string, from = 0, to = words.forms.length): FoundDate[] {
  const dates: FoundDate[] = [];
  for (let at = from; at < to; at++) {
    const date = numericAt(words, text, at, to) ?? writtenAt(words, at, to) ?? yearAt(words, text, at);
    if (date === undefined) continue;
    dates.push(date);
    at = date.last;
  }
  return dates;
}

/** Three numbers with the same mark between them: day-month-year or year-month-day. */
function numericAt(words: Words, text: string, at: number, to: number): FoundDate | undefined {
  if (at + 2 >= to) return undefined;
  const [a, b, c] = [number(words.forms[at]), number(words.forms[at + 1]), number(words.forms[at + 2])];
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const marks = [at, at + 1].map((word) => text.slice(words.ends[word], words.starts[word + 1]).trim());
  if (!/^[-–./]$/u.test(marks[0] as string) || marks[0] !== marks[1]) return undefined;
  if (isYear(a)) return full(a, b, c, at, at + 2);
  if (isYear(c)) return full(c, b, a, at, at + 2);
  return undefined;
}

function writtenAt(words: Words, at: number, to: number): FoundDate | undefined {
  const { forms } = words;
  const month = MONTHS.get(forms[at] ?? '');
  if (month !== undefined) {
    // "March 1st, 2022", "March 2022"
    const day = dayNumber(forms[at + 1]);
    const yearAfterDay = number(forms[at + 2]);
    if (day !== undefined && at + 2 < to && isYear(yearAfterDay))
      return full(yearAfterDay, month, day, at, at + 2);
    const year = number(forms[at + 1]);
    return at + 1 < to && isYear(year)
      ? { value: `${year}-${two(month)}`, first: at, last: at + 1 }
      : undefined;
  }
  const day = dayNumber(forms[at]);
  if (day === undefined) return undefined;
  // "1 maart 2022", "1st of March 2022"
  const gap = forms[at + 1] === 'of' ? 2 : 1;
  const monthAfter = MONTHS.get(forms[at + gap] ?? '');
  const year = number(forms[at + gap + 1]);
  return monthAfter !== undefined && at + gap + 1 < to && isYear(year)
    ? full(year, monthAfter, day, at, at + gap + 1)
    : undefined;
}

function yearAt(words: Words, text: string, at: number): FoundDate | undefined {
  const year = number(words.forms[at]);
  if (!isYear(year)) return undefined;
  // "2021-2022" is a year of study and "2021/015" a number in a file, not a date.
  const before = text[(words.starts[at] as number) - 1] ?? ' ';
  const after = text.slice(words.ends[at], (words.ends[at] as number) + 2);
  if (/[-–/.]/u.test(before) || /^[-–/.]\d/u.test(after)) return undefined;
  return { value: String(year), first: at, last: at };
}

function full(year: number, month: number, day: number, first: number, last: number): FoundDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { value: `${year}-${two(month)}-${two(day)}`, first, last };
}

function number(form: string | undefined): number | undefined {
  return form !== undefined && /^\d{1,4}$/u.test(form) ? Number(form) : undefined;
}

function dayNumber(form: string | undefined): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th|e|ste|de)?$/u.exec(form ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function isYear(value: number | undefined): value is number {
  return value !== undefined && value >= EARLIEST_YEAR && value <= LATEST_YEAR;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
