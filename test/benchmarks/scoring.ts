/**
 * How fast scoring is, beside a loop of one regular expression per indicator on the same text in the same run.
 *
 *     pnpm benchmark:scoring
 *
 * The text is the fixtures' own, repeated; the rubric is `gedragscode`. Half the rubric shows what indicators cost.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDocument, type Document, type DraftBlock } from '@toetssteen/document';
import { extract } from '@toetssteen/extract';
import type { Indicator, Language, Row, Rubric } from '@toetssteen/rubric';
import { loadRubric } from '@toetssteen/rubric/node';
import { createScorer } from '@toetssteen/scorer';

const corpus = join(import.meta.dirname, '../../corpus-fixtures');
const rubric = await loadRubric('gedragscode');
const half: Rubric = {
  ...rubric,
  groups: rubric.groups.map((group) => ({ ...group, rows: group.rows.map(halved) })),
};

const sources: Document[] = [];
for (const entry of await readdir(corpus, { withFileTypes: true })) {
  if (!entry.isDirectory() || entry.name === 'sector') continue;
  sources.push(
    await extract(await readFile(join(corpus, entry.name, 'gedragscode.md')), { name: 'gedragscode.md' }),
  );
}

const write = (line: string) => process.stdout.write(`${line}\n`);
const sets = new Map(rubric.sets.map((set) => [set.name, set]));
const expressions = rubric.groups
  .flatMap((group) => group.rows)
  .flatMap((row) =>
    row.kind === 'element' ? [...row.indicators.nl.map(nl), ...row.indicators.en.map(en)] : [],
  );

write(`${expressions.length} indicators`);
write(
  '| text | scoring | half the indicators | the whole costs more | regular expressions | times as fast |',
);
write('|---|---|---|---|---|---|');
for (const times of [1, 10, 100]) {
  const document = repeated(times);
  const megabytes = document.text.length / 1e6;
  const whole = milliseconds(createScorer(rubric), document);
  const part = milliseconds(createScorer(half), document);
  // A hundredfold of the text would keep the loop busy for minutes; it is linear, so a tenth tells enough.
  const looped = times > 10 ? undefined : loopMilliseconds(document.text);
  const speed = (ms: number) => `${((megabytes * 1000) / ms).toFixed(2)} MB/s`;
  const more = `${(100 * (whole / part - 1)).toFixed(0)}%`;
  const loop = looped === undefined ? ['', ''] : [speed(looped), (looped / whole).toFixed(1)];
  write(`| ${megabytes.toFixed(2)} MB | ${speed(whole)} | ${speed(part)} | ${more} | ${loop.join(' | ')} |`);
}

function milliseconds(scorer: ReturnType<typeof createScorer>, document: Document): number {
  scorer.score(document);
  const runs = document.text.length > 3e6 ? 1 : 5;
  return fastest(runs, () => scorer.score(document));
}

function loopMilliseconds(text: string): number {
  return fastest(1, () => {
    for (const expression of expressions) Array.from(text.matchAll(expression));
  });
}

/** The fastest of several runs: what the machine does when nothing else disturbs it. */
function fastest(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function repeated(times: number): Document {
  const drafts = Array.from({ length: times }, () => sources)
    .flat()
    .flatMap((source) =>
      source.blocks.map(
        ({ kind, level, span }): DraftBlock => ({
          kind,
          level,
          pieces: [{ text: source.text.slice(span.start, span.end), page: 1 }],
        }),
      ),
    );
  const [source] = sources as [Document];
  return buildDocument({ drafts, pages: source.pages, metadata: source.metadata, warnings: [] });
}

function halved(row: Row): Row {
  if (row.kind !== 'element') return row;
  const every2nd = (indicators: readonly Indicator[]) => indicators.filter((_, i) => i % 2 === 0);
  return { ...row, indicators: { nl: every2nd(row.indicators.nl), en: every2nd(row.indicators.en) } };
}

function nl(indicator: Indicator): RegExp {
  return expressionOf(indicator, 'nl');
}

function en(indicator: Indicator): RegExp {
  return expressionOf(indicator, 'en');
}

/** What a programmer would write for an indicator without this package: its items in one sentence, in any order. */
function expressionOf(indicator: Indicator, language: Language): RegExp {
  const alternatives = (written: string): string[] => {
    if (written.startsWith('$')) {
      return (sets.get(written.slice(1))?.terms[language] ?? []).flatMap((term) =>
        alternatives(term.written),
      );
    }
    const words = written.replace(/\$[\p{L}\d-]+|<\w+>/gu, '...').split(/\s+/u);
    return [
      words
        .map((word) =>
          word.startsWith('...')
            ? '[^.]{0,40}?'
            : `${word.replace(/^[=-]|-$/gu, '').replace(/[.']/gu, '.')}\\p{L}*`,
        )
        .join('\\s*'),
    ];
  };
  const items = indicator.all.map(
    (item) => `(?:${item.terms.flatMap((term) => alternatives(term.written)).join('|')})`,
  );
  return new RegExp(items.map((item) => `\\b${item}`).join('[^.]*?'), 'giu');
}
