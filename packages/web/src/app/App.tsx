import { useEffect, useRef } from 'preact/hooks';
import { WORDS, WordsContext } from '../locales/context.ts';
import { Failed } from '../start/Failed.tsx';
import { Reading } from '../start/Reading.tsx';
import { Start } from '../start/Start.tsx';
import { useFileDrop } from '../start/use-file-drop.ts';
import type { Threads } from '../threads.ts';
import { Header } from './Header.tsx';
import { ResultScreen } from './ResultScreen.tsx';
import { useChecker } from './use-checker.ts';
import { useSettings } from './use-settings.ts';

/** The whole page. */
export function App({ threads }: { readonly threads: Threads }) {
  const [settings, change] = useSettings();
  const [screen, checker] = useChecker(threads);
  const words = WORDS[settings.language];
  const over = useFileDrop(checker);
  const main = useRef<HTMLElement>(null);
  const before = useRef(screen.at);

  useEffect(() => {
    const name = 'name' in screen ? screen.name : screen.at === 'result' ? screen.file.name : undefined;
    document.title = name === undefined ? 'Toetssteen' : `${name} – Toetssteen`;
    // A screen that comes in place of another is read out from its heading on.
    if (before.current !== screen.at) main.current?.querySelector<HTMLElement>('h1')?.focus();
    before.current = screen.at;
  }, [screen]);

  return (
    <WordsContext.Provider value={words}>
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#main">
        {words.nav.skipToMain}
      </a>
      <Header settings={settings} change={change} home={() => checker.reset()} />
      <main id="main" ref={main} tabIndex={-1}>
        {screen.at === 'start' && <Start checker={checker} over={over} />}
        {screen.at === 'reading' && <Reading name={screen.name} step={screen.step} stop={checker.reset} />}
        {screen.at === 'failed' && <Failed failure={screen} checker={checker} over={over} />}
        {screen.at === 'result' && (
          <ResultScreen
            key={screen.original.document.metadata.sha256}
            result={screen}
            checker={checker}
            threads={threads}
            coder={settings.coder}
            setCoder={(coder) => change({ coder })}
          />
        )}
      </main>
    </WordsContext.Provider>
  );
}
