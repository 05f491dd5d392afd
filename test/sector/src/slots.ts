import { type College, sizeOf } from './college.ts';
import { ABROAD, ABROAD_IN_ENGLISH, MEN, MONTHS, ORDINALS, WOMEN } from './names.ts';
import type { Random } from './random.ts';

export interface ReportFacts {
  readonly college: College;
  readonly year: number;
  readonly language: 'nl' | 'en';
}

/** Fills the slots of one report. What it gives depends on what was filled before. */
export interface Slots {
  /**
   * - `[[a|b]]`: one of the two
   * - `{n:12-40}`: a number; a range of which the end is more than three times the beginning grows with the college
   * - `{pct:4-9}`, `{eur:0.4-1.9}`: a percentage, millions of euros
   * - `{ofstudents:20-30}`, `{ofstaff:20-30}`, `{ofprogramme:20-30}`: so many in a hundred students, people who work there,
   *   students of an average programme
   * - `{near:students}`: a number within a twentieth of a known one
   * - `{word:a/b}`: one of them
   * - `{programme}` and the like: the next of a list; `{year}` and the like: what is known
   *
   * @param known values that hold for this text only, by name
   * @throws RangeError for a slot that does not exist or has nothing to give
   */
  fill(text: string, known?: Readonly<Record<string, string>>): string;
}

/** Shares of the range by which the numbers of one college differ. Percent. */
const SPREAD = 14;

export function createSlots({ college, year, language }: ReportFacts, random: Random): Slots {
  const decks = new Map<string, string[]>();
  const lists: Readonly<Record<string, readonly string[]>> = {
    programme: college.programmes,
    otherprogramme: college.programmes,
    faculty: college.faculties,
    lectorate: college.lectorates,
    partner: college.partners,
    company: college.companies,
    building: college.buildings,
    person: [...WOMEN, ...MEN],
    woman: WOMEN,
    man: MEN,
    abroad: language === 'nl' ? ABROAD : ABROAD_IN_ENGLISH,
    month: MONTHS[language],
    ordinal: ORDINALS[language],
  };
  const write = (value: number, decimals = 0): string => writeNumber(value, decimals, language);
  const facts: Readonly<Record<string, string>> = {
    college: college.name,
    school: college.school,
    city: college.city,
    director: college.director,
    students: write(college.students),
    staff: write(college.staff),
    floor: write(college.floor),
    programmes: write(college.programmes.length),
    lectorates: write(college.lectorates.length),
    ...Object.fromEntries(
      Object.entries({ before: -2, previous: -1, year: 0, next: 1, plus2: 2, plus3: 3, later: 4 }).map(
        ([name, distance]) => [name, String(year + distance)],
      ),
    ),
  };
  const counts: Readonly<Record<string, number>> = {
    students: college.students,
    staff: college.staff,
    floor: college.floor,
  };

  const wholes: Readonly<Record<string, number>> = {
    ofstudents: college.students,
    ofstaff: college.staff,
    ofprogramme: college.students / college.programmes.length,
  };

  const draw = (name: string): string | undefined => {
    let deck = decks.get(name);
    if (deck === undefined || deck.length === 0) {
      deck = random.shuffle(lists[name] ?? []);
      decks.set(name, deck);
    }
    return deck.pop();
  };
  /** Tenths when asked for. */
  const within = (range: string, tenths = false): number => {
    const unit = tenths ? 10 : 1;
    const [low = 0, high = 0] = range.split('-').map((end) => Math.round(Number(end) * unit));
    if (low === 0 || high / low <= 3) return random.between(low, high) / unit;
    const share = sizeOf(college) + random.between(-SPREAD, SPREAD) / 100;
    return Math.round(low + (high - low) * Math.min(Math.max(share, 0), 1)) / unit;
  };
  const give = (kind: string, value: string, known: Readonly<Record<string, string>>): string | undefined => {
    const whole = wholes[kind];
    if (whole !== undefined) return write(Math.round((whole * within(value)) / 100));
    switch (kind) {
      case 'n':
        return write(within(value));
      case 'pct': {
        const percentage = within(value, true);
        return percentage < 20 ? write(percentage, 1) : write(Math.round(percentage));
      }
      case 'eur':
        return write(within(value, true), 1);
      case 'near':
        return write(Math.round((counts[value] ?? 0) * (1 + random.between(-50, 30) / 1000)));
      case 'word':
        return random.pick(value.split('/'));
      default:
        return known[kind] ?? facts[kind] ?? draw(kind);
    }
  };
  return {
    fill(text, known = {}) {
      const chosen = text.replace(/\[\[(.+?)\]\]/gu, (_, choices: string) => random.pick(choices.split('|')));
      return chosen.replace(/\{(\w+)(?::([^}]+))?\}/gu, (slot, kind: string, value = '', at: number) => {
        if (kind === 'sum') return slot;
        const given = give(kind, value, known);
        if (given === undefined) throw new RangeError(`Nothing fits ${slot} in "${text}".`);
        const before = chosen.slice(0, at);
        const unit = kind === 'pct' ? percentSign(before, language) : '';
        return `${/(?:^|[.?!] |\| )$/u.test(before) ? capitalise(given) : given}${unit}`;
      });
    },
  };
}

/** Tables have the sign, running text has the word. */
function percentSign(before: string, language: 'nl' | 'en'): string {
  if (/(?:^|\n)\|[^\n]*$/u.test(before)) return '%';
  return language === 'nl' ? ' procent' : ' per cent';
}

/** Years are written without a mark between the thousands. */
export function writeNumber(value: number, decimals: number, language: 'nl' | 'en'): string {
  const grouped = value < 1900 || value > 2100 || decimals > 0;
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return value.toLocaleString(locale, {
    useGrouping: grouped,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
