import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nl } from '../../src/locales/nl.ts';
import { fixture } from '../support/fixtures.ts';
import { check, choose, drop, openPage, textFile } from '../support/page.ts';

const ENCRYPTED = await readFile(join(import.meta.dirname, '../../../cli/test/encrypted.pdf'));
const CASES: readonly (readonly [keyof typeof nl.failures, string, Uint8Array])[] = [
  ['EXTRACT_EMPTY_FILE', 'leeg.pdf', new Uint8Array()],
  ['EXTRACT_NOT_A_PDF', 'code.pdf', new TextEncoder().encode('<html><body>404</body></html>')],
  ['EXTRACT_DAMAGED', 'code.pdf', new TextEncoder().encode('%PDF-1.7\nkapot')],
  [
    'EXTRACT_DAMAGED',
    'code.docx',
    (await fixture('academie-ossenwerf/gedragscode.docx')).bytes.slice(0, 5_000),
  ],
  ['EXTRACT_UNKNOWN_FORMAT', 'foto.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
  ['EXTRACT_PASSWORD_NEEDED', 'code.pdf', ENCRYPTED],
];

test('each kind of bad file gets its own words, and the next file is welcome', async () => {
  const { page, complaints } = await openPage();
  for (const [code, name, bytes] of CASES) {
    await choose(page, { name, bytes });
    await page.getByText(code, { exact: true }).waitFor();
    const alert = await page.getByRole('alert').textContent();
    expect(alert).toContain(nl.failures[code].title);
    expect(alert).toContain(nl.failures[code].advice);
    expect(await page.locator('h1').textContent()).toContain(name);
  }
  await check(page, await fixture('academie-ossenwerf/gedragscode.md'));
  expect(await page.locator('.badge-present').count()).toBeGreaterThan(10);
  expect(complaints).toEqual([]);
});

test('several files at a time are refused, and none is passed over in silence', async () => {
  const { page } = await openPage();
  await drop(page, textFile('een.md', '# Een'), textFile('twee.md', '# Twee'));
  await page.getByText('WEB_SEVERAL_FILES').waitFor();
  expect(await page.locator('h1').textContent()).toBe(nl.failures.WEB_SEVERAL_FILES.title);
});

test('a password opens a protected PDF, a wrong one is told from none', async () => {
  const { page } = await openPage();
  await choose(page, { name: 'code.pdf', bytes: ENCRYPTED });
  await page.getByLabel('Wachtwoord van het bestand').fill('fout');
  await page.getByRole('button', { name: 'Openen' }).click();
  await page.getByText('EXTRACT_PASSWORD_WRONG').waitFor();
  await page.getByLabel('Wachtwoord van het bestand').fill('geheim');
  await page.getByRole('button', { name: 'Openen' }).click();
  await page.locator('.result').waitFor();
  await page.locator('.sheet[data-state="drawn"]').first().waitFor();
  expect(await page.locator('.bar h1').textContent()).toBe('code.pdf');
});

test('a scan is told to be unread, and its elements are not called absent', async () => {
  const { page } = await openPage();
  const bytes = await readFile(join(import.meta.dirname, '../../../cli/test/scanned.pdf'));
  await check(page, { name: 'scan.pdf', bytes });
  await page.getByText('Laat een scan eerst omzetten naar tekst.').waitFor();
  expect(await page.locator('.badge-absent').count()).toBe(0);
  expect(await page.locator('.badge-unreadable').count()).toBeGreaterThan(10);
});
