import type { Status } from '@toetssteen/scorer';
import { Sign } from '../checklist/Badge.tsx';
import { STATUS_ORDER } from '../checklist/rows.ts';
import { usePhrases, useWords } from '../locales/context.ts';
import { RUBRICS } from '../protocol.ts';
import type { Threads } from '../threads.ts';
import { Button } from './Button.tsx';
import { SaveMenu } from './SaveMenu.tsx';
import type { Checker, Result } from './use-checker.ts';

/** Above the result: what was checked, what came out in numbers, and what can be done with it. */
export function ResultBar({
  result,
  counts,
  hidden,
  checker,
  threads,
}: {
  readonly result: Result;
  readonly counts: Readonly<Record<Status, number>>;
  /** What came out is hidden, so nothing that shows it is offered. */
  readonly hidden: boolean;
  readonly checker: Checker;
  readonly threads: Threads;
}) {
  const words = useWords();
  const phrases = usePhrases();
  const { file, view } = result;
  const { rubric, rubricChosen, document } = view;
  const { pagesEstimated } = document.metadata;
  return (
    <div class="bar">
      <div class="bar-what">
        <h1 class="nl-heading nl-heading--level-1" tabIndex={-1}>
          {file.name}
        </h1>
        <p class="hint">
          {phrases.pageCount(document.pages.length, pagesEstimated)} · {words.result.rubric}{' '}
          <label class="kind">
            <span class="unseen">{words.result.kind}</span>
            <select
              class="utrecht-select"
              value={rubric.id}
              onChange={(event) => {
                const asked = event.currentTarget.value;
                void checker.open(
                  { name: file.name, read: async () => file.bytes },
                  {
                    ...(file.password === undefined ? {} : { password: file.password }),
                    rubric: asked,
                  },
                );
              }}
            >
              {RUBRICS.map((id) => (
                <option key={id} value={id}>
                  {words.result.kinds[id]}
                </option>
              ))}
            </select>
          </label>{' '}
          ({rubricChosen === 'told' ? words.result.told : words.result.asked})
        </p>
      </div>
      {!hidden && (
        <ul class="counts">
          {STATUS_ORDER.filter((status) => counts[status] > 0).map((status) => (
            <li key={status} data-status={status}>
              <Sign status={status} />
              <span>
                <b>{counts[status]}</b> {phrases.status[status]}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div class="bar-do">
        {!hidden && <SaveMenu name={file.name} checker={checker} threads={threads} />}
        {!hidden && <Button onClick={() => window.print()}>{words.result.print}</Button>}
        <Button onClick={() => checker.reset()}>{words.result.another}</Button>
      </div>
    </div>
  );
}
