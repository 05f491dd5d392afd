import { defineConfig } from 'vitest/config';

const WEB = 'packages/web/test/**/*.test.ts';

export default defineConfig({
  resolve: { conditions: ['toetssteen-source'] },
  ssr: { resolve: { conditions: ['toetssteen-source', 'node', 'import', 'default'] } },
  test: {
    expect: { requireAssertions: true },
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'packages',
          include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'],
          exclude: [WEB, '**/node_modules/**'],
        },
      },
      // Apart, because its tests need a build of the page and a browser.
      {
        extends: true,
        test: {
          name: 'web',
          include: [WEB],
          globalSetup: ['packages/web/test/support/global-setup.ts'],
          // The browser does most of the work, and waits between.
          maxWorkers: 2,
        },
      },
    ],
  },
});
