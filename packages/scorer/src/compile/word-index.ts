import type { Language, WordClass } from '@toetssteen/rubric';
import { englishStem } from '../language/en/inflect.ts';
import { dutchStem } from '../language/nl/stem.ts';

/**
 * Tells for a word of a text which atoms it is. An atom is one way in which rubrics ask for a single word ("any
 * inflection of `klacht`", "a word that contains `klacht`"); it is a number, given out by the compiler.
 */
export interface WordIndex {
  atomsOf(form: string): readonly number[];
}

export interface WordIndexBuilder {
  /** The atom is met by exactly these forms. */
  addForms(atom: number, forms: Iterable<string>): void;
  /** The atom is met by words with this stem. */
  addStem(atom: number, stem: string): void;
  /** The atom is met by words that begin with, end in or contain one of the strings. */
  addParts(atom: number, kind: PartKind, parts: Iterable<string>): void;
  addClass(atom: number, wordClass: WordClass): void;
  build(): WordIndex;
}

export type PartKind = 'first-part' | 'last-part' | 'part';

/** What is left of a word beside the part sought must be a word or a linking letter; a lone letter is a misreading. */
const MIN_REST = 2;
/** Words seen before are not looked up again; past so many the memory starts anew, to stay bounded. */
const MOST_REMEMBERED = 200_000;
const NO_ATOMS: readonly number[] = [];

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly ends: { readonly atom: number; readonly kind: PartKind }[];
}

export function wordIndexBuilder(language: Language): WordIndexBuilder {
  const byForm = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  const byClass = new Map<WordClass, number[]>();
  const parts: TrieNode = { next: new Map(), ends: [] };
  const stemOf = language === 'nl' ? dutchStem : englishStem;

  function lookUp(form: string): readonly number[] {
    const atoms = new Set<number>(byForm.get(form));
    const stem = byStem.size === 0 ? undefined : stemOf(form);
    if (stem !== undefined) for (const atom of byStem.get(stem) ?? []) atoms.add(atom);
    findParts(parts, form, atoms);
    for (const [wordClass, members] of byClass) {
      if (isOfClass(form, wordClass)) for (const atom of members) atoms.add(atom);
    }
    return atoms.size === 0 ? NO_ATOMS : [...atoms];
  }

  return {
    addForms(atom, forms) {
      for (const form of forms) append(byForm, form, atom);
    },
    addStem(atom, stem) {
      append(byStem, stem, atom);
    },
    addParts(atom, kind, texts) {
      for (const text of texts) {
        let node = parts;
        for (const letter of text) {
          let next = node.next.get(letter);
          if (next === undefined) {
            next = { next: new Map(), ends: [] };
            node.next.set(letter, next);
          }
          node = next;
        }
        node.ends.push({ atom, kind });
      }
    },
    addClass(atom, wordClass) {
      append(byClass, wordClass, atom);
    },
    build() {
      const remembered = new Map<string, readonly number[]>();
      return {
        atomsOf(form) {
          let atoms = remembered.get(form);
          if (atoms === undefined) {
            atoms = lookUp(form);
            if (remembered.size >= MOST_REMEMBERED) remembered.clear();
            remembered.set(form, atoms);
          }
          return atoms;
        },
      };
    },
  };
}

function append<K>(map: Map<K, number[]>, key: K, atom: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [atom]);
  // An atom is defined in one go, so its last entry is the only one that it can repeat.
  else if (list.at(-1) !== atom) list.push(atom);
}

function findParts(root: TrieNode, form: string, atoms: Set<number>): void {
  for (let start = 0; start < form.length; start++) {
    let node: TrieNode | undefined = root;
    for (let at = start; node !== undefined; at++) {
      for (const { atom, kind } of node.ends) {
        if (fits(kind, start, at, form.length)) atoms.add(atom);
      }
      node = at < form.length ? node.next.get(form[at] as string) : undefined;
    }
  }
}

function fits(kind: PartKind, start: number, end: number, length: number): boolean {
  if (start === 0 && end === length) return true;
  const before = start === 0 || start >= MIN_REST;
  const after = end === length || length - end >= 1;
  if (kind === 'first-part') return start === 0 && after;
  if (kind === 'last-part') return end === length && before;
  return before && after;
}

function isOfClass(form: string, wordClass: WordClass): boolean {
  switch (wordClass) {
    case 'number':
      // A year is seldom a count.
      return /^\d+$/u.test(form) && !/^(?:19|20)\d\d$/u.test(form);
    case 'year':
      return /^(?:19|20)\d\d$/u.test(form);
    case 'link':
      return /^(?:https?:|www\.)|^[^@]+\.(?:nl|com|org|net|eu|edu|info|be|uk|example)(?:\/|$)/u.test(form);
    case 'email':
      return form.includes('@');
    case 'phone':
      return /^0\d{8,9}$/u.test(form);
  }
}
