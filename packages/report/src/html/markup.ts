/** Markup that is safe to put into a page: made by {@link html} alone. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Value = string | number | Markup | undefined | readonly Value[];

const REPLACEMENTS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Makes any text safe as content and as a quoted attribute value. Control characters that HTML forbids are dropped. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/[&<>"'`]/gu, (character) => REPLACEMENTS[character] ?? '');
}

/**
 * Template tag: what stands in the template is markup, what is put into it is text and gets escaped, unless it was made
 * by this tag itself. Attribute values must stand in double quotes in the template.
 */
export function html(template: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let source = template[0] ?? '';
  values.forEach((value, index) => {
    source += sourceOf(value) + (template[index + 1] ?? '');
  });
  return new Markup(source);
}

export const NOTHING = html``;

function sourceOf(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.source;
  if (typeof value === 'object') return value.map(sourceOf).join('');
  return escapeHtml(String(value));
}
