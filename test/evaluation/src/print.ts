import type { Rubric } from '@toetssteen/rubric';
import type { Case } from './cases.ts';
import { decisionsOf } from './decide.ts';
import type { Judge } from './judges.ts';
import {
  bootstrap,
  count,
  type Decision,
  f1,
  groupBy,
  kappa,
  macroF1,
  precision,
  recall,
} from './measures.ts';

type Write = (line: string) => void;

const COLUMNS = 'judge | text | macro F1 (95%) | micro F1 | precision (95%) | recall | kappa | doubtful';

/** One line a judge and language, and for the tool itself one without the labels that a person hesitated about. */
export function printSummary(
  judges: readonly Judge[],
  documents: readonly Case[],
  rubric: Rubric,
  write: Write,
): void {
  write(`| ${COLUMNS} |`);
  write(`|${COLUMNS.replaceAll(/[^|]/gu, '-')}|`);
  judges.forEach((judge, index) => {
    const decisions = decisionsOf(judge, documents, rubric);
    write(summaryLine(judge.name, 'all', decisions));
    if (index > 0) return;
    for (const language of ['nl', 'en']) {
      const names = new Set(
        documents.filter((each) => languageOf(each) === language).map((each) => each.name),
      );
      const part = decisions.filter((each) => names.has(each.document));
      if (part.length > 0) write(summaryLine(judge.name, language, part));
    }
    const sure = decisions.filter((each) => !each.hesitate);
    write(summaryLine(judge.name, 'labels without hesitation', sure));
  });
  write('');
}

function summaryLine(name: string, text: string, decisions: readonly Decision[]): string {
  const counts = count(decisions);
  const interval = (measure: (each: readonly Decision[]) => number) =>
    `${figure(measure(decisions))} (${bootstrap(decisions, measure).map(figure).join('-')})`;
  const cells = [
    ...[name, text, interval(macroF1), figure(f1(counts)), interval((each) => precision(count(each)))],
    ...[figure(recall(counts)), figure(kappa(counts))],
    `${((100 * decisions.filter((each) => each.doubtful).length) / decisions.length).toFixed(1)}%`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Elements, the worst first. */
export function printElements(decisions: readonly Decision[], write: Write): void {
  const rows = [...groupBy(decisions, (each) => each.element)]
    .map(([element, group]) => ({ element, counts: count(group) }))
    .toSorted((a, b) => orZero(f1(a.counts)) - orZero(f1(b.counts)) || (a.element < b.element ? -1 : 1));
  for (const { element, counts } of rows) {
    const { truePositive, falsePositive, falseNegative } = counts;
    const measures = `precision ${figure(precision(counts))} recall ${figure(recall(counts))} F1 ${figure(f1(counts))}`;
    write(
      `${element.padEnd(40)} ${measures}  right ${truePositive} wrong ${falsePositive} missed ${falseNegative}`,
    );
  }
}

/** Every disagreement with what the person quotes and what the tool leans on. */
export function printDisagreements(
  judge: Judge,
  documents: readonly Case[],
  rubric: Rubric,
  write: Write,
): void {
  for (const document of documents) {
    const verdicts = judge.judge(document);
    for (const { element, gold, found, doubtful } of decisionsOf(judge, [document], rubric)) {
      if (gold === found) continue;
      const label = document.labels[element];
      write(`\n${gold ? 'MISSED' : 'WRONG '} ${element} in ${document.name}${doubtful ? ' (doubtful)' : ''}`);
      if (label?.hesitate !== undefined) write(`  a person hesitates: ${label.hesitate}`);
      if (gold) write(`  quoted: ${label?.quote}`);
      for (const passage of verdicts.get(element)?.passages.slice(0, 3) ?? []) write(`  ${passage}`);
    }
  }
}

function languageOf({ document, name }: Case): 'nl' | 'en' {
  return /-en-/u.test(name) || / the /u.test(document.text.slice(0, 3000)) ? 'en' : 'nl';
}

function figure(value: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(3);
}

function orZero(value: number): number {
  return Number.isNaN(value) ? 1 : value;
}
