import type { Span } from '@toetssteen/document';
import { attributeText } from '@toetssteen/report';
import type { ComponentChildren } from 'preact';
import { usePhrases, useWords } from '../locales/context.ts';
import type { ResultView } from '../protocol.ts';
import { Badge } from './Badge.tsx';
import { Quote } from './Quote.tsx';
import { type CheckRow, evidenceOf } from './rows.ts';

/** Passages shown at once; the others stand behind a fold. */
const OPEN_PASSAGES = 3;

/** A row of the checklist: closed it says the status, open it says why. */
export function RowItem({
  row,
  view,
  open,
  selected,
  hidden,
  toggle,
  show,
  children,
}: {
  readonly row: CheckRow;
  readonly view: ResultView;
  readonly open: boolean;
  readonly selected: boolean;
  /** What was found may not be seen before it is judged. */
  readonly hidden: boolean;
  readonly toggle: () => void;
  readonly show: (span: Span) => void;
  /** The form for a person's own judgement. */
  readonly children: ComponentChildren;
}) {
  const { checklist } = useWords();
  const phrases = usePhrases();
  const { language } = phrases;
  const { row: what } = row;
  const id = `row-${row.number.replace('.', '-')}`;
  const excludes = what.excludes[language];
  return (
    <li class="row" data-selected={selected} data-kind={what.kind}>
      <h4>
        <button type="button" id={id} aria-expanded={open} aria-controls={`${id}-more`} onClick={toggle}>
          <span class="number">{row.number}</span>
          <span class="label">{what.label[language]}</span>
          <Outcome row={row} hidden={hidden} />
        </button>
      </h4>
      {open && (
        <div id={`${id}-more`} class="more">
          <dl class="about">
            <div>
              <dt>{what.kind === 'derived' ? phrases.words.derived : checklist.counts}</dt>
              <dd>{what.definition[language]}</dd>
            </div>
            {excludes !== '' && (
              <div>
                <dt>{checklist.countsNot}</dt>
                <dd>{excludes}</dd>
              </div>
            )}
            <div>
              <dt>{checklist.report}</dt>
              <dd lang="nl">{what.source}</dd>
            </div>
          </dl>
          {!hidden && <Passages row={row} view={view} show={show} />}
          {children}
        </div>
      )}
    </li>
  );
}

function Outcome({
  row: { row, finding, value },
  hidden,
}: {
  readonly row: CheckRow;
  readonly hidden: boolean;
}) {
  const { checklist } = useWords();
  const phrases = usePhrases();
  if (hidden) return <span class="badge badge-hidden">{checklist.hidden}</span>;
  if (row.attribute !== undefined && value !== undefined) {
    return <span class="value">{attributeText(row.attribute, value, phrases)}</span>;
  }
  if (finding === undefined) return null;
  if (row.kind === 'derived') return <span class="value">{phrases.derivedStatus[finding.status]}</span>;
  return <Badge status={finding.status} />;
}

function Passages({
  row,
  view,
  show,
}: {
  readonly row: CheckRow;
  readonly view: ResultView;
  readonly show: (span: Span) => void;
}) {
  const { checklist } = useWords();
  const phrases = usePhrases();
  const found = evidenceOf(row);
  const nearest = row.finding?.nearest ?? [];
  const look =
    row.row.kind === 'attribute' ? 'attribute' : row.finding?.status === 'present' ? 'present' : 'doubtful';
  const quote = (passage: (typeof found)[number], of: typeof look | 'near') => (
    <Quote key={`${of} ${passage.span.start}`} view={view} passage={passage} look={of} show={show} />
  );
  const folded = found.slice(OPEN_PASSAGES);
  return (
    <>
      {found.length > 0 && (
        <>
          <p class="found">{checklist.evidence(found.length)}</p>
          <ul class="quotes">{found.slice(0, OPEN_PASSAGES).map((passage) => quote(passage, look))}</ul>
        </>
      )}
      {folded.length > 0 && (
        <details>
          <summary>{checklist.more(folded.length)}</summary>
          <ul class="quotes">{folded.map((passage) => quote(passage, look))}</ul>
        </details>
      )}
      {nearest.length > 0 && (
        <>
          <p class="found">{phrases.words.nearest}</p>
          <ul class="quotes">{nearest.map((passage) => quote(passage, 'near'))}</ul>
        </>
      )}
      {row.row.kind === 'element' && found.length === 0 && nearest.length === 0 && (
        <p class="found">{phrases.words.nothingNear}</p>
      )}
    </>
  );
}
