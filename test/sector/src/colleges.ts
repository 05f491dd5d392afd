import type { College } from './college.ts';

const BROAD_PROGRAMMES = [
  ...['Accountancy', 'Bedrijfskunde', 'Bestuurskunde', 'Biologie en Laboratorium', 'Bouwkunde'],
  ...['Civiele Techniek', 'Commerciële Economie', 'Communicatie', 'Creatieve Therapie', 'Elektrotechniek'],
  ...['Ergotherapie', 'Finance en Control', 'Fysiotherapie', 'Hotelmanagement', 'Human Resource Management'],
  ...['Informatica', 'Journalistiek', 'Leraar Basisonderwijs', 'Leraar Engels', 'Leraar Wiskunde'],
  ...[
    'Logistiek',
    'Logopedie',
    'Maritieme Techniek',
    'Mechatronica',
    'Mondzorgkunde',
    'Ruimtelijke Ordening',
  ],
  ...['Sociaal Juridische Dienstverlening', 'Social Work', 'Sportkunde', 'Toegepaste Psychologie'],
  ...['Toerisme', 'Tuinbouw en Akkerbouw', 'Verpleegkunde', 'Vastgoed en Makelaardij', 'Watermanagement'],
  ...['Werktuigbouwkunde'],
];

const ARTS = [
  ...[
    'Autonome Beeldende Kunst',
    'Docent Beeldende Kunst',
    'Docent Muziek',
    'Grafisch Ontwerpen',
    'Illustratie',
  ],
  ...['Interactief Ontwerpen', 'Interieurvormgeving', 'Jazz en Pop', 'Klassieke Muziek', 'Mode en Textiel'],
  ...['Productontwerp', 'Theater in Educatie'],
];

const BROAD_FACULTIES = [
  ...['het domein Techniek', 'het domein Gezondheid', 'het domein Economie en Recht', 'het domein Onderwijs'],
  ...['het domein Mens en Maatschappij', 'de kunstfaculteit'],
];

const BROAD_LECTORATES = [
  ...['Circulair Bouwen', 'Kleine Bedrijven', 'Zorg op Afstand', 'Leren van Vakmensen', 'Water en Bodem'],
  ...[
    'Kunst en Publiek',
    'Data in de Praktijk',
    'Bewegen in de Stad',
    'Taal en Rekenen',
    'Energie in de Wijk',
  ],
  ...['Logistiek van Dichtbij', 'Erfgoed in Gebruik'],
];

/** Elements from `start` on, round the end: colleges share a stock but no two have the same part of it. */
function some(stock: readonly string[], start: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => stock[(start + index) % stock.length] ?? '');
}

/** Spreads the programmes out, so that two colleges with the same number do not offer the same ones. */
function programmes(count: number, step: number): string[] {
  const chosen = BROAD_PROGRAMMES.filter((_, index) => (index * step) % BROAD_PROGRAMMES.length < count);
  return [...chosen, ...some(ARTS, step, 6)].sort();
}

type Place = Pick<College, 'city' | 'partners' | 'companies' | 'buildings'>;

function place(city: string, stem: string, buildings: readonly string[]): Place {
  return {
    city,
    partners: [
      ...[`het Streekmuseum ${stem}`, `de bibliotheek van ${city}`, `het ${stem}s Filharmonisch`],
      ...[`schouwburg De Linnenkast`, `het Waterschap ${stem}`, `zorggroep Avondzon`, `het Huis van de Stad`],
      ...[`festival Lange Schaduw`, `woningcorporatie Thuisgrond`, `het regionaal archief ${stem}`],
    ],
    companies: [
      ...[`Machinefabriek Van Dalsum`, `weverij De Spoel`, `ontwerpbureau Noordhoek`, `drukkerij Inktvis`],
      ...[`Kwekerij ${stem}`, `adviesbureau Meetlat`, `timmerfabriek Zwaluwstaart`],
    ],
    buildings,
  };
}

type Broad = Omit<
  College,
  'type' | 'funded' | 'school' | 'programmes' | 'faculties' | 'lectorates' | keyof Place
> & { readonly place: Place; readonly offered: readonly [count: number, step: number] };

function broad({ place: where, offered, ...rest }: Broad): College {
  const [count, step] = offered;
  return {
    ...rest,
    ...where,
    type: 'broad',
    funded: true,
    school: 'de hogeschool',
    programmes: programmes(count, step),
    faculties: some(BROAD_FACULTIES, step, 6),
    lectorates: some(BROAD_LECTORATES, step, 7 + (step % 4)),
  };
}

