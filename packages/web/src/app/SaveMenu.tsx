import { useRef } from 'preact/hooks';
import { blocksOf, toMarkdown } from '../document/edited-text.ts';
import { useWords } from '../locales/context.ts';
import { saveFile, stemOf } from '../save-file.ts';
import type { Threads } from '../threads.ts';
import type { Checker } from './use-checker.ts';

const TYPES = { html: 'text/html', csv: 'text/csv', json: 'application/json' } as const;

/** The result as a file: the same bytes that the command line writes. */
export function SaveMenu({
  name,
  checker,
  threads,
}: {
  /** Of the document. */
  readonly name: string;
  readonly checker: Checker;
  readonly threads: Threads;
}) {
  const { result: words, document: documentWords, language } = useWords();
  const menu = useRef<HTMLDetailsElement>(null);
  const stem = stemOf(name);
  const close = () => {
    if (menu.current === null) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  const save = async (format: keyof typeof TYPES) => {
    close();
    await checker.settled();
    saveFile(`${stem}.${format}`, TYPES[format], await threads.render(format, language));
  };
  const saveText = async () => {
    close();
    const result = await checker.settled();
    if (result === undefined) return;
    const blocks = result.blocks ?? blocksOf(result.original.document);
    saveFile(`${stem} ${documentWords.textFile}.md`, 'text/markdown', toMarkdown(blocks));
  };
  return (
    <details
      class="menu"
      ref={menu}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          currentTarget.open = false;
      }}
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
          <button type="button" onClick={() => void saveText()}>
            {words.saveText}
          </button>
        </li>
      </ul>
    </details>
  );
}
