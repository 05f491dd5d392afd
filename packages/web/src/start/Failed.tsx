import { useState } from 'preact/hooks';
import type { Checker, Screen } from '../app/use-checker.ts';
import { useWords } from '../locales/context.ts';
import type { FailureWords } from '../locales/words.ts';
import type { GivenFile } from '../threads.ts';
import { DropZone } from './DropZone.tsx';

/** A document that could not be read: what happened, what to do, and the place for the next one. */
export function Failed({
  failure,
  checker,
  over,
}: {
  readonly failure: Extract<Screen, { at: 'failed' }>;
  readonly checker: Checker;
  readonly over: boolean;
}) {
  const { failed, failures } = useWords();
  const { code, file, name } = failure;
  const known: Readonly<Record<string, FailureWords>> = failures;
  const { title, advice } = known[code] ?? failures.WEB_UNEXPECTED;
  const asksForPassword = code === 'EXTRACT_PASSWORD_NEEDED' || code === 'EXTRACT_PASSWORD_WRONG';
  return (
    <div class="middle">
      <h1 class="nl-heading nl-heading--level-1" tabIndex={-1}>
        {name === '' ? title : failed.title(name)}
      </h1>
      <div class="utrecht-alert utrecht-alert--warning" role="alert">
        <div class="utrecht-alert__content">
          {name !== '' && <p class="failure-title">{title}</p>}
          <p>{advice}</p>
        </div>
      </div>
      {asksForPassword && file !== undefined && isPdf(file) && <PasswordForm file={file} checker={checker} />}
      <h2 class="nl-heading nl-heading--level-2">{failed.again}</h2>
      <DropZone checker={checker} over={over} />
      <p class="hint">
        {failed.code}: <code>{code}</code>
      </p>
    </div>
  );
}

function PasswordForm({ file, checker }: { readonly file: GivenFile; readonly checker: Checker }) {
  const { failed } = useWords();
  const [password, setPassword] = useState('');
  return (
    <form
      class="password"
      onSubmit={(event) => {
        event.preventDefault();
        void checker.open({ name: file.name, read: async () => file.bytes }, { password });
      }}
    >
      <label class="utrecht-form-label" for="password">
        {failed.password}
      </label>
      <input
        id="password"
        class="utrecht-textbox"
        type="password"
        autocomplete="off"
        required
        value={password}
        onInput={(event) => setPassword(event.currentTarget.value)}
      />
      <button type="submit" class="nl-button nl-button--primary">
        <span class="nl-button__label">{failed.open}</span>
      </button>
    </form>
  );
}

/** Only a PDF can be opened with a password here. */
function isPdf({ bytes }: GivenFile): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
