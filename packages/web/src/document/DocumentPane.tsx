import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../app/Button.tsx';
import type { Checker, Result } from '../app/use-checker.ts';
import type { Selection } from '../app/use-selection.ts';
import { useWords } from '../locales/context.ts';
import type { Threads } from '../threads.ts';
import { Editor } from './Editor.tsx';
import { blocksOf } from './edited-text.ts';
import type { Mark } from './marks.ts';
import { PdfView } from './PdfView.tsx';
import { TextView, UnreadPages } from './TextView.tsx';

/** How the document is shown. */
export type DocumentLook = 'pages' | 'text' | 'editing';

/** The document: as it looks, as text, or as text to be edited. */
export function DocumentPane({
  result,
  look,
  setLook,
  marks,
  selection,
  pick,
  checker,
  threads,
}: {
  readonly result: Result;
  readonly look: DocumentLook;
  readonly setLook: (look: DocumentLook) => void;
  readonly marks: readonly Mark[];
  readonly selection: Selection;
  readonly pick: (mark: Mark) => void;
  readonly checker: Checker;
  readonly threads: Threads;
}) {
  const { document: words, result: resultWords } = useWords();
  const pane = useRef<HTMLDivElement>(null);
  const { view, original, blocks } = result;
  const isPdf = original.document.metadata.format === 'pdf';
  const edited = blocks !== undefined;

  useLayoutEffect(() => {
    if (selection.from !== 'checklist' || selection.span === undefined || look === 'editing') return;
    const { start, end } = selection.span;
    const button = pane.current?.querySelector<HTMLElement>(`.ref[data-span="${start}-${end}"]`);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'center' });
  }, [selection.turn, selection.from, look]);

  return (
    <div class="document" ref={pane}>
      <div class="document-bar">
        {look === 'editing' ? (
          <Button onClick={() => setLook('text')}>{words.done}</Button>
        ) : (
          <Button onClick={() => setLook('editing')}>{isPdf && !edited ? words.takeOver : words.edit}</Button>
        )}
        {edited && (
          <Button
            look="subtle"
            onClick={() => {
              setLook(isPdf ? 'pages' : 'text');
              void checker.revert();
            }}
          >
            {words.undoAll}
          </Button>
        )}
        {isPdf && !edited && look !== 'editing' && (
          <fieldset class="views">
            <legend class="unseen">{resultWords.views}</legend>
            {(['pages', 'text'] as const).map((each) => (
              <button key={each} type="button" aria-pressed={look === each} onClick={() => setLook(each)}>
                {each === 'pages' ? resultWords.asPages : resultWords.asText}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      <UnreadPages document={view.document} />
      {look === 'editing' && (
        <Editor
          blocks={blocks ?? blocksOf(original.document)}
          scored={blocks ?? blocksOf(original.document)}
          view={view}
          marks={marks}
          selection={selection}
          edit={checker.edit}
          pick={pick}
        />
      )}
      {look === 'pages' && <PdfView view={view} marks={marks} pick={pick} draw={threads.draw} />}
      {look === 'text' && <TextView view={view} marks={marks} pick={pick} />}
    </div>
  );
}
