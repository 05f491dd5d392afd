import { expect, test } from 'vitest';
import * as api from '../src/index.ts';

test('the public surface', () => {
  expect(Object.keys(api).toSorted()).toEqual(['EXIT', 'run']);
});
