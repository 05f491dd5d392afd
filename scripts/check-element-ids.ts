/** What is particular to an element stands in the rubric: no id of a rubric's row may stand in the code of a package. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadRubric, RUBRIC_IDS } from '@toetssteen/rubric/node';

const packages = join(import.meta.dirname, '../packages');
const ids = new Set<string>();
for (const rubric of RUBRIC_IDS) {
  for (const group of (await loadRubric(rubric)).groups) for (const row of group.rows) ids.add(row.id);
}

const sources = (await readdir(packages, { recursive: true })).filter((file) =>
  /^[a-z]+\/src\/.*\.tsx?$/u.test(file),
);
if (ids.size === 0 || sources.length === 0)
  throw new Error('Nothing was compared. Check the paths in this script.');

for (const source of sources) {
  const text = await readFile(join(packages, source), 'utf8');
  for (const id of ids) {
    // In a comment an id may serve as an example; in code it stands between quotes.
    if (!text.includes(`'${id}'`) && !text.includes(`"${id}"`) && !text.includes(`\`${id}\``)) continue;
    process.stderr.write(
      `packages/${source} names the element ${id}. Put what is particular to it in the rubric.\n`,
    );
    process.exitCode = 1;
  }
}
