import { quoteAt } from '@toetssteen/document';
import { describe, expect, test } from 'vitest';
import { documentOf, scorerOf } from './small-scorer.ts';

type Row = readonly [why: string, indicator: object, lines: readonly string[], status: string];

const DUTCH: readonly Row[] = [
  ['all words in one sentence', { all: ['docent', 'melden'] }, ['Docenten melden het.'], 'present'],
  [
    'not when spread over two',
    { all: ['docent', 'melden'] },
    ['Dit is een docent. Men meldt het.'],
    'absent',
  ],
  [
    'neighbours',
    { all: ['docent', 'melden'], within: 'neighbours' },
    ['Dit is een docent. Men meldt het.'],
    'present',
  ],
  [
    'neighbours over blocks',
    { all: ['docent', 'melden'], within: 'neighbours' },
    ['Dit is een docent.', 'Men meldt het.'],
    'present',
  ],
  [
    'but not over a heading',
    { all: ['docent', 'melden'], within: 'neighbours' },
    ['Dit is een docent.', '# Kop', 'Men meldt het.'],
    'absent',
  ],
  [
    'block',
    { all: ['docent', 'melden'], within: 'block' },
    ['Een docent. En zo is het. Men meldt het.'],
    'present',
  ],
  ['so many words', { all: ['docent', 'melden'], within: 3 }, ['Een docent moet melden.'], 'present'],
  [
    'too many words',
    { all: ['docent', 'melden'], within: 3 },
    ['Een docent moet het altijd melden.'],
    'absent',
  ],
  ['in order', { all: ['docent', 'melden'], inOrder: true }, ['Melden is voor de docent.'], 'absent'],
  ['alternatives', { all: ['docent / student', 'melden'] }, ['Een student meldt het.'], 'present'],
  ['a gap', { any: ['kennis ... nemen'] }, ['Iedereen dient kennis van de code te nemen.'], 'present'],
  [
    'a separable verb apart',
    { all: ['elkaar', 'aanspreken'] },
    ['We spreken elkaar daar ook op aan.'],
    'present',
  ],
  ['a separable verb with te', { all: ['elkaar', 'aanspreken'] }, ['Durf elkaar aan te spreken.'], 'present'],
  ['a first part', { any: ['klacht-'] }, ['Er is een klachtencommissie.'], 'present'],
  ['a last part, inflected', { any: ['-relatie'] }, ['Liefdesrelaties komen voor.'], 'present'],
  ['a part is not any letters', { any: ['-verslag-'] }, ['De verslagen liggen klaar.'], 'present'],
  ['without', { any: ['klacht'], without: ['tentamen'] }, ['Een klacht over een tentamen.'], 'absent'],
  ['about a heading', { any: ['melden'], about: ['relatie'] }, ['# Relaties', 'Meld het altijd.'], 'present'],
  [
    'about nothing around',
    { any: ['melden'], about: ['relatie'] },
    ['# Ziekte', 'Meld het altijd.'],
    'absent',
  ],
  [
    'about the lead-in of a list',
    { any: ['pesten'], about: ['verbieden'] },
    ['Verboden is:', '- roken', '- pesten'],
    'present',
  ],
  ['under', { any: ['melden'], under: ['relatie'] }, ['Over relaties: meld het.'], 'absent'],
  ['notUnder', { any: ['melden'], notUnder: ['ziekte'] }, ['# Ziekte', 'Meld het altijd.'], 'absent'],
  ['a heading proves nothing', { any: ['pesten'] }, ['# Pesten', 'Dat is het.'], 'absent'],
  ['unless asked for', { any: ['pesten'], where: ['heading'] }, ['# Pesten', 'Dat is het.'], 'present'],
  ['negated', { all: ['vertrouwenspersoon'] }, ['Wij hebben geen vertrouwenspersoon.'], 'absent'],
  ['not only', { all: ['student'] }, ['De code geldt niet alleen voor studenten.'], 'present'],
  [
    'negated in another clause',
    { any: ['waarschuwing'] },
    ['Wie zich hier niet aan houdt, krijgt een waarschuwing.'],
    'present',
  ],
  [
    'a prohibition is a norm',
    { any: ['pesten'], polarity: 'norm' },
    ['Pesten is niet toegestaan.'],
    'present',
  ],
  ['and no affirmation', { any: ['pesten'] }, ['Pesten is niet toegestaan.'], 'absent'],
  [
    'the code leaves it out',
    { any: ['pesten'], polarity: 'norm' },
    ['Deze code gaat niet over pesten.'],
    'absent',
  ],
  [
    'out of scope',
    { any: ['pesten'], polarity: 'norm' },
    ['Pesten valt buiten het bestek van deze code.'],
    'absent',
  ],
  ['its own negation', { any: ['niet vrijblijvend'] }, ['Deze code is niet vrijblijvend.'], 'present'],
  [
    'a plan is no fact',
    { any: ['training'], modality: 'fact' },
    ['We zijn van plan een training te geven.'],
    'absent',
  ],
  [
    'a plan',
    { any: ['training'], modality: 'plan' },
    ['Komend jaar volgen docenten een training.'],
    'present',
  ],
  ['a fact is no plan', { any: ['training'], modality: 'plan' }, ['Docenten volgen een training.'], 'absent'],
  [
    'times',
    { any: ['wordt verstaan'], times: 2 },
    ['A wordt verstaan als a.', 'B wordt verstaan als b.'],
    'present',
  ],
  [
    'not so many times',
    { any: ['wordt verstaan'], times: 2 },
    ['A wordt verstaan als a.', '# Kop', 'B wordt verstaan als b.'],
    'absent',
  ],
  ['doubt', { any: ['training'], verdict: 'doubtful' }, ['Er is een training.'], 'doubtful'],
];

