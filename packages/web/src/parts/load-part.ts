import { CheckerError } from '../checker-error.ts';
import { inflate } from './inflate.ts';

/** Called by every part: a script that hands over its compressed bytes in base64. */
type Receive = (name: string, base64: string) => void;

declare global {
  interface Window {
    toetssteenPart: Receive;
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL(url: string): string }): TrustedPolicy;
    };
  }
}

interface TrustedPolicy {
  createScriptURL(url: string): string;
}

const PART_NAME = /^[\w.-]+(?:\/[\w.-]+)*$/u;
const loading = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
const arrived = new Map<string, string>();

/** Address of the folder that this script and the parts stand in, beside the page or in a subfolder of any host. */
const HOME = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
const SERVICE_WORKER = new URL('../sw.js', HOME).href;

/** The only door by which the address of a script gets into the page: a part beside it, or a thread made of one. */
const policy: TrustedPolicy = window.trustedTypes?.createPolicy('toetssteen', {
  createScriptURL(url) {
    const isPart = url.startsWith(`${HOME}parts/`) && url.endsWith('.js');
    if (isPart || url.startsWith('blob:') || url === SERVICE_WORKER) return url;
    throw new TypeError(`No script may come from ${url}.`);
  },
}) ?? { createScriptURL: (url) => url };

window.toetssteenPart = (name, base64) => {
  arrived.set(name, base64);
};

/**
 * Loads a part of the checker: rubrics, what the threads run, data of pdf.js. Parts are scripts and not data that is
 * fetched, because the page may not fetch anything, and because a page opened from a folder could not.
 *
 * @throws CheckerError `WEB_PART_MISSING`
 */
export function loadPart(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const started = loading.get(name);
  if (started !== undefined) return started;
  const part = addScript(name)
    .then((base64) => inflate(fromBase64(base64)))
    .catch((cause: unknown) => {
      loading.delete(name);
      throw new CheckerError('WEB_PART_MISSING', `The part ${name} could not be loaded.`, { cause });
    });
  loading.set(name, part);
  return part;
}

/** As {@link loadPart}, for a part that is used once: nothing is kept. */
export async function takePart(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await loadPart(name);
  loading.delete(name);
  return bytes;
}

/** A thread that runs a part. Its code comes from a blob, so that the page's security policy holds for it as well. */
export async function startThread(name: string): Promise<Worker> {
  const address = URL.createObjectURL(new Blob([await loadPart(name)], { type: 'text/javascript' }));
  return new Worker(policy.createScriptURL(address), { name });
}

/** Registers the script that keeps the page for use without a network. */
export function serviceWorkerAddress(): string {
  return policy.createScriptURL(SERVICE_WORKER);
}

function addScript(name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!PART_NAME.test(name)) throw new TypeError(`"${name}" is no name of a part.`);
    const script = document.createElement('script');
    script.src = policy.createScriptURL(`${HOME}parts/${name}.js`);
    script.onload = () => {
      script.remove();
      const base64 = arrived.get(name);
      arrived.delete(name);
      if (base64 === undefined) reject(new Error(`The script of ${name} brought nothing.`));
      else resolve(base64);
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`The script of ${name} did not load.`));
    };
    document.head.append(script);
  });
}

function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
