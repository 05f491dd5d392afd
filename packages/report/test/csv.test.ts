import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../src/render.ts';
import { documentOf, fileOf, resultOf, sampleFile } from './sample.ts';

/** A reader of RFC 4180, written for the test alone. */
function parse(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at++) {
    const character = csv[at];
    if (quoted) {
      if (character === '"' && csv[at + 1] === '"') cell += csv[at++];
      else if (character === '"') quoted = false;
      else cell += character;
    } else if (character === '"') quoted = true;
    else if (character === separator || (character === '\r' && csv[at + 1] === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (character === '\r') {
        at++;
        rows.push([]);
      }
    } else cell += character;
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  test('text from a picture carries the confidence of its recognition', () => {
    const file = sampleFile();
    const pageRuns = file.document.pageRuns.map((run) => ({ ...run, confidence: 0.83 }));
    const recognised = { ...file, document: { ...file.document, pageRuns } };
    const [header, ...rows] = parse(render(resultOf(recognised), 'csv').slice(1), ';');
    expect(header?.at(-1)).toBe('zekerheid van de tekstherkenning');
    expect(rows.filter((row) => row.at(-1) === '0.83').length).toBeGreaterThan(0);
  });

  test('has one line for every document and element, and a byte order mark', () => {
    const csv = render(resultOf(sampleFile(), sampleFile()), 'csv');
    expect(csv.startsWith('\ufeff')).toBe(true);
    const rows = parse(csv.slice(1), ';');
    expect(rows.length).toBe(1 + 2 * 8);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([14]));
    expect(rows[1]).toEqual([
      'documenten/gedragscode.pdf',
      'gedragscode.pdf',
      'gedragscode',
      '1',
      'gewenst.omgangsvormen',
      'Gewenst gedrag beschreven',
      'aanwezig',
      'We gaan respectvol met elkaar om.',
      '1',
      'i',
      'Gedragscode Academie Ossenwerf > 1. Omgang',
      'de woorden staan er',
      '2',
      '',
    ]);
  });

  test.each([
    [{}, ';'],
    [{ language: 'en' }, ','],
    [{ separator: '\t' }, '\t'],
  ] as const)('%j separates by %j', (options, separator) => {
    expect(parse(render(resultOf(sampleFile()), 'csv', options), separator)[1]?.length).toBe(14);
  });

  test.each(['=1+1', '+31 20', '-2', '@SUM(A1)', '\tx', '\rx'])('%j is no formula', (label) => {
    const file = fileOf(documentOf([['paragraph', 0, 1, 'Tekst.']], [['1', 'text']]), [
      { label: 'Groep', rows: [{ id: 'a', label }] },
    ]);
    const [, row] = parse(render(resultOf(file), 'csv').slice(1), ';');
    expect(row?.[5]).toBe(`'${label}`);
  });

  test('any text comes back as it went in', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('a', '"', ';', ',', '\n', '\r', '\r\n', 'é', ' '))
          .map((parts) => `x${parts.join('')}`),
        (label) => {
          const file = fileOf(documentOf([['paragraph', 0, 1, 'Tekst.']], [['1', 'text']]), [
            { label: 'Groep', rows: [{ id: 'a', label }] },
          ]);
          const [, row] = parse(render(resultOf(file), 'csv').slice(1), ';');
          expect(row?.[5]).toBe(label);
        },
      ),
    );
  });
});
