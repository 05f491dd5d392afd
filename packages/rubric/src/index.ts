export type { RubricIssue, RubricIssueCode } from './issue.ts';
export { formatIssue, RubricError } from './issue.ts';
export { rubricJsonSchema } from './json-schema.ts';
export type { PackedParts } from './pack-rubric.ts';
export { packRubric } from './pack-rubric.ts';
export { inspectRubric, parseRubric } from './parse-rubric.ts';
export type {
  Attribute,
  AttributeReading,
  BlockPlace,
  ByLanguage,
  Condition,
  Derived,
  Element,
  Examples,
  Group,
  Indicator,
  Item,
  Language,
  Modality,
  Polarity,
  Row,
  Rubric,
  Scope,
  Term,
  TermSet,
  Text,
  WordClass,
  WordPattern,
} from './rubric.ts';
export { LANGUAGES } from './rubric.ts';
export { unpackRubric } from './unpack-rubric.ts';
