/** Files of one build, put before this script by the build. */
interface Files {
  readonly version: string;
  readonly first: readonly string[];
  readonly later: readonly string[];
}

/** What this script uses of the scope that it runs in; the types of a page and of a service worker do not go together. */
interface Scope {
  readonly toetssteenFiles: Files;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'message', listener: (event: Waiting & MessageEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const scope = self as unknown as Scope;
const { version, first, later } = scope.toetssteenFiles;
const CACHE = `toetssteen-${version}`;

scope.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([...first]))
      .then(() => scope.skipWaiting()),
  );
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('toetssteen-') && name !== CACHE)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => scope.clients.claim()),
  );
});

// What a first document does not need is kept when the page has nothing else to do, and says so.
scope.addEventListener('message', (event) => {
  if (event.data !== 'keep-the-rest') return;
  const [answer] = event.ports;
  const work = caches
    .open(CACHE)
    .then(async (cache) => {
      const missing = await Promise.all(later.map(async (name) => ((await cache.match(name)) ? [] : [name])));
      await cache.addAll(missing.flat());
    })
    .then(
      () => answer?.postMessage('kept'),
      () => answer?.postMessage('failed'),
    );
  event.waitUntil(work);
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(answerTo(request));
});

/** From what was kept; a file that is not there is fetched from where the page came from. */
async function answerTo(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
  return kept ?? fetch(request);
}
