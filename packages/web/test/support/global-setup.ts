import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the page. */
    readonly address: string;
    /** Folder with the build. */
    readonly folder: string;
    /** Where the browser listens. */
    readonly browser: string;
  }
}

/** Debian's; the browser that CI has. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** One build, one server and one browser for all tests. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'toetssteen-web-'));
  const server = startServer(folder);
  const address = await firstLine(server);
  const browser = await chromium.launchServer({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  project.provide('address', address);
  project.provide('folder', folder);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.stdin.end();
    await once(server, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
}

/** In a process of its own, where Node resolves the packages of the workspace to their sources. */
function startServer(folder: string) {
  const script = join(import.meta.dirname, 'build-and-serve.ts');
  return spawn(process.execPath, ['--conditions=toetssteen-source', script, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

/** @throws Error when the process ends before it printed one */
async function firstLine(server: ReturnType<typeof startServer>): Promise<string> {
  for await (const line of createInterface({ input: server.stdout })) return line;
  throw new Error('The page could not be built. What the build said stands above.');
}
