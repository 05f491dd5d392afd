import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fixture } from '../support/fixtures.ts';
import { check, choose, openPage, textFile } from '../support/page.ts';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong in the page as it is now. */
async function violations(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger, which the page's own policy does not bind.
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> };
    };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: async () => undefined,
  paste: async (page) => {
    await page.locator('.paste summary').click();
    await page.getByRole('button', { name: 'Kijk deze tekst na' }).click();
  },
  failed: async (page) => {
    await choose(page, textFile('leeg.docx', ''));
    await page.getByText('Het bestand is leeg.').waitFor();
  },
  result: async (page) => {
    await check(page, await fixture('academie-ossenwerf/gedragscode.docx'));
    for (const row of [0, 3, 8, 79]) await page.locator('.row h4 button').nth(row).click();
    await page.locator('.menu summary').click();
  },
  'PDF pages': async (page) => {
    await check(page, await fixture('academie-ossenwerf/gedragscode.pdf'));
    await page.locator('.sheet[data-state="drawn"]').first().waitFor();
    await page.locator('.row h4 button').nth(5).click();
  },
  editing: async (page) => {
    await check(page, await fixture('academie-ossenwerf/gedragscode.docx'));
    await page.getByRole('button', { name: 'Tekst bewerken' }).click();
  },
  blind: async (page) => {
    await check(page, await fixture('academie-ossenwerf/gedragscode.docx'));
    await page.locator('.tools summary').click();
    await page.getByLabel('Blind beoordelen').check();
    await page.locator('.row h4 button').nth(2).click();
  },
};

const SCHEMES = ['light', 'dark'] as const;

test.each(Object.keys(STATES))(
  '%s: axe finds nothing, light and dark, and it fits 320 pixels',
  async (state) => {
    const { page } = await openPage({ colorScheme: 'light', reducedMotion: 'reduce' });
    await STATES[state]?.(page);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    await page.keyboard.press('Escape');
    // As wide as a window of 1280 pixels at a zoom of 400%; both sides where they take turns.
    await page.setViewportSize({ width: 320, height: 640 });
    const panes = page.locator('.switch button');
    for (const pane of (await panes.count()) === 0 ? [undefined] : await panes.all()) {
      await pane?.click();
      const { width, content } = await page.evaluate(() => ({
        width: document.documentElement.clientWidth,
        content: document.documentElement.scrollWidth,
      }));
      expect(width).toBe(320);
      expect(content).toBeLessThanOrEqual(width);
    }
  },
);

test('the language of the page follows the choice, and is kept', async () => {
  const { page } = await openPage();
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  await page.getByRole('button', { name: 'English' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByText('Your document stays on your computer').waitFor();
  await page.reload();
  await page.getByText('Your document stays on your computer').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  // What was found is said in the language of the document.
  await check(page, await fixture('weverhof-institute-of-fashion/gedragscode.docx'));
  expect(await page.locator('.text p').nth(2).getAttribute('lang')).toBe('en');
});

test('what was done is said to screen readers', async () => {
  const { page } = await openPage();
  await check(page, await fixture('academie-ossenwerf/gedragscode.docx'));
  const status = page.locator('.result [role="status"]');
  expect(await status.textContent()).toBe('gedragscode.docx is nagekeken.');
});
