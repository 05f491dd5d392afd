import { useRef } from 'preact/hooks';
import { Button } from '../app/Button.tsx';
import type { Checker } from '../app/use-checker.ts';
import { useWords } from '../locales/context.ts';
import { openFiles } from './offers.ts';

/** A place to drop a file on, which is the whole window, and a button for who does not drag. */
export function DropZone({
  checker,
  over,
}: {
  readonly checker: Checker;
  /** A file is held over the window. */
  readonly over: boolean;
}) {
  const { start } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="drop" data-over={over}>
      <svg class="drop-sheet" viewBox="0 0 48 56" width="48" height="56" aria-hidden="true" focusable="false">
        <path d="M6 2h24l12 12v40H6zM30 2v12h12M14 26h20M14 34h20M14 42h12" />
      </svg>
      <p class="drop-words">{over ? start.dropNow : start.drop}</p>
      <Button look="primary" onClick={() => input.current?.click()}>
        {start.choose}
      </Button>
      <p class="hint">{start.formats}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,.docx,.odt,.html,.htm,.md,.markdown,.txt"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again after it was changed.
          event.currentTarget.value = '';
          if (files.length > 0) openFiles(files, checker);
        }}
      />
    </div>
  );
}
