#!/usr/bin/env node
import { nodeIo } from './node-io.ts';
import { run } from './run.ts';

// `toetssteen ... | head` closes the pipe early: no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Setting the code instead of calling exit lets everything that was written reach the pipe first.
process.exitCode = await run(process.argv.slice(2), nodeIo());
