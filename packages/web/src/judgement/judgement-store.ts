import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { CheckerError } from '../checker-error.ts';
import type { JudgedDocument, Judgement } from './judgement.ts';

interface Schema extends DBSchema {
  judgements: {
    key: [string, string, string, string, string];
    value: Judgement;
    indexes: { document: [string, string, string] };
  };
}

/** Where judgements are kept: the browser's own database, on this machine. */
export interface JudgementStore {
  of(document: JudgedDocument): Promise<readonly Judgement[]>;
  keep(judgements: readonly Judgement[]): Promise<void>;
  remove(judgement: Judgement): Promise<void>;
}

/** @throws CheckerError `WEB_NOT_KEPT` from every call where the browser allows no database */
export function createJudgementStore(): JudgementStore {
  let database: Promise<IDBPDatabase<Schema>> | undefined;

  function open(): Promise<IDBPDatabase<Schema>> {
    database ??= openDB<Schema>('toetssteen', 1, {
      upgrade(fresh) {
        const store = fresh.createObjectStore('judgements', {
          keyPath: ['sha256', 'rubric', 'rubricVersion', 'element', 'coder'],
        });
        store.createIndex('document', ['sha256', 'rubric', 'rubricVersion']);
      },
    });
    return database;
  }

  async function withDatabase<T>(use: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await use(await open());
    } catch (cause) {
      database = undefined;
      throw new CheckerError('WEB_NOT_KEPT', 'The browser allows no database here.', { cause });
    }
  }

  return {
    of: ({ sha256, rubric, rubricVersion }) =>
      withDatabase((db) => db.getAllFromIndex('judgements', 'document', [sha256, rubric, rubricVersion])),
    keep: (judgements) =>
      withDatabase(async (db) => {
        const change = db.transaction('judgements', 'readwrite');
        await Promise.all([...judgements.map((each) => change.store.put(each)), change.done]);
      }),
    remove: ({ sha256, rubric, rubricVersion, element, coder }) =>
      withDatabase((db) => db.delete('judgements', [sha256, rubric, rubricVersion, element, coder])),
  };
}
