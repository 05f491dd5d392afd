import { expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { check, drop, openPage, save } from '../support/page.ts';

const ROW = 'Visie of kernwaarden';
const SENTENCE = 'De kernwaarden van de academie zijn moed, vakmanschap en gastvrijheid.';

test('verdicts follow what is typed, and the caret stays', async () => {
  const { page, complaints } = await openPage();
  await page.locator('.paste summary').click();
  await page
    .getByLabel('Tekst om na te kijken')
    .fill('# Gedragscode\n\nDeze code geldt voor studenten en docenten.\n\nEinde.\n');
  await page.getByRole('button', { name: 'Kijk deze tekst na' }).click();
  const row = page.locator('.row', { hasText: ROW });
  await row.locator('.badge-absent').waitFor();

  await page.getByRole('button', { name: 'Tekst bewerken' }).click();
  const editor = page.getByRole('textbox', { name: 'Tekst van het document, te bewerken' });
  await editor.locator('p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(SENTENCE);
  await row.locator('.badge-present').waitFor();
  expect(await page.locator('.result [role="status"]').textContent()).toContain(`${ROW}: nu aanwezig.`);

  // The caret is where it was left, and what is typed next lands there.
  await page.keyboard.type(' En meer.');
  expect(await editor.locator('p').allTextContents()).toEqual([
    'Deze code geldt voor studenten en docenten.',
    `${SENTENCE} En meer.`,
    'Einde.',
  ]);
  // The marks are painted, not put into the text.
  expect(await editor.locator('mark').count()).toBe(0);
  await page.waitForFunction(() => CSS.highlights.has('toets-present'));

  await editor.locator('p').nth(1).selectText();
  await page.keyboard.press('Delete');
  await row.locator('.badge-absent').waitFor();
  expect(complaints).toEqual([]);
});

test('a Word file is edited, saved as text, and the text gives the same verdicts', async () => {
  const { page } = await openPage();
  await check(page, await fixture('academie-ossenwerf/gedragscode.docx'));
  await page.getByRole('button', { name: 'Tekst bewerken' }).click();
  const editor = page.locator('.editor');
  await editor.locator('p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(` ${SENTENCE}`);
  await page.locator('.row', { hasText: ROW }).locator('.badge-present').waitFor();
  const edited = await page.locator('.counts').textContent();
  const text = await save(page, 'De tekst zelf');
  expect(text.text).toContain(SENTENCE);

  await page.getByRole('button', { name: 'Terug naar het oorspronkelijke document' }).click();
  await page.locator('.row', { hasText: ROW }).locator('.badge-absent').waitFor();
  await page.getByRole('button', { name: 'Ander document' }).click();
  await check(page, { name: 'tekst.md', bytes: new TextEncoder().encode(text.text) });
  expect(await page.locator('.counts').textContent()).toBe(edited);
});

test('a PDF is taken over as text', async () => {
  const { page } = await openPage();
  await check(page, await fixture('academie-ossenwerf/gedragscode.pdf'));
  await page.getByRole('button', { name: 'Als tekst overnemen en bewerken' }).click();
  await page.locator('.editor p').first().click();
  await page.keyboard.type(`${SENTENCE} `);
  await page.locator('.row', { hasText: ROW }).locator('.badge-present').waitFor();
  expect(await page.locator('.tag').textContent()).toBe('gewijzigd');
  // Judgements belong to the document as it was read.
  await page.locator('.row h4 button').first().click();
  await page.getByText('Uw oordelen horen bij het oorspronkelijke document.').first().waitFor();
});

test('the kind of a block can be changed', async () => {
  const { page } = await openPage();
  await check(page, { name: 'a.md', bytes: new TextEncoder().encode('# Code\n\nMelden\n\nEen alinea.\n') });
  await page.getByRole('button', { name: 'Tekst bewerken' }).click();
  await page.locator('.editor p').first().click();
  await page.getByLabel('Soort alinea').selectOption('heading');
  expect(await page.locator('.editor :is(h3, h4)').allTextContents()).toEqual(['Code', 'Melden']);
  await page.getByRole('button', { name: 'Klaar met bewerken' }).click();
  expect(await page.locator('.text :is(h3, h4)').allTextContents()).toEqual(['Code', 'Melden']);
});

test('a document that is dropped while another is read is the one that is shown and saved', async () => {
  const { page } = await openPage();
  const first = await fixture('academie-ossenwerf/gedragscode.pdf');
  const second = await fixture('weverhof-institute-of-fashion/gedragscode.md');
  await drop(page, first);
  await drop(page, second);
  await page.locator('.bar h1', { hasText: second.name }).waitFor();
  const saved = JSON.parse((await save(page, 'JSON')).text) as {
    assessments: { document: { name: string } }[];
  };
  expect(saved.assessments.map(({ document }) => document.name)).toEqual([second.name]);
});
