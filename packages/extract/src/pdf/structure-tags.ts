import type { Tag } from './types.ts';

/** The part of pdf.js's structure tree that is used here. */
export interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

const OUTSIDE: Tag = {
  heading: 0,
  listDepth: 0,
  item: 0,
  table: 0,
  row: 0,
  cell: 0,
  note: false,
  element: 0,
};

const BLOCK_ROLES = new Set(['P', 'H', 'LI', 'TD', 'TH', 'Caption', 'BlockQuote', 'Note', 'FENote', 'TOCI']);

/**
 * What the tree says about each piece of marked content, by its id. Walks with a list of its own instead of recursion:
 * the depth is the file's to choose.
 */
export function readTags(root: StructureNode): ReadonlyMap<string, Tag> {
  const tags = new Map<string, Tag>();
  let identity = 0;
  const open: { node: StructureNode; tag: Tag }[] = [{ node: root, tag: OUTSIDE }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, tag } = next;
    if (node.type === 'content' && node.id !== undefined) tags.set(node.id, tag);
    identity += 1;
    const inside = node.role === undefined ? tag : enter(node.role, tag, identity);
    for (const child of node.children ?? []) open.push({ node: child, tag: inside });
  }
  return tags;
}

function enter(role: string, tag: Tag, identity: number): Tag {
  const heading = /^H([1-6])$/.exec(role);
  if (heading !== null) return { ...tag, heading: Number(heading[1]), element: identity };
  const block = BLOCK_ROLES.has(role) ? { ...tag, element: identity } : tag;
  switch (role) {
    case 'L':
      return { ...tag, listDepth: tag.listDepth + 1 };
    case 'LI':
      return { ...block, item: identity };
    case 'Table':
      return tag.table === 0 ? { ...tag, table: identity } : tag;
    case 'TR':
      // A table inside a cell is read as lines of that cell.
      return tag.cell === 0 ? { ...tag, row: identity } : tag;
    case 'TD':
    case 'TH':
      return tag.cell === 0 ? { ...block, cell: identity } : tag;
    case 'Note':
    case 'FENote':
      return { ...block, note: true };
    default:
      return block;
  }
}
