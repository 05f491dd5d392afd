import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toetssteen } from '../support/cli.ts';
import { fixture, folderOf, institutions } from '../support/fixtures.ts';
import { check, openPage, save, textFile } from '../support/page.ts';

const FORMATS = ['pdf', 'docx', 'html', 'md'] as const;

/** The command line's JSON of each file by itself, from one run over all of them: name of the path to JSON. */
async function expectedJson(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const printed = await toetssteen(folderOf('.'), 'scan', ...paths, '--format', 'json', '--quiet');
  const all = JSON.parse(printed) as { assessments: { document: { name: string; path: string } }[] };
  return new Map(
    all.assessments.map((assessment) => {
      // A browser does not tell in which folder a file stood.
      const document = { ...assessment.document, path: assessment.document.name };
      const alone = { ...all, assessments: [{ ...assessment, document }] };
      return [assessment.document.path, `${JSON.stringify(alone, null, 2)}\n`];
    }),
  );
}

// Twenty-four documents, each read twice.
const MANY = { timeout: 240_000 };

test('of every fixture the saved JSON is that of the command line, byte for byte', MANY, async () => {
  const paths = (await institutions()).flatMap((institution) =>
    FORMATS.map((format) => `${institution}/gedragscode.${format}`),
  );
  expect(paths.length).toBeGreaterThanOrEqual(24);
  const expected = await expectedJson(paths);
  expect([...expected.keys()].toSorted()).toEqual(paths.toSorted());
  const { page, complaints, strangers } = await openPage();
  for (const [path, json] of expected) {
    await check(page, await fixture(path));
    const saved = await save(page, 'JSON');
    expect(saved.text === json ? path : saved.text).toBe(path);
    await page.getByRole('button', { name: 'Ander document' }).click();
  }
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test('one file by itself gives what the command line prints for it', async () => {
  const printed = await toetssteen(
    folderOf('academie-ossenwerf'),
    ...['scan', 'gedragscode.docx', '--format', 'json', '--quiet'],
  );
  const { page } = await openPage();
  await check(page, await fixture('academie-ossenwerf/gedragscode.docx'));
  expect((await save(page, 'JSON')).text).toBe(printed);
  const csv = await toetssteen(
    folderOf('academie-ossenwerf'),
    ...['scan', 'gedragscode.docx', '--format', 'csv', '--quiet'],
  );
  expect((await save(page, 'CSV')).text).toBe(csv);
  const html = await toetssteen(
    folderOf('academie-ossenwerf'),
    ...['scan', 'gedragscode.docx', '--format', 'html', '--quiet'],
  );
  expect((await save(page, 'HTML')).text).toBe(html);
});

test('a PDF shows its pages, with the evidence where it stands', async () => {
  const { page } = await openPage();
  await check(page, await fixture('academie-ossenwerf/gedragscode.pdf'));
  await page.locator('.sheet[data-page="1"][data-state="drawn"]').waitFor();
  const row = page.locator('.row', { hasText: 'Taalgebruik dat inclusie ondersteunt' });
  await row.getByRole('button').first().click();
  await row.locator('.to-document').first().click();
  const box = page.locator('.box[data-selected="true"]').first();
  await box.waitFor();
  expect(await box.evaluate((element) => element.closest('.sheet')?.getAttribute('data-page'))).toBe('1');
  // The page is drawn in letters, not left white: some of its pixels under the mark are dark.
  const dark = await box.evaluate((element) => {
    const canvas = element.closest('.sheet')?.querySelector('canvas') as HTMLCanvasElement;
    const copy = document.createElement('canvas');
    copy.width = canvas.width;
    copy.height = canvas.height;
    const context = copy.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(canvas, 0, 0);
    const scale = canvas.width / canvas.clientWidth;
    const { offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height } = element as HTMLElement;
    const { data } = context.getImageData(x * scale, y * scale, width * scale, height * scale);
    return data.filter((value, index) => index % 4 === 0 && value < 100).length;
  });
  expect(dark).toBeGreaterThan(50);
  // And back: the mark leads to the row.
  await page.locator('.row h4 button[aria-expanded="true"]').click();
  await box.click();
  expect(await row.getByRole('button').first().getAttribute('aria-expanded')).toBe('true');
});

test('a LibreOffice file is read, with the JSON of the command line', async () => {
  const folder = join(import.meta.dirname, '../../../extract/test/cases/libreoffice');
  const { page } = await openPage();
  await check(page, { name: 'input.odt', bytes: await readFile(join(folder, 'input.odt')) });
  const printed = await toetssteen(folder, 'scan', 'input.odt', '--format', 'json', '--quiet');
  expect(printed).toContain('"format": "odt"');
  expect((await save(page, 'JSON')).text).toBe(printed);
});

test('text in a file without a known extension is read as text', async () => {
  const { page } = await openPage();
  await check(
    page,
    textFile(
      'code.txt',
      'Gedragscode\n\nStudenten kunnen terecht bij de vertrouwenspersoon van de academie.\n',
    ),
  );
  await page.locator('.text', { hasText: 'vertrouwenspersoon' }).waitFor();
  expect(await page.locator('.badge-present').count()).toBeGreaterThan(0);
});

test('the kind of document can be chosen', async () => {
  const { page } = await openPage();
  await check(page, await fixture('academie-ossenwerf/gedragscode.md'));
  await page.locator('.bar select').selectOption('jaarverslag');
  await page.getByText('zelf gekozen').waitFor();
  const result = JSON.parse((await save(page, 'JSON')).text) as { assessments: { rubric: { id: string } }[] };
  expect(result.assessments[0]?.rubric.id).toBe('jaarverslag');
});

test('the example opens', async () => {
  const { page } = await openPage();
  await page.getByRole('button', { name: 'Bekijk een voorbeeld' }).click();
  await page.locator('.result').waitFor();
  expect(await page.locator('.bar h1').textContent()).toBe('Gedragscode Academie Ossenwerf.docx');
});
