import type { Language } from '@toetssteen/rubric';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../locales/words.ts';

export type Theme = keyof Words['nav']['themes'];

/** What a person chose once and wants to find again. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  /** Name or initials that judgements carry. */
  readonly coder: string;
}

const KEY = 'toetssteen';
const DEFAULTS: Settings = { language: 'nl', theme: 'system', coder: '' };

/** Settings, kept in the browser where it allows that. */
export function useSettings(): readonly [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(readSettings);

  useEffect(() => {
    const root = document.documentElement;
    root.lang = settings.language;
    if (settings.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = settings.theme;
    try {
      localStorage.setItem(KEY, JSON.stringify(settings));
    } catch {
      // A browser that keeps nothing still shows the page; the choice holds until it is closed.
    }
  }, [settings]);

  return [settings, (change) => setSettings((before) => ({ ...before, ...change }))];
}

function readSettings(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Settings, unknown>>;
    return {
      language: kept.language === 'en' ? 'en' : DEFAULTS.language,
      theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : DEFAULTS.theme,
      coder: typeof kept.coder === 'string' ? kept.coder : DEFAULTS.coder,
    };
  } catch {
    return DEFAULTS;
  }
}
