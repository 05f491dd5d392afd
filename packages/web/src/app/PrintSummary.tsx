import { locate, quoteAt } from '@toetssteen/document';
import { attributeText } from '@toetssteen/report';
import type { Status } from '@toetssteen/scorer';
import { type CheckGroup, type CheckRow, evidenceOf, STATUS_ORDER } from '../checklist/rows.ts';
import { usePhrases, useWords } from '../locales/context.ts';
import type { ResultView } from '../protocol.ts';

/** What is printed: the whole checklist on a few sheets. Only on paper; the screen shows the same otherwise. */
export function PrintSummary({
  view,
  groups,
  counts,
}: {
  readonly view: ResultView;
  readonly groups: readonly CheckGroup[];
  readonly counts: Readonly<Record<Status, number>>;
}) {
  const words = useWords();
  const phrases = usePhrases();
  const { document, rubric, name } = view;
  const { language } = phrases;
  return (
    <div class="print" aria-hidden="true">
      <p>{words.print.title}</p>
      <h1>{name}</h1>
      <p>
        {STATUS_ORDER.filter((status) => counts[status] > 0)
          .map((status) => words.result.count(status, counts[status]))
          .join(' · ')}
      </p>
      <p>
        {rubric.title[language]} ({rubric.id} {rubric.version}, {rubric.hash}). {rubric.source}.
      </p>
      <p>
        {phrases.words.fingerprint}: {document.metadata.sha256}
      </p>
      {phrases.closing.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {groups.map(({ number, group, rows }) => (
        <section key={group.id}>
          <h2>
            {number} {group.label[language]}
          </h2>
          <table>
            <tbody>
              {rows.map((row) => (
                <tr key={row.row.id}>
                  <th scope="row">
                    {row.number} {row.row.label[language]}
                  </th>
                  <td>{outcome(row)}</td>
                  <td>{firstQuote(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <p>{words.print.made}</p>
    </div>
  );

  function outcome({ row, finding, value }: CheckRow): string {
    if (row.attribute !== undefined && value !== undefined) {
      return attributeText(row.attribute, value, phrases);
    }
    if (finding === undefined) return '';
    return (row.kind === 'derived' ? phrases.derivedStatus : phrases.status)[finding.status];
  }

  function firstQuote(row: CheckRow): string {
    const [first] = row.row.kind === 'attribute' ? [] : evidenceOf(row);
    if (first === undefined) return '';
    const { label, page } = locate(document, first.span);
    return `“${quoteAt(document, first.span)}” (${phrases.shortPage(label, page)})`;
  }
}
