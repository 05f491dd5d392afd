import type { Status } from '@toetssteen/scorer';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ResultView } from '../protocol.ts';
import { belongsTo, type Judgement } from './judgement.ts';
import { judgementsFromCsv, judgementsToCsv } from './judgement-csv.ts';
import { createJudgementStore } from './judgement-store.ts';

const store = createJudgementStore();

/** The judgements on one document, and what can be done with them. */
export interface Judgements {
  /** Of the person at work, by row. */
  readonly mine: ReadonlyMap<string, Judgement>;
  /** Of others whose file was loaded, by row. */
  readonly others: ReadonlyMap<string, readonly Judgement[]>;
  /** The browser keeps nothing: what is judged is lost when the page closes. */
  readonly notKept: boolean;
  readonly judge: (element: string, judgement: Status, reason: string) => Promise<void>;
  readonly withdraw: (element: string) => Promise<void>;
  readonly toCsv: () => string;
  /**
   * @returns how many are on this document, and how many on others
   * @throws CheckerError `WEB_NOT_JUDGEMENTS`
   */
  readonly load: (csv: string) => Promise<{ readonly here: number; readonly elsewhere: number }>;
}

/** @param result the document as it was read: a judgement belongs to a text that does not change */
export function useJudgements({ name, document, rubric }: ResultView, coder: string): Judgements {
  const [all, setAll] = useState<readonly Judgement[]>([]);
  const [notKept, setNotKept] = useState(false);
  const { sha256 } = document.metadata;
  const { id, version } = rubric;
  const judged = useMemo(() => ({ sha256, rubric: id, rubricVersion: version }), [sha256, id, version]);

  useEffect(() => {
    store.of(judged).then(setAll, () => setNotKept(true));
  }, [judged]);

  const keep = useCallback(
    async (fresh: readonly Judgement[]) => {
      const here = fresh.filter((each) => belongsTo(each, judged));
      setAll((before) => [...before.filter((each) => !here.some((other) => isSame(each, other))), ...here]);
      await store.keep(fresh).catch(() => setNotKept(true));
      return { here: here.length, elsewhere: fresh.length - here.length };
    },
    [judged],
  );

  const mine = useMemo(
    () => new Map(all.filter((each) => each.coder === coder).map((each) => [each.element, each])),
    [all, coder],
  );
  const others = useMemo(() => {
    const lists = new Map<string, Judgement[]>();
    for (const each of all) {
      if (each.coder !== coder) lists.set(each.element, [...(lists.get(each.element) ?? []), each]);
    }
    return lists;
  }, [all, coder]);

  return {
    ...{ mine, others, notKept },
    judge: async (element, judgement, reason) => {
      const date = today();
      await keep([{ document: name, ...judged, element, judgement, reason, coder, date }]);
    },
    withdraw: async (element) => {
      const gone = mine.get(element);
      if (gone === undefined) return;
      setAll((before) => before.filter((each) => !isSame(each, gone)));
      await store.remove(gone).catch(() => setNotKept(true));
    },
    toCsv: () => judgementsToCsv([...mine.values()]),
    load: async (csv) => keep(judgementsFromCsv(csv)),
  };
}

function isSame(a: Judgement, b: Judgement): boolean {
  return a.element === b.element && a.coder === b.coder;
}

/** The day where the person is, as yyyy-mm-dd. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
