import type { Mood, Negation } from '../mood.ts';
import { PLAIN_MOOD } from '../mood.ts';
import { inflectDutch } from './inflect.ts';

const WHOLE_CLAUSE = new Set(['niet', 'nooit', 'nimmer', 'noch', 'nergens', 'evenmin']);
const WHAT_FOLLOWS = new Set(['geen', 'niemand', 'zonder', 'niets', 'generlei']);
/** "Niet alleen studenten": no negation at all. */
const NOT_ONLY = new Set(['alleen', 'slechts', 'enkel', 'uitsluitend', 'zomaar', 'langer']);
const CLAUSE_OPENERS = new Set(
  'maar doch terwijl omdat zodat want tenzij hoewel wel aangezien opdat voordat nadat als indien wanneer'.split(
    ' ',
  ),
);

const forms = (...words: string[]) => new Set(words.flatMap((word) => [...inflectDutch(word).forms]));

/** What a code can do with a subject; with a negation beside it the code leaves the subject out. */
const TREATS = forms(
  'regelen',
  'ingaan',
  'behandelen',
  'bevatten',
  'opnemen',
  'opgenomen',
  'voorzien',
  'beschrijven',
  'uitwerken',
  'vastleggen',
  'omvatten',
  'betreffen',
  'uitlaten',
  'toezien',
);
/** Nouns that, with "geen" before them, say that there is no rule. */
const RULES = forms(
  'regel',
  'bepaling',
  'regeling',
  'paragraaf',
  'artikel',
  'richtlijn',
  'voorschrift',
  'norm',
  'uitspraak',
  'hoofdstuk',
  'onderdeel',
  'beleid',
  'afspraak',
  'procedure',
);
const WHO_TREATS = forms(
  'code',
  'gedragscode',
  'document',
  'reglement',
  'regeling',
  'hoofdstuk',
  'paragraaf',
  'tekst',
  'notitie',
);
const OUTSIDE = new Set([
  'bestek',
  'reikwijdte',
  'bereik',
  'code',
  'gedragscode',
  'document',
  'regeling',
  'kader',
  'beschouwing',
  'werkingssfeer',
]);
const ELSEWHERE = new Set(['elders', 'apart', 'afzonderlijk']);

/** Words that make of a sentence a plan; the pairs must both stand in it. */
const PLAN_WORDS = new Set(
  'voornemens voornemen voorgenomen gepland geplande voorbereiding binnenkort beoogt beogen overweegt overwegen overwogen streefdatum'.split(
    ' ',
  ),
);
const PLAN_PAIRS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [new Set(['van']), new Set(['plan', 'zins'])],
  [
    new Set(['komend', 'komende', 'volgend', 'volgende', 'aankomend', 'aankomende']),
    new Set([
      'jaar',
      'studiejaar',
      'jaren',
      'collegejaar',
      'kwartaal',
      'semester',
      'periode',
      'maanden',
      'najaar',
      'voorjaar',
    ]),
  ],
  [new Set(['op']), new Set(['termijn'])],
  [
    new Set(['gaan', 'gaat', 'willen', 'wil', 'wensen', 'hopen', 'hoopt', 'zullen', 'zal']),
    forms(
      'onderzoeken',
      'ontwikkelen',
      'invoeren',
      'opzetten',
      'verkennen',
      'uitrollen',
      'starten',
      'inrichten',
      'instellen',
      'opstellen',
    ),
  ],
  [
    new Set(['nog']),
    forms(
      'ontwikkelen',
      'uitwerken',
      'invoeren',
      'opstellen',
      'vaststellen',
      'opgesteld',
      'ontwikkeld',
      'ingevoerd',
      'uitgewerkt',
    ),
  ],
  [new Set(['ontwikkeling']), new Set(['in', 'is', 'zijn'])],
];

/**
 * Reads the mood of a Dutch sentence from its small words. It knows no grammar: a clause ends at punctuation or at a
 * conjunction, `niet` negates its clause, `geen` what follows it in the clause.
 *
 * @param word half-open range of word indices
 * @param charBetween the text between word `i` and word `i + 1`
 */
export function dutchMood(
  forms: readonly string[],
  starts: readonly number[],
  ends: readonly number[],
  firstWord: number,
  endWord: number,
  charBetween: (word: number) => string,
): Mood {
  const sentence = forms.slice(firstWord, endWord);
  const plans =
    sentence.some((form) => PLAN_WORDS.has(form)) ||
    PLAN_PAIRS.some(([a, b]) => sentence.some((form) => a.has(form)) && sentence.some((form) => b.has(form)));
  const setAside = deniesWithoutNegation(sentence);
  if (!sentence.some((form) => WHOLE_CLAUSE.has(form) || WHAT_FOLLOWS.has(form))) {
    return plans || setAside ? { negated: [], denies: setAside, plans } : PLAIN_MOOD;
  }

  const negated: Negation[] = [];
  let denies = setAside;
  let clauseStart = firstWord;
  for (let word = firstWord; word < endWord; word++) {
    const last = word === endWord - 1;
    if (!last && !/[,;:()–—]/u.test(charBetween(word)) && !CLAUSE_OPENERS.has(forms[word + 1] as string))
      continue;
    const clause = { start: starts[clauseStart] as number, end: ends[word] as number };
    for (let at = clauseStart; at <= word; at++) {
      const form = forms[at] as string;
      if (WHOLE_CLAUSE.has(form) && !NOT_ONLY.has(forms[at + 1] ?? ''))
        negated.push({ clause, word: at, reach: 'clause' });
      else if (WHAT_FOLLOWS.has(form)) negated.push({ clause, word: at, reach: 'following' });
      else continue;
      denies ||= deniesWith(forms.slice(clauseStart, word + 1), form);
    }
    clauseStart = word + 1;
  }
  return { negated, denies, plans };
}

function deniesWith(clause: readonly string[], negator: string): boolean {
  const has = (set: ReadonlySet<string>) => clause.some((form) => set.has(form));
  if (negator === 'geen') return has(RULES) && !has(new Set(['excuus', 'misverstand']));
  if (negator === 'niets') return has(WHO_TREATS) || has(TREATS);
  if (!WHOLE_CLAUSE.has(negator)) return false;
  if (clause.includes('toepassing') && clause.includes('van')) return true;
  return has(WHO_TREATS) && (has(TREATS) || clause.includes('over') || clause.includes('onder'));
}

/** "Valt buiten het bestek van deze code", "is elders geregeld". */
function deniesWithoutNegation(sentence: readonly string[]): boolean {
  const outside = sentence.indexOf('buiten');
  if (outside >= 0 && sentence.slice(outside + 1, outside + 6).some((form) => OUTSIDE.has(form))) {
    return sentence.some((form) =>
      ['valt', 'vallen', 'blijft', 'blijven', 'laten', 'laat', 'gelaten', 'ligt'].includes(form),
    );
  }
  return (
    sentence.some((form) => ELSEWHERE.has(form)) &&
    sentence.some((form) => form === 'geregeld' || form === 'vastgelegd')
  );
}
