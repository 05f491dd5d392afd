import { z } from 'zod';
import { rubricFileSchema } from './schema.ts';

/** The JSON Schema of a rubric file, for editors: `# yaml-language-server: $schema=rubric.schema.json`. */
export function rubricJsonSchema(): object {
  return { ...z.toJSONSchema(rubricFileSchema), title: 'Toetssteen rubric' };
}
