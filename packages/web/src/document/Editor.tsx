import type { Span } from '@toetssteen/document';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Selection } from '../app/use-selection.ts';
import { useWords } from '../locales/context.ts';
import type { EditedBlock, ResultView } from '../protocol.ts';
import { type ChosenKind, changeKind, childAtCaret, fill, kindOf, readBlocks } from './editor-dom.ts';
import { placeInText, rangesOf, showHighlights } from './highlights.ts';
import type { Mark } from './marks.ts';

const KINDS: readonly ChosenKind[] = ['heading', 'paragraph', 'list-item'];

/**
 * The text, to be edited in place. Its nodes belong to the browser while somebody types: nothing is written into them
 * afterwards, marks are painted over them, and so the caret stays where it is.
 */
export function Editor({
  blocks,
  scored,
  view,
  marks,
  selection,
  edit,
  pick,
}: {
  /** What it starts with. */
  readonly blocks: readonly EditedBlock[];
  /** The text that `view` is about. */
  readonly scored: readonly EditedBlock[];
  readonly view: ResultView;
  readonly marks: readonly Mark[];
  readonly selection: Selection;
  readonly edit: (blocks: readonly EditedBlock[]) => void;
  readonly pick: (mark: Mark) => void;
}) {
  const { document: words } = useWords();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useState<string>('');

  useLayoutEffect(() => {
    if (root.current === null) return;
    fill(root.current, blocks);
    root.current.focus({ preventScroll: true });
    return () => showHighlights([]);
    // Only what it starts with: later the text is the browser's.
  }, []);

  useEffect(() => {
    if (root.current === null) return;
    const now = readBlocks(root.current);
    // The result of an earlier state would paint its marks in the wrong places; the next one is under way.
    if (!sameText(now, scored)) return;
    showHighlights(marks.map((mark) => ({ mark, ranges: rangesOf(view.document, now, mark) })));
  }, [view, marks, scored]);

  useEffect(() => {
    const noteKind = () => {
      const child = root.current === null ? undefined : childAtCaret(root.current);
      setKind(child === undefined ? '' : kindOf(child).kind);
    };
    document.addEventListener('selectionchange', noteKind);
    return () => document.removeEventListener('selectionchange', noteKind);
  }, []);

  useEffect(() => {
    if (root.current === null || selection.span === undefined || selection.from !== 'checklist') return;
    goTo(root.current, view, selection.span);
  }, [selection.turn]);

  const changed = () => {
    if (root.current !== null) edit(readBlocks(root.current).map(({ node: _, ...block }) => block));
  };

  return (
    <>
      <div class="edit-bar">
        <p class="hint" id={`${id}-hint`}>
          {words.editHint}
        </p>
        <label class="choice">
          <span class="utrecht-form-label">{words.kind}</span>
          <select
            class="utrecht-select"
            value={kind}
            disabled={!KINDS.includes(kind as ChosenKind)}
            onChange={(event) => {
              const child = root.current === null ? undefined : childAtCaret(root.current);
              if (child === undefined) return;
              const fresh = changeKind(child, event.currentTarget.value as ChosenKind);
              getSelection()?.collapse(fresh, 0);
              root.current?.focus({ preventScroll: true });
              changed();
            }}
          >
            <option value="" disabled hidden />
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {words.kinds[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea has no headings and can mark nothing */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the checklist does the same, for keys and screen readers */}
      <div
        ref={root}
        class="text editor"
        contentEditable
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={words.editing}
        aria-describedby={`${id}-hint`}
        spellcheck
        lang={view.assessment.languages[0]?.language}
        onInput={changed}
        onBeforeInput={keepPlain}
        onPaste={(event) => {
          event.preventDefault();
          insertText(event.clipboardData?.getData('text/plain') ?? '');
        }}
        onClick={() => {
          const place =
            root.current === null ? undefined : placeInText(view.document, readBlocks(root.current));
          const mark = marks.find(
            ({ span }) => place !== undefined && span.start <= place && place < span.end,
          );
          if (mark !== undefined) pick(mark);
        }}
      />
    </>
  );
}

/** A text has no bold, no pictures and nothing that is dropped on it with its markup. */
function keepPlain(event: InputEvent): void {
  if (event.inputType.startsWith('format') || event.inputType === 'insertFromDrop') event.preventDefault();
}

/** The one command that keeps the browser's own undo whole; marked as old in the standard, and everywhere at hand. */
function insertText(text: string): void {
  document.execCommand('insertText', false, text);
}

function sameText(now: readonly EditedBlock[], scored: readonly EditedBlock[]): boolean {
  return (
    now.length === scored.length &&
    now.every(({ kind, text }, index) => kind === scored[index]?.kind && text === scored[index]?.text)
  );
}

function goTo(root: HTMLElement, view: ResultView, span: Span): void {
  const now = readBlocks(root);
  const [range] = rangesOf(view.document, now, { span });
  if (range === undefined) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  getSelection()?.collapse(range.startContainer, range.startOffset);
  root.focus({ preventScroll: true });
}
