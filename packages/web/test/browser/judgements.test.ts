import { expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { check, download, openPage } from '../support/page.ts';

const DOCUMENT = 'academie-ossenwerf/gedragscode.docx';
const ROW = 'Taalgebruik dat inclusie ondersteunt';
const OTHER_ROW = 'Visie of kernwaarden';

test('judgements are kept, saved as a file, and read by somebody else', async () => {
  const { page } = await openPage();
  await check(page, await fixture(DOCUMENT));
  await page.locator('.tools summary').click();
  await page.getByLabel('Uw naam of afkorting').fill('=A. Jansen');
  await page.getByLabel('Uw naam of afkorting').blur();

  const row = page.locator('.row', { hasText: ROW });
  await row.getByRole('button').first().click();
  await row.getByRole('button', { name: 'Eens met Toetssteen' }).click();
  await row.getByText('U bent het eens: Aanwezig').waitFor();

  // To judge differently asks for a reason.
  const other = page.locator('.row', { hasText: OTHER_ROW });
  await other.getByRole('button').first().click();
  await other.getByLabel('Aanwezig', { exact: true }).check();
  await other.getByRole('button', { name: 'Oordeel vastleggen' }).click();
  await other.getByText('Schrijf op waarom u anders oordeelt.').waitFor();
  await other.getByLabel('Reden').fill('Staat in de "inleiding";\nzie ook bladzijde 1, onderaan');
  await other.getByRole('button', { name: 'Oordeel vastleggen' }).click();
  await other.getByText('U oordeelt anders: Aanwezig').waitFor();
  await page.getByText('2 van 80 beoordeeld').waitFor();

  const file = await download(page, () => page.getByRole('button', { name: 'Oordelen bewaren' }).click());
  expect(file.name).toBe('gedragscode oordelen.csv');
  const [header, ...rows] = file.text.replace('\ufeff', '').trimEnd().split('\r\n');
  expect(header).toBe('document,sha256,rubric,rubricVersion,element,judgement,reason,coder,date');
  expect(rows).toHaveLength(2);
  expect(rows.join()).toContain(",'=A. Jansen,");

  // The browser finds them again.
  await page.reload();
  await check(page, await fixture(DOCUMENT));
  await page.getByText('2 van 80 beoordeeld').waitFor();

  // And so does another browser, from the file.
  const second = (await openPage()).page;
  await check(second, await fixture(DOCUMENT));
  await second.locator('.tools summary').click();
  await second.locator('.tools input[type=file]').setInputFiles({
    name: file.name,
    mimeType: 'text/csv',
    buffer: Buffer.from(file.text),
  });
  await second.getByText('2 oordelen over dit document ingelezen.').waitFor();
  const theirs = second.locator('.row', { hasText: OTHER_ROW });
  await theirs.getByRole('button').first().click();
  await theirs.getByText('=A. Jansen: Aanwezig').waitFor();
  await second.getByLabel('Uw naam of afkorting').fill('=A. Jansen');
  await second.getByLabel('Uw naam of afkorting').blur();
  await second.getByText('2 van 80 beoordeeld').waitFor();
});

test('a file without judgements is refused with words', async () => {
  const { page } = await openPage();
  await check(page, await fixture(DOCUMENT));
  await page.locator('.tools summary').click();
  await page
    .locator('.tools input[type=file]')
    .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
  await page.getByText('Dit is geen bestand met oordelen van Toetssteen.').waitFor();
  expect(await page.locator('.tools summary').textContent()).toContain('0 van 80');
});

test('who judges blind sees nothing of the verdict before judging', async () => {
  const { page } = await openPage();
  await check(page, await fixture(DOCUMENT));
  await page.locator('.tools summary').click();
  await page.getByLabel('Blind beoordelen').check();
  const verdicts = page.locator(':is(.badge-present, .badge-doubtful, .badge-absent, .counts, .menu)');
  expect(await verdicts.count()).toBe(0);
  expect(await page.locator('.text mark:not([data-look="attribute"])').count()).toBe(0);
  expect(await page.locator('.filters input').count()).toBe(2);

  const row = page.locator('.row', { hasText: ROW });
  await row.getByRole('button').first().click();
  expect(await row.locator('.quote').count()).toBe(0);
  await row.getByLabel('Niet aanwezig', { exact: true }).check();
  await row.getByRole('button', { name: 'Oordeel vastleggen' }).click();
  await row.locator('.badge-present').waitFor();
  expect(await row.locator('.quote').count()).toBeGreaterThan(0);
  expect(await verdicts.count()).toBe(1);
});
