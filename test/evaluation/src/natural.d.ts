// natural ships no types for its parts.
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(words: readonly string[]): void;
    tfidfs(words: readonly string[]): number[];
  }
}
