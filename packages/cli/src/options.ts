import { LOCALES, REPORT_FORMATS } from '@toetssteen/report';

/** One option of the command line. The parser, `--help` and `docs/cli.md` are all made from this table. */
export interface OptionEntry {
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** May be given more than once. */
  readonly repeatable?: boolean;
  /** A whole number, at least this. */
  readonly atLeast?: number;
}

export interface ArgumentEntry {
  readonly name: string;
  readonly description: string;
  /** Takes all that follow; only the last argument may. */
  readonly many: boolean;
}

export interface CommandEntry {
  /** Words of the command: `scan`, `rubric check`. */
  readonly name: string;
  readonly arguments: readonly ArgumentEntry[];
  readonly summary: string;
  readonly details: readonly string[];
  readonly options: readonly OptionEntry[];
  readonly examples: readonly (readonly [command: string, meaning: string])[];
}

/** Those that reports are written in; the languages of documents are the same. */
const LANGUAGES = Object.keys(LOCALES);

const RUBRIC: OptionEntry = {
  flags: '--rubric <id or file>',
  description:
    'rubric to use: an id (see "rubric list") or a YAML file; told from the document when left out',
};
const LANGUAGE: OptionEntry = {
  flags: '--language <language>',
  description: 'language of the documents; told paragraph by paragraph when left out',
  choices: LANGUAGES,
};
const REPORT_LANGUAGE: OptionEntry = {
  flags: '--report-language <language>',
  description: 'language of the report',
  choices: LANGUAGES,
  default: 'nl',
};
const PASSWORD: OptionEntry = {
  flags: '--password <password>',
  description:
    'password for encrypted files; others on this computer may see it in the list of processes, TOETSSTEEN_PASSWORD in the environment they do not',
  repeatable: true,
};
const OCR: OptionEntry = {
  flags: '--ocr',
  description:
    'read scanned pages of a PDF, and pages whose text is stored in an unreadable way, from their picture; takes some seconds a page',
};
const FAIL_BELOW: OptionEntry = {
  flags: '--fail-below <number>',
  description: 'exit with 1 when a document has fewer elements present than this',
  atLeast: 0,
};
const REQUIRE: OptionEntry = {
  flags: '--require <element>',
  description: 'exit with 1 when this element is not present in a document',
  repeatable: true,
};
const QUIET: OptionEntry = { flags: '--quiet', description: 'no progress and no notes on standard error' };

const CACHE: OptionEntry = {
  flags: '--cache <folder>',
  description:
    'where to keep what was read, so that unchanged files need not be read again; it holds the text of documents, for your eyes only [default: your own cache folder]',
};
const NO_CACHE: OptionEntry = { flags: '--no-cache', description: 'read everything anew and keep nothing' };

const SCAN_FORMATS = [...REPORT_FORMATS, 'html'] as const;
export type ScanFormat = (typeof SCAN_FORMATS)[number];
const SECTOR_FORMATS = ['html', 'csv', 'xlsx', 'json', 'text'] as const;
export type SectorFormat = (typeof SECTOR_FORMATS)[number];
const COMPARE_FORMATS = ['text', 'csv', 'json'] as const;

