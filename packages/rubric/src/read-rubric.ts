import type { IssueAt } from './issue.ts';
import {
  type Attribute,
  type ByLanguage,
  type Derived,
  type Element,
  type Indicator,
  type Item,
  LANGUAGES,
  type Language,
  type Row,
  type Rubric,
  type TermSet,
} from './rubric.ts';
import type { IndicatorFile, RubricFile } from './schema.ts';
import type { Path } from './source-map.ts';
import { parseItem, TermSyntaxError } from './term-syntax.ts';

type RowFile = RubricFile['groups'][number]['elements'][number];

/**
 * Makes the rubric of a file that has the right shape. Terms that cannot be read are left out of the rubric and
 * reported, so that one slip does not hide the next.
 */
export function readRubric(
  file: RubricFile,
  hash: string,
  lineAt: (path: Path) => number,
): { readonly rubric: Rubric; readonly issues: readonly IssueAt[] } {
  const issues: IssueAt[] = [];

  const items = (written: readonly string[] | undefined, path: Path): Item[] =>
    (written ?? []).flatMap((text, index) => {
      try {
        return [parseItem(text)];
      } catch (error) {
        if (!(error instanceof TermSyntaxError)) throw error;
        issues.push({ code: 'RUBRIC_TERM', message: error.message, path: [...path, index] });
        return [];
      }
    });

  const itemsPerLanguage = (
    written: ByLanguage<readonly string[]>,
    path: Path,
  ): ByLanguage<readonly Item[]> => byLanguage((language) => items(written[language], [...path, language]));

  const indicator = (written: IndicatorFile, path: Path): Indicator => ({
    name: written.name,
    all: [
      ...items(written.all, [...path, 'all']),
      ...(written.any === undefined ? [] : [anyOf(items(written.any, [...path, 'any']))]),
    ],
    within: written.within ?? 'sentence',
    inOrder: written.inOrder ?? false,
    without: items(written.without, [...path, 'without']),
    about: items(written.about, [...path, 'about']),
    notAbout: items(written.notAbout, [...path, 'notAbout']),
    under: items(written.under, [...path, 'under']),
    notUnder: items(written.notUnder, [...path, 'notUnder']),
    where: written.where ?? [],
    polarity: written.polarity ?? 'affirmed',
    modality: written.modality ?? 'any',
    times: written.times ?? 1,
    verdict: written.verdict ?? 'present',
    line: lineAt(path),
  });

  const row = (written: RowFile, path: Path): Row => {
    const { id, label, definition, source } = written;
    if (written.kind === 'derived') {
      const { found = [], some = [], none = [], except = [], onOrAfter } = written.when;
      const when = { found, some, none, except, ...(onOrAfter === undefined ? {} : { onOrAfter }) };
      return { kind: 'derived', id, label, definition, source, when } satisfies Derived;
    }
    if (written.kind === 'attribute') {
      const { read } = written;
      return {
        ...{ kind: 'attribute', id, label, definition, source },
        read:
          read.what === 'date'
            ? {
                what: 'date',
                cues: itemsPerLanguage(read.cues, [...path, 'read', 'cues']),
                notCues: itemsPerLanguage(read.notCues, [...path, 'read', 'notCues']),
              }
            : read,
      } satisfies Attribute;
    }
    return {
      ...{ kind: 'element', id, label, definition, source },
      excludes: written.excludes ?? { nl: '', en: '' },
      indicators: byLanguage((language) =>
        written.indicators[language].map((each, index) =>
          indicator(each, [...path, 'indicators', language, index]),
        ),
      ),
      examples: written.examples,
    } satisfies Element;
  };

  const sets: TermSet[] = Object.entries(file.sets ?? {}).map(([name, written]) => ({
    name,
    terms: byLanguage((language) =>
      items(written[language], ['sets', name, language]).flatMap((item) => item.terms),
    ),
  }));

  const rubric: Rubric = {
    id: file.id,
    version: file.version,
    hash,
    title: file.title,
    source: file.source,
    recognise: itemsPerLanguage(file.recognise, ['recognise']),
    sets,
    groups: file.groups.map((group, groupIndex) => ({
      id: group.id,
      label: group.label,
      rows: group.elements.map((each, index) => row(each, ['groups', groupIndex, 'elements', index])),
    })),
  };
  return { rubric, issues };
}

function byLanguage<T>(make: (language: Language) => T): ByLanguage<T> {
  const [nl, en] = LANGUAGES.map(make) as [T, T];
  return { nl, en };
}

/** `any: [a, b]` is one requirement that each of the terms meets. */
function anyOf(items: readonly Item[]): Item {
  return {
    written: items.map((item) => item.written).join(' / '),
    terms: items.flatMap((item) => item.terms),
  };
}
