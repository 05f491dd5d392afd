import { useEffect, useState } from 'preact/hooks';
import type { Checker } from '../app/use-checker.ts';
import { openFiles } from './offers.ts';

/**
 * Takes files that are dropped anywhere in the window, which would otherwise leave the page for them.
 *
 * @returns whether one is held over the window
 */
export function useFileDrop(checker: Checker): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    window.addEventListener(
      'dragover',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    window.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setOver(false);
      },
      { signal },
    );
    window.addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(false);
        openFiles([...(event.dataTransfer?.files ?? [])], checker);
      },
      { signal },
    );
    return () => listening.abort();
  }, [checker]);
  return over;
}
