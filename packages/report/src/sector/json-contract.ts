import { z } from 'zod';

/**
 * The sector report as JSON, explained in `docs/sector.md`; also what every other form of the report is written from.
 * So nothing can stand in a page or a sheet that is not in this object, and a report without names has no names to leak.
 */
export const SECTOR_SCHEMA_VERSION = 1;

const count = z.int().min(0);
const text = z.object({ nl: z.string(), en: z.string() });
const status = z.enum(['present', 'doubtful', 'absent', 'unreadable']);

const counts = z.object({
  of: count.describe('N: institutions of which every document could be read, or that have it anyway.'),
  present: count.describe('n.'),
  doubtful: count,
  absent: count,
  unreadable: count.describe('Out of N.'),
});

const quote = z.object({
  quote: z.string(),
  status: z.enum(['present', 'doubtful']),
  language: z.enum(['nl', 'en']).nullable(),
  place: z
    .object({
      institution: z.string(),
      document: z.string().describe('Path as in the manifest.'),
      page: z.int().min(1),
      label: z.string().describe("That page's number as printed or declared."),
      headings: z.array(z.string()),
    })
    .nullable()
    .describe('Null in a report without names.'),
});

const row = z.object({
  element: z.string(),
  kind: z.enum(['element', 'derived']),
  label: text,
  definition: text,
  source: z.string(),
  counts: counts.nullable().describe('Null where the numbers are kept back.'),
  quotes: z.array(quote),
});

const cell = z
  .object({
    of: count,
    present: count,
    doubtful: count.nullable().describe('Null in a report without names.'),
  })
  .nullable()
  .describe('Null where the numbers are kept back.');

const breakdown = z.object({
  column: z.string(),
  shown: z.boolean().describe('False where the groups are too small to be shown.'),
  groups: z.array(
    z.object({
      value: z.string(),
      pooled: z.boolean().describe('Several small groups taken together.'),
      institutions: count,
      missing: count.nullable(),
    }),
  ),
  rows: z.array(
    z.object({ element: z.string(), cells: z.array(cell).describe('In the order of the groups.') }),
  ),
});

const bin = z.object({
  from: z.union([z.string(), z.number()]).nullable().describe('Null: not known.'),
  to: z.union([z.string(), z.number()]).nullable(),
  documents: count,
});

const table = z.object({
  kind: z.string(),
  title: text,
  source: z.string(),
  rubric: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
  year: z.int().nullable(),
  institutions: z.object({
    known: count.describe('In the manifest.'),
    counted: count.describe('With at least one document of this kind that was read.'),
    missing: count.describe('Without a document of this kind.'),
    unread: count.describe('With a document that could not be read, wholly or in part.'),
  }),
  documents: count.describe('Documents that were read.'),
  shown: z
    .boolean()
    .describe('False where the whole table is kept back, because there are too few institutions.'),
  groups: z.array(z.object({ label: text, rows: z.array(row) })),
  breakdowns: z.array(breakdown),
  distributions: z.array(z.object({ what: z.enum(['pages', 'years', 'languages']), bins: z.array(bin) })),
  named: z
    .object({
      missing: z.array(z.object({ institution: z.string(), notThere: z.array(z.string()) })),
      unread: z.array(
        z.object({
          institution: z.string(),
          document: z.string(),
          code: z.string().nullable().describe('Null: the manifest names it, and it is not there.'),
          message: z.string(),
        }),
      ),
      matrix: z.array(
        z.object({
          institution: z.string(),
          statuses: z.array(status).describe('In the order of the rows of the table.'),
        }),
      ),
      documents: z.array(
        z.object({
          institution: z.string(),
          document: z.string(),
          sha256: z.string(),
          format: z.string(),
          pages: count,
          languages: z.array(z.enum(['nl', 'en'])),
          warnings: z.array(z.string()).describe('Codes.'),
        }),
      ),
    })
    .nullable()
    .describe('Null in a report without names.'),
});

const change = z.object({
  kind: z.string(),
  before: z.string(),
  after: z.string(),
  rubricChanged: z.boolean(),
  both: count,
  onlyBefore: count.nullable(),
  onlyAfter: count.nullable(),
  shown: z.boolean(),
  rows: z.array(
    z.object({
      element: z.string(),
      label: text,
      before: count
        .nullable()
        .describe('Institutions in both that had it before. Null where it is kept back.'),
      after: count.nullable(),
      numbers: z
        .object({ gained: count, lost: count, same: count, unclear: count })
        .nullable()
        .describe('Null where the numbers are kept back.'),
      named: z.object({ gained: z.array(z.string()), lost: z.array(z.string()) }).nullable(),
    }),
  ),
  named: z.object({ onlyBefore: z.array(z.string()), onlyAfter: z.array(z.string()) }).nullable(),
});

export const sectorSchema = z.object({
  schemaVersion: z.literal(SECTOR_SCHEMA_VERSION),
  tool: z.string(),
  named: z
    .boolean()
    .describe('True: for internal use, names everyone. False: no institution can be recognised.'),
  smallestGroup: count.describe('Groups with fewer institutions are not shown.'),
  totalsHidden: z.boolean().describe('Small numbers of the whole sector are kept back as well.'),
  tables: z.array(table),
  changes: z.array(change),
  otherYears: z.array(z.object({ kind: z.string(), year: z.int().nullable(), documents: count })),
  unplaced: count.describe('Files that could not be read and of which the kind is not known.'),
  guessed: z
    .object({ institution: count, kind: count, year: count })
    .describe('How much the tool filled in itself.'),
  guesses: z
    .array(z.object({ file: z.string(), what: z.enum(['institution', 'kind', 'year']), value: z.string() }))
    .describe('Empty in a report without names.'),
});

export type SectorReport = z.infer<typeof sectorSchema>;
export type SectorTable = SectorReport['tables'][number];
export type SectorRow = SectorTable['groups'][number]['rows'][number];
export type SectorQuote = SectorRow['quotes'][number];
export type SectorBreakdown = SectorTable['breakdowns'][number];
export type SectorChange = SectorReport['changes'][number];
export type Distribution = SectorTable['distributions'][number];

/** The JSON Schema that is published as `schema/sector.schema.json`. */
export function sectorJsonSchema(): object {
  return { ...z.toJSONSchema(sectorSchema, { io: 'input' }), title: 'Toetssteen sector report' };
}
