import nlp from 'compromise/three';
import type { Mood, Negation } from '../mood.ts';
import { PLAIN_MOOD } from '../mood.ts';

/** Without one of these nothing is negated, and compromise, which is slow, need not read the sentence. */
const NEGATORS = new Set('not no never none nothing nobody neither nor without cannot'.split(' '));
/** Nor without one of these for a plan that a verb tells. */
const PLAN_FORMS = new Set(
  'plan plans planning intend intends aim aims propose proposes consider considers considering hope hopes'.split(
    ' ',
  ),
);
const NEGATORS_OF_WHAT_FOLLOWS = new Set(['no', 'none', 'nothing', 'nobody', 'neither', 'nor', 'without']);

/** Verbs for what a code does with a subject; negated, the code leaves the subject out. */
const TREATS = new Set(
  'address apply contain cover concern deal discuss govern include mention provide regulate set describe extend'.split(
    ' ',
  ),
);
const WHO_TREATS = /\b(?:code|document|policy|regulations?|chapter|section|scheme|rules|paragraph|guide)\b/iu;
const NO_RULE =
  /\bno (?:\w+ ){0,2}(?:rules?|provisions?|policy|policies|regulations?|clauses?|guidelines?|procedures?)\b/iu;
const OUTSIDE =
  /\b(?:outside|beyond) (?:the )?(?:scope|remit|reach)\b|\b(?:dealt with|covered|regulated|laid down|set out|arranged|governed)\b.{0,25}\b(?:elsewhere|separately|in a separate)\b|\bseparate(?:ly)? (?:regulation|policy)\b/iu;

const PLAN_VERBS = new Set('intend plan aim propose consider hope'.split(' '));
const PLAN_PHRASE =
  /\b(?:plans? to|planned|planning to|intention (?:is )?to|going to|in (?:preparation|development)|under development|(?:next|coming|upcoming) (?:academic |calendar |school )?(?:year|term|semester|spring|autumn|summer|months?)|in the (?:near )?future)\b/iu;
const WILL_START =
  /\bwill (?:\w+ ){0,2}(?:introduce|develop|set up|launch|start|begin|appoint|investigate|explore|organi[sz]e|roll out|offer|train)\b/iu;

/**
 * Reads the mood of an English sentence: clauses, negated verbs and tense by compromise.
 *
 * @param text the sentence
 * @param offset its place in the canonical text, in UTF-16 units
 * @param forms its words, in small letters; `firstWord` is the index of the first of them in the document
 * @param starts where each of them begins in the canonical text
 */
export function englishMood(
  text: string,
  offset: number,
  forms: readonly string[],
  starts: readonly number[],
  firstWord: number,
): Mood {
  const phrasedPlan = PLAN_PHRASE.test(text) || WILL_START.test(text);
  const mayNegate = forms.some((form) => NEGATORS.has(form) || form.endsWith("n't"));
  if (!mayNegate && !forms.some((form) => PLAN_FORMS.has(form))) {
    const setAside = OUTSIDE.test(text);
    return phrasedPlan || setAside ? { negated: [], denies: setAside, plans: phrasedPlan } : PLAIN_MOOD;
  }

  const doc = nlp(text);
  const verbs = doc.verbs().json({ offset: true }) as CompromiseVerb[];
  const clauses = (doc.clauses().json({ offset: true }) as CompromiseClause[]).map(({ offset: place }) => ({
    start: offset + place.start,
    end: offset + place.start + place.length,
  }));
  if (clauses.length === 0) clauses.push({ start: offset, end: offset + text.length });

  const negated: Negation[] = [];
  for (const clause of clauses) {
    for (const [i, start] of starts.entries()) {
      if (start < clause.start || start >= clause.end) continue;
      const form = forms[i] as string;
      const notOnly = form === 'not' && ['only', 'just', 'merely', 'limited'].includes(forms[i + 1] ?? '');
      if (notOnly) continue;
      if (form === 'not' || form === 'never' || form === 'cannot' || form.endsWith("n't")) {
        negated.push({ clause, word: firstWord + i, reach: 'clause' });
      } else if (NEGATORS_OF_WHAT_FOLLOWS.has(form)) {
        negated.push({ clause, word: firstWord + i, reach: 'following' });
      }
    }
  }

  const denies =
    OUTSIDE.test(text) ||
    NO_RULE.test(text) ||
    (WHO_TREATS.test(text) && verbs.some(({ verb }) => verb.negative && TREATS.has(verb.infinitive)));
  const plans =
    phrasedPlan ||
    verbs.some(
      ({ verb }) =>
        PLAN_VERBS.has(verb.infinitive) && verb.grammar.tense === 'PresentTense' && /\bto\b/u.test(text),
    );
  return { negated, denies, plans };
}

interface CompromiseVerb {
  readonly verb: {
    readonly infinitive: string;
    readonly negative: boolean;
    readonly grammar: { readonly tense: string };
  };
}
interface CompromiseClause {
  readonly offset: { readonly start: number; readonly length: number };
}
