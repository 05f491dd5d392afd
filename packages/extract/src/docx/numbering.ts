import type { Element, ParentNode } from 'domhandler';
import { NumberCounter } from '../flow/number-counter.ts';
import { formatNumber, type NumberStyle } from '../flow/number-format.ts';
import { childAt, childElements } from '../markup/tree.ts';
import { isOn, numberOf, valOf } from './names.ts';
import type { Style } from './styles.ts';

/** A place in a list: which list, and the depth of nesting from 0. */
export interface NumberingReference {
  readonly id: string;
  readonly level: number;
}

/** How numbers of one level look (ECMA-376 Part 1, 17.9.6). */
interface Level {
  readonly start: number;
  readonly format: string;
  /** With `%1` to `%9` where the numbers of the levels stand. */
  readonly text: string;
  /** All numbers in figures, whatever the outer levels say (17.9.4). */
  readonly inFigures: boolean;
  readonly styleId: string | undefined;
}

interface List {
  /** Lists with the same definition count on together (17.9.15). */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

const STYLES: ReadonlyMap<string, NumberStyle> = new Map([
  ['lowerLetter', 'lower-letter'],
  ['upperLetter', 'upper-letter'],
  ['lowerRoman', 'lower-roman'],
  ['upperRoman', 'upper-roman'],
]);
const UNNUMBERED: ReadonlySet<string> = new Set(['bullet', 'none']);
const DEEPEST_LEVEL = 8;

/** The lists of a Word file, and how far each has counted. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counters = new Map<string, NumberCounter>();
  readonly #restarted = new Set<string>();

  constructor(part: ParentNode | undefined) {
    this.#lists = readLists(childAt(part, 'w:numbering'));
  }

  /** The level that a list keeps for a style (17.9.23). */
  levelOfStyle(id: string, chain: readonly Style[]): number | undefined {
    const levels = [...(this.#lists.get(id)?.levels ?? [])];
    for (const style of chain) {
      const found = levels.find(([, level]) => level.styleId === style.id);
      if (found !== undefined) return found[0];
    }
    return undefined;
  }

  /** Counts a paragraph and gives the number printed before it; empty for bullets and unknown lists. */
  next({ id, level }: NumberingReference): string {
    const list = this.#lists.get(id);
    const shown = list?.levels.get(level);
    if (list === undefined || shown === undefined) return '';
    const counter = this.#counters.get(list.definition) ?? new NumberCounter();
    this.#counters.set(list.definition, counter);
    const key = `${id} ${level}`;
    const restart = list.startOverrides.has(level) && !this.#restarted.has(key);
    this.#restarted.add(key);
    const startOf = (at: number) => list.startOverrides.get(at) ?? list.levels.get(at)?.start ?? 1;
    const values = counter.next(level, startOf, restart);
    if (UNNUMBERED.has(shown.format)) return '';
    return shown.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = shown.inFigures ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal');
      return formatNumber(values[at] ?? startOf(at), STYLES.get(format) ?? 'decimal');
    });
  }
}

function readLists(root: Element | undefined): ReadonlyMap<string, List> {
  if (root === undefined) return new Map();
  const definitions = new Map(
    childElements(root, 'w:abstractNum').map((element) => [
      element.attribs['w:abstractNumId'] ?? '',
      element,
    ]),
  );
  return new Map(
    childElements(root, 'w:num').map((number) => {
      const definition = valOf(childAt(number, 'w:abstractNumId')) ?? '';
      const element = linkedDefinition(definitions.get(definition), [...definitions.values()]);
      const overrides = childElements(number, 'w:lvlOverride');
      const starts = overrides.flatMap((override) => {
        const start = numberOf(childAt(override, 'w:startOverride'));
        return start === undefined ? [] : [[levelIndex(override), start] as const];
      });
      const levels = [...levelsIn(element), ...overrides.flatMap(levelsIn)];
      const list = { definition, levels: new Map(levels), startOverrides: new Map(starts) };
      return [number.attribs['w:numId'] ?? '', list];
    }),
  );
}

/** A definition can leave its levels to the definition of a list style (17.9.21, 17.9.27). */
function linkedDefinition(own: Element | undefined, all: readonly Element[]): Element | undefined {
  const link = valOf(childAt(own, 'w:numStyleLink'));
  if (link === undefined) return own;
  return all.find((element) => valOf(childAt(element, 'w:styleLink')) === link) ?? own;
}

function levelsIn(parent: Element | undefined): readonly (readonly [number, Level])[] {
  return (parent === undefined ? [] : childElements(parent, 'w:lvl')).map((element) => [
    levelIndex(element),
    {
      start: numberOf(childAt(element, 'w:start')) ?? 0,
      format: valOf(childAt(element, 'w:numFmt')) ?? 'decimal',
      text: valOf(childAt(element, 'w:lvlText')) ?? '',
      inFigures: isOn(childAt(element, 'w:isLgl')) ?? false,
      styleId: valOf(childAt(element, 'w:pStyle')),
    },
  ]);
}

function levelIndex(element: Element): number {
  const level = Number.parseInt(element.attribs['w:ilvl'] ?? '', 10);
  return level >= 0 && level <= DEEPEST_LEVEL ? level : 0;
}
