import type { Passage } from '@toetssteen/scorer';
import { type ResultJson, SCHEMA_VERSION } from '../json-contract.ts';
import { notableLanguages } from '../languages.ts';
import { phrasesIn } from '../locales/locales.ts';
import { placeOf } from '../place.ts';
import type { AssessedFile, RenderOptions, ScanResult } from '../result.ts';
import { warningSentence } from '../warnings.ts';

type AssessmentJson = ResultJson['assessments'][number];

/** The result as one JSON object, ended by a line feed. The same input gives the same bytes. */
export function renderJson(result: ScanResult, options: RenderOptions): string {
  const contract: ResultJson = {
    schemaVersion: SCHEMA_VERSION,
    tool: result.tool,
    assessments: result.assessments.map((file) => assessmentJson(file, options)),
    failures: result.failures.map(({ path, code, message }) => ({ path, code, message })),
  };
  return `${JSON.stringify(contract, null, 2)}\n`;
}

function assessmentJson(file: AssessedFile, options: RenderOptions): AssessmentJson {
  const { document, assessment } = file;
  const phrases = phrasesIn(options.language);
  return {
    document: {
      name: file.name,
      path: file.path,
      sha256: document.metadata.sha256,
      format: document.metadata.format,
      pages: document.pages.length,
      languages: [...notableLanguages(file)],
      warnings: document.warnings.map((warning) => ({
        code: warning.code,
        message: warningSentence(warning, document, phrases),
        pages: [...warning.pages],
      })),
    },
    rubric: { id: assessment.rubric.id, version: assessment.rubric.version, hash: assessment.rubric.hash },
    findings: assessment.findings.map((finding) => ({
      element: finding.element,
      status: finding.status,
      evidence: finding.evidence.map((evidence) => ({
        ...placeJson(file, evidence),
        indicator: evidence.indicator,
        words: evidence.words.map((span): [number, number] => [span.start, span.end]),
      })),
      nearest: finding.nearest.map((passage) => placeJson(file, passage)),
    })),
    attributes: Object.fromEntries(
      assessment.attributes.map(({ element, value }) => [
        element,
        typeof value === 'object' && value !== null ? [...value] : value,
      ]),
    ),
  };
}

type PlaceJson = AssessmentJson['findings'][number]['nearest'][number];

function placeJson(file: AssessedFile, passage: Passage): PlaceJson {
  const { quote, start, end, page, label, headings, confidence } = placeOf(file.document, passage);
  const place = { quote, start, end, page, label, headings: [...headings] };
  return confidence === undefined ? place : { ...place, confidence };
}
