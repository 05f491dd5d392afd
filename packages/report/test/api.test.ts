import { expect, test } from 'vitest';
import * as api from '../src/index.ts';

test('the public surface', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'LOCALES',
    'REPORT_FORMATS',
    'SCHEMA_VERSION',
    'SECTOR_SCHEMA_VERSION',
    'TableError',
    'anonymousReport',
    'attributeText',
    'blockLanguages',
    'compareLabels',
    'compareWithTool',
    'countStatuses',
    'manifestOfFolder',
    'namedReport',
    'parseLabels',
    'parseManifest',
    'render',
    'renderCheck',
    'renderComparison',
    'renderExplanation',
    'renderHtml',
    'renderSectorCsv',
    'renderSectorHtml',
    'renderSectorJson',
    'renderSectorText',
    'resultJsonSchema',
    'resultSchema',
    'sector',
    'sectorJsonSchema',
    'sectorSchema',
    'snapshotsOf',
  ]);
});
