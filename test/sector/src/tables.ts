import type { College } from './college.ts';
import type { Random } from './random.ts';
import { type ReportFacts, type Slots, writeNumber } from './slots.ts';

/** The heads of the columns, and the rule below them. */
const HEAD_ROWS = 2;

/** Fills a Markdown table: rows with `{each:programme}` once for each programme, cells with `{sum}` after all others. */
export function fillTable(table: string, slots: Slots, { college, language }: ReportFacts): string {
  const rows = table.split('\n').flatMap((row) => {
    const [slot, name] = /\{each:(\w+)\}/u.exec(row) ?? [];
    if (slot === undefined) return [slots.fill(row)];
    return eachOf(college, name ?? '').map((value) =>
      slots.fill(row.replace(slot, '{this}'), { this: value }),
    );
  });
  return rows.map((row, index) => addUp(row, rows.slice(HEAD_ROWS, index), language)).join('\n');
}

function eachOf(college: College, name: string): readonly string[] {
  if (name === 'programme') return college.programmes;
  if (name === 'partner') return [...college.partners, ...college.companies];
  throw new RangeError(`There is no list of each ${name}. Use programme or partner.`);
}

function addUp(row: string, above: readonly string[], language: 'nl' | 'en'): string {
  const numbers = (column: number): number[] =>
    above.map((each) => Number(cellsOf(each)[column]?.replace(/[.,]/gu, ''))).filter(Number.isFinite);
  return cellsOf(row).includes('{sum}')
    ? `| ${cellsOf(row)
        .map((cell, column) => {
          const sum = numbers(column).reduce((total, number) => total + number, 0);
          return cell === '{sum}' ? writeNumber(sum, 0, language) : cell;
        })
        .join(' | ')} |`
    : row;
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\|\s*|\s*\|$/gu, '')
    .split('|')
    .map((cell) => cell.trim());
}

const WORDS = {
  nl: {
    thousands: 'x € 1.000',
    income: ['Overheidsbijdragen', 'Collegegelden', 'Baten werk in opdracht van derden', 'Overige baten'],
    expenses: ['Personeelslasten', 'Afschrijvingen', 'Huisvestingslasten', 'Overige lasten'],
    totalIncome: 'Totaal baten',
    totalExpenses: 'Totaal lasten',
    result: 'Resultaat',
    assets: ['Materiële vaste activa', 'Vorderingen', 'Liquide middelen'],
    liabilities: ['Eigen vermogen', 'Voorzieningen', 'Langlopende schulden', 'Kortlopende schulden'],
    totalAssets: 'Totaal activa',
    totalLiabilities: 'Totaal passiva',
  },
  en: {
    thousands: 'x € 1,000',
    income: ['Government funding', 'Tuition fees', 'Income from third parties', 'Other income'],
    expenses: ['Staff', 'Depreciation', 'Buildings', 'Other expenses'],
    totalIncome: 'Total income',
    totalExpenses: 'Total expenses',
    result: 'Result',
    assets: ['Tangible fixed assets', 'Receivables', 'Liquid means'],
    liabilities: ['Equity', 'Provisions', 'Long-term debts', 'Short-term debts'],
    totalAssets: 'Total assets',
    totalLiabilities: 'Total liabilities',
  },
} as const;

/** Thousands of euros that a college takes in for each student. */
const INCOME_PER_STUDENT = 9;
/** Parts of a hundred, in the order of the words. */
const SHARES = {
  funded: { income: [74, 17, 4, 5], expenses: [76, 6, 8, 10] },
  unfunded: { income: [0, 88, 4, 8], expenses: [64, 5, 17, 14] },
  assets: [58, 7, 35],
  liabilities: [46, 10, 18, 26],
};

/** Income and expenses of the year and the year before, which add up. */
export function resultTable({ college, year, language }: ReportFacts, random: Random): string {
  const words = WORDS[language];
  const shares = SHARES[college.funded ? 'funded' : 'unfunded'];
  const total = college.students * INCOME_PER_STUDENT;
  const income = shares.income.map((share) => aroundTwice(total * share, random));
  const expenses = shares.expenses.map((share) => aroundTwice(total * share * 0.99, random));
  const incomes = sumOf(income);
  const spent = sumOf(expenses);
  const result = incomes.map((sum, column) => sum - (spent[column] ?? 0));
  const write = writerOf(language);
  return [
    `| ${words.thousands} | ${year} | ${year - 1} |`,
    '|---|--:|--:|',
    ...income.flatMap((pair, index) => ((pair[0] ?? 0) > 0 ? [write(words.income[index], pair)] : [])),
    write(words.totalIncome, incomes),
    ...expenses.map((pair, index) => write(words.expenses[index], pair)),
    write(words.totalExpenses, spent),
    write(words.result, result),
  ].join('\n');
}

/** Assets and liabilities at the end of the year and of the year before, which are equal. */
export function balanceTable({ college, year, language }: ReportFacts, random: Random): string {
  const words = WORDS[language];
  const total = college.students * INCOME_PER_STUDENT * 0.8;
  const assets = SHARES.assets.map((share) => aroundTwice(total * share, random));
  const totals = sumOf(assets);
  const debts = SHARES.liabilities.slice(1).map((share) => aroundTwice(total * share, random));
  const debtSums = sumOf(debts);
  const equity = totals.map((sum, column) => sum - (debtSums[column] ?? 0));
  const write = writerOf(language);
  return [
    `| ${words.thousands} | 31-12-${year} | 31-12-${year - 1} |`,
    '|---|--:|--:|',
    ...assets.map((pair, index) => write(words.assets[index], pair)),
    write(words.totalAssets, totals),
    ...[equity, ...debts].map((pair, index) => write(words.liabilities[index], pair)),
    write(words.totalLiabilities, totals),
  ].join('\n');
}

/** Two numbers within a twentieth of a hundredth of what is given. */
function aroundTwice(hundredfold: number, random: Random): number[] {
  return [0, 0].map(() => Math.round((hundredfold / 100) * (1 + random.between(-50, 50) / 1000)));
}

function sumOf(rows: readonly (readonly number[])[]): number[] {
  return [0, 1].map((column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
}

function writerOf(language: 'nl' | 'en') {
  return (name: string | undefined, values: readonly number[]): string =>
    `| ${name} | ${values.map((value) => value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB')).join(' | ')} |`;
}
