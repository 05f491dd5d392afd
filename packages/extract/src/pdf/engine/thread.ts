/**
 * A thread of its own in which pdf.js takes files apart. Each message brings the port over which one file is read.
 */
import { parentPort } from 'node:worker_threads';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// On damaged files pdf.js now and then forgets a promise after it has reported the failure. A browser notes that and
// goes on; Node would end the thread, and with it the reading of the rest of the file.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', (port: MessagePort) => {
  WorkerMessageHandler.initializeFromPort(port);
  port.start();
});
