import type { SectorPhrases } from './phrases.ts';

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;
const institutions = (number: number): string => count(number, 'institution', 'institutions');
const documents = (number: number): string => count(number, 'document', 'documents');
const span = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);

export const en: SectorPhrases = {
  language: 'en',
  title: 'The sector in numbers',
  intern: 'Internal',
  internMeaning: 'This report names institutions. It is for internal use only.',
  anonymous: 'Without names',
  anonymousMeaning: (smallest) =>
    `No institution can be recognised. Groups of fewer than ${smallest} institutions are not shown, nor are the numbers from which such a group could be worked out.`,
  totalsHidden: 'Small numbers of the whole sector are left out as well.',
  nOf: (present, of) => `${present} of ${of}`,
  doubtful: (number) => `+ ${number} doubtful`,
  unreadable: (number) => `${number} unreadable`,
  hidden: 'not shown',
  institutions,
  documents,
  year: (year) => `about ${year}`,
  basis: ({ known, counted, missing, unread, documents: read }) =>
    [
      `${institutions(counted)} of ${known} ${counted === 1 ? 'is' : 'are'} counted, with ${documents(read)} in all.`,
      ...(missing === 0 ? [] : [`Of ${institutions(missing)} there is no document of this kind.`]),
      ...(unread === 0
        ? []
        : [
            `Of ${institutions(unread)} not everything could be read; what could not be read does not count as not found.`,
          ]),
    ].join(' '),
  tooFew: (smallest) =>
    `Fewer than ${smallest} institutions have a document of this kind that could be read. So this table is not shown.`,
  breakdownTooSmall: (column) =>
    `The breakdown by ${column} is not shown: a group is too small, or would tell who has no document.`,
  rowsHidden: (number) =>
    `${number === 1 ? 'One element is' : `${number} elements are`} not shown: the numbers are too small.`,
  by: (column) => `Broken down by ${column}`,
  otherYears: (kind, year, number) =>
    `Not counted: ${documents(number)} of the kind ${kind} ${year === null ? 'without a year' : `about ${year}`}.`,
  unplaced: (number) =>
    `${count(number, 'file', 'files')} could not be read, and the kind is not known either. They are counted nowhere.`,
  guessed: (institution, kind, year) =>
    `Toetssteen filled in itself: ${institution} times the institution, ${kind} times the kind and ${year} times the year.`,
  quotesOf: (number) => count(number, 'quote', 'quotes'),
  change: (before, after) => `What changed: ${before} and ${after}`,
  changeBasis: (both, onlyBefore, onlyAfter) =>
    `Compared: ${institutions(both)} that are in both. In the first only: ${onlyBefore}. In the last only: ${onlyAfter}.`,
  changeHidden: 'The change is not shown: too few institutions are in both, or some are in one only.',
  binPages: (from, to) => `${span(from, to)} ${to === 1 ? 'page' : 'pages'}`,
  binYears: span,
  barsOf: (title) => `Bar chart: ${title}. The same numbers stand in the table below.`,
  matrixMeaning: (rows, columns) =>
    `Each row is one of ${columns} elements, each column one of ${institutions(rows)}. Filled: present. Open with a dot: doubtful. Empty: not found. Striped: unreadable. The same stands in the table below.`,
  words: {
    contents: 'Contents',
    counts: 'Numbers',
    breakdowns: 'Breakdowns',
    matrix: 'Elements by institution',
    distributions: 'What the documents are like',
    changes: 'Changes',
    quotes: 'Quotes',
    documents: 'Documents',
    about: 'About these numbers',
    element: 'Element',
    group: 'Group',
    institution: 'Institution',
    document: 'Document',
    column: 'Column',
    value: 'Value',
    kind: 'Kind',
    yearName: 'Year',
    number: 'Number',
    of: 'Of',
    missing: 'No document',
    unread: 'Not read, or in part',
    notThere: 'the file is not there',
    why: 'Reason',
    emptyValue: 'not filled in',
    pooled: 'others',
    unknown: 'not known',
    pages: 'Number of pages',
    years: 'Year of adoption or version',
    languages: 'Language',
    gained: 'Gained',
    lost: 'Lost',
    same: 'The same',
    unclear: 'Cannot be said',
    before: 'Before',
    after: 'After',
    noQuotes: 'No quote is shown.',
    quotesChosen:
      'A choice; numbers are replaced by dots. Quotes that may tell an institution, a place or a person are left out.',
    asTable: 'As a table',
    guesses: 'What Toetssteen filled in itself',
    rubricChanged:
      'Note: the two were made with different versions of the rubric. A change may be due to that.',
    whatCounts: 'What counts',
    derived: 'follows from other elements',
    backToTop: 'To the top',
    present: 'present',
    bothLanguages: 'Dutch and English',
    page: 'Page',
    quote: 'Quote',
    source: 'Source',
    format: 'Format',
    howToRead: 'How to read this',
    sectorHidden: 'Small numbers are left out.',
  },
  guessWhat: { institution: 'institution', kind: 'kind', year: 'year' },
  closing: [
    '“n of N”: N counts the institutions whose documents could be read; what is doubtful is not in n and stands behind it.',
    'That something is there does not mean that it is well arranged.',
    'That something was not found does not mean that it is nowhere: it may stand in another document.',
  ],
  compare: {
    title: (one, other) => `${one} compared with ${other}`,
    tool: 'Toetssteen',
    compared: 'Compared',
    agreement: 'Agree',
    overall: 'All together',
    overallStrict: 'Without what either calls doubtful',
    undefinedKappa: 'not defined: both use one judgement only',
    nothing: 'There is nothing to compare: no document and element is in both.',
    disagreements: (number) => count(number, 'disagreement', 'disagreements'),
    unmatched: (number) =>
      `${count(number, 'judgement', 'judgements')} has no counterpart in the other and was not compared.`,
    interval: '95% interval',
    reason: 'Reason',
    says: 'says',
    treatment:
      'Doubtful is a judgement of its own. Unreadable is kept out of the comparison. The second line also leaves out what either calls doubtful.',
    document: 'Document',
    element: 'Element',
    noneDisagree: 'There are no disagreements.',
    coder: 'Coder',
    why: {
      'no-document': 'this document was not scanned',
      'several-documents': 'this may be more than one document; name its path or SHA-256',
      'no-element': 'the rubric has no such element',
      'no-counterpart': 'the other did not judge this',
    },
  },
};
