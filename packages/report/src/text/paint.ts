import type { Status } from '@toetssteen/scorer';
import picocolors from 'picocolors';

/** Wraps text in colours, or leaves it as it is. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly status: Readonly<Record<Status, (text: string) => string>>;
}

/** Shapes beside the words, so that a status can be told without colours. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  present: '✓',
  doubtful: '?',
  absent: '✗',
  unreadable: '⊘',
};

export function paintWith(colour: boolean): Paint {
  const colours = picocolors.createColors(colour);
  return {
    bold: colours.bold,
    faint: colours.dim,
    status: {
      present: colours.green,
      doubtful: colours.yellow,
      absent: colours.red,
      unreadable: colours.magenta,
    },
  };
}
