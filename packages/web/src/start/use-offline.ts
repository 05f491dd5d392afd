import { useEffect, useState } from 'preact/hooks';
import { offlineState, whenOfflineChanges } from '../offline.ts';

/** Whether the page would work without a network: kept by the browser, or opened from a folder. */
export function useOffline() {
  const [state, setState] = useState(offlineState());
  useEffect(() => whenOfflineChanges(setState), []);
  return state;
}
