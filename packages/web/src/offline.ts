import { serviceWorkerAddress } from './parts/load-part.ts';

export type OfflineState = 'no' | 'ready' | 'folder';

let state: OfflineState = location.protocol === 'file:' ? 'folder' : 'no';
const listeners = new Set<(state: OfflineState) => void>();

export function offlineState(): OfflineState {
  return state;
}

/** @returns what to call when the listener is no longer interested */
export function whenOfflineChanges(listener: (state: OfflineState) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Has the browser keep the whole page, where it can: not for pages opened from a folder, nor over an open network. */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || location.protocol === 'file:') return;
  try {
    await navigator.serviceWorker.register(serviceWorkerAddress());
    const { active } = await navigator.serviceWorker.ready;
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data }) => {
      if (data !== 'kept') return;
      state = 'ready';
      for (const listener of listeners) listener(state);
    };
    active?.postMessage('keep-the-rest', [channel.port2]);
  } catch {
    // Without it the page works as long as there is a network; it then does not say that it is ready.
  }
}
