export type {
  Assessed,
  Assessment,
  AttributeValue,
  Evidence,
  Explanation,
  Finding,
  Passage,
  Refusal,
  RefusedEvidence,
  ScoreOptions,
  Status,
} from './assessment.ts';
export { REFUSALS, STATUSES } from './assessment.ts';
export { chooseRubric } from './choose-rubric.ts';
export { SECOND_VOICE } from './evidence.ts';
export type { FailedExample } from './run-examples.ts';
export { runExamples, scoreExample } from './run-examples.ts';
export type { Scorer } from './score.ts';
export { createScorer, score } from './score.ts';
export { parseVoice } from './voice/parse-voice.ts';
export type { VoiceModel } from './voice/voice-model.ts';
