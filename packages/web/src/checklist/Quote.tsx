import { locate, quoteAt, type Span } from '@toetssteen/document';
import { type Evidence, type Passage, SECOND_VOICE } from '@toetssteen/scorer';
import { usePhrases, useWords } from '../locales/context.ts';
import type { ResultView } from '../protocol.ts';

/** A passage of the document: its words, where it stands, and the way to it. */
export function Quote({
  view,
  passage,
  look,
  show,
}: {
  readonly view: ResultView;
  readonly passage: Passage | Evidence;
  readonly look: 'present' | 'doubtful' | 'near' | 'attribute';
  readonly show: (span: Span) => void;
}) {
  const { checklist } = useWords();
  const phrases = usePhrases();
  const { document, languages } = view;
  const place = locate(document, passage.span);
  const words = 'words' in passage ? passage.words : [];
  const heard = 'indicator' in passage && passage.indicator === SECOND_VOICE;
  const page = phrases.shortPage(place.label, place.page);
  return (
    <li class="quote" data-look={look}>
      <blockquote lang={languages[place.block]}>
        {cut(passage.span, words).map(({ span, isWord }) => {
          const text = quoteAt(document, span);
          return isWord ? <b key={span.start}>{text}</b> : text;
        })}
      </blockquote>
      <p class="where">
        <button
          type="button"
          class="to-document"
          aria-label={checklist.inDocumentOf(page)}
          onClick={() => show(passage.span)}
        >
          {page}
        </button>
        {place.headings.length > 0 && <span lang={languages[place.block]}>{place.headings.join(' › ')}</span>}
        {heard && <span>{phrases.words.secondVoice}</span>}
      </p>
    </li>
  );
}

/** Cuts a passage at the words that met the indicator; words outside it are of its surroundings. */
function cut(passage: Span, words: readonly Span[]): readonly { span: Span; isWord: boolean }[] {
  const pieces: { span: Span; isWord: boolean }[] = [];
  let at = passage.start;
  for (const { start, end } of words) {
    const from = Math.max(at, start);
    const to = Math.min(passage.end, end);
    if (from >= to) continue;
    if (from > at) pieces.push({ span: { start: at, end: from }, isWord: false });
    pieces.push({ span: { start: from, end: to }, isWord: true });
    at = to;
  }
  if (at < passage.end) pieces.push({ span: { start: at, end: passage.end }, isWord: false });
  return pieces;
}
