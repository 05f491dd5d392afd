import type { Span } from '@toetssteen/document';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../app/Button.tsx';
import type { Selecting } from '../app/use-selection.ts';
import { JudgementForm } from '../judgement/JudgementForm.tsx';
import type { Judgements } from '../judgement/use-judgements.ts';
import { usePhrases, useWords } from '../locales/context.ts';
import type { ResultView } from '../protocol.ts';
import { RowItem } from './RowItem.tsx';
import { type CheckGroup, type CheckRow, type Filter, passes } from './rows.ts';

/** The groups of the rubric with their rows. */
export function Checklist({
  view,
  groups,
  filter,
  selecting,
  judgements,
  isHidden,
  locked,
  show,
  say,
}: {
  readonly view: ResultView;
  readonly groups: readonly CheckGroup[];
  readonly filter: Filter;
  readonly selecting: Selecting;
  readonly judgements: Judgements;
  readonly isHidden: (row: CheckRow) => boolean;
  readonly locked: boolean;
  readonly show: (row: string, span: Span) => void;
  readonly say: (message: string) => void;
}) {
  const { checklist } = useWords();
  const { language } = usePhrases();
  const list = useRef<HTMLDivElement>(null);
  const { selection, open } = selecting;

  useLayoutEffect(() => {
    if (selection.from === 'checklist') return;
    const button = list.current?.querySelector<HTMLElement>('[data-selected="true"] h4 button');
    if (selection.from === 'document') button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'center' });
  }, [selection.from, selection.turn]);

  const judged = new Set(judgements.mine.keys());
  // The row that was asked for stays in sight, whatever the filter says.
  const shown = groups
    .map((group) => ({
      ...group,
      rows: group.rows.filter(
        (row) =>
          passes(filter, row, judged) || (selection.from !== 'checklist' && row.row.id === selection.row),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
  const ids = shown.flatMap(({ rows }) => rows.map(({ row }) => row.id));
  const allOpen = ids.length > 0 && ids.every((id) => open.has(id));

  return (
    <div class="groups" ref={list}>
      {ids.length === 0 && <p class="hint">{checklist.none}</p>}
      {ids.length > 0 && (
        <p class="open-all">
          <Button look="subtle" onClick={() => selecting.openAll(allOpen ? [] : ids)}>
            {allOpen ? checklist.closeAll : checklist.openAll}
          </Button>
        </p>
      )}
      {shown.map(({ number, group, rows }) => (
        <section key={group.id} class="group" aria-labelledby={`group-${number}`}>
          <h3 id={`group-${number}`}>
            <span class="number">{number}</span> {group.label[language]}
          </h3>
          <ul class="rows">
            {rows.map((row) => (
              <RowItem
                key={row.row.id}
                row={row}
                view={view}
                open={open.has(row.row.id)}
                selected={selection.row === row.row.id}
                hidden={isHidden(row)}
                toggle={() => selecting.toggle(row.row.id)}
                show={(span) => show(row.row.id, span)}
              >
                {row.row.kind === 'element' && (
                  <JudgementForm
                    row={row}
                    judgements={judgements}
                    hidden={isHidden(row)}
                    locked={locked}
                    say={say}
                  />
                )}
              </RowItem>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
