import { usePhrases, useWords } from '../locales/context.ts';

export type Pane = 'checklist' | 'document';

/** Where there is no room for both: the checklist or the document. */
export function PaneSwitch({
  pane,
  setPane,
}: {
  readonly pane: Pane;
  readonly setPane: (pane: Pane) => void;
}) {
  const words = useWords();
  const phrases = usePhrases();
  return (
    <fieldset class="views switch">
      <legend class="unseen">{words.result.panes}</legend>
      {(['checklist', 'document'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={pane === each} onClick={() => setPane(each)}>
          {each === 'checklist' ? phrases.words.checklist : words.document.title}
        </button>
      ))}
    </fieldset>
  );
}
