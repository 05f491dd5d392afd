/** The exit codes are a contract: `docs/cli.md` explains them and `test/exit-codes.test.ts` holds a row for each case. */
export const EXIT = {
  done: 0,
  thresholdMissed: 1,
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_MEANINGS: Readonly<Record<ExitCode, string>> = {
  [EXIT.done]:
    'Done. Files that could not be read are named in the result; as long as one was read, that is no failure of the command.',
  [EXIT.thresholdMissed]:
    'A threshold that you set was missed (`--fail-below`, `--require`), or `rubric check` found something wrong. A file that could not be read misses every threshold.',
  [EXIT.failed]:
    'It could not be done: wrong usage, a rubric that cannot be used, a folder that cannot be written to, or not one file could be read.',
};
