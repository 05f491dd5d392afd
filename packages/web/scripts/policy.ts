/**
 * What the page may do, for its meta tag and for the server's header. Scripts come from beside the page; nothing is
 * fetched at all, so nothing can be sent: `connect-src 'none'` holds in the threads as well, which are made of blobs and
 * so inherit it. `wasm-unsafe-eval` lets pdf.js decode scans (JPEG 2000, JBIG2); it allows no script.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types toetssteen',
].join('; ');

/** The service worker keeps copies of the page's own files, which it must fetch from beside itself. */
export const SERVICE_WORKER_POLICY = "default-src 'none'; connect-src 'self'";
