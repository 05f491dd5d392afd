import type { Random } from './random.ts';
import type { ReportFacts, Slots } from './slots.ts';
import { balanceTable, fillTable, resultTable } from './tables.ts';

/** Fills a paragraph of the stock with the list or table that hangs on it. */
export function writeItem(text: string, slots: Slots, facts: ReportFacts, random: Random): string {
  return text
    .split('\n\n')
    .map((block) => {
      if (block === '{table:result}') return resultTable(facts, random);
      if (block === '{table:balance}') return balanceTable(facts, random);
      return block.startsWith('|') ? fillTable(block, slots, facts) : slots.fill(block);
    })
    .join('\n\n');
}
