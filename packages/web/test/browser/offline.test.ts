import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { check, openPage } from '../support/page.ts';

test('works without a network once it says so, for every format, also after it is opened anew', async () => {
  const { page, complaints } = await openPage({ serviceWorkers: 'allow' });
  await page.getByText('Deze pagina werkt nu ook zonder internet.').waitFor();
  await page.context().setOffline(true);
  await page.reload();
  await page.locator('h1').waitFor();
  for (const name of ['gedragscode.pdf', 'gedragscode.docx', 'gedragscode.html', 'gedragscode.md']) {
    await check(page, await fixture(`weverhof-institute-of-fashion/${name}`));
    expect(await page.locator('.badge-present').count()).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'Ander document' }).click();
  }
  expect(complaints).toEqual([]);
});

test('asks for nothing while it reads a document, once it is loaded', async () => {
  const { page, strangers } = await openPage({ serviceWorkers: 'allow' });
  await page.getByText('Deze pagina werkt nu ook zonder internet.').waitFor();
  const asked: string[] = [];
  page.context().on('request', (request) => {
    if (!request.url().startsWith('blob:') && request.serviceWorker() === null) asked.push(request.url());
  });
  await check(page, await fixture('academie-ossenwerf/gedragscode.docx'));
  // Opening a file reads no part that is not there already.
  expect(asked).toEqual([]);
  expect(strangers).toEqual([]);
});

test('can ask for nothing: neither the page nor its threads', async () => {
  const { page } = await openPage();
  await check(page, await fixture('academie-ossenwerf/gedragscode.pdf'));
  const tryAll = async () => {
    const tries = {
      fetch: () => fetch(location.href.startsWith('blob:') ? location.origin : location.href),
      elsewhere: () => fetch('https://example.org/'),
      socket: () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket('wss://example.org/');
          socket.onopen = resolve;
          socket.onerror = reject;
        }),
    };
    const outcomes: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(tries)) {
      outcomes[name] = await Promise.resolve()
        .then(attempt)
        .then(
          () => 'went through',
          () => 'refused',
        );
    }
    return outcomes;
  };
  const refused = { fetch: 'refused', elsewhere: 'refused', socket: 'refused' };
  expect(await page.evaluate(tryAll)).toEqual(refused);
  const threads = page.workers();
  expect(threads.length).toBe(2);
  for (const thread of threads) expect(await thread.evaluate(tryAll)).toEqual(refused);
});

test('works from a folder, without any server', async () => {
  const address = pathToFileURL(join(inject('folder'), 'index.html')).href;
  const { page, complaints, strangers } = await openPage({ address });
  await page.getByText('staat op uw eigen schijf').waitFor();
  await check(page, await fixture('academie-ossenwerf/gedragscode.pdf'));
  await page.locator('.sheet[data-state="drawn"]').first().waitFor();
  expect(await page.locator('.badge-present').count()).toBeGreaterThan(10);
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test('the page itself says what it may do, for hosts that send no headers', async () => {
  const html = await readFile(join(inject('folder'), 'index.html'), 'utf8');
  expect(html).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`);
  expect(html).toContain("connect-src 'none'");
  expect(html).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/u);
});
