import { beforeVowel, closedSyllable } from './spelling.ts';
import { STRONG_VERBS } from './strong-verbs.ts';

/** All forms that a word of a rubric may take in a text. */
export interface Inflections {
  /** Single words. */
  readonly forms: ReadonlySet<string>;
  /** A separable verb in two parts. */
  readonly split: readonly SplitVerb[];
}

/** One of `first`, then up to `gap` other words, then one of `second`: "spreek ... aan", "aan te spreken". */
export interface SplitVerb {
  readonly first: readonly string[];
  readonly gap: number;
  readonly second: readonly string[];
}

/** Parts that stand apart from their verb in a main clause. The longest first, so that `achterna` is not `na`. */
const SEPARABLE =
  'tegemoet terecht achter achteruit binnen buiten kennis mede samen tegen terug verder vooruit voorop vrij kwijt ' +
  'langs plaats rond thuis voor door over onder aan af bij deel dicht heen in los mee na neer om op toe uit vast weg';
const SEPARABLE_PARTS = SEPARABLE.split(' ').toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Parts that mostly stay with their verb (overwegen, ondernemen), and the verbs in which they do stand apart. */
const SELDOM_SEPARABLE = new Set(['over', 'door', 'onder', 'voor', 'om', 'achter']);
const SEPARABLE_VERBS = new Set(
  (
    'overnemen overdragen overplaatsen overgaan overlaten overbrengen doorverwijzen doorgeven doorsturen doorvoeren ' +
    'doorspelen doorzetten doorgaan doorwerken doorpraten onderbrengen voorleggen voorlichten voorstellen voordoen ' +
    'voorschrijven voorbereiden voorhouden voorgaan omgaan omkleden omzetten omroepen achterhouden achterlaten'
  ).split(' '),
);

/** Parts that never stand apart, and whose participle takes no `ge-`. */
const INSEPARABLE_PARTS = [
  'be',
  'ge',
  'her',
  'ont',
  'ver',
  'er',
  'mis',
  'onder',
  'over',
  'door',
  'voor',
  'weer',
];

/** In a main clause the part may stand this many words after its verb ("Spreek iemand die je niet kent daar op aan"). */
const WORDS_BETWEEN = 12;

/**
 * Works out from one form (singular, infinitive, undeclined adjective) all others. It does not know what kind of word it
 * gets and makes forms for each kind: a form that does not exist does no harm, because nobody writes it. That is why
 * this is safer than cutting endings off the text's words, where `gast` and `gas` become one.
 */
export function inflectDutch(word: string): Inflections {
  let inflections = remembered.get(word);
  if (inflections === undefined) {
    inflections = workOut(word);
    remembered.set(word, inflections);
  }
  return inflections;
}

/** Rubrics ask for the same few thousand words again and again. */
const remembered = new Map<string, Inflections>();

function workOut(word: string): Inflections {
  const forms = new Set<string>([word, ...declensions(word)]);
  const split: SplitVerb[] = [];
  if (isInfinitive(word)) {
    for (const form of verbForms(word)) forms.add(form);
    for (const part of SEPARABLE_PARTS) {
      const base = word.slice(part.length);
      if (!word.startsWith(part) || base.length < 3 || !isInfinitive(base)) continue;
      if (SELDOM_SEPARABLE.has(part) && !SEPARABLE_VERBS.has(word)) continue;
      const finite = finiteForms(base);
      for (const form of [...finite, ...participles(base)]) forms.add(part + form);
      split.push(
        { first: finite, gap: WORDS_BETWEEN, second: [part] },
        { first: [part], gap: 1, second: [base] },
      );
      break;
    }
  }
  return { forms, split };
}

/** Plurals, declined adjectives and their comparatives. */
function declensions(word: string): string[] {
  const forms = [`${word}s`, `${word}'s`, `${word}e`, `${word}n`];
  // After an e no second one comes: `allen` is a form of `alle`, `alleen` another word.
  for (const stem of word.endsWith('e') ? [] : beforeVowel(word))
    forms.push(`${stem}en`, `${stem}e`, `${stem}er`, `${stem}ere`, `${stem}es`);
  forms.push(`${word}st`, `${word}ste`);
  if (word.endsWith('ie') || word.endsWith('ee')) forms.push(`${word}ën`);
  if (word.endsWith('heid')) forms.push(`${word.slice(0, -4)}heden`);
  if (word.endsWith('lid')) forms.push(`${word.slice(0, -3)}leden`);
  if (word.endsWith('kind')) forms.push(`${word}eren`);
  if (word.endsWith('or')) forms.push(`${word}en`);
  if (word.endsWith('um')) forms.push(`${word.slice(0, -2)}a`);
  if (word.endsWith('e')) forms.push(`${word}n`, `${word}r`, `${word}re`, `${word}s`);
  if (word.endsWith('man')) forms.push(`${word.slice(0, -3)}lieden`, `${word.slice(0, -3)}lui`);
  return forms;
}

function isInfinitive(word: string): boolean {
  return (
    (word.length > 4 && word.endsWith('en')) ||
    STRONG_VERBS.has(word) ||
    (word.length > 5 && /(?:gaan|staan|zien|doen|slaan)$/u.test(word))
  );
}

function verbForms(infinitive: string): string[] {
  return [...finiteForms(infinitive), ...participles(infinitive)];
}

/** The strong verb that this one is, or is made of with a part in front. */
function strongBase(infinitive: string): { readonly part: string; readonly base: string } | undefined {
  if (STRONG_VERBS.has(infinitive)) return { part: '', base: infinitive };
  for (let at = 2; at < infinitive.length - 2; at++) {
    if (STRONG_VERBS.has(infinitive.slice(at)))
      return { part: infinitive.slice(0, at), base: infinitive.slice(at) };
  }
  return undefined;
}

function stems(infinitive: string): readonly string[] {
  if (/(?:gaan|staan|slaan)$/u.test(infinitive)) return [infinitive.slice(0, -2)];
  if (/(?:zien|doen)$/u.test(infinitive)) return [infinitive.slice(0, -1)];
  return closedSyllable(infinitive.slice(0, -2));
}

function finiteForms(infinitive: string): string[] {
  const forms = [infinitive, `${infinitive}d`, `${infinitive}de`];
  for (const stem of stems(infinitive)) {
    forms.push(
      stem,
      stem.endsWith('t') ? stem : `${stem}t`,
      `${stem}te`,
      `${stem}ten`,
      `${stem}de`,
      `${stem}den`,
    );
  }
  const strong = strongBase(infinitive);
  if (strong !== undefined) {
    for (const form of STRONG_VERBS.get(strong.base)?.finite ?? []) forms.push(strong.part + form);
  }
  return [...new Set(forms)];
}

function participles(infinitive: string): string[] {
  const bare = INSEPARABLE_PARTS.some(
    (part) => infinitive.startsWith(part) && infinitive.length > part.length + 4,
  );
  const forms: string[] = [];
  for (const stem of stems(infinitive)) {
    const root = /[dt]$/u.test(stem) ? [stem] : [`${stem}t`, `${stem}d`];
    for (const end of root) forms.push(`ge${end}`, ...(bare ? [end] : []));
  }
  const strong = strongBase(infinitive);
  const participle = strong === undefined ? undefined : STRONG_VERBS.get(strong.base)?.participle;
  if (strong !== undefined && participle !== undefined) {
    forms.push(strong.part + participle, strong.part + participle.replace(/^ge/u, ''));
  }
  return forms.flatMap((form) => [form, ...beforeVowel(form).map((stem) => `${stem}e`)]);
}