export const COLLEGES: readonly College[] = [
  {
    id: 'academie-lindewaard',
    name: 'Academie Lindewaard',
    type: 'single',
    funded: false,
    school: 'de academie',
    director: 'Hanneke Vroegop',
    students: 118,
    staff: 21,
    floor: 1450,
    programmes: ['Fotografie', 'Illustratie', 'Ruimtelijk Ontwerp'],
    faculties: ['de afdeling Beeld', 'de afdeling Ruimte'],
    lectorates: [],
    ...place('Lindewaard', 'Lindewaard', ['de Weverij', 'het Koetshuis']),
  },
  {
    id: 'hogeschool-zilverdam',
    name: 'Hogeschool voor de Kunsten Zilverdam',
    type: 'single',
    funded: true,
    school: 'de hogeschool',
    director: 'Ottoline Brandsma',
    students: 2640,
    staff: 512,
    floor: 26_800,
    programmes: [...ARTS, 'Dans', 'Film en Televisie', 'Regie', 'Compositie'].sort(),
    faculties: ['de academie voor Beeld', 'de academie voor Muziek', 'de academie voor Podium'],
    lectorates: ['Maken en Meemaken', 'Luisterend Publiek', 'Stof en Vorm', 'Archief van het Nu'],
    ...place('Zilverdam', 'Zilverdam', ['de Zilverfabriek', 'het Pakhuis', 'de Dokkade']),
  },
  {
    id: 'conservatorium-wolkenberg',
    name: 'Conservatorium Wolkenberg',
    type: 'single',
    funded: true,
    school: 'het conservatorium',
    director: 'Willem-Jan Hazelhoff',
    students: 640,
    staff: 168,
    floor: 8900,
    programmes: ['Compositie', 'Docent Muziek', 'Jazz', 'Klassieke Muziek', 'Kerkmuziek', 'Muziektheater'],
    faculties: ['de afdeling Klassiek', 'de afdeling Jazz', 'de afdeling Docent Muziek'],
    lectorates: ['Luisteren en Leren', 'Muziek in de Zorg'],
    ...place('Wolkenberg', 'Wolkenberg', ['de Klokkenhof', 'het Oude Gasthuis']),
  },
  {
    id: 'modeacademie-roodkapel',
    name: 'Modeacademie Roodkapel',
    type: 'single',
    funded: false,
    school: 'de academie',
    director: 'Yvette Castelein',
    students: 124,
    staff: 19,
    floor: 1280,
    programmes: ['Modeontwerp', 'Modemanagement', 'Textiel en Techniek'],
    faculties: ['de afdeling Ontwerp', 'de afdeling Bedrijf'],
    lectorates: [],
    ...place('Roodkapel', 'Roodkapel', ['het Ververshuis', 'de Lakenhal']),
  },
  {
    id: 'toneelacademie-brugveen',
    name: 'Toneelacademie Brugveen',
    type: 'single',
    funded: true,
    school: 'de academie',
    director: 'Casper ten Have',
    students: 312,
    staff: 104,
    floor: 6200,
    programmes: ['Acteren', 'Docent Theater', 'Performance', 'Regie', 'Scenografie', 'Theater en Productie'],
    faculties: ['de afdeling Spel', 'de afdeling Maken', 'de afdeling Techniek en Productie'],
    lectorates: ['De Tussenruimte', 'Spelen in het Openbaar'],
    ...place('Brugveen', 'Brugveen', ['de Remise', 'het Veenhuis']),
  },
  {
    id: 'filmschool-noorderkade',
    name: 'Filmschool Noorderkade',
    type: 'single',
    funded: false,
    school: 'de school',
    director: 'Roderick Spaans',
    students: 96,
    staff: 23,
    floor: 1620,
    programmes: ['Camera en Licht', 'Montage en Geluid', 'Scenario en Regie'],
    faculties: ['de afdeling Beeld', 'de afdeling Verhaal'],
    lectorates: [],
    ...place('Noorderkade', 'Noorderkade', ['Loods 6', 'het Filmhuis']),
  },
  {
    id: 'dansacademie-halmerwaard',
    name: 'Dansacademie Halmerwaard',
    type: 'single',
    funded: true,
    school: 'the academy',
    director: 'Femke Lindenbergh',
    students: 286,
    staff: 92,
    floor: 5400,
    programmes: [
      'Choreography',
      'Contemporary Dance',
      'Dance in Education',
      'Musical Theatre',
      'Urban Dance',
    ],
    faculties: ['the department of Performance', 'the department of Education'],
    lectorates: ['Moving Bodies', 'Dance and Health'],
    city: 'Halmerwaard',
    partners: [
      ...['dance house De Vloer', 'the municipal theatre', 'the Halmerwaard Philharmonic', 'the city museum'],
      ...['rehabilitation centre Zonnehoek', 'festival Long Shadow', 'the public library'],
    ],
    companies: ['the company Tegenlicht', 'the studio of Anders & Van Loon', 'costume makers De Spoel'],
    buildings: ['the Sail Loft', 'the Granary', 'the Harbour Building'],
  },
  {
    id: 'kunsthogeschool-esdoornhof',
    name: 'Kunsthogeschool Esdoornhof',
    type: 'single',
    funded: true,
    school: 'the school',
    director: 'Marguerite van Son',
    students: 780,
    staff: 190,
    floor: 11_300,
    programmes: [
      ...['Ceramics and Glass', 'Fashion', 'Fine Art', 'Graphic Design', 'Photography', 'Product Design'],
      ...['Spatial Design'],
    ],
    faculties: ['the department of Art', 'the department of Design'],
    lectorates: ['Material Memory', 'Art in Public', 'Slow Design'],
    city: 'Esdoornhof',
    partners: [
      ...['the Museum of Applied Arts', 'the regional archive', 'the regional theatre', 'the city library'],
      ...['the botanical garden', 'the housing association Thuisgrond', 'the Ceramics Workshop'],
    ],
    companies: ['weaving mill De Spoel', 'printers Inktvis', 'the design office Noordhoek'],
    buildings: ['the Maple Wing', 'the Kiln House', 'the Orchard Building'],
  },
  broad({
    id: 'hogeschool-merenland',
    name: 'Hogeschool Merenland',
    director: 'Annelies Roorda',
    students: 9840,
    staff: 1012,
    floor: 71_500,
    offered: [26, 5],
    place: place('Merenland', 'Merenland', ['de Waterlinie', 'het Rietgebouw', 'de Meerpaal']),
  }),
  broad({
    id: 'hogeschool-westerduin',
    name: 'Hogeschool Westerduin',
    director: 'Pieter Duinmeijer',
    students: 7320,
    staff: 748,
    floor: 54_200,
    offered: [22, 7],
    place: place('Westerduin', 'Westerduin', ['de Duinhof', 'het Zeehuis', 'de Strandweg']),
  }),
  broad({
    id: 'hogeschool-vaartstreek',
    name: 'Hogeschool Vaartstreek',
    director: 'Saskia Bolhuis',
    students: 8110,
    staff: 826,
    floor: 60_400,
    offered: [24, 11],
    place: place('Vaartstad', 'Vaartstreek', ['de Sluis', 'het Schippershuis', 'de Werf']),
  }),
  broad({
    id: 'hogeschool-oosterlei',
    name: 'Hogeschool Oosterlei',
    director: 'Frederik van Oorschot',
    students: 13_460,
    staff: 1388,
    floor: 98_700,
    offered: [36, 1],
    place: place('Oosterlei', 'Oosterlei', ['de Leidijk', 'het Torengebouw', 'de Bolwerkstraat', 'het Lab']),
  }),
  broad({
    id: 'hogeschool-tweestromen',
    name: 'Hogeschool Tweestromen',
    director: 'Gerda Wiersinga',
    students: 5230,
    staff: 561,
    floor: 38_600,
    offered: [18, 13],
    place: place('Tweestromen', 'Tweestromen', ['de Landtong', 'het Veerhuis', 'de Griend']),
  }),
  broad({
    id: 'hogeschool-kempenrijn',
    name: 'Hogeschool Kempenrijn',
    director: 'Harrie Verschuuren',
    students: 6900,
    staff: 703,
    floor: 49_900,
    offered: [21, 17],
    place: place('Kempenrijn', 'Kempenrijn', ['de Heikant', 'het Klooster', 'de Leerlooierij']),
  }),
  broad({
    id: 'hogeschool-zuidergouw',
    name: 'Hogeschool Zuidergouw',
    director: 'Irene Hofstede',
    students: 8760,
    staff: 905,
    floor: 66_100,
    offered: [25, 19],
    place: place('Zuidergouw', 'Zuidergouw', ['de Gouwepoort', 'het Kasteelpark', 'de Vesting']),
  }),
  broad({
    id: 'hogeschool-bolderbos',
    name: 'Hogeschool Bolderbos',
    director: 'Thijs Nieuwenhuizen',
    students: 4480,
    staff: 470,
    floor: 33_800,
    offered: [16, 23],
    place: place('Bolderbos', 'Bolderbos', ['de Boskamer', 'het Sparrenhuis', 'de Open Plek']),
  }),
];
