import type { Document } from '@toetssteen/document';
import type { AssessedFile } from '@toetssteen/report';
import type { Language, Rubric } from '@toetssteen/rubric';
import type { Scorer } from '@toetssteen/scorer';
import type { Rubrics } from './rubrics.ts';

export type Assess = (
  document: Document,
  file: { readonly name: string; readonly path: string },
  /** Id of the rubric to use; told from the document when undefined. */
  kind?: string,
) => Promise<AssessedFile>;

/**
 * Scores documents one after the other, each with the rubric of its kind; every rubric is compiled once. The scorer is
 * loaded with the first document.
 */
export function createAssess(rubrics: Rubrics, language: Language | undefined): Assess {
  const scorers = new Map<Rubric, Scorer>();
  return async (document, { name, path }, kind) => {
    const { chooseRubric } = await import('@toetssteen/scorer');
    const named = rubrics.available.find(({ id }) => id === kind);
    const rubric = named ?? chooseRubric(document, rubrics.available);
    const scorer = scorers.get(rubric) ?? (await createScorerFor(rubric, rubrics));
    scorers.set(rubric, scorer);
    const assessment = scorer.score(document, language === undefined ? {} : { language });
    const rubricChosen = named === undefined ? rubrics.chosen : 'asked';
    return { name, path, document, assessment, rubric, rubricChosen };
  };
}

/** A scorer with the second voice, where the rubric has one. */
export async function createScorerFor(rubric: Rubric, rubrics: Rubrics): Promise<Scorer> {
  const { createScorer, parseVoice } = await import('@toetssteen/scorer');
  const voice = rubrics.voices.get(rubric.id);
  return createScorer(rubric, voice === undefined ? undefined : parseVoice(voice));
}
