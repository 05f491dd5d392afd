import type { Document } from '@toetssteen/document';
import type { Rubric } from '@toetssteen/rubric';
import type { Assessment, AttributeValue, Explanation, Finding, ScoreOptions } from './assessment.ts';
import { languageShares } from './attributes/language-shares.ts';
import { readAttribute } from './attributes/read-attribute.ts';
import { compileRubric } from './compile/compile-rubric.ts';
import { derive } from './derive.ts';
import { evidenceOf, pointerEvidence, toEvidence } from './evidence.ts';
import { findMatches, type Match, type NearMatch } from './match/find-matches.ts';
import { scan } from './match/scan.ts';
import { nearestFinder } from './nearest.ts';
import { isReadable } from './readable.ts';
import { prepare } from './text/prepared.ts';
import { createVoice, type Pointer } from './voice/second-voice.ts';
import type { VoiceModel } from './voice/voice-model.ts';

/** Of the sentences that the second voice points to, a person needs only the likeliest. */
const MOST_POINTERS = 3;

/** A rubric made ready to score many documents. */
export interface Scorer {
  readonly rubric: Rubric;
  score(document: Document, options?: ScoreOptions): Assessment;
  /**
   * Tells why an element of the rubric has its status in a document.
   *
   * @throws RangeError when the rubric has no such element
   */
  explain(document: Document, element: string, options?: ScoreOptions): Explanation;
}

/**
 * Compiles a rubric once; use this for more than one document.
 *
 * @param voice what the second voice learned for this rubric; without it only the rubric's indicators speak
 */
export function createScorer(rubric: Rubric, voice?: VoiceModel): Scorer {
  const compiled = compileRubric(rubric);
  const listen = voice === undefined ? undefined : createVoice(voice);
  const rows = rubric.groups.flatMap((group) => group.rows);
  const elements = rows.filter((row) => row.kind === 'element');

  const analyse = (document: Document, options: ScoreOptions) => {
    const readable = isReadable(document);
    const prepared = prepare(document, options.language);
    const hits = scan(prepared, compiled);
    const { matches, refused } = findMatches(prepared, hits, compiled);
    const matchesOf = byElement(matches, elements.length);
    const refusedOf = byElement(refused, elements.length);
    const nearest = nearestFinder(prepared);

    const ruled = elements.map((_, index) => evidenceOf(matchesOf[index] ?? [], prepared));
    const silent = new Set(elements.filter((_, index) => ruled[index]?.length === 0).map(({ id }) => id));
    const pointers = readable ? listen?.(prepared, silent) : undefined;

    const findings = elements.map((element, index): Finding => {
      const ranked = ruled[index] ?? [];
      const heard = convincing(pointers?.get(element.id) ?? []);
      const [first] = ranked;
      const status = first?.verdict ?? heard[0]?.verdict ?? (readable ? 'absent' : 'unreadable');
      const near = status === 'absent' || status === 'doubtful';
      return {
        element: element.id,
        status,
        evidence:
          first === undefined
            ? likeliest(heard).map((pointer) => pointerEvidence(pointer, prepared))
            : ranked.map(({ verdict: _, ...evidence }) => evidence),
        nearest: near ? nearest.find(element, refusedOf[index] ?? [], pointers?.get(element.id) ?? []) : [],
      };
    });
    return { readable, prepared, hits, matchesOf, refusedOf, findings };
  };

  return {
    rubric,
    score(document, options = {}) {
      const { readable, prepared, hits, findings } = analyse(document, options);
      const attributes = new Map<string, AttributeValue>();
      for (const row of rows) {
        if (row.kind === 'attribute') attributes.set(row.id, readAttribute(row, prepared, hits, compiled));
      }
      const found = new Map(findings.map((finding) => [finding.element, finding]));
      const derived = rows
        .filter((row) => row.kind === 'derived')
        .map((row) => derive(row, found, attributes, readable));
      const all = new Map([...findings, ...derived].map((finding) => [finding.element, finding]));
      const { id, version, hash } = rubric;
      return {
        rubric: { id, version, hash },
        findings: rows.flatMap((row) => all.get(row.id) ?? []),
        attributes: [...attributes.values()],
        languages: languageShares(prepared),
      };
    },
    explain(document, element, options = {}) {
      const index = elements.findIndex(({ id }) => id === element);
      const { prepared, matchesOf, refusedOf, findings } = analyse(document, options);
      const finding = findings[index];
      if (finding === undefined) throw new RangeError(`The rubric ${rubric.id} has no element "${element}".`);
      return {
        finding,
        fired: (matchesOf[index] ?? []).map((match) => toEvidence(match, prepared)),
        refused: (refusedOf[index] ?? []).map((match) => ({
          ...toEvidence(match, prepared),
          reason: match.refusal,
        })),
      };
    },
  };
}

/** Where some are certain, these; otherwise all that give doubt. */
function convincing(pointers: readonly Pointer[]): readonly Pointer[] {
  const certain = pointers.filter(({ verdict }) => verdict === 'present');
  return certain.length > 0 ? certain : pointers.filter(({ verdict }) => verdict !== undefined);
}

/** The likeliest pointers, in the order of the text. */
function likeliest(pointers: readonly Pointer[]): readonly Pointer[] {
  return pointers.slice(0, MOST_POINTERS).toSorted((a, b) => a.sentence.index - b.sentence.index);
}

/** Scores one document. For many documents {@link createScorer} compiles the rubric once. */
export function score(document: Document, rubric: Rubric, options: ScoreOptions = {}): Assessment {
  return createScorer(rubric).score(document, options);
}

function byElement<T extends Match | NearMatch>(
  matches: readonly T[],
  elements: number,
): readonly (readonly T[])[] {
  const lists: T[][] = Array.from({ length: elements }, () => []);
  for (const match of matches) lists[match.compiled.element]?.push(match);
  return lists;
}
