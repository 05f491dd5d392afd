import { expect, test } from 'vitest';
import { inflectDutch } from '../src/language/nl/inflect.ts';

/** Word as a rubric writes it; forms that a text may hold. */
const FORMS: readonly [word: string, forms: string][] = [
  ['klacht', 'klacht klachten'],
  ['relatie', 'relatie relaties'],
  ['sanctie', 'sancties'],
  ['leraar', 'leraren leraars'],
  ['brief', 'brieven'],
  ['grens', 'grenzen'],
  ['les', 'lessen'],
  ['regel', 'regels'],
  ['foto', "foto's"],
  ['personeelslid', 'personeelsleden'],
  ['verantwoordelijkheid', 'verantwoordelijkheden'],
  ['idee', 'ideeën'],
  ['respectvol', 'respectvolle'],
  ['veilig', 'veilige veiliger veiligste'],
  ['minderjarig', 'minderjarige minderjarigen'],
  ['melden', 'meld meldt meldde meldden gemeld gemelde meldend'],
  ['geven', 'geef geeft gaf gaven gegeven'],
  ['spreken', 'spreek spreekt sprak spraken gesproken sprekende'],
  ['verbieden', 'verbied verbiedt verbood verboden'],
  ['overschrijden', 'overschrijdt overschreed overschreden'],
  ['pesten', 'pest pestte gepest pestend'],
  ['zetten', 'zet zette gezet'],
  ['handelen', 'handelt handelde gehandeld'],
  ['accepteren', 'accepteert accepteerde geaccepteerd'],
  ['tolereren', 'tolereert getolereerd'],
  ['aanspreken', 'aanspreekt aansprak aangesproken'],
  ['afwijzen', 'afwijst afgewezen'],
  ['toestaan', 'toestaat toegestaan toegestane'],
  ['plaatsvinden', 'plaatsvindt plaatsgevonden'],
  ['mogen', 'mag mocht'],
  ['beogen', 'beoogt beoogde'],
  ['overnemen', 'overneemt overgenomen'],
];

test.each(FORMS)('%s has the forms %s', (word, forms) => {
  const { forms: made } = inflectDutch(word);
  expect(forms.split(' ').filter((form) => !made.has(form))).toEqual([]);
});

/** Words that look alike and are others: no inflection may bring them together. */
test.each([
  ['gast', 'gas'],
  ['mens', 'men'],
  ['macht', 'mach'],
  ['student', 'studeren'],
  ['les', 'lezen'],
  ['code', 'coderen'],
  ['alle', 'alleen'],
])('%s is not %s', (word, other) => {
  expect(inflectDutch(word).forms.has(other)).toBe(false);
});

test('a separable verb is known in two parts', () => {
  const { split } = inflectDutch('aanspreken');
  expect(split).toHaveLength(2);
  expect(split[0]).toMatchObject({ second: ['aan'] });
  expect(split[0]?.first).toContain('spreek');
  expect(split[1]).toMatchObject({ first: ['aan'], second: ['spreken'] });
});

test.each(['overwegen', 'voorkomen', 'ondernemen'])('%s is not a verb that parts', (word) => {
  expect(inflectDutch(word).split).toEqual([]);
});
