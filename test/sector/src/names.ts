/** Invented people. */
export const WOMEN: readonly string[] = [
  ...['Aleid Korteweg', 'Bregje Ruitenbeek', 'Dieuwke Postma', 'Eline Vermaat', 'Floor Scheepstra'],
  ...['Heleen Overmars', 'Ilse Kwakernaak', 'Jolande Terpstra', 'Karima Bouzidi', 'Lotte Wijngaard'],
  ...['Mirjam Oosterling', 'Nienke Zandvoort', 'Roos Dijkgraaf', 'Sumeyra Aydın', 'Tessel Groenewoud'],
];

export const MEN: readonly string[] = [
  ...['Arend Molenkamp', 'Bouke Hiemstra', 'Cornelis Vaandrager', 'Daan Rietveld', 'Emre Yalçın'],
  ...['Ferdinand Loos', 'Gijsbert Haverkate', 'Hylke Sinnema', 'Joris Kampschuur', 'Lucas Ottevanger'],
  ...['Maarten Zijlmans', 'Rachid El Amrani', 'Sybren Fokkema', 'Teun Berghuis', 'Wouter Appelman'],
];

export const ABROAD: readonly string[] = [
  ...[
    'Antwerpen',
    'Bergen',
    'Bologna',
    'Brno',
    'Gent',
    'Glasgow',
    'Göteborg',
    'Graz',
    'Kopenhagen',
    'Leipzig',
  ],
  ...['Ljubljana', 'Porto', 'Rouen', 'Tallinn', 'Valencia', 'Vilnius'],
];

/** The same places, as an English text calls them. */
export const ABROAD_IN_ENGLISH: readonly string[] = [
  ...[
    'Antwerp',
    'Bergen',
    'Bologna',
    'Brno',
    'Ghent',
    'Glasgow',
    'Gothenburg',
    'Graz',
    'Copenhagen',
    'Leipzig',
  ],
  ...['Ljubljana', 'Porto', 'Rouen', 'Tallinn', 'Valencia', 'Vilnius'],
];

export const MONTHS = {
  nl: ['maart', 'mei', 'juni', 'augustus', 'september', 'oktober'],
  en: ['March', 'May', 'June', 'August', 'September', 'October'],
} as const;

export const ORDINALS = { nl: ['eerste', 'tweede', 'derde'], en: ['first', 'second', 'third'] } as const;
