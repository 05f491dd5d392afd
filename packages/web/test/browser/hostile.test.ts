import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makePdf } from '../support/make-pdf.ts';
import { check, drop, openPage, save, type TestFile, textFile } from '../support/page.ts';

/** Every kind of markup that runs something where it is taken for markup. */
const ATTACKS = [
  '<script>window.hacked=1</script>',
  '<img src=x onerror="window.hacked=1">',
  '<svg onload="window.hacked=1"></svg>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '<a href="javascript:window.hacked=1">klik</a>',
  '"><style>*{display:none}</style>',
  '<base href="https://example.org/"><link rel=stylesheet href="https://example.org/x.css">',
  '<meta http-equiv="refresh" content="0;url=https://example.org/">',
].join(' ');
const TEXT = `Gedragscode. Studenten kunnen terecht bij de vertrouwenspersoon. ${ATTACKS}`;

function docx(): Uint8Array {
  const text = TEXT.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const paragraph = `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const field =
    '<w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\calc.exe</w:instrText></w:r></w:p>';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'docProps/core.xml': strToU8(
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "https://example.org/x">]><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${text}&e;</dc:title></cp:coreProperties>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph}${field}</w:body></w:document>`,
    ),
  });
}

/** A script in the file that runs when it is opened, and a link that would be followed. */
const PDF = makePdf([[TEXT]], {
  title: ATTACKS,
  extra:
    '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); this.submitForm\\("https://example.org/"\\);) >>',
});

const FILES: readonly TestFile[] = [
  textFile(
    'code.html',
    `<!doctype html><html><head><title>${ATTACKS}</title><script src="https://example.org/x.js"></script></head><body onload="window.hacked=1"><h1>Gedragscode</h1><p>Studenten kunnen terecht bij de vertrouwenspersoon.</p>${ATTACKS}<form action="https://example.org/"><input autofocus onfocus="window.hacked=1"></form></body></html>`,
  ),
  textFile(
    'code.md',
    `# Gedragscode ${ATTACKS}\n\n${TEXT}\n\n![](https://example.org/x.png) [klik](javascript:window.hacked=1)\n`,
  ),
  textFile('code.txt', TEXT),
  { name: 'code.docx', bytes: docx() },
  { name: 'code.pdf', bytes: PDF },
];

async function nothingHappened(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(
    await page.locator('.result :is(script, iframe, img, base, meta, link, object, embed)').count(),
  ).toBe(0);
  expect(await page.locator('[onerror], [onload], [href^="javascript:"]').count()).toBe(0);
}

test.each(FILES)('$name with scripts in its text and its metadata does nothing', async (file) => {
  const { page, complaints, strangers } = await openPage();
  await check(page, {
    ...file,
    name: `<img src=x onerror=window.hacked=1> ${ATTACKS.replaceAll('/', '')} ${file.name}`,
  });
  await page.getByRole('button', { name: 'Alles openklappen' }).click();
  await nothingHappened(page);
  expect(await page.locator('.bar h1').textContent()).toContain('<img src=x onerror=window.hacked=1>');

  // Edited, it stays text as well.
  await page.getByRole('button', { name: /bewerken/u }).click();
  await page.locator('.editor').waitFor();
  await nothingHappened(page);

  // And so does the report that is saved of it: it may run nothing.
  const { name, text } = await save(page, 'HTML');
  expect(name).not.toMatch(/[<>:"/\\|?*]/u);
  const report = await openPage({ address: 'about:blank' });
  await report.page.setContent(text);
  await nothingHappened(report.page);
  expect(complaints).toEqual([]);
  expect([...strangers, ...report.strangers]).toEqual([]);
});

test('markup that is pasted or dropped into the text stays out', async () => {
  const { page } = await openPage();
  await check(page, textFile('code.md', '# Code\n\nEen alinea.\n'));
  await page.getByRole('button', { name: 'Tekst bewerken' }).click();
  const editor = page.locator('.editor');
  await editor.evaluate((element, html) => {
    getSelection()?.selectAllChildren(element.lastElementChild as Element);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', html);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, ATTACKS);
  await page.locator('.editor', { hasText: '<script>window.hacked=1</script>' }).waitFor();
  await nothingHappened(page);
});

test('a dropped page does not replace the checker', async () => {
  const { page } = await openPage();
  const before = page.url();
  await drop(page, textFile('code.html', `<h1>Gedragscode</h1><p>${TEXT}</p>`));
  await page.locator('.result').waitFor();
  await nothingHappened(page);
  // Nor does one that is dropped on a result.
  await drop(page, textFile('tweede.html', '<h1>Tweede code</h1><p>Voor studenten.</p>'));
  await page.locator('.bar h1', { hasText: 'tweede.html' }).waitFor();
  expect(page.url()).toBe(before);
});
