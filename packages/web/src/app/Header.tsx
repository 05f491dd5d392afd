import type { Language } from '@toetssteen/rubric';
import { useWords } from '../locales/context.ts';
import type { Settings, Theme } from './use-settings.ts';

const LANGUAGE_NAMES: readonly (readonly [Language, string])[] = [
  ['nl', 'Nederlands'],
  ['en', 'English'],
];

/** Name, language and appearance: on top of every screen. */
export function Header({
  settings,
  change,
  home,
}: {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
  readonly home: () => void;
}) {
  const { nav } = useWords();
  return (
    <header class="top">
      <button type="button" class="brand" onClick={home}>
        <Stone />
        <span>Toetssteen</span>
      </button>
      <div class="top-choices">
        <label class="choice">
          <span class="utrecht-form-label">{nav.theme}</span>
          <select
            class="utrecht-select"
            value={settings.theme}
            onChange={(event) => change({ theme: event.currentTarget.value as Theme })}
          >
            {Object.entries(nav.themes).map(([theme, name]) => (
              <option value={theme} key={theme}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <fieldset class="languages">
          <legend class="unseen">{nav.language}</legend>
          {LANGUAGE_NAMES.map(([language, name]) => (
            <button
              type="button"
              key={language}
              lang={language}
              aria-pressed={settings.language === language}
              onClick={() => change({ language })}
            >
              {name}
            </button>
          ))}
        </fieldset>
      </div>
    </header>
  );
}

/** A stone with a streak of metal on it: what a touchstone is. */
function Stone() {
  return (
    <svg viewBox="0 0 64 64" width="32" height="32" aria-hidden="true" focusable="false">
      <path class="stone" d="M8 44c-3-15 8-31 24-32s25 11 23 27-14 19-25 19S10 55 8 44z" />
      <path class="streak" d="M22 43 44 23" />
    </svg>
  );
}
