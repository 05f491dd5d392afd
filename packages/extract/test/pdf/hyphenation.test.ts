import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectWords, joinLines } from '../../src/pdf/hyphenation.ts';

/** Line end, next line, a line from elsewhere in the document, and what the two lines read together. */
test.for([
  ['de maat-', 'regelen die', '', 'de maatregelen die'],
  ['de kunst-', 'en modeopleidingen', '', 'de kunst- en modeopleidingen'],
  ['voor in-', 'of uitschrijven', '', 'voor in- of uitschrijven'],
  ['full-', 'and part-time', '', 'full- and part-time'],
  [
    'een sociaal-',
    'emotioneel probleem',
    'zijn sociaal-emotioneel spreekuur is',
    'een sociaal-emotioneel probleem',
  ],
  ['een sociaal-', 'emotioneel probleem', '', 'een sociaal-emotioneel probleem'],
  ['de sociaal-', 'emotionele kant', '', 'de sociaal-emotionele kant'],
  ['een in-', 'gang die', '', 'een ingang die'],
  ['elke na-', 'tuurlijke groep', '', 'elke natuurlijke groep'],
  ['our self-', 'assessment of', 'all of the staff and for', 'our self-assessment of'],
  ['some self-', 'ish acts', 'all of the staff and for', 'some selfish acts'],
  ['their part-', 'icipation in', 'all of the staff and for', 'their participation in'],
  ['and high-', 'lighted by', 'all of the staff and for', 'and highlighted by'],
  ['in cross-', 'cultural work', 'all of the staff and for', 'in cross-cultural work'],
  ['in Noord-', 'Holland', '', 'in Noord-Holland'],
  ['jaren 2021-', '2022', '', 'jaren 2021-2022'],
  ['een zee-', 'eend', '', 'een zee-eend'],
  ['wil be-', 'eindigen', 'het beëindigen van', 'wil beëindigen'],
  ['onze HR-', 'academie leert', '', 'onze HR-academie leert'],
  ['alle CvB-', 'leden en', '', 'alle CvB-leden en'],
  ['de VERANT-', 'WOORDING', '', 'de VERANTWOORDING'],
  ['elke niet-', 'westerse stad', '', 'elke niet-westerse stad'],
  ['de mode\u2010', 'opleiding', '', 'de modeopleiding'],
  ['de leer', 'omgeving is', 'een leeromgeving is', 'de leeromgeving is'],
  ['de leer', 'omgeving is', '', 'de leer omgeving is'],
  ['een student/', 'medewerker', '', 'een student/medewerker'],
  ['zie https://example.org/', 'regels', '', 'zie https://example.org/regels'],
  ['elke bijna-', 'ongelukken meldt', '', 'elke bijna-ongelukken meldt'],
  ['hij ex-', 'cursies volgt', '', 'hij excursies volgt'],
  ['een ex-', 'student komt', '', 'een ex-student komt'],
  ['een oud-', 'medewerker en', '', 'een oud-medewerker en'],
  ['het oud-', 'ste huis', '', 'het oudste huis'],
  ['who study part-', 'time are', '', 'who study part-time are'],
  ['in part-', 'ners of', '', 'in partners of'],
  ['the social-', 'emotional team', '', 'the social-emotional team'],
  ['a social-', 'ist of', '', 'a socialist of'],
  ['has experi-', 'ence of', 'all of the staff and', 'has experience of'],
  ['will re-', 'elect them', 'all of the staff and', 'will re-elect them'],
  ['een mini-', 'enquête over', 'dat het van een is', 'een mini-enquête over'],
  ['normen -', 'en waarden', '', 'normen - en waarden'],
  ['gewone', 'regels', '', 'gewone regels'],
] as const)('%s / %s', ([left, right, elsewhere, expected]) => {
  const joint = joinLines(left, right, collectWords([elsewhere]));
  expect(joint.left + joint.right).toBe(expected);
});

test('joining changes nothing but hyphens, spaces and a trema', () => {
  const plain = (text: string) => text.normalize('NFD').replace(/\u0308|[\s\u00AD‐‑¬-]/gu, '');
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.array(fc.string()), (left, right, elsewhere) => {
      const joint = joinLines(left, right, collectWords(elsewhere));
      expect(plain(joint.left + joint.right)).toBe(plain(left + right));
    }),
  );
});
