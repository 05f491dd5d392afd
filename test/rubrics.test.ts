import { LANGUAGES } from '@toetssteen/rubric';
import { loadRubric, RUBRIC_IDS, readVoice } from '@toetssteen/rubric/node';
import { parseVoice, runExamples } from '@toetssteen/scorer';
import { describe, expect, test } from 'vitest';

/** How many rows the catalogue of what the report looked for has, by kind. */
const ROWS: Readonly<Record<string, { element: number; derived: number; attribute: number }>> = {
  gedragscode: { element: 80, derived: 4, attribute: 3 },
  jaarverslag: { element: 43, derived: 1, attribute: 0 },
};

describe.each(RUBRIC_IDS)('the rubric %s', async (id) => {
  const rubric = await loadRubric(id);
  const rows = rubric.groups.flatMap((group) => group.rows);
  const elements = rows.filter((row) => row.kind === 'element');

  test('has every row of the catalogue', () => {
    const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
    expect({ element: count('element'), derived: count('derived'), attribute: count('attribute') }).toEqual(
      ROWS[id],
    );
  });

  test('has indicators and examples in both languages for every element', () => {
    for (const element of elements) {
      for (const language of LANGUAGES) {
        expect(element.indicators[language].length, `${element.id} ${language}`).toBeGreaterThan(0);
        expect(element.examples[language].found.length, `${element.id} ${language}`).toBeGreaterThan(0);
        expect(element.examples[language].notFound.length, `${element.id} ${language}`).toBeGreaterThan(0);
      }
    }
  });

  test('gives a trap for everything that it says does not count', () => {
    for (const element of elements.filter((each) => each.excludes.en !== '')) {
      for (const language of LANGUAGES) {
        expect(element.examples[language].notFound.length, `${element.id} ${language}`).toBeGreaterThan(0);
      }
    }
  });

  test('scores all its examples as it says', () => {
    expect(runExamples(rubric)).toEqual([]);
  });

  test('has a second voice that knows its elements', async () => {
    const voice = parseVoice(await readVoice(id));
    expect(voice.rubric).toBe(id);
    for (const language of LANGUAGES) {
      expect(voice.languages[language].elements).toEqual(elements.map((element) => element.id).toSorted());
    }
  });
});
