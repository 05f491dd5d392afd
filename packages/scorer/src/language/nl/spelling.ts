/**
 * Dutch spelling of open and closed syllables: an ending that begins with a vowel opens the last syllable, so a long
 * vowel loses a letter (leraar, leraren), a short one doubles the consonant after it (les, lessen), and f and s become
 * v and z (brief, brieven; grens, grenzen).
 */

const LONG_VOWEL_AT_END = /(?<before>.*)(?<vowel>aa|ee|oo|uu)(?<consonant>[bcdfghjklmnprstvwxz])$/u;
const SHORT_VOWEL_AT_END = /[^aeiou][aeiou](?<consonant>[bcdfgklmnprst])$/u;

/** All ways in which `stem` may be written before an ending that begins with `e`. */
export function beforeVowel(stem: string): readonly string[] {
  const long = LONG_VOWEL_AT_END.exec(stem)?.groups;
  if (long !== undefined) {
    const open = `${long.before}${long.vowel?.[0]}${long.consonant}`;
    return [open, voiced(open)];
  }
  const short = SHORT_VOWEL_AT_END.exec(stem)?.groups;
  // An unstressed last syllable does not double (regel, regels), so the plain spelling stays beside the doubled one.
  if (short !== undefined) return [stem, `${stem}${short.consonant}`];
  return [stem, voiced(stem)];
}

/** All ways in which what is left of an infinitive without `-en` may be written as a stem of its own. */
export function closedSyllable(open: string): readonly string[] {
  const hard = unvoiced(open);
  const single = hard.replace(/([bcdfgklmnprst])\1$/u, '$1');
  if (single !== hard) return [single];
  const vowel = /^(?<before>.*[^aeiou]|be|ge)?(?<vowel>[aeou])(?<consonant>[bcdfgklmnprst])$/u.exec(
    hard,
  )?.groups;
  if (vowel === undefined) return [hard];
  return [hard, `${vowel.before ?? ''}${vowel.vowel}${vowel.vowel}${vowel.consonant}`];
}

function voiced(stem: string): string {
  return stem.replace(/f$/u, 'v').replace(/s$/u, 'z');
}

function unvoiced(stem: string): string {
  return stem.replace(/v$/u, 'f').replace(/z$/u, 's');
}
