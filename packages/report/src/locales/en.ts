import type { Phrases } from './phrases.ts';

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;
const joined = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const pageName = (label: string, number: number): string =>
  label === String(number) ? label : `${label} (sheet ${number})`;
const on = (pages: string): string => (pages === '' ? '' : ` (${pages})`);

export const en: Phrases = {
  language: 'en',
  status: { present: 'present', doubtful: 'doubtful', absent: 'not found', unreadable: 'unreadable' },
  derivedStatus: {
    present: 'holds',
    doubtful: 'may hold',
    absent: 'does not hold',
    unreadable: 'unreadable',
  },
  statusMeaning: {
    present: 'A passage proves it.',
    doubtful: 'Something points to it. A person must look.',
    absent: 'The whole text was read and nothing counts.',
    unreadable: 'The text could not be read. This does not count as not found.',
  },
  warning: {
    'page-without-text': (pages) =>
      `No text was found on one or more pages${on(pages)}. What stands there was not taken into account. Add --ocr to have scanned pages of a PDF read.`,
    'page-garbled': (pages) =>
      `The text of one or more pages is stored in an unreadable way${on(pages)}. What stands there cannot be relied on. Add --ocr to have those pages read from their picture.`,
    'page-recognised': (pages) =>
      `The text was recognised from a picture${on(pages)}. Check quotes for misread letters.`,
    'page-not-recognised': (pages) =>
      `No text could be read from the picture either${on(pages)}. What stands there was not taken into account; look at those pages yourself.`,
    'pages-estimated': () => 'This file has no fixed pages. Page numbers are estimated at 400 words a page.',
    'comments-left-out': () => 'Comments in the margin were not read.',
    'changes-accepted': () => 'Tracked changes were read as if they had been accepted.',
    'text-box-read': () => 'Some text stands in text boxes. Its place in the reading order may differ.',
    'encoding-guessed': () =>
      'The file does not say how its letters are encoded. That was guessed; accented letters may differ.',
  },
  failure: {
    EXTRACT_UNKNOWN_FORMAT: 'Toetssteen cannot read this kind of file. Save it as PDF or .docx.',
    EXTRACT_EMPTY_FILE: 'The file is empty. Check that it was copied in full.',
    EXTRACT_NOT_A_PDF: 'The file is named PDF but is not one. Open it and save it as PDF again.',
    EXTRACT_DAMAGED: 'The file is damaged. Ask for a new copy, or save it again.',
    EXTRACT_PASSWORD_NEEDED: 'The file is protected by a password. Give it with --password.',
    EXTRACT_PASSWORD_WRONG: 'The password does not fit this file. Give the right one with --password.',
    EXTRACT_TOO_LARGE: 'The file is too large. Split it.',
    EXTRACT_TOO_MANY_PAGES: 'The file has too many pages. Split it.',
    EXTRACT_TOO_SLOW: 'Reading took too long and was stopped. Split the file.',
    EXTRACT_TOO_MUCH_MEMORY: 'The file takes too much memory. Split it, or save it as PDF again.',
    EXTRACT_OCR_FAILED: 'The text recognition did not work. Install the packages anew, or leave out --ocr.',
    CLI_CANNOT_READ: 'The file could not be opened. Check that it exists and that you may read it.',
    CLI_NOTHING_FOUND: 'No file that can be read was found here. Check the name or the path.',
    CLI_OUTSIDE_FOLDER: 'This is a link to a place outside the folder. Put the file itself in the folder.',
    CLI_UNEXPECTED:
      'Something went wrong in Toetssteen itself. Please report it, with the file if you may share it.',
  },
  languageName: { nl: 'Dutch', en: 'English' },
  pageState: {
    blank: 'blank page',
    image: 'a picture without readable text stands here',
    garbled: 'the text here is stored in an unreadable way',
    ocr: 'text recognised from a picture',
  },

  pageList: (names) =>
    names.length === 0 ? '' : `${names.length === 1 ? 'page' : 'pages'} ${joined(names)}`,
  pageName,
  page: (label, number) => `page ${pageName(label, number)}`,
  shortPage: (label, number) => `p. ${pageName(label, number)}`,
  pageCount: (number, estimated) => `${estimated ? 'about ' : ''}${count(number, 'page', 'pages')}`,

  refusal: {
    without: 'the same sentence holds something that rules it out',
    about: 'what stands around it is about something else',
    notAbout: 'what stands around it rules it out',
    under: 'it stands under another heading',
    notUnder: 'it stands under a heading that rules it out',
    where: 'a heading, or another kind of text, is no proof here',
    polarity: 'the sentence denies it, or says that the text is not about it',
    modality: 'the sentence tells a plan where a fact is needed, or the other way round',
    times: 'it does not stand often enough under the same heading',
  },
  words: {
    document: 'Document',
    path: 'Path',
    name: 'Name',
    rubric: 'Rubric',
    rubricVersion: 'Version',
    elementId: 'Element',
    label: 'Label',
    status: 'Status',
    quote: 'Quote',
    page: 'Page',
    pageLabel: 'Page number as printed',
    pages: 'Pages',
    headings: 'Headings',
    indicator: 'Found by',
    fired: 'This proves it',
    refused: 'All words are there, but it does not count',
    heard: 'This is like it',
    secondVoice: 'is like example sentences; the words marked weighed most',
    passages: 'Number of passages',
    languages: 'Languages',
    warnings: 'Please note',
    failures: 'Not read',
    source: 'Source',
    checklist: 'Checklist',
    text: 'Text of the document',
    toText: 'To the text of the document',
    toChecklist: 'To the checklist',
    show: 'Show',
    meaning: 'What the words mean',
    all: 'all',
    estimated: 'estimated',
    confidence: 'confidence of the text recognition',
    derived: 'Follows from other elements',
    file: 'File',
    notCounted: 'Does not count',
    nearest: 'Comes nearest',
    nothingNear: 'No passage comes near.',
    notFound: 'not found',
    morePassages: 'More passages',
    noDocuments: 'Not one document was read.',
    rubricTold: 'chosen by Toetssteen',
    rubricAsked: 'chosen by you',
    fingerprint: 'Fingerprint (SHA-256)',
    reportTitle: 'What is there and what is missing',
    missing: 'Not found',
    doubtful: 'Doubtful: look for yourself',
    found: 'Found',
    unreadable: 'Unreadable',
    nothingMissing: 'Nothing that the rubric looks for is missing.',
  },
  closing: [
    'That something is there does not mean that it is well arranged.',
    'That something was not found does not mean that it is nowhere: it may stand in another document.',
  ],
};
