import { render } from 'preact';
import './styles/all.ts';
import { App } from './app/App.tsx';
import { keepForOffline } from './offline.ts';
import { createThreads } from './threads.ts';

const threads = createThreads();
const root = document.getElementById('app');
if (root !== null) render(<App threads={threads} />, root);

// Rubrics are compiled while the reader still looks for the file; then the rest of the page is kept.
void threads
  .warmUp()
  .catch(() => undefined)
  .then(keepForOffline);
