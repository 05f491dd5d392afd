import type { IssueAt } from './issue.ts';
import {
  type Element,
  type Indicator,
  type Item,
  LANGUAGES,
  type Language,
  type Rubric,
  type Term,
} from './rubric.ts';

/** What can be wrong in a rubric of the right shape: duplicate ids, dead references, rules that can never fire. */
export function checkRubric(rubric: Rubric): readonly IssueAt[] {
  return [
    ...duplicateIds(rubric),
    ...setReferences(rubric),
    ...rowReferences(rubric),
    ...deadIndicators(rubric),
  ];
}

function duplicateIds(rubric: Rubric): IssueAt[] {
  const seen = new Set<string>();
  return rubric.groups.flatMap((group, g) =>
    group.rows.flatMap((row, r): IssueAt[] => {
      const message = `The id "${row.id}" stands here for the second time. Give each row an id of its own.`;
      if (seen.has(row.id))
        return [{ code: 'RUBRIC_DUPLICATE_ID', message, path: ['groups', g, 'elements', r, 'id'] }];
      seen.add(row.id);
      return [];
    }),
  );
}

function setReferences(rubric: Rubric): IssueAt[] {
  const known = new Map(rubric.sets.map((set) => [set.name, set]));
  const used = new Set<string>();
  const issues: IssueAt[] = [];

  const check = (terms: readonly Term[], path: IssueAt['path']) => {
    for (const word of terms.flatMap((term) => term.words)) {
      if (word.kind !== 'set') continue;
      used.add(word.name);
      if (known.has(word.name)) continue;
      const names = [...known.keys()].join(', ');
      issues.push({
        code: 'RUBRIC_UNKNOWN_SET',
        message: `There is no set "${word.name}". Known sets: ${names}.`,
        path,
      });
    }
  };

  for (const { items, path } of everyItemList(rubric)) {
    items.forEach((item) => {
      check(item.terms, path);
    });
  }
  for (const set of rubric.sets) {
    for (const language of LANGUAGES) {
      const nested = set.terms[language].some((term) => term.words.some((word) => word.kind === 'set'));
      const message = `The set "${set.name}" names another set. Write its words out; sets do not nest.`;
      if (nested) issues.push({ code: 'RUBRIC_SET_IN_PHRASE', message, path: ['sets', set.name, language] });
    }
  }
  for (const set of rubric.sets) {
    const message = `Nothing uses the set "${set.name}". Use it as $${set.name}, or take it out.`;
    if (!used.has(set.name)) issues.push({ code: 'RUBRIC_UNUSED_SET', message, path: ['sets', set.name] });
  }
  return issues;
}

function rowReferences(rubric: Rubric): IssueAt[] {
  const ids = rubric.groups.flatMap((group) => group.rows.map((row) => row.id));
  const exists = (pattern: string) =>
    pattern.endsWith('.*') ? ids.some((id) => id.startsWith(pattern.slice(0, -1))) : ids.includes(pattern);
  return rubric.groups.flatMap((group, g) =>
    group.rows.flatMap((row, r): IssueAt[] => {
      if (row.kind !== 'derived') return [];
      const { found, some, none, except, onOrAfter } = row.when;
      const named = [...found, ...some, ...none, ...except, ...(onOrAfter ? [onOrAfter.attribute] : [])];
      return named
        .filter((pattern) => !exists(pattern))
        .map((pattern) => ({
          code: 'RUBRIC_UNKNOWN_ELEMENT',
          message: `There is no row "${pattern}". Check the id.`,
          path: ['groups', g, 'elements', r, 'when'],
        }));
    }),
  );
}

/** An indicator that asks for and forbids the same thing, or asks for more words than its scope holds. */
function deadIndicators(rubric: Rubric): IssueAt[] {
  return everyIndicator(rubric).flatMap(({ indicator, path }): IssueAt[] => {
    const never = (why: string): IssueAt => ({
      code: 'RUBRIC_NEVER_FIRES',
      message: `"${indicator.name}" can never fire: ${why}`,
      path,
    });
    const forbidden = new Set([...indicator.without, ...indicator.notAbout].flatMap(writtenTerms));
    const blocked = indicator.all.find(
      (item) => item.terms.length > 0 && writtenTerms(item).every((term) => forbidden.has(term)),
    );
    if (blocked !== undefined) return [never(`it asks for "${blocked.written}" and forbids it as well.`)];
    const banned = new Set(indicator.notUnder.flatMap(writtenTerms));
    if (
      indicator.under.length > 0 &&
      indicator.under.flatMap(writtenTerms).every((term) => banned.has(term))
    ) {
      return [never('the headings it asks for are the ones it forbids.')];
    }
    const { within } = indicator;
    if (typeof within !== 'number') return [];
    const fewest = indicator.all.reduce((sum, item) => sum + Math.min(...item.terms.map(fewestWords)), 0);
    if (fewest <= within) return [];
    return [never(`its words take up at least ${fewest} words, but they must stand within ${within}.`)];
  });
}

function writtenTerms(item: Item): string[] {
  return item.terms.map((term) => term.written);
}

function fewestWords(term: Term): number {
  return term.words.filter((word) => word.kind !== 'gap').length;
}

function everyIndicator(
  rubric: Rubric,
): { indicator: Indicator; language: Language; path: IssueAt['path'] }[] {
  return rubric.groups.flatMap((group, g) =>
    group.rows.flatMap((row, r) =>
      row.kind === 'element'
        ? LANGUAGES.flatMap((language) =>
            (row satisfies Element).indicators[language].map((indicator, i) => ({
              indicator,
              language,
              path: ['groups', g, 'elements', r, 'indicators', language, i],
            })),
          )
        : [],
    ),
  );
}

function everyItemList(rubric: Rubric): { items: readonly Item[]; path: IssueAt['path'] }[] {
  const recognise = LANGUAGES.map((language) => ({
    items: rubric.recognise[language],
    path: ['recognise', language],
  }));
  const attributes = rubric.groups.flatMap((group, g) =>
    group.rows.flatMap((row, r) => {
      if (row.kind !== 'attribute' || row.read.what !== 'date') return [];
      const { cues, notCues } = row.read;
      const path = ['groups', g, 'elements', r, 'read'];
      return LANGUAGES.map((language) => ({ items: [...cues[language], ...notCues[language]], path }));
    }),
  );
  const indicators = everyIndicator(rubric).map(({ indicator, path }) => ({
    items: [
      ...indicator.all,
      ...indicator.without,
      ...indicator.about,
      ...indicator.notAbout,
      ...indicator.under,
      ...indicator.notUnder,
    ],
    path,
  }));
  return [...recognise, ...attributes, ...indicators];
}
