import { z } from 'zod';

/**
 * The result as JSON: the contract for other tools, explained field by field in `docs/json.md`.
 *
 * Within one `schemaVersion` fields may be added; none is taken away and none changes its meaning. So the published
 * schema allows unknown fields, and readers should too.
 */
export const SCHEMA_VERSION = 1;

const offset = z.int().min(0);

const place = {
  quote: z.string().describe('The words, exactly as in the text that was read.'),
  start: offset.describe('Where the quote starts in the text, in UTF-16 units.'),
  end: offset.describe('Where it ends; the unit at this place is not part of it.'),
  page: z.int().min(1).describe('Physical page of the first character, counted from 1.'),
  label: z.string().describe("That page's number as printed or declared."),
  headings: z.array(z.string()).describe('The headings it stands under, outermost first.'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Only where the text was recognised from a picture.'),
};

const evidence = z.object({
  ...place,
  indicator: z.string().describe('Name of the indicator of the rubric that fired.'),
  words: z.array(z.tuple([offset, offset])).describe('The words that met it, as [start, end) in the text.'),
});

const finding = z.object({
  element: z.string().describe('Id of the row of the rubric: an element or a derived row.'),
  status: z.enum(['present', 'doubtful', 'absent', 'unreadable']),
  evidence: z.array(evidence).describe('In the order of the text. Empty unless present or doubtful.'),
  nearest: z
    .array(z.object(place))
    .describe('For absent and doubtful: the passages that come nearest, best first.'),
});

const document = z.object({
  name: z.string().describe('Name of the file, without folders.'),
  path: z.string().describe('As it was found, with "/" between folders.'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  format: z.enum(['pdf', 'docx', 'odt', 'html', 'markdown', 'text']),
  pages: z.int().min(0),
  languages: z.array(z.enum(['nl', 'en'])).describe('Those with at least 15% of the words, largest first.'),
  warnings: z.array(
    z.object({
      code: z.string(),
      message: z.string().describe('In the language of the report.'),
      pages: z.array(z.int().min(1)).describe('Physical pages; empty where it concerns the whole document.'),
    }),
  ),
});

export const resultSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.string().describe('Name and version of what made this.'),
  assessments: z.array(
    z.object({
      document,
      rubric: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
      findings: z.array(finding).describe('In the order of the rubric.'),
      attributes: z
        .record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.null()]))
        .describe('By id of the row; null where nothing was found.'),
    }),
  ),
  failures: z.array(
    z.object({ path: z.string(), code: z.string().describe('See docs/errors.md.'), message: z.string() }),
  ),
});

export type ResultJson = z.infer<typeof resultSchema>;

/** The JSON Schema that is published as `schema/result.schema.json`. */
export function resultJsonSchema(): object {
  return { ...z.toJSONSchema(resultSchema, { io: 'input' }), title: 'Toetssteen result' };
}