/** What the first word of a command of two words is about. */
export const GROUPS: Readonly<Record<string, string>> = {
  rubric: 'look at rubrics and check them',
  cache: 'what earlier scans kept',
};

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'scan',
    arguments: [{ name: 'files', description: 'files, folders or glob patterns', many: true }],
    summary: 'look for the elements of a rubric in many documents',
    details: [
      'Folders are searched with all that is in them for PDF, DOCX, ODT, HTML, Markdown and text files; hidden folders and node_modules are left out. A file that is named itself is read whatever its name.',
      'Without --out the result goes to standard output. With --out and no --format the folder gets assessments.json, findings.csv and a page for every document in html/, and the table is printed.',
      'A file that cannot be read does not stop the others: it is named at the end, with a code and what to do.',
    ],
    options: [
      RUBRIC,
      {
        flags: '--format <format>',
        description: 'form of the result; "html" is for one document, or goes with --out [default: text]',
        choices: SCAN_FORMATS,
      },
      {
        flags: '--out <folder>',
        description: 'folder to write the results to; it is made when it is not there',
      },
      LANGUAGE,
      REPORT_LANGUAGE,
      PASSWORD,
      OCR,
      FAIL_BELOW,
      REQUIRE,
      QUIET,
      CACHE,
      NO_CACHE,
    ],
    examples: [
      ['toetssteen scan codes/ --out results', 'a folder of documents; everything into results/'],
      ['toetssteen scan "codes/**/*.pdf" --format json', 'JSON on standard output'],
      [
        'toetssteen scan codes/ --require melden.vertrouwenspersoon',
        'exit with 1 if a code does not name one',
      ],
    ],
  },
  {
    name: 'sector',
    arguments: [
      {
        name: 'place',
        description: 'a folder, or a manifest: a CSV file that says whose each document is',
        many: false,
      },
    ],
    summary: 'count over all institutions: "n of N" for every element',
    details: [
      'The manifest has a row for each document with the columns institution, kind (id of a rubric), year and file; all other columns can be broken down by. In a folder without sector.csv the folders at the top are the institutions, and kind and year are told from the documents; what was guessed is said.',
      'No institution can be recognised in the report, unless you ask for names. What that means and what is kept back: docs/sector.md.',
      'Without --out the table goes to standard output. With --out and no --format the folder gets sector.html, sector.xlsx, sector.json and a CSV file for each part, and the table is printed.',
    ],
    options: [
      { flags: '--by <column>', description: 'column of the manifest to break down by', repeatable: true },
      {
        flags: '--year <year>',
        description:
          'which year to count, of kinds of documents that are each about a year; without it the year with most documents',
        atLeast: 1900,
      },
      {
        flags: '--compare-years <years...>',
        description: 'two years: what institutions gained and lost between them',
      },
      {
        flags: '--against <file>',
        description: 'sector.json of an earlier scan, made with --named: what changed since',
      },
      { flags: '--named', description: 'with names, quotes and their places: for internal use' },
      {
        flags: '--smallest-group <number>',
        description: 'groups of fewer institutions are not shown [default: 5]',
        atLeast: 3,
      },
      { flags: '--hide-totals', description: 'keep back small numbers of the whole sector as well' },
      { flags: '--no-quotes', description: 'no quotes: those of published documents can be searched for' },
      {
        flags: '--format <format>',
        description: 'form of the report [default: text]',
        choices: SECTOR_FORMATS,
      },
      {
        flags: '--out <folder>',
        description: 'folder to write the report to; it is made when it is not there',
      },
      RUBRIC,
      LANGUAGE,
      REPORT_LANGUAGE,
      PASSWORD,
      OCR,
      QUIET,
      CACHE,
      NO_CACHE,
    ],
    examples: [
      [
        'toetssteen sector codes/sector.csv --out results',
        'the sector without names; everything into results/',
      ],
      ['toetssteen sector codes/sector.csv --by type --by funded', 'broken down by two columns'],
      [
        'toetssteen sector codes/sector.csv --named --format html --out intern',
        'with names, for internal use',
      ],
      ['toetssteen sector codes/sector.csv --compare-years 2020 2021', 'what changed in the annual reports'],
    ],
  },
  {
    name: 'compare',
    arguments: [
      { name: 'one', description: 'assessments.json of a scan, or a CSV file of labels', many: false },
      { name: 'other', description: 'a CSV file of labels', many: false },
    ],
    summary: 'say how far the tool agrees with a person, or two people with each other',
    details: [
      'Labels have a row for each document and element with the columns document (name, path or SHA-256), element and judgement (present, absent, doubtful, unreadable, or the Dutch words); rubric, reason and coder may be there.',
      'Agreement as a percentage, Cohen’s kappa and Gwet’s AC1, for each element and over all; then every disagreement with quote and page. docs/sector.md tells how they are worked out.',
    ],
    options: [
      {
        flags: '--format <format>',
        description: 'form of the result',
        choices: COMPARE_FORMATS,
        default: 'text',
      },
      REPORT_LANGUAGE,
    ],
    examples: [
      ['toetssteen compare results/assessments.json labels.csv', 'the tool against a person'],
      ['toetssteen compare anna.csv bram.csv --format csv', 'two people, for a spreadsheet'],
    ],
  },
  {
    name: 'check',
    arguments: [{ name: 'file', description: 'the document', many: false }],
    summary: 'say what is missing in one document, with what the source says of it',
    details: [
      'First comes what was not found, then what is doubtful with the passage and its page, then what was found.',
    ],
    options: [RUBRIC, LANGUAGE, REPORT_LANGUAGE, PASSWORD, OCR, FAIL_BELOW, REQUIRE, QUIET],
    examples: [
      ['toetssteen check draft.docx', 'what the draft has and lacks'],
      ['toetssteen check draft.docx --fail-below 40', 'exit with 1 below 40 elements'],
    ],
  },
  {
    name: 'explain',
    arguments: [
      { name: 'file', description: 'the document', many: false },
      { name: 'element', description: 'id of an element of the rubric (see "rubric show")', many: false },
    ],
    summary: 'say why an element was found or not found in a document',
    details: [
      'Shows what fired, with the words that met it; what nearly fired and why it did not; and the passages that come nearest.',
    ],
    options: [RUBRIC, LANGUAGE, REPORT_LANGUAGE, PASSWORD, OCR],
    examples: [
      ['toetssteen explain code.pdf melden.vertrouwenspersoon', 'what proves it, or what comes near'],
    ],
  },
  {
    name: 'text',
    arguments: [{ name: 'file', description: 'the document', many: false }],
    summary: 'print the text as it was read',
    details: ['As JSON: the blocks, each with kind, level, page, label, headings, start and end.'],
    options: [
      {
        flags: '--format <format>',
        description: 'plain text, or JSON with every block',
        choices: ['text', 'json'],
        default: 'text',
      },
      PASSWORD,
      OCR,
    ],
    examples: [['toetssteen text code.pdf', 'to see what the tool sees']],
  },
  {
    name: 'rubric list',
    arguments: [],
    summary: 'list the rubrics that come with Toetssteen',
    details: ['Per line: id, version, hash, title, and the number of elements.'],
    options: [{ ...REPORT_LANGUAGE, flags: '--language <language>', description: 'language of the labels' }],
    examples: [['toetssteen rubric list', 'ids, versions and titles']],
  },
  {
    name: 'rubric show',
    arguments: [{ name: 'rubric', description: 'an id or a YAML file', many: false }],
    summary: 'show the elements of a rubric and what counts as proof',
    details: [],
    options: [{ ...REPORT_LANGUAGE, flags: '--language <language>', description: 'language of the labels' }],
    examples: [['toetssteen rubric show gedragscode --language en', 'every element in English']],
  },
  {
    name: 'rubric check',
    arguments: [{ name: 'files', description: 'rubric files or glob patterns', many: true }],
    summary: 'check rubric files, and try their own examples',
    details: ['Problems are printed as file:line:column, followed by a code and what to do.'],
    options: [],
    examples: [['toetssteen rubric check my-rubric.yaml', 'exit with 1 if anything is wrong']],
  },
  {
    name: 'cache clear',
    arguments: [],
    summary: 'delete what earlier scans kept',
    details: ['Only files that the tool put there itself are deleted.'],
    options: [{ ...CACHE, description: 'the folder to clear [default: your own cache folder]' }],
    examples: [['toetssteen cache clear', 'no text of a document is kept any longer']],
  },
];
