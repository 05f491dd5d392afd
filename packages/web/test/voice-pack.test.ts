import { RUBRIC_IDS, readVoice } from '@toetssteen/rubric/node';
import { parseVoice } from '@toetssteen/scorer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packVoice, unpackVoice } from '../src/parts/voice-pack.ts';

test.each(RUBRIC_IDS)('the voice of %s is the same after packing', async (id) => {
  const voice = parseVoice(await readVoice(id));
  expect(Object.keys(voice.languages.nl.features).length).toBeGreaterThan(1000);
  const unpacked = unpackVoice(packVoice(voice));
  expect(unpacked.rubric).toBe(voice.rubric);
  for (const language of ['nl', 'en'] as const) {
    const { features, ...rest } = unpacked.languages[language];
    const { features: expected, ...expectedRest } = voice.languages[language];
    expect(rest).toEqual(expectedRest);
    expect({ ...features }).toEqual(expected);
  }
});

test('any words and weights come back', () => {
  const weights = fc.array(fc.tuple(fc.nat(255), fc.integer({ min: -32768, max: 32767 })), { minLength: 1 });
  const word = fc
    .string()
    .filter((text) => !text.includes('\n') && text !== '__proto__' && text.isWellFormed());
  const features = fc
    .array(fc.tuple(word, weights), { minLength: 1 })
    .map((list) => Object.fromEntries(list.map(([name, pairs]) => [name, pairs.flat()])));
  fc.assert(
    fc.property(features, features, (nl, en) => {
      const language = (learned: Record<string, number[]>) => ({
        ...{ elements: ['a'], bias: [0.5], threshold: [0.9], certainty: 0.99, features: learned },
      });
      const voice = {
        schemaVersion: 1,
        rubric: 'x',
        languages: { nl: language(nl), en: language(en) },
      } as const;
      const unpacked = unpackVoice(packVoice(voice));
      expect({ ...unpacked.languages.nl.features }).toEqual(nl);
      expect({ ...unpacked.languages.en.features }).toEqual(en);
    }),
  );
});
