/** A run of text; a quote is printed in its colour, so that the picture of the page shows where its words were put. */
export interface ColouredRun {
  readonly text: string;
  readonly quote?: Colour;
}

/** Pure colours, far from each other and from black on white: red, green and blue at full. */
export const COLOURS = { red: [255, 0, 0], green: [0, 255, 0], blue: [0, 0, 255] } as const;
export type Colour = keyof typeof COLOURS;

const FILLER =
  'In het atelier werken groepen naast elkaar en door elkaar. Wie een lokaal gebruikt, laat het achter zoals hij of zij het aantrof, en meldt wat stuk is bij de balie op de begane grond. Gereedschap gaat terug in de kast waar het vandaan kwam. ';

/** Paragraphs with a quote within a line, one over several lines and, in two columns, one that may run on at the top. */
export const PARAGRAPHS: readonly (readonly ColouredRun[])[] = [
  [
    { text: FILLER },
    { text: 'Niemand wordt hier uitgelachen om een fout.', quote: 'red' },
    { text: ` ${FILLER}` },
  ],
  [{ text: FILLER.repeat(3) }],
  [
    {
      text: 'Docenten spreken met elke student af hoe en wanneer zij commentaar geven op het werk, en komen daar in de loop van het jaar met de hele groep op terug.',
      quote: 'green',
    },
    { text: ` ${FILLER.repeat(2)}` },
  ],
  [{ text: FILLER.repeat(9) }],
  [
    { text: FILLER },
    { text: 'Aan het eind van de dag', quote: 'blue' },
    { text: ` sluit de beheerder af. ${FILLER}` },
  ],
];

/** The words of each quote. */
export const QUOTES = PARAGRAPHS.flat().flatMap(({ text, quote }) =>
  quote === undefined ? [] : [{ colour: quote, text }],
);
