import type { Random } from './random.ts';
import type { ReportFacts, Slots } from './slots.ts';
import type { StockChapter } from './stock.ts';
import { writeItem } from './write-item.ts';

/** Overviews after the chapters of a long report, in their order. */
export const ANNEXES = ['domeinen', 'opleidingen', 'projecten', 'kerncijfers'] as const;
export type Annex = (typeof ANNEXES)[number];

/** The paragraphs of a portrait: for each the sections of the stock of which it takes a sentence. */
const PORTRAITS: Readonly<Record<Exclude<Annex, 'kerncijfers'>, readonly (readonly string[])[]>> = {
  domeinen: [['begin'], ['midden'], ['midden'], ['midden'], ['eind']],
  opleidingen: [
    ['begin', 'midden', 'midden'],
    ['midden', 'midden', 'eind'],
  ],
  projecten: [['begin', 'midden', 'eind', 'eind']],
};

/** An annex as Markdown: tables in full, or a portrait of each part, each programme or each project. */
export function writeAnnex(
  name: Annex,
  { titles, opening, sections }: StockChapter,
  slots: Slots,
  facts: ReportFacts,
  random: Random,
): string {
  const head = [
    `## ${slots.fill(random.pick(titles))}`,
    ...opening.map(({ text }) => writeItem(text, slots, facts, random)),
  ];
  if (name === 'kerncijfers') {
    const parts = sections.flatMap(({ titles: [title = ''], items }) => [
      `### ${slots.fill(title)}`,
      ...items.map(({ text }) => writeItem(text, slots, facts, random)),
    ]);
    return [...head, ...parts].join('\n\n');
  }

  const sentences = new Map(
    sections.map(({ titles: [title = ''], items }) => [title, items.map(({ text }) => text)]),
  );
  const decks = new Map<string, string[]>();
  const draw = (section: string): string => {
    const left = decks.get(section) ?? [];
    if (left.length === 0) left.push(...random.shuffle(sentences.get(section) ?? []));
    decks.set(section, left);
    const drawn = left.pop();
    if (drawn === undefined) throw new RangeError(`The stock of ${name} has no sentences in ${section}.`);
    return drawn;
  };
  const portraits = subjectsOf(name, facts, sentences).flatMap((subject) => [
    `### ${subject.charAt(0).toUpperCase()}${subject.slice(1)}`,
    ...PORTRAITS[name].map((parts) => slots.fill(parts.map(draw).join(' '), { this: subject })),
  ]);
  return [...head, ...portraits].join('\n\n');
}

function subjectsOf(
  name: Exclude<Annex, 'kerncijfers'>,
  { college }: ReportFacts,
  sentences: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (name === 'projecten') return sentences.get('Titels') ?? [];
  return name === 'domeinen' ? college.faculties : college.programmes;
}
