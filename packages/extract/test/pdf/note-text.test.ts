import { expect, test } from 'vitest';
import { settleMarks } from '../../src/pdf/note-text.ts';

test.for([
  ['De regel. Zo', [{ at: 9, text: '1' }], ['1'], 'De regel. Zo'],
  ['De regel. Zo', [{ at: 9, text: '1' }], ['2'], 'De regel. 1 Zo'],
  ['De regel', [{ at: 8, text: '[1, 2]' }], ['1', '2'], 'De regel'],
  ['De regel', [{ at: 8, text: '1,2' }], ['1'], 'De regel 1,2'],
  ['Zie daar', [{ at: 0, text: '3' }], [], '3 Zie daar'],
] as const)('%s %o %o', ([text, marks, notes, expected]) => {
  expect(settleMarks(text, marks, new Set(notes))).toBe(expected);
});
