import { useState } from 'preact/hooks';
import { Button } from '../app/Button.tsx';
import type { Checker } from '../app/use-checker.ts';
import { useWords } from '../locales/context.ts';
import { DropZone } from './DropZone.tsx';
import { EXAMPLE, offerOfText } from './offers.ts';
import { useOffline } from './use-offline.ts';

/** The first page: what this is, what it promises, and the place for a document. */
export function Start({ checker, over }: { readonly checker: Checker; readonly over: boolean }) {
  const { start, offline } = useWords();
  const ready = useOffline();
  return (
    <div class="start">
      <section class="start-head" aria-labelledby="title">
        <h1 class="nl-heading nl-heading--level-1" id="title" tabIndex={-1}>
          {start.title}
        </h1>
        <p class="nl-paragraph nl-paragraph--lead">{start.lead}</p>
        <DropZone checker={checker} over={over} />
        <div class="start-else">
          <Button look="subtle" onClick={() => void checker.open(EXAMPLE)}>
            {start.example}
          </Button>
          <PasteBox checker={checker} />
        </div>
      </section>
      <ul class="promises">
        {start.promises.map(({ title, text }) => (
          <li key={title}>
            <h2 class="nl-heading nl-heading--level-2">{title}</h2>
            <p class="nl-paragraph">{text}</p>
          </li>
        ))}
      </ul>
      <section class="how" aria-labelledby="how">
        <h2 class="nl-heading nl-heading--level-2" id="how">
          {start.how}
        </h2>
        <ol>
          {start.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <footer class="start-foot">
        <p>{start.unofficial}</p>
        <p role="status" class="offline">
          {ready === 'no' ? '' : offline[ready]}
        </p>
      </footer>
    </div>
  );
}

function PasteBox({ checker }: { readonly checker: Checker }) {
  const { start, failures } = useWords();
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') setEmpty(true);
    else void checker.open(offerOfText(`${start.pasteName}.md`, text));
  };
  return (
    <details class="paste">
      <summary>{start.paste}</summary>
      <form onSubmit={submit}>
        <label class="utrecht-form-label" for="pasted">
          {start.pasteLabel}
        </label>
        <textarea
          id="pasted"
          class="utrecht-textarea"
          rows={8}
          value={text}
          aria-describedby="pasted-hint pasted-error"
          aria-invalid={empty}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setEmpty(false);
          }}
        />
        <p id="pasted-hint" class="hint">
          {start.pasteHint}
        </p>
        <p id="pasted-error" class="error" role="alert">
          {empty ? `${failures.WEB_NO_TEXT.title} ${failures.WEB_NO_TEXT.advice}` : ''}
        </p>
        <button type="submit" class="nl-button nl-button--primary">
          <span class="nl-button__label">{start.check}</span>
        </button>
      </form>
    </details>
  );
}
