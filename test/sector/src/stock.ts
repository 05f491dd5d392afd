import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The written paragraphs, lists and tables from which annual reports are composed, by chapter. */
export type Stock = ReadonlyMap<string, StockChapter>;

export interface StockChapter {
  /** Ways to head it, of which a report takes one. */
  readonly titles: readonly string[];
  /** What stands before the first section. */
  readonly opening: readonly StockItem[];
  readonly sections: readonly StockSection[];
}

export interface StockSection {
  readonly titles: readonly string[];
  readonly items: readonly StockItem[];
}

/** A paragraph with the list or table that hangs on it, as Markdown with slots. */
export interface StockItem {
  /** What must hold for a report to have it: see `Condition`. */
  readonly conditions: readonly Condition[];
  readonly text: string;
}

const CONDITIONS = ['broad', 'single', '2021'] as const;
/** The type of the college, or the year of the report. */
export type Condition = (typeof CONDITIONS)[number];

const FOLDER = join(import.meta.dirname, '../stock');

/** One for each kind of report: Dutch, English, and the short one of a small school. */
export const STOCKS = ['nl', 'en', 'nl-small'] as const;
export type StockName = (typeof STOCKS)[number];

export async function loadStock(name: StockName): Promise<Stock> {
  const folder = join(FOLDER, name);
  const files = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, StockChapter]> => {
        return [file.replace(/\.md$/u, ''), parseChapter(await readFile(join(folder, file), 'utf8'))];
      }),
    ),
  );
}

/**
 * @param source `# Title | other title`, paragraphs, `## Section | other title`, paragraphs; a paragraph may begin with
 * conditions: `[broad 2021]`
 */
function parseChapter(source: string): StockChapter {
  const chapter: { titles: readonly string[]; items: StockItem[] } = { titles: [], items: [] };
  const sections: { titles: readonly string[]; items: StockItem[] }[] = [];
  for (const block of source.trim().split(/\n{2,}/u)) {
    const items = (sections.at(-1) ?? chapter).items;
    if (block.startsWith('# ')) chapter.titles = titlesOf(block);
    else if (block.startsWith('## ')) sections.push({ titles: titlesOf(block), items: [] });
    else if (/^[|-]/u.test(block) && items.length > 0) {
      const before = items.pop() as StockItem;
      items.push({ ...before, text: `${before.text}\n\n${block}` });
    } else items.push(parseItem(block));
  }
  return { titles: chapter.titles, opening: chapter.items, sections };
}

function titlesOf(heading: string): string[] {
  return heading.replace(/^#+ /u, '').split(' | ');
}

function parseItem(block: string): StockItem {
  const [, bracketed, text] = /^\[([a-z\d ]+)\] (.*)$/su.exec(block) ?? [];
  if (bracketed === undefined || text === undefined) return { conditions: [], text: block };
  const conditions = bracketed.split(' ').map((word) => {
    const condition = CONDITIONS.find((each) => each === word);
    if (condition === undefined) {
      throw new SyntaxError(`"${word}" is no condition in "${block}". Use one of ${CONDITIONS.join(', ')}.`);
    }
    return condition;
  });
  return { conditions, text };
}
