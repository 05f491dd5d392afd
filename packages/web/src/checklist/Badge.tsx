import type { Status } from '@toetssteen/scorer';
import { usePhrases } from '../locales/context.ts';

/** A shape for each status, so that colour is never the only sign. */
const SIGNS: Readonly<Record<Status, string>> = {
  present: 'M3 8.5 6.5 12 13 4.5',
  doubtful: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.300 8.700 8 9.200 8 10M8 12.500v.5',
  absent: 'M4 4 12 12M12 4 4 12',
  unreadable: 'M3 8h2M7 8h2M11 8h2',
};

export function Sign({ status }: { readonly status: Status }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={SIGNS[status]} />
    </svg>
  );
}

export function Badge({ status }: { readonly status: Status }) {
  const phrases = usePhrases();
  return (
    <span class={`badge badge-${status}`}>
      <Sign status={status} />
      {phrases.status[status]}
    </span>
  );
}
