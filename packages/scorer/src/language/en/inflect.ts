import englishStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Irregular forms that no stemmer brings together, by what they are forms of. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: 'is are was were been being am',
    break: 'broke broken',
    bring: 'brought',
    choose: 'chose chosen',
    do: 'did done does',
    draw: 'drew drawn',
    feel: 'felt',
    find: 'found',
    forbid: 'forbade forbidden',
    get: 'got gotten',
    give: 'gave given',
    go: 'went gone goes',
    have: 'has had having',
    hear: 'heard',
    hold: 'held',
    keep: 'kept',
    know: 'knew known',
    lead: 'led',
    leave: 'left',
    make: 'made',
    man: 'men',
    mean: 'meant',
    meet: 'met',
    person: 'people persons',
    say: 'said',
    see: 'saw seen',
    seek: 'sought',
    send: 'sent',
    speak: 'spoke spoken',
    take: 'took taken',
    teach: 'taught',
    tell: 'told',
    think: 'thought',
    understand: 'understood',
    withdraw: 'withdrew withdrawn',
    woman: 'women',
    write: 'wrote written',
  }).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base])),
);

/** American spellings to British ones, at the end of a word or before an ending. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})iz(?=e|ed|es|er|ers|ing|ation|ations|ational)/u, 'is'],
  [/(?<=behavi|col|hon|fav|lab|neighb|hum|rum)or/u, 'our'],
  [/program(?=s?$)/u, 'programme'],
  [/(?<=cent|theat)er(?=s?$)/u, 're'],
  [/(?<=counse|trave|labe)l(?=ed|ing|or|ors|er)/u, 'll'],
  [/(?<=def|off)ense/u, 'ence'],
];

/** What English words are compared by: natural's Porter stem of the British spelling of the regular form. */
export function englishStem(form: string): string {
  let word = form.replace(/'s$|s'$/u, (end) => (end === "s'" ? 's' : ''));
  word = IRREGULAR.get(word) ?? word;
  for (const [american, british] of SPELLINGS) word = word.replace(american, british);
  return englishStemmer.stem(word);
}
