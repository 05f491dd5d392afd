import { z } from 'zod';
import { BLOCK_PLACES } from './rubric.ts';

/**
 * The shape of a rubric file. Strict everywhere: a misspelt key is an error, never a rule that silently does not hold.
 * The JSON Schema for editors is made from this (`rubric/rubric.schema.json`).
 */

const text = z.string().trim().min(1);
const bothLanguages = z.strictObject({ nl: text, en: text });
const id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u, 'Use small letters, digits, "." and "-".');
const idPattern = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*(?:\.\*)?$/u, 'Name a row, or a beginning and ".*".');
const items = z.array(text).min(1);
const perLanguage = z.strictObject({ nl: items, en: items });

const indicator = z
  .strictObject({
    name: text.describe('In plain words; findings carry it.'),
    any: items.optional().describe('At least one of these terms.'),
    all: items.optional().describe('Every one of these, each with alternatives between " / ".'),
    within: z
      .union([z.enum(['sentence', 'neighbours', 'block']), z.int().min(2).max(60)])
      .optional()
      .describe('Where all of it must stand; a number means so many words. Default: sentence.'),
    inOrder: z.boolean().optional().describe('In the order in which "all" lists them. Default: false.'),
    without: items.optional().describe('None of these may stand in the same place.'),
    about: items
      .optional()
      .describe('One of these in the paragraph, the lead-in of the list or the headings.'),
    notAbout: items.optional().describe('None of these in the paragraph, the lead-in or the headings.'),
    under: items.optional().describe('One of these in the headings above.'),
    notUnder: items.optional().describe('None of these in the headings above.'),
    where: z.array(z.enum(BLOCK_PLACES)).min(1).optional().describe('Only in these kinds of blocks.'),
    polarity: z.enum(['affirmed', 'norm', 'any']).optional().describe('Default: affirmed.'),
    modality: z.enum(['any', 'fact', 'plan']).optional().describe('Default: any.'),
    times: z.int().min(2).max(20).optional().describe('So many sentences under one heading.'),
    verdict: z.enum(['present', 'doubtful']).optional().describe('Default: present.'),
  })
  .refine((value) => value.any !== undefined || value.all !== undefined, {
    message: 'An indicator needs "any" or "all": the words to look for.',
  });

const examples = z.strictObject({ found: z.array(text).min(1), notFound: z.array(text).min(1) });
const rowBase = { id, label: bothLanguages, definition: bothLanguages, source: text };

const element = z.strictObject({
  ...rowBase,
  kind: z.literal('element').optional(),
  excludes: bothLanguages.optional(),
  indicators: z.strictObject({ nl: z.array(indicator).min(1), en: z.array(indicator).min(1) }),
  examples: z.strictObject({ nl: examples, en: examples }),
});

const derived = z.strictObject({
  ...rowBase,
  kind: z.literal('derived'),
  when: z
    .strictObject({
      found: z.array(idPattern).min(1).optional(),
      some: z.array(idPattern).min(1).optional(),
      none: z.array(idPattern).min(1).optional(),
      except: z.array(idPattern).min(1).optional(),
      onOrAfter: z.strictObject({ attribute: id, date: z.iso.date() }).optional(),
    })
    .refine((value) => Object.keys(value).some((key) => key !== 'except'), {
      message: 'A derived row needs at least one of "found", "some", "none", "onOrAfter".',
    }),
});

const attribute = z.strictObject({
  ...rowBase,
  kind: z.literal('attribute'),
  read: z.discriminatedUnion('what', [
    z.strictObject({ what: z.literal('date'), cues: perLanguage, notCues: perLanguage }),
    z.strictObject({ what: z.literal('languages'), share: z.number().gt(0).max(1) }),
    z.strictObject({ what: z.literal('pages') }),
  ]),
});

export const rubricFileSchema = z.strictObject({
  id,
  version: text,
  title: bothLanguages,
  source: text,
  recognise: perLanguage,
  sets: z.record(id, z.strictObject({ nl: items, en: items })).optional(),
  groups: z
    .array(
      z.strictObject({
        id,
        label: bothLanguages,
        elements: z.array(z.discriminatedUnion('kind', [element, derived, attribute])).min(1),
      }),
    )
    .min(1),
});

export type RubricFile = z.infer<typeof rubricFileSchema>;
export type IndicatorFile = z.infer<typeof indicator>;
