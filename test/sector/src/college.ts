/** What the documents of a fictional college say about it besides their own subject. */
export interface College {
  /** Name of its folder. */
  readonly id: string;
  readonly name: string;
  readonly type: 'single' | 'broad';
  readonly funded: boolean;
  /** How it calls itself in running text, article included. */
  readonly school: string;
  readonly city: string;
  readonly director: string;
  readonly students: number;
  readonly staff: number;
  /** Square metres. */
  readonly floor: number;
  readonly programmes: readonly string[];
  /** Parts of the college, article included: `het domein Techniek`. */
  readonly faculties: readonly string[];
  readonly lectorates: readonly string[];
  /** Organisations, buildings: article included. */
  readonly partners: readonly string[];
  readonly companies: readonly string[];
  readonly buildings: readonly string[];
}

/** The largest college has this many students. */
const LARGEST = 14_000;

/** From 0 to 1, so that the figures of a small college are small. */
export function sizeOf({ students }: College): number {
  return Math.sqrt(Math.min(students / LARGEST, 1));
}
