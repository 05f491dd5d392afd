import type { SectorPhrases } from './phrases.ts';

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;
const institutions = (number: number): string => count(number, 'instelling', 'instellingen');
const documents = (number: number): string => count(number, 'document', 'documenten');
const span = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);

export const nl: SectorPhrases = {
  language: 'nl',
  title: 'Sectorbeeld',
  intern: 'Intern',
  internMeaning: 'Dit rapport noemt instellingen bij naam. Het is alleen voor intern gebruik.',
  anonymous: 'Zonder namen',
  anonymousMeaning: (smallest) =>
    `Geen enkele instelling is te herkennen. Groepen van minder dan ${smallest} instellingen zijn niet getoond, en ook niet de aantallen waaruit zo’n groep is af te leiden.`,
  totalsHidden: 'Ook kleine aantallen over de hele sector zijn weggelaten.',
  nOf: (present, of) => `${present} van ${of}`,
  doubtful: (number) => `+ ${number} twijfel`,
  unreadable: (number) => `${number} niet leesbaar`,
  hidden: 'niet getoond',
  institutions,
  documents,
  year: (year) => `verslagjaar ${year}`,
  basis: ({ known, counted, missing, unread, documents: read }) =>
    [
      `${institutions(counted)} van de ${known} ${counted === 1 ? 'telt' : 'tellen'} mee, met samen ${documents(read)}.`,
      ...(missing === 0 ? [] : [`Van ${institutions(missing)} is er geen document van deze soort.`]),
      ...(unread === 0
        ? []
        : [
            `Van ${institutions(unread)} kon niet alles worden gelezen; wat niet te lezen was, telt niet als niet gevonden.`,
          ]),
    ].join(' '),
  tooFew: (smallest) =>
    `Minder dan ${smallest} instellingen hebben een leesbaar document van deze soort. Daarom is deze tabel niet getoond.`,
  breakdownTooSmall: (column) =>
    `De uitsplitsing naar ${column} is niet getoond: een groep is te klein, of laat zien wie geen document heeft.`,
  rowsHidden: (number) =>
    number === 1
      ? 'Eén onderdeel is niet getoond: de aantallen zijn te klein.'
      : `${number} onderdelen zijn niet getoond: de aantallen zijn te klein.`,
  by: (column) => `Uitgesplitst naar ${column}`,
  otherYears: (kind, year, number) =>
    `Niet meegeteld: ${documents(number)} van de soort ${kind} ${year === null ? 'zonder jaar' : `over ${year}`}.`,
  unplaced: (number) =>
    `${count(number, 'bestand', 'bestanden')} kon niet worden gelezen en ook de soort is niet bekend. Die tellen nergens mee.`,
  guessed: (institution, kind, year) =>
    `Toetssteen heeft zelf ingevuld: ${institution} keer de instelling, ${kind} keer de soort en ${year} keer het jaar.`,
  quotesOf: (number) => count(number, 'citaat', 'citaten'),
  change: (before, after) => `Wat er veranderde: ${before} en ${after}`,
  changeBasis: (both, onlyBefore, onlyAfter) =>
    `Vergeleken: ${institutions(both)} die in beide staan. Alleen in de eerste: ${onlyBefore}. Alleen in de laatste: ${onlyAfter}.`,
  changeHidden:
    'De verandering is niet getoond: te weinig instellingen staan in beide, of enkele staan er maar in een.',
  binPages: (from, to) => `${span(from, to)} ${to === 1 ? 'pagina' : 'pagina’s'}`,
  binYears: span,
  barsOf: (title) => `Staafdiagram: ${title}. Dezelfde aantallen staan in de tabel eronder.`,
  matrixMeaning: (rows, columns) =>
    `Elke rij is een van de ${columns} onderdelen, elke kolom een van de ${institutions(rows)}. Gevuld: aanwezig. Open met punt: twijfel. Leeg: niet gevonden. Gestreept: niet leesbaar. Dezelfde gegevens staan in de tabel eronder.`,
  words: {
    contents: 'Inhoud',
    counts: 'Aantallen',
    breakdowns: 'Uitsplitsingen',
    matrix: 'Onderdelen per instelling',
    distributions: 'Kenmerken van de documenten',
    changes: 'Veranderingen',
    quotes: 'Citaten',
    documents: 'Documenten',
    about: 'Over deze cijfers',
    element: 'Onderdeel',
    group: 'Groep',
    institution: 'Instelling',
    document: 'Document',
    column: 'Kolom',
    value: 'Waarde',
    kind: 'Soort',
    yearName: 'Jaar',
    number: 'Aantal',
    of: 'Van',
    missing: 'Geen document',
    unread: 'Niet (helemaal) gelezen',
    notThere: 'het bestand is er niet',
    why: 'Reden',
    emptyValue: 'niet ingevuld',
    pooled: 'overige',
    unknown: 'onbekend',
    pages: 'Aantal pagina’s',
    years: 'Jaar van vaststelling of versie',
    languages: 'Taal',
    gained: 'Erbij gekomen',
    lost: 'Verdwenen',
    same: 'Gelijk',
    unclear: 'Niet te zeggen',
    before: 'Eerst',
    after: 'Daarna',
    noQuotes: 'Er is geen citaat getoond.',
    quotesChosen:
      'Een keuze; getallen zijn vervangen door een puntje-puntje-puntje. Citaten waaruit een instelling, plaats of persoon kan blijken, zijn weggelaten.',
    asTable: 'Als tabel',
    guesses: 'Wat Toetssteen zelf invulde',
    rubricChanged:
      'Let op: de twee zijn met een verschillende versie van de rubric gemaakt. Een verandering kan daaraan liggen.',
    whatCounts: 'Wat telt',
    derived: 'volgt uit andere onderdelen',
    backToTop: 'Naar boven',
    present: 'aanwezig',
    bothLanguages: 'Nederlands en Engels',
    page: 'Pagina',
    quote: 'Citaat',
    source: 'Bron',
    format: 'Bestandssoort',
    howToRead: 'Zo leest u dit',
    sectorHidden: 'Kleine aantallen zijn weggelaten.',
  },
  guessWhat: { institution: 'instelling', kind: 'soort', year: 'jaar' },
  closing: [
    '“n van N”: N telt de instellingen waarvan de documenten te lezen waren; twijfel is niet meegeteld in n en staat erachter.',
    'Dat iets er staat, zegt niet dat het goed geregeld is.',
    'Dat iets niet is gevonden, zegt niet dat het nergens staat: het kan in een ander document staan.',
  ],
  compare: {
    title: (one, other) => `${one} vergeleken met ${other}`,
    tool: 'Toetssteen',
    compared: 'Vergeleken',
    agreement: 'Gelijk',
    overall: 'Alles samen',
    overallStrict: 'Zonder wat een van beide twijfel noemt',
    undefinedKappa: 'niet te bepalen: beide gebruiken maar één oordeel',
    nothing: 'Er is niets om te vergelijken: geen document en onderdeel staat in beide.',
    disagreements: (number) => count(number, 'verschil', 'verschillen'),
    unmatched: (number) =>
      `${count(number, 'oordeel', 'oordelen')} heeft geen tegenhanger in de ander en is niet vergeleken.`,
    interval: '95%-interval',
    reason: 'Reden',
    says: 'zegt',
    treatment:
      'Twijfel is een eigen oordeel. Niet leesbaar is buiten de vergelijking gehouden. De tweede regel laat ook alles weg wat een van beide twijfel noemt.',
    document: 'Document',
    element: 'Onderdeel',
    noneDisagree: 'Er zijn geen verschillen.',
    coder: 'Beoordelaar',
    why: {
      'no-document': 'dit document is niet gescand',
      'several-documents': 'dit kan meer dan één document zijn; noem het pad of het controlegetal',
      'no-element': 'dit onderdeel staat niet in de rubric',
      'no-counterpart': 'de ander heeft dit niet beoordeeld',
    },
  },
};
