import { buffer } from 'node:stream/consumers';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';

let connecting: Promise<Browser> | undefined;

afterAll(async () => {
  await (await connecting)?.close();
  connecting = undefined;
});

/** The browser that all tests share. */
export function browser(): Promise<Browser> {
  connecting ??= chromium.connect(inject('browser'));
  return connecting;
}

/** What a page did that it should not have. */
export interface Watched {
  /** Errors and messages on the console. */
  readonly complaints: string[];
  /** Addresses outside the page's own folder. */
  readonly strangers: string[];
}

export interface OpenPage extends Watched {
  readonly page: Page;
}

/**
 * A fresh page in a profile of its own, closed after the test.
 *
 * @param options.address another than that of the server; `about:blank` for a page with nothing on it
 */
export async function openPage(
  options: BrowserContextOptions & { readonly address?: string } = {},
): Promise<OpenPage> {
  const { address = inject('address'), ...rest } = options;
  const context = await (await browser()).newContext({
    // Keeping the whole page for later is work that only the tests of that need.
    serviceWorkers: 'block',
    ...rest,
  });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const strangers: string[] = [];
  const home = address.replace(/[^/]*$/u, '');
  page.on('console', (message) => {
    if (!message.text().includes('blocked by Playwright'))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith(`blob:`)) strangers.push(url);
  });
  await page.goto(address);
  if (address !== 'about:blank') await page.locator('h1').waitFor();
  return { page, complaints, strangers };
}

/** A file as the browser is given it. */
export interface TestFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Chooses a file, as with the dialog. */
export async function choose(page: Page, ...files: readonly TestFile[]): Promise<void> {
  await page
    .locator('.drop input[type=file]')
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
}

/** Chooses a file and waits for its result. */
export async function check(page: Page, file: TestFile): Promise<void> {
  await choose(page, file);
  await page.locator('.result').waitFor();
}

/** Drops a file on the window, as from a folder. */
export async function drop(page: Page, ...files: readonly TestFile[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, bytes } of list) data.items.add(new File([new Uint8Array(bytes)], name));
    return data;
  }, given);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

/** What the page hands to the browser's downloads. */
export async function download(
  page: Page,
  start: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), start()]);
  return {
    name: file.suggestedFilename(),
    text: (await buffer(await file.createReadStream())).toString('utf8'),
  };
}

/** Saves the result in one of the formats of the menu. */
export async function save(page: Page, format: string): Promise<{ name: string; text: string }> {
  return download(page, async () => {
    await page.locator('.menu summary').click();
    await page.locator('.menu button', { hasText: format }).click();
  });
}

export function textFile(name: string, content: string): TestFile {
  return { name, bytes: new TextEncoder().encode(content) };
}
