import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymousReport } from '../../src/sector/anonymity/anonymous-report.ts';
import { renderSectorHtml } from '../../src/sector/formats/html.ts';
import { namedReport } from '../../src/sector/named-report.ts';
import { fullSector } from './example-sector.ts';

/** Where Debian puts it; `CHROMIUM` names another. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sector = fullSector();
const pages = {
  named: renderSectorHtml(namedReport(sector)),
  anonymous: renderSectorHtml(anonymousReport(sector)),
};

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

describe.each(Object.entries(pages))('the %s page', (_, page) => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const)('has no faults that axe finds: %s, %i wide', async (colorScheme, width) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    const tab = await context.newPage();
    await tab.setContent(page);
    // What is folded away is part of the page as well.
    await tab.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await tab.addScriptTag({ content: axe });
    const found = await tab.evaluate(async () => {
      const { violations, passes } = await (
        globalThis as unknown as { axe: typeof import('axe-core') }
      ).axe.run();
      return {
        passes: passes.length,
        violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      };
    });
    expect(found.passes).toBeGreaterThan(20);
    expect(found.violations).toEqual([]);
    const wider = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await context.close();
  });

  test('asks for nothing and says nothing to the console', async () => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const heard: string[] = [];
    tab.on('request', (request) => heard.push(request.url()));
    tab.on('console', (message) => heard.push(message.text()));
    await tab.setContent(page);
    expect(await tab.evaluate(() => document.querySelectorAll('details').length)).toBeGreaterThan(2);
    expect(heard).toEqual([]);
    await context.close();
  });
});
