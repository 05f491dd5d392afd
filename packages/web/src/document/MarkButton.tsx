import { usePhrases, useWords } from '../locales/context.ts';
import type { Mark } from './marks.ts';

/** Numbers shown at a passage; more would bury the text. */
const MOST_NUMBERS = 3;

/** The numbers of the rows that a passage matters to: the way from the text to the checklist. */
export function MarkButton({ mark, pick }: { readonly mark: Mark; readonly pick: (mark: Mark) => void }) {
  const { checklist } = useWords();
  const { language } = usePhrases();
  const numbers = mark.rows.slice(0, MOST_NUMBERS).map(({ number }) => number);
  const text = `${numbers.join(' ')}${mark.rows.length > MOST_NUMBERS ? '…' : ''}`;
  const labels = mark.rows.map(({ number, row }) => `${number} ${row.label[language]}`);
  return (
    <button
      type="button"
      class="ref"
      data-look={mark.look}
      data-span={`${mark.span.start}-${mark.span.end}`}
      data-selected={mark.selected}
      // What is read out begins with what is seen, for who speaks to the computer.
      aria-label={`${text}. ${checklist.toRow(labels.join('; '))}`}
      title={labels.join('\n')}
      onClick={() => pick(mark)}
    >
      {text}
    </button>
  );
}
