import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../app/Button.tsx';
import { codeOf } from '../app/use-checker.ts';
import { useWords } from '../locales/context.ts';
import type { FailureWords } from '../locales/words.ts';
import { saveFile, stemOf } from '../save-file.ts';
import type { Judgements } from './use-judgements.ts';

/** Who judges, whether blind, and judgements as a file. */
export function JudgementTools({
  name,
  total,
  judgements,
  coder,
  setCoder,
  blind,
  setBlind,
  say,
}: {
  readonly name: string;
  readonly total: number;
  readonly judgements: Judgements;
  readonly coder: string;
  readonly setCoder: (coder: string) => void;
  readonly blind: boolean;
  readonly setBlind: (blind: boolean) => void;
  readonly say: (message: string) => void;
}) {
  const { judgement: words, failures } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState('');

  const load = async (file: File | undefined) => {
    if (file === undefined) return;
    setError('');
    try {
      const { here, elsewhere } = await judgements.load(await file.text());
      say(words.loaded(here, elsewhere));
    } catch (cause) {
      const known: Readonly<Record<string, FailureWords>> = failures;
      const { title, advice } = known[codeOf(cause)] ?? failures.WEB_UNEXPECTED;
      setError(`${title} ${advice}`);
    }
  };

  return (
    <details class="tools">
      <summary>
        {words.title} <span class="hint">{words.progress(judgements.mine.size, total)}</span>
      </summary>
      <div class="tools-body">
        <label class="check">
          <input
            type="checkbox"
            checked={blind}
            aria-describedby={`${id}-blind`}
            onChange={(event) => setBlind(event.currentTarget.checked)}
          />
          {words.blind}
        </label>
        <p class="hint" id={`${id}-blind`}>
          {words.blindHint}
        </p>
        <label class="utrecht-form-label" for={`${id}-coder`}>
          {words.coder}
        </label>
        <input
          id={`${id}-coder`}
          class="utrecht-textbox"
          type="text"
          value={coder}
          maxLength={80}
          autocomplete="name"
          aria-describedby={`${id}-hint`}
          onChange={(event) => setCoder(event.currentTarget.value.trim())}
        />
        <p class="hint" id={`${id}-hint`}>
          {words.coderHint}
        </p>
        <div class="buttons">
          <Button
            disabled={judgements.mine.size === 0}
            onClick={() => saveFile(`${stemOf(name)} oordelen.csv`, 'text/csv', judgements.toCsv())}
          >
            {words.saveFile}
          </Button>
          <Button onClick={() => input.current?.click()}>{words.loadFile}</Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".csv"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              void load(file);
            }}
          />
        </div>
        <p class="error" role="alert">
          {error}
        </p>
        <p class="hint">{judgements.notKept ? words.notKept : words.explain}</p>
      </div>
    </details>
  );
}
