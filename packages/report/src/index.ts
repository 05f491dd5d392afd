export { attributeText } from './attribute-text.ts';
export type { StatusCounts } from './checklist.ts';
export { countStatuses } from './checklist.ts';
export type { Comparison } from './compare/compare.ts';
export { compareLabels, compareWithTool } from './compare/compare.ts';
export type { Labels } from './compare/labels.ts';
export { parseLabels } from './compare/labels.ts';
export type { ComparisonFormat } from './compare/render-comparison.ts';
export { renderComparison } from './compare/render-comparison.ts';
export { renderCheck } from './formats/check.ts';
export { renderExplanation } from './formats/explanation.ts';
export { renderHtml } from './formats/html.ts';
export type { ResultJson } from './json-contract.ts';
export { resultJsonSchema, resultSchema, SCHEMA_VERSION } from './json-contract.ts';
export { blockLanguages } from './languages.ts';
export { LOCALES } from './locales/locales.ts';
export type { Phrases } from './locales/phrases.ts';
export type { ReportFormat } from './render.ts';
export { REPORT_FORMATS, render } from './render.ts';
export type { AssessedFile, Failure, RenderOptions, ScanResult } from './result.ts';
export type { AnonymityOptions } from './sector/anonymity/anonymous-report.ts';
export { anonymousReport } from './sector/anonymity/anonymous-report.ts';
export { renderSectorCsv } from './sector/formats/csv.ts';
export { renderSectorHtml } from './sector/formats/html.ts';
export { renderSectorJson } from './sector/formats/json.ts';
export { renderSectorText } from './sector/formats/text.ts';
export { manifestOfFolder } from './sector/guess-manifest.ts';
export type { SectorReport } from './sector/json-contract.ts';
export { SECTOR_SCHEMA_VERSION, sectorJsonSchema, sectorSchema } from './sector/json-contract.ts';
export type { Guess, Manifest, ManifestRow } from './sector/manifest.ts';
export { parseManifest } from './sector/manifest.ts';
export { namedReport } from './sector/named-report.ts';
export type { SectorOptions } from './sector/sector.ts';
export { sector } from './sector/sector.ts';
export { snapshotsOf } from './sector/snapshots.ts';
export type {
  Breakdown,
  ChangeTable,
  Counts,
  ElementCounts,
  InstitutionResult,
  KindTable,
  SectorTables,
  Snapshot,
} from './sector/tables.ts';
export type { TableErrorCode, TableIssue } from './table-file/table-error.ts';
export { TableError } from './table-file/table-error.ts';