test('a set of words with accents meets the text, where accents are folded', () => {
  const { findings } = scorerOf(
    { nl: [{ any: ['$zaak'] }] },
    { zaak: { nl: ['privé'], en: ['private'] } },
  ).score(documentOf('Dat is privé voor docenten.'));
  expect(findings[0]?.status).toBe('present');
});

const ENGLISH: readonly Row[] = [
  ['inflections', { all: ['teacher', 'report'] }, ['Teachers reported it.'], 'present'],
  ['American spelling', { any: ['behaviour'] }, ['Such behavior happens.'], 'present'],
  ['negated', { all: ['confidential adviser'] }, ['We do not have a confidential adviser.'], 'absent'],
  ['no', { all: ['confidential adviser'] }, ['There is no confidential adviser.'], 'absent'],
  [
    'negated in another clause',
    { any: ['warning'] },
    ['If you do not comply, you will get a warning.'],
    'present',
  ],
  ['not only', { any: ['student'] }, ['This applies not only to students.'], 'present'],
  [
    'a prohibition is a norm',
    { any: ['bullying'], polarity: 'norm' },
    ['Bullying is not tolerated.'],
    'present',
  ],
  [
    'the code leaves it out',
    { any: ['gift'], polarity: 'norm' },
    ['This code does not deal with gifts.'],
    'absent',
  ],
  [
    'out of scope',
    { any: ['gift'], polarity: 'norm' },
    ['Gifts are beyond the scope of this code.'],
    'absent',
  ],
  [
    'a plan is no fact',
    { any: ['training'], modality: 'fact' },
    ['We intend to offer training to staff.'],
    'absent',
  ],
  ['a plan', { any: ['training'], modality: 'plan' }, ['Next year staff will follow a training.'], 'present'],
];

describe('an indicator', () => {
  test.each(DUTCH)('nl: %s', (_, indicator, lines, status) => {
    const { findings } = scorerOf({ nl: [indicator] }).score(documentOf(...lines), { language: 'nl' });
    expect(findings[0]?.status).toBe(status);
  });
  test.each(ENGLISH)('en: %s', (_, indicator, lines, status) => {
    const { findings } = scorerOf({ en: [indicator] }).score(documentOf(...lines), { language: 'en' });
    expect(findings[0]?.status).toBe(status);
  });
});

test('evidence quotes the sentence, names the indicator and marks the words', () => {
  const document = documentOf('Dit vooraf. Docenten melden een relatie. Dat is het.');
  const { findings } = scorerOf({ nl: [{ name: 'melden', all: ['docent', 'relatie'] }] }).score(document);
  const [evidence] = findings[0]?.evidence ?? [];
  expect(evidence?.indicator).toBe('melden');
  expect(evidence && quoteAt(document, evidence.span)).toBe('Docenten melden een relatie.');
  expect(evidence?.words.map((word) => quoteAt(document, word))).toEqual(['Docenten', 'relatie']);
});

test('an absent element shows the passages that come nearest, refused ones first', () => {
  const document = documentOf('Wij hebben geen training voor docenten.', 'De zon schijnt.');
  const { findings } = scorerOf({ nl: [{ any: ['training'] }] }).score(document);
  expect(findings[0]?.status).toBe('absent');
  expect(findings[0]?.nearest.map((passage) => quoteAt(document, passage.span))[0]).toContain('training');
});

test('certain evidence puts doubtful evidence aside', () => {
  const document = documentOf('Er is een training.', 'Er is een cursus.');
  const { findings } = scorerOf({
    nl: [{ any: ['training'], verdict: 'doubtful' }, { any: ['cursus'] }],
  }).score(document);
  expect(findings[0]?.status).toBe('present');
  expect(findings[0]?.evidence.map((each) => quoteAt(document, each.span))).toEqual(['Er is een cursus.']);
});

test('nothing to read is unreadable and not absent', () => {
  const { findings } = scorerOf({ nl: [{ any: ['training'] }] }).score(documentOf());
  expect(findings[0]?.status).toBe('unreadable');
});
