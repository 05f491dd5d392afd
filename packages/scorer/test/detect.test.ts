import { expect, test } from 'vitest';
import { blockLanguages, languageVotes } from '../src/language/detect.ts';
import { findWords } from '../src/text/words.ts';

const DUTCH = 'Wij willen dat iedereen zich hier veilig voelt en dat je elkaar met respect behandelt.';
const ENGLISH = 'We want everyone to feel safe here and we expect you to treat each other with respect.';

test.each([
  [
    [DUTCH, ENGLISH],
    ['nl', 'en'],
  ],
  [
    ['Sancties', DUTCH],
    ['nl', 'nl'],
  ],
  [
    ['Social media', ENGLISH],
    ['en', 'en'],
  ],
  [
    [ENGLISH, 'Mores | Amsterdam'],
    ['en', 'en'],
  ],
  [[...Array(12).fill(ENGLISH), 'Raad van toezicht | the die'], Array(13).fill('en')],
  [
    [...Array(12).fill(DUTCH), ENGLISH],
    [...Array(12).fill('nl'), 'en'],
  ],
])('%j', (blocks, languages) => {
  expect(blockLanguages(blocks.map((block) => languageVotes(findWords(block).forms)))).toEqual(languages);
});
