import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { extract } from '../src/extract.ts';
import { buildDocx, p, r } from './support/build-docx.ts';
import { buildOdt } from './support/build-odt.ts';
import { utf8 } from './support/bytes.ts';
import { failureCode } from './support/failure-code.ts';
import { outline } from './support/outline.ts';
import { lieAboutSizes } from './support/zip-tricks.ts';

const DEEP = 10_000;
const nested = (open: string, inside: string, close: string) =>
  open.repeat(DEEP) + inside + close.repeat(DEEP);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

test('a zip bomb is refused before it is unpacked', async () => {
  const bomb = zipSync({
    'word/document.xml': strToU8(`<w:document ${W}><w:body/></w:document>`),
    'word/media/image1.png': new Uint8Array(20_000_000),
  });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await failureCode(() => extract(bomb, { limits: { unpackedBytes: 10_000_000 } }))).toBe(
    'EXTRACT_TOO_LARGE',
  );
});

test('a zip bomb that lies about its size is stopped on the way', async () => {
  const bomb = lieAboutSizes(buildDocx({ body: p(' '.repeat(20_000_000)) }), 100);
  expect(await failureCode(() => extract(bomb, { limits: { unpackedBytes: 10_000_000 } }))).toBe(
    'EXTRACT_DAMAGED',
  );
});

test('an archive that states more than it holds is damaged', async () => {
  expect(await failureCode(() => extract(lieAboutSizes(buildDocx({ body: p('x') }), 5000)))).toBe(
    'EXTRACT_DAMAGED',
  );
});

test('names with paths to elsewhere are only names', async () => {
  const zip = zipSync({
    '../../etc/passwd': strToU8('x'),
    'word/document.xml': strToU8(
      `<w:document ${W}><w:body><w:p><w:r><w:t>tekst</w:t></w:r></w:p></w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Type="http://x/styles" Target="../../../../etc/passwd"/>' +
        '<Relationship Type="http://x/footnotes" Target="http://x.nl/notes.xml" TargetMode="External"/>' +
        '</Relationships>',
    ),
  });
  expect((await extract(zip)).text).toBe('tekst\n');
});

test('a relationship to outside the archive falls back on the usual part', async () => {
  const zip = zipSync({
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Type="http://x/officeDocument" Target="file:///etc/passwd"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document ${W}><w:body><w:p><w:r><w:t>tekst</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });
  expect((await extract(zip)).text).toBe('tekst\n');
});

const ENTITIES =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';

test('entities of a DTD are not expanded', async () => {
  const docx = zipSync({
    'word/document.xml': strToU8(
      `${ENTITIES}<w:document ${W}><w:body><w:p><w:r><w:t>x&b;&f;&amp;</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });
  expect((await extract(docx)).text).toBe('x&b;&f;&\n');
});

test.each([
  [
    'docx: text boxes',
    buildDocx({ body: nested('<w:p><w:r><w:txbxContent>', p('diep'), '</w:txbxContent></w:r></w:p>') }),
  ],
  ['docx: tables', buildDocx({ body: nested('<w:tbl><w:tr><w:tc>', p('diep'), '</w:tc></w:tr></w:tbl>') })],
  ['docx: insertions', buildDocx({ body: `<w:p>${nested('<w:ins>', r('diep'), '</w:ins>')}</w:p>` })],
  [
    'odt: lists',
    buildOdt({
      text: nested('<text:list><text:list-item>', '<text:p>diep</text:p>', '</text:list-item></text:list>'),
    }),
  ],
  ['odt: spans', buildOdt({ text: `<text:p>${nested('<text:span>', 'diep', '</text:span>')}</text:p>` })],
  ['html: blocks', utf8(`<html>${nested('<div>', 'diep', '</div>')}`)],
  ['html: lists without ends', utf8(`<html>${'<ul><li>'.repeat(DEEP)}diep`)],
  ['html: tables', utf8(`<html>${nested('<table><tr><td>', 'diep', '</td></tr></table>')}`)],
])('nesting of 10,000 levels: %s', async (_, bytes) => {
  expect((await extract(bytes)).text).toBe('diep\n');
});

test.each([
  ['quotes', `${'>'.repeat(DEEP)} diep`],
  ['lists', `${'- '.repeat(DEEP)}diep`],
  ['emphasis', `${'*'.repeat(DEEP)}diep${'*'.repeat(DEEP)}`],
  ['brackets', `${'['.repeat(DEEP)}diep${']'.repeat(DEEP)}`],
])('Markdown of 10,000 levels: %s', async (_, markdown) => {
  expect((await extract(utf8(markdown), { name: 'x.md' })).text).toContain('diep');
});

test('scripts and handlers of a page are neither run nor read', async () => {
  const html =
    '<html><body onload="globalThis.wasRun = true"><script>globalThis.wasRun = true</script>' +
    '<img src=x onerror="globalThis.wasRun = true"><p>tekst</p><a href="javascript:globalThis.wasRun = true">link</a>';
  expect(outline(await extract(utf8(html)))).toEqual(['paragraph: tekst', 'paragraph: link']);
  expect('wasRun' in globalThis).toBe(false);
});

test('reading stops when the time is up', async () => {
  const slow = utf8(`<html>${'<p>woord</p>'.repeat(20_000)}`);
  expect(await failureCode(() => extract(slow, { limits: { milliseconds: 0 } }))).toBe('EXTRACT_TOO_SLOW');
});

test.each([
  ['marks without end', '[a](*b_'.repeat(5_000)],
  ['lines without end', '[a]: b *c*\n'.repeat(10_000)],
  ['lists in lists on every line', `${'- '.repeat(30)}diep\n`.repeat(300)],
])('Markdown that no person writes is read within the time: %s', async (_, markdown) => {
  const document = await extract(utf8(`${markdown}\n\nEinde.\n`), { name: 'x.md' });
  expect(document.text.endsWith('Einde.\n')).toBe(true);
});

test('a file of more elements than memory can hold is refused', async () => {
  const bomb = buildDocx({ body: '<w:p/>'.repeat(3_000_001) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await failureCode(() => extract(bomb))).toBe('EXTRACT_TOO_LARGE');
});
