import { expect, test } from 'vitest';
import { findDates } from '../src/language/dates.ts';
import { findWords } from '../src/text/words.ts';

test.each([
  ['vastgesteld op 1 maart 2022', ['2022-03-01']],
  ['d.d. 01-03-2022', ['2022-03-01']],
  ['d.d. 1.3.2022', ['2022-03-01']],
  ['2022-03-01', ['2022-03-01']],
  ['adopted on March 1st, 2022', ['2022-03-01']],
  ['the 1st of March 2022', ['2022-03-01']],
  ['versie maart 2022', ['2022-03']],
  ['Version 2022', ['2022']],
  ['studiejaar 2021-2022', []],
  ['besluit 2021/015', []],
  ['van 3 mei 2019 tot 4 juni 2020', ['2019-05-03', '2020-06-04']],
  ['31-02-1850', []],
  ['13 studenten in 2020', ['2020']],
])('"%s" holds the dates %j', (text, dates) => {
  expect(findDates(findWords(text), text).map((date) => date.value)).toEqual(dates);
});
