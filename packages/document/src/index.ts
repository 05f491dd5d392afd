export type { Box } from './boxes.ts';
export { boxesAt } from './boxes.ts';
export type { DraftBlock, Piece } from './build.ts';
export { buildDocument } from './build.ts';
export type {
  Block,
  BlockKind,
  Document,
  Format,
  LineBox,
  Metadata,
  Page,
  PageRun,
  PageState,
  Span,
  Warning,
  WarningCode,
} from './document.ts';
export type { Location } from './locate.ts';
export { headingTexts, locate, quoteAt } from './locate.ts';
