import type { Row, Rubric } from '@toetssteen/rubric';
import type { RowView, RubricView } from '../protocol.ts';

const NOTHING = { nl: '', en: '' };

/** Leaves the indicators out: they are most of a rubric, and the page does not show them. */
export function viewRubric({ id, version, hash, title, source, groups }: Rubric): RubricView {
  return {
    ...{ id, version, hash, title, source },
    groups: groups.map((group) => ({ id: group.id, label: group.label, rows: group.rows.map(viewRow) })),
  };
}

function viewRow(row: Row): RowView {
  const { kind, id, label, definition, source } = row;
  return {
    ...{ kind, id, label, definition, source },
    excludes: row.kind === 'element' ? row.excludes : NOTHING,
    ...(row.kind === 'attribute' ? { attribute: row } : {}),
  };
}
