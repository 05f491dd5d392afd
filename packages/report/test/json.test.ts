import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { resultJsonSchema, resultSchema } from '../src/json-contract.ts';
import { render } from '../src/render.ts';
import type { ScanResult } from '../src/result.ts';
import { resultOf, sampleFile } from './sample.ts';

const result: ScanResult = {
  ...resultOf(sampleFile()),
  failures: [{ path: 'stuk.pdf', code: 'EXTRACT_DAMAGED', message: 'Damaged. Ask for a new copy.' }],
};

test('the output is what the contract says, and nothing more', () => {
  const output = JSON.parse(render(result, 'json'));
  // Parsing drops what the schema does not know, so equality shows that there is nothing else.
  expect(resultSchema.parse(output)).toEqual(output);
  expect(Object.keys(output)).toEqual(['schemaVersion', 'tool', 'assessments', 'failures']);
  expect(output.failures).toEqual(result.failures);
});

test('a finding has its passages with place, indicator and words', () => {
  const [assessment] = JSON.parse(render(result, 'json')).assessments;
  expect(assessment.findings[2]).toEqual({
    element: 'ongewenst.pesten',
    status: 'present',
    evidence: [
      {
        quote: 'Pesten is verboden, ook online.',
        start: 225,
        end: 256,
        page: 1,
        label: 'i',
        headings: ['Gedragscode Academie Ossenwerf', '1. Omgang'],
        indicator: 'de woorden staan er',
        words: [
          [225, 231],
          [235, 243],
        ],
      },
    ],
    nearest: [],
  });
  expect(assessment.findings[4 + 1].nearest[0]).toMatchObject({
    quote: 'Klachtencommissie | kc@ossenwerf.example',
    page: 2,
  });
  expect(assessment.attributes).toEqual({
    'datum.vastgesteld': '2022-03-01',
    'taal.talen': ['nl', 'en'],
    'lengte.paginas': 4,
  });
});

test('every quote is the slice of the text that its offsets name', () => {
  const { text } = sampleFile().document;
  const { assessments } = resultSchema.parse(JSON.parse(render(result, 'json')));
  const places = assessments.flatMap(({ findings }) =>
    findings.flatMap(({ evidence, nearest }) => [...evidence, ...nearest]),
  );
  expect(places.length).toBeGreaterThan(4);
  expect(places.map(({ quote }) => quote)).toEqual(places.map(({ start, end }) => text.slice(start, end)));
});

test('text from a picture carries the confidence of its recognition', () => {
  const file = sampleFile();
  const pageRuns = file.document.pageRuns.map((run) => ({ ...run, confidence: 0.83 }));
  const recognised = { ...file, document: { ...file.document, pageRuns } };
  const { assessments } = resultSchema.parse(JSON.parse(render(resultOf(recognised), 'json')));
  expect(assessments[0]?.findings[0]?.evidence[0]?.confidence).toBe(0.83);
});

test('the same input gives the same bytes', () => {
  expect(render(result, 'json')).toBe(render(structuredClone(result), 'json'));
});

test('the published schema is the one of the contract', async () => {
  const file = new URL('../schema/result.schema.json', import.meta.url);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(resultJsonSchema())));
});
