import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { PAGE_POLICY, SERVICE_WORKER_POLICY } from './policy.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  txt: 'text/plain; charset=utf-8',
};

interface Served {
  readonly type: string;
  readonly plain: Uint8Array;
  readonly zipped: Uint8Array;
}

/** A server that runs, and what it was asked for. */
export interface Serving {
  readonly address: string;
  /** Path and bytes on the wire of every answer so far. */
  readonly log: readonly { readonly path: string; readonly bytes: number }[];
  close(): Promise<void>;
}

/**
 * Serves a build on this machine only. It knows the files that it was given and no others.
 *
 * @param options.port 0 for any that is free
 * @param options.under path of the folder that the page seems to stand in
 */
export async function serve(
  files: ReadonlyMap<string, Uint8Array>,
  { port = 0, under = '/' }: { readonly port?: number; readonly under?: string } = {},
): Promise<Serving> {
  const served = new Map<string, Served>();
  for (const [name, plain] of files) {
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    served.set(`${under}${name}`, { type, plain, zipped: gzipSync(plain) });
    if (name === 'index.html') served.set(under, { type, plain, zipped: gzipSync(plain) });
  }
  const log: { path: string; bytes: number }[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = served.get(pathname);
    const headers = {
      'Content-Security-Policy': pathname.endsWith('/sw.js')
        ? SERVICE_WORKER_POLICY
        : `${PAGE_POLICY}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    };
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(file === undefined ? 404 : 405, headers).end();
      return;
    }
    const zipped = /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
    const body = zipped ? file.zipped : file.plain;
    log.push({ path: pathname, bytes: body.length });
    response.writeHead(200, {
      ...headers,
      'Content-Type': file.type,
      'Content-Length': body.length,
      'Cache-Control': pathname.includes('/build-') ? 'max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { address: `http://127.0.0.1:${portOf(server)}${under}`, log, close: () => closeServer(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
