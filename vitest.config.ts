import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['toetssteen-source'] },
  ssr: { resolve: { conditions: ['toetssteen-source', 'node', 'import', 'default'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'],
    expect: { requireAssertions: true },
    testTimeout: 60_000,
  },
});
