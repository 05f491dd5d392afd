import type { Status } from '@toetssteen/scorer';

/** The order in which reports count. Kept here, because of the scorer this package needs the types alone. */
const ORDER: Readonly<Record<Status, true>> = {
  present: true,
  doubtful: true,
  absent: true,
  unreadable: true,
};

export const STATUS_ORDER = Object.keys(ORDER) as readonly Status[];
