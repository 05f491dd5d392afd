/** pdfjs-dist ships no types for the half of pdf.js that takes files apart. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Answers whatever `PDFWorker` sends over the port. */
    initializeFromPort(port: MessagePort): void;
  };
}
