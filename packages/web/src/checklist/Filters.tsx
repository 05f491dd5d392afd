import type { Status } from '@toetssteen/scorer';
import { usePhrases, useWords } from '../locales/context.ts';
import { Sign } from './Badge.tsx';
import { type Filter, STATUS_ORDER } from './rows.ts';

/** Which rows are shown. In blind mode only what tells nothing of the tool's verdicts can be chosen. */
export function Filters({
  filter,
  setFilter,
  counts,
  total,
  unjudged,
  blind,
}: {
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly counts: Readonly<Record<Status, number>>;
  readonly total: number;
  readonly unjudged: number;
  readonly blind: boolean;
}) {
  const { checklist } = useWords();
  const phrases = usePhrases();
  const statuses = blind ? [] : STATUS_ORDER.filter((each) => each !== 'unreadable' || counts.unreadable > 0);
  const choices: readonly (readonly [Filter, string, number])[] = [
    ['all', checklist.all, total],
    ...statuses.map((status) => [status, phrases.status[status], counts[status]] as const),
    ['own', checklist.own, unjudged],
  ];
  return (
    <fieldset class="filters">
      <legend>{checklist.show}</legend>
      {choices.map(([choice, name, count]) => (
        <label key={choice} data-status={choice}>
          <input
            type="radio"
            name="filter"
            value={choice}
            checked={filter === choice}
            onChange={() => setFilter(choice)}
          />
          <span>
            {choice !== 'all' && choice !== 'own' && <Sign status={choice} />}
            {name} <b>{count}</b>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
