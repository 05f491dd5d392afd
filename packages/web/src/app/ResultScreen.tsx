import type { Span } from '@toetssteen/document';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Checklist } from '../checklist/Checklist.tsx';
import { changesBetween } from '../checklist/changes.ts';
import { Filters } from '../checklist/Filters.tsx';
import { type CheckRow, checkGroups, countByStatus, type Filter } from '../checklist/rows.ts';
import { type DocumentLook, DocumentPane } from '../document/DocumentPane.tsx';
import { type Mark, marksOf } from '../document/marks.ts';
import { JudgementTools } from '../judgement/JudgementTools.tsx';
import { useJudgements } from '../judgement/use-judgements.ts';
import { usePhrases, useWords } from '../locales/context.ts';
import type { Threads } from '../threads.ts';
import { type Pane, PaneSwitch } from './PaneSwitch.tsx';
import { PrintSummary } from './PrintSummary.tsx';
import { ResultBar } from './ResultBar.tsx';
import type { Checker, Result } from './use-checker.ts';
import { useSelection } from './use-selection.ts';

/** The document and the checklist side by side; one at a time where there is no room. */
export function ResultScreen({
  result,
  checker,
  threads,
  coder,
  setCoder,
}: {
  readonly result: Result;
  readonly checker: Checker;
  readonly threads: Threads;
  readonly coder: string;
  readonly setCoder: (coder: string) => void;
}) {
  const words = useWords();
  const phrases = usePhrases();
  const { view, original, blocks } = result;
  const isPdf = original.document.metadata.format === 'pdf';
  const [look, setLook] = useState<DocumentLook>(isPdf && !isNarrow() ? 'pages' : 'text');
  const [pane, setPane] = useState<Pane>('checklist');
  const [filter, setFilter] = useState<Filter>('all');
  const [blind, setBlind] = useState(false);
  const [message, say] = useState(words.result.checked(result.file.name));
  const selecting = useSelection();
  const judgements = useJudgements(original, coder);

  const groups = useMemo(() => checkGroups(view), [view]);
  const counts = useMemo(() => countByStatus(groups), [groups]);
  const elements = useMemo(
    () => groups.flatMap(({ rows }) => rows.filter(({ row }) => row.kind === 'element')),
    [groups],
  );

  const isHidden = useCallback(
    ({ row }: CheckRow) => blind && row.kind !== 'attribute' && !judgements.mine.has(row.id),
    [blind, judgements.mine],
  );
  const marks = useMemo(
    () => marksOf(groups, selecting.selection.row, (row) => !isHidden(row)),
    [groups, selecting.selection.row, isHidden],
  );

  const before = useRef(groups);
  useEffect(() => {
    const changes = changesBetween(before.current, groups);
    before.current = groups;
    if (changes.length === 0) return;
    const sentences = changes.map(({ row, now }) =>
      words.result.changed(row.row.label[phrases.language], phrases.status[now]),
    );
    say(words.result.updated(sentences.join(' ')));
  }, [groups, words, phrases]);

  const pick = (mark: Mark) => {
    // A passage of several rows shows the next one each time.
    const at = mark.rows.findIndex(({ row }) => row.id === selecting.selection.row);
    const next = mark.rows[(at + 1) % mark.rows.length];
    if (next === undefined) return;
    if (look !== 'editing') setPane('checklist');
    selecting.showRow(next.row.id, look === 'editing' ? 'editor' : 'document');
  };
  const show = (row: string, span: Span) => {
    setPane('document');
    selecting.showPassage(row, span);
  };

  return (
    <div class="result" data-pane={pane}>
      <ResultBar result={result} counts={counts} hidden={blind} checker={checker} threads={threads} />
      <PaneSwitch pane={pane} setPane={setPane} />
      <p class="unseen" role="status">
        {message}
      </p>
      <div class="panes">
        <section class="pane pane-document" id="document" aria-labelledby="document-title" tabIndex={-1}>
          <h2 id="document-title" class="nl-heading nl-heading--level-2">
            {words.document.title}
            {blocks !== undefined && <span class="tag">{words.document.edited}</span>}
          </h2>
          <a class="nl-link skip-inside" href="#checklist">
            {words.nav.skipToChecklist}
          </a>
          <DocumentPane
            result={result}
            look={look}
            setLook={setLook}
            marks={marks}
            selection={selecting.selection}
            pick={pick}
            checker={checker}
            threads={threads}
          />
        </section>
        <section class="pane pane-checklist" id="checklist" aria-labelledby="checklist-title" tabIndex={-1}>
          <h2 id="checklist-title" class="nl-heading nl-heading--level-2">
            {phrases.words.checklist}
          </h2>
          <p class="presence">{words.result.presence}</p>
          <Filters
            filter={filter}
            setFilter={setFilter}
            counts={counts}
            total={elements.length}
            unjudged={elements.length - elements.filter(({ row }) => judgements.mine.has(row.id)).length}
            blind={blind}
          />
          <JudgementTools
            name={original.name}
            total={elements.length}
            judgements={judgements}
            coder={coder}
            setCoder={setCoder}
            blind={blind}
            setBlind={(next) => {
              setBlind(next);
              setFilter('all');
            }}
            say={say}
          />
          <Checklist
            view={view}
            groups={groups}
            filter={filter}
            selecting={selecting}
            judgements={judgements}
            isHidden={isHidden}
            locked={blocks !== undefined}
            show={show}
            say={say}
          />
        </section>
      </div>
      {!blind && <PrintSummary view={view} groups={groups} counts={counts} />}
    </div>
  );
}

/** On a phone a page of a PDF is too small to read; its text is shown first there. */
function isNarrow(): boolean {
  return matchMedia('(max-width: 40rem)').matches;
}
