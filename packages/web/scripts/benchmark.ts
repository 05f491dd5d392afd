/**
 * Measures the built page in a real browser and prints the figures: `pnpm benchmark:checker`. The document has ten pages:
 * two fixtures' Word texts, taken together.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { chromium, type Page } from 'playwright-core';
import { buildPage } from './build.ts';
import { serve } from './serve.ts';

const ROUNDS = 5;
const CORPUS = join(import.meta.dirname, '../../../corpus-fixtures');
const SOURCES = ['academie-ossenwerf', 'hogeschool-oostermark'];

const folder = await mkdtemp(join(tmpdir(), 'toetssteen-bench-'));
const { files } = await buildPage(folder);
const serving = await serve(files);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const { first, later } = await measureLoad();
  print('first load, compressed', `${(first / 1e6).toFixed(2)} MB`);
  print('kept for later (PDF and the other rubric), compressed', `${(later / 1e6).toFixed(2)} MB`);

  const word = { name: 'tien.docx', bytes: tenPages(await texts()) };
  const pdf = {
    name: 'gedragscode.pdf',
    bytes: await readFile(join(CORPUS, SOURCES[0] as string, 'gedragscode.pdf')),
  };
  print('Word file of 10 pages to verdicts, page just opened', await opens(word, false));
  print('Word file of 10 pages to verdicts, page ready', await opens(word, true));
  print('PDF of 6 pages to verdicts, page just opened', await opens(pdf, false));
  print('PDF of 6 pages to verdicts, page ready', await opens(pdf, true));
  print('one letter typed to verdicts, 10 pages', await types(word));
} finally {
  await browser.close();
  await serving.close();
  await rm(folder, { recursive: true, force: true });
}

function print(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(58)} ${figure}\n`);
}

async function fresh(ready: boolean): Promise<Page> {
  const page = await (await browser.newContext({ serviceWorkers: ready ? 'allow' : 'block' })).newPage();
  await page.goto(serving.address);
  await page.locator('.drop').waitFor();
  if (ready) await page.locator('.offline', { hasText: 'zonder internet' }).waitFor();
  return page;
}

/** Bytes on the wire up to where a first document can be read, and what comes after. */
async function measureLoad(): Promise<{ readonly first: number; readonly later: number }> {
  const page = await fresh(true);
  await page.context().close();
  const isLater = (path: string) =>
    /\/parts\/(?:pdf|voice-jaarverslag|rubric-jaarverslag|example)/u.test(path);
  const sizes = new Map(serving.log.map(({ path, bytes }) => [path, bytes]));
  const sum = (wanted: boolean) =>
    [...sizes].filter(([path]) => isLater(path) === wanted).reduce((total, [, bytes]) => total + bytes, 0);
  return { first: sum(false), later: sum(true) };
}

async function opens(
  file: { readonly name: string; readonly bytes: Uint8Array },
  ready: boolean,
): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await fresh(ready);
    times.push(
      await page.evaluate(
        async ({ name, bytes }) => {
          const data = new DataTransfer();
          data.items.add(new File([new Uint8Array(bytes)], name));
          const start = performance.now();
          window.dispatchEvent(
            new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
          );
          await new Promise<void>((resolve) => {
            const watching = new MutationObserver(() => {
              if (document.querySelector('.row .badge') === null) return;
              watching.disconnect();
              requestAnimationFrame(() => resolve());
            });
            watching.observe(document.body, { childList: true, subtree: true });
          });
          return performance.now() - start;
        },
        { name: file.name, bytes: [...file.bytes] },
      ),
    );
    await page.context().close();
  }
  return milliseconds(times);
}

/** From the letters that decide to the checklist that says so: a sentence that is proof comes and goes. */
async function types(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<string> {
  const page = await fresh(true);
  await page
    .locator('.drop input')
    .setInputFiles({ name: file.name, mimeType: '', buffer: Buffer.from(file.bytes) });
  await page.locator('.document-bar button').first().click();
  await page.locator('.editor').waitFor();
  const times = await page.evaluate(
    async ({ rounds, sentence }) => {
      const paragraph = document.querySelector('.editor p') as HTMLElement;
      const caret = getSelection() as Selection;
      const counts = () => document.querySelector('.counts')?.textContent;
      const changed = async (act: () => void) => {
        const before = counts();
        const start = performance.now();
        act();
        while (counts() === before) await new Promise(requestAnimationFrame);
        return performance.now() - start;
      };
      const measured: number[] = [];
      for (let round = 0; round < rounds; round++) {
        caret.selectAllChildren(paragraph);
        caret.collapseToEnd();
        measured.push(await changed(() => document.execCommand('insertText', false, sentence)));
        measured.push(await changed(() => document.execCommand('undo')));
      }
      return measured;
    },
    { rounds: ROUNDS, sentence: ' Onze kernwaarden zijn moed, vakmanschap en gastvrijheid.' },
  );
  await page.context().close();
  return milliseconds(times);
}

function milliseconds(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return `${middle.toFixed(0)} ms (slowest ${(sorted.at(-1) ?? Number.NaN).toFixed(0)} ms of ${times.length})`;
}

/** Paragraphs of the fixtures, as their Markdown has them. */
async function texts(): Promise<readonly string[]> {
  const sources = SOURCES.map((name) => readFile(join(CORPUS, name, 'gedragscode.md'), 'utf8'));
  return (await Promise.all(sources)).join('\n').split(/\n+/u);
}

/** A Word file of these paragraphs, with headings where Markdown has them. */
function tenPages(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs
    .filter((text) => text.trim() !== '')
    .map((text) => {
      const [, signs = '', words = ''] = /^(#*)\s*(.*)$/u.exec(text) ?? [];
      const style = signs === '' ? '' : `<w:pPr><w:outlineLvl w:val="${signs.length - 1}"/></w:pPr>`;
      const escaped = words.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
      return `<w:p>${style}<w:r><w:t>${escaped}</w:t></w:r></w:p>`;
    })
    .join('');
  const xml = '<?xml version="1.0" encoding="UTF-8"?>';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}
