import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { openPage } from '../support/page.ts';

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`No Tab leads to ${name}.`);
}

/** Name of what has the focus, as it would be read out. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

test('a document is chosen, read, judged and saved with keys alone', async () => {
  const { page } = await openPage();
  const choosing = page.waitForEvent('filechooser');
  await tabTo(page, /^Kies een bestand$/u);
  await page.keyboard.press('Enter');
  const dialog = await choosing;
  const { name, bytes } = await fixture('academie-ossenwerf/gedragscode.docx');
  await dialog.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await page.locator('.result').waitFor();
  expect(await focused(page)).toBe('gedragscode.docx');

  // Past the document by the link, to a row, and from its evidence into the document.
  await tabTo(page, /^Naar de checklist$/u);
  await page.keyboard.press('Enter');
  await tabTo(page, /^2\.7/u);
  await page.keyboard.press('Enter');
  await tabTo(page, /: toon in het document$/u);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toMatch(/^2\.7.*Naar de checklist: .*2\.7 Taalgebruik/u);
  // And back to the row.
  await page.keyboard.press('Enter');
  expect(await focused(page)).toMatch(/^2\.7/u);

  await tabTo(page, /^Eens met Toetssteen$/u);
  await page.keyboard.press('Enter');
  await page.getByText('U bent het eens: Aanwezig').waitFor();
  expect(await page.locator('.judged').count()).toBe(1);

  await page.locator('.bar h1').focus();
  await tabTo(page, /^Bewaren$/u);
  await page.keyboard.press('Enter');
  await tabTo(page, /JSON/u);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toBe('gedragscode.json');
});

test('filters change with the arrow keys', async () => {
  const { page } = await openPage();
  const { name, bytes } = await fixture('academie-ossenwerf/gedragscode.docx');
  await page.locator('.drop input').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await page.locator('.filters input[value="all"]').focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.filters input:checked').getAttribute('value')).toBe('present');
  expect(await page.locator('.row .badge-absent').count()).toBe(0);
  expect(await page.locator('.row .badge-present').count()).toBeGreaterThan(10);
});
