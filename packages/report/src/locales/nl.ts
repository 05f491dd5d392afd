import type { Phrases } from './phrases.ts';

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;
const joined = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
const pageName = (label: string, number: number): string =>
  label === String(number) ? label : `${label} (blad ${number})`;
const on = (pages: string): string => (pages === '' ? '' : ` (${pages})`);

export const nl: Phrases = {
  language: 'nl',
  status: { present: 'aanwezig', doubtful: 'twijfel', absent: 'niet gevonden', unreadable: 'niet leesbaar' },
  derivedStatus: {
    present: 'geldt',
    doubtful: 'misschien',
    absent: 'geldt niet',
    unreadable: 'niet leesbaar',
  },
  statusMeaning: {
    present: 'Er staat een passage die het bewijst.',
    doubtful: 'Iets wijst erop. Een mens moet het nakijken.',
    absent: 'De hele tekst is gelezen en niets telt mee.',
    unreadable: 'De tekst kon niet worden gelezen. Dit telt niet als niet gevonden.',
  },
  warning: {
    'page-without-text': (pages) =>
      `Er is geen tekst gevonden op een of meer pagina’s${on(pages)}. Wat daar staat, is niet meegenomen. Voeg --ocr toe om gescande pagina’s van een PDF te laten lezen.`,
    'page-garbled': (pages) =>
      `De tekst van een of meer pagina’s is onleesbaar opgeslagen${on(pages)}. Op wat daar staat, kunt u niet afgaan. Voeg --ocr toe om die pagina’s van het beeld te laten lezen.`,
    'page-recognised': (pages) =>
      `De tekst is herkend van een afbeelding${on(pages)}. Controleer citaten op leesfouten.`,
    'page-not-recognised': (pages) =>
      `Ook van het beeld kon geen tekst worden gelezen${on(pages)}. Wat daar staat, is niet meegenomen; kijk die pagina’s zelf na.`,
    'pages-estimated': () =>
      'Dit bestand heeft geen vaste pagina’s. De paginanummers zijn geschat op 400 woorden per pagina.',
    'comments-left-out': () => 'Opmerkingen in de kantlijn zijn niet meegelezen.',
    'changes-accepted': () => 'Bijgehouden wijzigingen zijn gelezen alsof ze zijn aanvaard.',
    'text-box-read': () => 'Er staat tekst in tekstvakken. De plaats ervan in de leesvolgorde kan afwijken.',
    'encoding-guessed': () =>
      'Het bestand zegt niet welke tekencodering het heeft. Die is geraden; letters met accenten kunnen afwijken.',
  },
  failure: {
    EXTRACT_UNKNOWN_FORMAT: 'Dit soort bestand kan Toetssteen niet lezen. Sla het op als PDF of .docx.',
    EXTRACT_EMPTY_FILE: 'Het bestand is leeg. Kijk na of het helemaal is gekopieerd.',
    EXTRACT_NOT_A_PDF: 'Het bestand heet PDF maar is het niet. Open het en sla het opnieuw op als PDF.',
    EXTRACT_DAMAGED: 'Het bestand is beschadigd. Vraag een nieuw exemplaar of sla het opnieuw op.',
    EXTRACT_PASSWORD_NEEDED: 'Het bestand is beveiligd met een wachtwoord. Geef het op met --password.',
    EXTRACT_PASSWORD_WRONG: 'Het wachtwoord past niet op dit bestand. Geef het juiste op met --password.',
    EXTRACT_TOO_LARGE: 'Het bestand is te groot. Splits het in delen.',
    EXTRACT_TOO_MANY_PAGES: 'Het bestand heeft te veel pagina’s. Splits het in delen.',
    EXTRACT_TOO_SLOW: 'Het lezen duurde te lang en is gestopt. Splits het bestand in delen.',
    EXTRACT_TOO_MUCH_MEMORY:
      'Het bestand vraagt te veel geheugen. Splits het in delen, of sla het opnieuw op als PDF.',
    EXTRACT_OCR_FAILED: 'De tekstherkenning werkte niet. Installeer de pakketten opnieuw, of laat --ocr weg.',
    CLI_CANNOT_READ: 'Het bestand kon niet worden geopend. Kijk na of het bestaat en of u het mag lezen.',
    CLI_NOTHING_FOUND: 'Hier is geen bestand gevonden dat gelezen kan worden. Controleer de naam of het pad.',
    CLI_OUTSIDE_FOLDER: 'Dit is een verwijzing naar een plek buiten de map. Zet het bestand zelf in de map.',
    CLI_UNEXPECTED: 'Er ging iets mis in Toetssteen zelf. Meld dit, met het bestand als dat mag.',
  },
  languageName: { nl: 'Nederlands', en: 'Engels' },
  pageState: {
    blank: 'lege pagina',
    image: 'hier staat een afbeelding zonder leesbare tekst',
    garbled: 'de tekst hier is onleesbaar opgeslagen',
    ocr: 'tekst herkend van een afbeelding',
  },

  pageList: (names) => (names.length === 0 ? '' : `pagina ${joined(names)}`),
  pageName,
  page: (label, number) => `pagina ${pageName(label, number)}`,
  shortPage: (label, number) => `p. ${pageName(label, number)}`,
  pageCount: (number, estimated) => `${estimated ? 'ongeveer ' : ''}${count(number, 'pagina', 'pagina’s')}`,

  refusal: {
    without: 'in dezelfde zin staat iets dat het uitsluit',
    about: 'de omgeving gaat over iets anders',
    notAbout: 'in de omgeving staat iets dat het uitsluit',
    under: 'het staat onder een andere kop',
    notUnder: 'het staat onder een kop die het uitsluit',
    where: 'een kop, of een ander soort tekst, is hier geen bewijs',
    polarity: 'de zin ontkent het, of zegt dat de tekst er niet over gaat',
    modality: 'de zin noemt een plan waar een feit nodig is, of andersom',
    times: 'het staat niet vaak genoeg onder dezelfde kop',
  },
  words: {
    document: 'Document',
    path: 'Pad',
    name: 'Naam',
    rubric: 'Rubric',
    rubricVersion: 'Versie',
    elementId: 'Element',
    label: 'Omschrijving',
    status: 'Status',
    quote: 'Citaat',
    page: 'Pagina',
    pageLabel: 'Paginanummer op de pagina',
    pages: 'Pagina’s',
    headings: 'Koppen',
    indicator: 'Gevonden door',
    fired: 'Dit bewijst het',
    refused: 'Alle woorden staan er, maar het telt niet',
    heard: 'Dit lijkt erop',
    secondVoice: 'lijkt op voorbeeldzinnen; de gemarkeerde woorden wogen het zwaarst',
    passages: 'Aantal passages',
    languages: 'Talen',
    warnings: 'Let op',
    failures: 'Niet gelezen',
    source: 'Bron',
    checklist: 'Checklist',
    text: 'Tekst van het document',
    toText: 'Naar de tekst van het document',
    toChecklist: 'Naar de checklist',
    show: 'Toon',
    meaning: 'Wat de woorden betekenen',
    all: 'alles',
    estimated: 'geschat',
    confidence: 'zekerheid van de tekstherkenning',
    derived: 'Volgt uit andere elementen',
    file: 'Bestand',
    notCounted: 'Telt niet mee',
    nearest: 'Komt het dichtst in de buurt',
    nothingNear: 'Geen enkele passage komt in de buurt.',
    notFound: 'niet gevonden',
    morePassages: 'Meer passages',
    noDocuments: 'Er is geen enkel document gelezen.',
    rubricTold: 'gekozen door Toetssteen',
    rubricAsked: 'zelf gekozen',
    fingerprint: 'Controlegetal (SHA-256)',
    reportTitle: 'Wat er staat en wat er ontbreekt',
    missing: 'Niet gevonden',
    doubtful: 'Twijfel: kijk dit zelf na',
    found: 'Gevonden',
    unreadable: 'Niet leesbaar',
    nothingMissing: 'Er ontbreekt niets van wat de rubric zoekt.',
  },
  closing: [
    'Dat iets er staat, zegt niet dat het goed geregeld is.',
    'Dat iets niet is gevonden, zegt niet dat het nergens staat: het kan in een ander document staan.',
  ],
};
