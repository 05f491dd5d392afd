import { type Annex, writeAnnex } from './annexes.ts';
import type { Fragments } from './fragments.ts';
import { startRandom } from './random.ts';
import { createSlots, type ReportFacts, type Slots } from './slots.ts';
import type { Condition, Stock, StockChapter, StockItem } from './stock.ts';
import { writeItem } from './write-item.ts';

/** Chapters in the order of a report. One without paragraphs in the stock is there when the college wrote it. */
const CHAPTERS = [
  ...[
    'voorwoord',
    'missie',
    'onderwijs',
    'studenten',
    'kwaliteit',
    'onderzoek',
    'internationaal',
    'personeel',
  ],
  ...['medezeggenschap', 'klachten', 'huisvesting', 'ict', 'duurzaamheid', 'risico', 'toezicht', 'financien'],
  'vooruitblik',
] as const;

export interface ReportPlan extends ReportFacts {
  readonly seed: string;
  readonly pages: number;
  /** How much its look puts on one. */
  readonly wordsPerPage: number;
  readonly annexes: readonly Annex[];
}

/** The place of a paragraph in the stock: chapter, section (0 for the opening), number. */
type Place = `${string} ${number} ${number}`;

/**
 * Composes an annual report as Markdown: what the college wrote itself, each fragment inside its chapter, among as much
 * of the stock as the pages ask for. The same plan, stock and fragments give the same text.
 */
export function composeReport(plan: ReportPlan, stock: Stock, fragments: Fragments): string {
  const random = startRandom(`${plan.seed} ${plan.college.id} ${plan.year}`);
  const slots = createSlots(plan, random);
  const annexes = plan.annexes.map((name) => writeAnnex(name, chapterOf(stock, name), slots, plan, random));

  const keys = CHAPTERS.filter((key) => fragments.byChapter.has(key) || hasText(stock.get(key)));
  const unknown = [...fragments.byChapter.keys()].filter((key) => !CHAPTERS.some((each) => each === key));
  if (unknown.length > 0) throw new RangeError(`No report has a chapter ${unknown.join(', ')}.`);
  const written = new Map<Place, string>();
  let words = wordsOf([...fragments.byChapter.values(), ...annexes].join(' '));
  const write = (place: Place, item: StockItem): void => {
    const text = writeItem(item.text, slots, plan, random);
    written.set(place, text);
    words += wordsOf(text);
  };

  const places = keys.flatMap((key) => placesOf(key, chapterOf(stock, key), plan));
  // Every chapter needs a beginning, whatever the budget.
  for (const { place, item } of places.filter(({ first }) => first)) write(place, item);
  for (const { place, item } of random.shuffle(places.filter(({ first }) => !first))) {
    if (words >= plan.pages * plan.wordsPerPage) break;
    write(place, item);
  }
  const chapters = keys.map((key) =>
    chapterText(key, chapterOf(stock, key), written, fragments.byChapter.get(key), slots, random.pick),
  );
  return `${[`# ${fragments.title}`, ...chapters, ...annexes].join('\n\n')}\n`;
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function chapterOf(stock: Stock, key: string): StockChapter {
  const chapter = stock.get(key);
  if (chapter === undefined)
    throw new RangeError(`The stock has no chapter ${key}. Write stock/*/${key}.md.`);
  return chapter;
}

function hasText(chapter: StockChapter | undefined): boolean {
  return chapter !== undefined && chapter.opening.length + chapter.sections.length > 0;
}

interface Placed {
  readonly place: Place;
  readonly item: StockItem;
  readonly first: boolean;
}

function placesOf(key: string, { opening, sections }: StockChapter, plan: ReportPlan): Placed[] {
  return [opening, ...sections.map(({ items }) => items)].flatMap((items, section) =>
    items
      .map((item, number) => ({ item, number }))
      .filter(({ item }) => item.conditions.every((condition) => holds(condition, plan)))
      .map(
        ({ item, number }, index): Placed => ({
          place: `${key} ${section} ${number}`,
          item,
          first: section === 0 && index === 0,
        }),
      ),
  );
}

function holds(condition: Condition, { college, year }: ReportPlan): boolean {
  switch (condition) {
    case '2021':
      return String(year) === condition;
    default:
      return college.type === condition;
  }
}

/** The college's own words stand after the opening of the chapter; when they begin with a heading, between two sections. */
function chapterText(
  key: string,
  { titles, opening, sections }: StockChapter,
  written: ReadonlyMap<Place, string>,
  own: string | undefined,
  slots: Slots,
  pick: <T>(choices: readonly T[]) => T,
): string {
  const found = (items: readonly StockItem[], section: number): string[] =>
    items.flatMap((_, number) => written.get(`${key} ${section} ${number}`) ?? []);
  const parts = sections.flatMap(({ titles: headings, items }, index) => {
    const texts = found(items, index + 1);
    return texts.length === 0 ? [] : [[`### ${slots.fill(pick(headings))}`, ...texts].join('\n\n')];
  });
  const all = [...found(opening, 0), ...parts];
  const openingLength = all.length - parts.length;
  let ownPlace = openingLength;
  if (own?.startsWith('### ')) ownPlace += Math.ceil(parts.length / 2);
  // A chapter without sections ends as it should: a foreword with the name of who wrote it.
  else if (parts.length === 0) ownPlace = Math.ceil(openingLength / 2);
  const texts = own === undefined ? all : all.toSpliced(ownPlace, 0, own);
  return [`## ${slots.fill(pick(titles))}`, ...texts].join('\n\n');
}
