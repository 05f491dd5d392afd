import { expect, test } from 'vitest';
import * as api from '../src/index.ts';

test('the public surface', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'LOCALES',
    'REPORT_FORMATS',
    'SCHEMA_VERSION',
    'countStatuses',
    'render',
    'renderCheck',
    'renderExplanation',
    'renderHtml',
    'resultJsonSchema',
    'resultSchema',
  ]);
});
