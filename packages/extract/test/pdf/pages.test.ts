import { describe, expect, test } from 'vitest';
import { outlineOf, read } from './read.ts';
import { smallPdf, text } from './small-pdf.ts';

describe('state of a page', () => {
  const GARBLED = 'Wktm zrpl bdqx fgsn hjkt vwxz '.repeat(6);
  test.for([
    ['text', text('Een gewone zin.', 20, 100)],
    ['blank', ''],
    ['blank', '0 0 200 200 re W n'],
    ['blank', text(' ', 20, 100)],
    ['image', 'q 150 0 0 150 20 20 cm /Im Do Q'],
    ['image', 'q 1 0 0 1 20 20 cm q 80 0 0 80 0 0 cm /Im Do Q Q'],
    ['image', '20 20 100 100 re f'],
    ['garbled', text(GARBLED.slice(0, 90), 5, 100, 2) + text(GARBLED.slice(0, 90), 5, 90, 2)],
  ] as const)('%s: %s', async ([state, content]) => {
    const document = await read(smallPdf({ pages: [{ content }] }));
    expect(document.pages.map((page) => page.state)).toEqual([state]);
  });

  test('pages without text and garbled pages are reported', async () => {
    const picture = { content: 'q 150 0 0 150 20 20 cm /Im Do Q' };
    const document = await read(
      smallPdf({ pages: [picture, { content: text('Woorden.', 20, 100) }, { content: '' }, picture] }),
    );
    expect(document.warnings).toEqual([{ code: 'page-without-text', pages: [1, 4] }]);
  });
});

describe('page labels', () => {
  const body = (number: string) => ({ content: text('Lopende tekst.', 20, 120) + text(number, 100, 10, 8) });

  test('are those that the file declares', async () => {
    const labels = '/PageLabels << /Nums [0 << /S /r >> 2 << /S /D >>] >>';
    const document = await read(smallPdf({ pages: [body('9'), body('9'), body('9')], catalogue: labels }));
    expect(document.pages.map((page) => page.label)).toEqual(['i', 'ii', '1']);
  });

  test('are the printed numbers where the file declares none', async () => {
    const document = await read(smallPdf({ pages: [body(''), body('14'), body('15'), body('16')] }));
    expect(document.pages.map((page) => page.label)).toEqual(['1', '14', '15', '16']);
    expect(document.text).not.toMatch(/1[456]/);
  });

  test('numbers that do not count along stay in the text', async () => {
    const document = await read(smallPdf({ pages: [body('14'), body('3'), body('90')] }));
    expect(document.text.match(/\d+/gu)).toEqual(['14', '3', '90']);
  });
});

describe('turned pages and text', () => {
  test('a page turned by its rotation has boxes on the page as shown', async () => {
    const content = 'BT /F1 10 Tf 0 1 -1 0 100 20 Tm (Staande regel) Tj ET';
    const document = await read(smallPdf({ pages: [{ content, rotate: 90 }] }));
    const box = document.lineBoxes[0];
    expect(outlineOf(document)).toEqual(['paragraph: Staande regel']);
    expect(box?.x).toBeCloseTo(20);
    expect(box?.width).toBeGreaterThan(box?.height ?? 0);
  });

  test('text that runs upwards on a page that is not turned is read, its boxes standing upright', async () => {
    const lines = ['Eerste regel van de gedraaide tekst', 'en de tweede regel die daarop volgt'];
    const content = lines
      .map((words, index) => `BT /F1 10 Tf 0 1 -1 0 ${50 + 12 * index} 10 Tm (${words}) Tj ET`)
      .join('\n');
    const document = await read(smallPdf({ pages: [{ content }] }));
    expect(outlineOf(document)).toEqual([`paragraph: ${lines.join(' ')}`]);
    const [first, second] = document.lineBoxes;
    expect(first?.height).toBeGreaterThan(first?.width ?? 0);
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(190);
  });
});

test('metadata are title, author and dates in ISO 8601', async () => {
  const info =
    "/Title (Jaarverslag) /Author (Team\\nVeilig) /CreationDate (D:20230214093000+01'00') /ModDate (soon)";
  const document = await read(smallPdf({ pages: [{ content: text('Zin.', 20, 100) }], info }));
  expect(document.metadata).toEqual({
    format: 'pdf',
    sha256: '',
    pagesEstimated: false,
    title: 'Jaarverslag',
    author: 'Team Veilig',
    created: '2023-02-14T08:30:00.000Z',
  });
});

test('the outline gives headings their levels', async () => {
  const content =
    text('Deel een', 20, 180, 12, 'F2') +
    text('Hier staat de gewone tekst van dit deel.', 20, 160) +
    text('Onderdeel', 20, 130, 12, 'F2') +
    text('En hier staat nog meer gewone tekst.', 20, 110);
  const document = await read(
    smallPdf({
      pages: [{ content }],
      catalogue: '/Outlines 100 0 R',
      objects: [
        '<< /Type /Outlines /First 101 0 R /Last 101 0 R /Count 2 >>',
        '<< /Title (Deel een) /Parent 100 0 R /First 102 0 R /Last 102 0 R /Count 1 /Dest [10 0 R /Fit] >>',
        '<< /Title (Onderdeel) /Parent 101 0 R /Dest [10 0 R /Fit] >>',
      ],
    }),
  );
  expect(outlineOf(document).filter((line) => line.startsWith('heading'))).toEqual([
    'heading 1: Deel een',
    'heading 2: Onderdeel',
  ]);
});
