import { useRef } from 'preact/hooks';
import { blocksOf, toMarkdown } from '../document/edited-text.ts';
import { useWords } from '../locales/context.ts';
import { saveFile, stemOf } from '../save-file.ts';
import type { Threads } from '../threads.ts';
import type { Result } from './use-checker.ts';

const TYPES = { html: 'text/html', csv: 'text/csv', json: 'application/json' } as const;

/** The result as a file: the same bytes that the command line writes. */
export function SaveMenu({ result, threads }: { readonly result: Result; readonly threads: Threads }) {
  const { result: words, document: documentWords, language } = useWords();
  const menu = useRef<HTMLDetailsElement>(null);
  const stem = stemOf(result.file.name);
  const close = () => {
    if (menu.current === null) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  const save = async (format: keyof typeof TYPES) => {
    close();
    saveFile(`${stem}.${format}`, TYPES[format], await threads.render(format, language));
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <summary class="nl-button nl-button--secondary">
        <span class="nl-button__label">{words.save}</span>
      </summary>
      <ul>
        <li>
          <button type="button" onClick={() => void save('html')}>
            {words.saveHtml}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void save('csv')}>
            {words.saveCsv}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void save('json')}>
            {words.saveJson}
          </button>
        </li>
        <li>
          <button
            type="button"
            onClick={() => {
              close();
              const blocks = result.blocks ?? blocksOf(result.original.document);
              saveFile(`${stem} ${documentWords.textFile}.md`, 'text/markdown', toMarkdown(blocks));
            }}
          >
            {words.saveText}
          </button>
        </li>
      </ul>
    </details>
  );
}
