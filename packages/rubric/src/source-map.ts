import { isMap, isPair, isScalar, isSeq, type LineCounter, type Document as YamlDocument } from 'yaml';

export interface Position {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
}

export type Path = readonly (string | number)[];

/** Finds where a place of the parsed structure stands in the file. */
export interface SourceMap {
  /** Position of the value at `path`, or of the nearest one above it that exists. */
  valueAt(path: Path): Position;
  /** Position of the key that `path` ends in, or of the value where there is no such key. */
  keyAt(path: Path): Position;
}

export function sourceMap(document: YamlDocument.Parsed, counter: LineCounter): SourceMap {
  const position = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };

  const find = (path: Path, wantKey: boolean): Position => {
    let node: unknown = document.contents;
    let offset = offsetOf(node) ?? 0;
    path.forEach((step, depth) => {
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
        if (pair === undefined) {
          node = undefined;
          return;
        }
        const isLast = depth === path.length - 1;
        offset =
          (isLast && wantKey ? offsetOf(pair.key) : (offsetOf(pair.value) ?? offsetOf(pair.key))) ?? offset;
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step];
        offset = offsetOf(node) ?? offset;
      } else {
        node = undefined;
      }
    });
    return position(offset);
  };

  return { valueAt: (path) => find(path, false), keyAt: (path) => find(path, true) };
}

function offsetOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}
