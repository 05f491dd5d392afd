import { expect, test } from 'vitest';
import { makePdf } from '../support/make-pdf.ts';
import { check, choose, openPage } from '../support/page.ts';

const LINES = [
  'Gedragscode van een grote hogeschool, deel zoveel.',
  'Studenten kunnen terecht bij de vertrouwenspersoon van de academie.',
  'Ongewenst gedrag is alles wat een ander kleineert of buitensluit.',
  ...Array.from(
    { length: 36 },
    (_, index) => `Regel ${index} vertelt iets over het gebouw, de sleutels en de zalen.`,
  ),
];
const PAGES = 200;
const LARGE = makePdf(Array.from({ length: PAGES }, (_, index) => [`Hoofdstuk ${index + 1}`, ...LINES]));

test('a PDF of 200 pages can be left while it is read', async () => {
  const { page } = await openPage();
  await choose(page, { name: 'groot.pdf', bytes: LARGE });
  await page.getByRole('button', { name: 'Stoppen' }).click();
  await page.getByRole('button', { name: 'Kies een bestand' }).waitFor();
  // What was stopped does not come back, and the next document is read.
  await check(page, { name: 'klein.pdf', bytes: makePdf([LINES]) });
  expect(await page.locator('.bar h1').textContent()).toBe('klein.pdf');
});

test('a PDF of 200 pages is read, and only the pages in sight are drawn', async () => {
  const { page } = await openPage();
  await check(page, { name: 'groot.pdf', bytes: LARGE });
  expect(await page.locator('.sheet').count()).toBe(PAGES);
  await page.locator('.sheet[data-page="1"][data-state="drawn"]').waitFor();
  await page.locator('.sheet[data-page="150"]').scrollIntoViewIfNeeded();
  await page.locator('.sheet[data-page="150"][data-state="drawn"]').waitFor();
  expect(await page.locator('.sheet[data-state="drawn"]').count()).toBeLessThan(10);
  // Pictures of pages far away are let go.
  expect(await page.locator('.sheet[data-page="1"]').getAttribute('data-state')).toBe('waiting');
  // The page answers meanwhile.
  await page.locator('.filters input[value="absent"]').check({ force: true });
  expect(await page.locator('.row .badge-present').count()).toBe(0);
});
