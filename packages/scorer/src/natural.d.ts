// natural ships no types for its parts; only these four are used.
declare module 'natural/lib/natural/util/stopwords_nl.js' {
  const stopwords: { readonly words: readonly string[] };
  export default stopwords;
}
declare module 'natural/lib/natural/util/stopwords.js' {
  const stopwords: { readonly words: readonly string[] };
  export default stopwords;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
