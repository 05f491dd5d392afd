import type { Document } from '@toetssteen/document';
import type { AssessedFile } from '@toetssteen/report';
import type { Language, Rubric } from '@toetssteen/rubric';
import { chooseRubric, createScorer, type Scorer } from '@toetssteen/scorer';
import type { Rubrics } from './rubrics.ts';

export type Assess = (
  document: Document,
  file: { readonly name: string; readonly path: string },
) => AssessedFile;

/** Scores documents one after the other, each with the rubric of its kind; every rubric is compiled once. */
export function createAssess(rubrics: Rubrics, language: Language | undefined): Assess {
  const scorers = new Map<Rubric, Scorer>();
  return (document, { name, path }) => {
    const rubric = chooseRubric(document, rubrics.available);
    const scorer = scorers.get(rubric) ?? createScorerFor(rubric, rubrics);
    scorers.set(rubric, scorer);
    const assessment = scorer.score(document, language === undefined ? {} : { language });
    return { name, path, document, assessment, rubric, rubricChosen: rubrics.chosen };
  };
}

/** A scorer with the second voice, where the rubric has one. */
export function createScorerFor(rubric: Rubric, rubrics: Rubrics): Scorer {
  return createScorer(rubric, rubrics.voices.get(rubric.id));
}
