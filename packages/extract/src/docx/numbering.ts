import type { ParentNode } from 'domhandler';
import type { Style } from './styles.ts';

/** A place in a list: which list, and the depth of nesting from 0. */
export interface NumberingReference {
  readonly id: string;
  readonly level: number;
}

export class Numbering {
  constructor(_part: ParentNode | undefined) {}

  levelOfStyle(_id: string, _chain: readonly Style[]): number | undefined {
    return undefined;
  }
}
