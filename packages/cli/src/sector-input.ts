import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Manifest, manifestOfFolder, parseManifest } from '@toetssteen/report';
import { CliError } from './errors.ts';
import { DOCUMENT_EXTENSIONS, findFiles, isInside } from './find-files.ts';
import type { Io } from './io.ts';
import { readText } from './rubrics.ts';

/** A manifest of this name in the folder is taken, so that the folder is all one has to name. */
const MANIFEST_NAME = 'sector.csv';

export interface SectorInput {
  readonly manifest: Manifest;
  /** Absolute; the files of the manifest lie in it. */
  readonly folder: string;
  /** The manifest that was read, as the user may look it up; undefined where there is none. */
  readonly manifestPath: string | undefined;
}

/**
 * What a sector is made of.
 *
 * @param place a folder or a manifest, as the user gave it
 * @param kinds ids of the rubrics in use
 * @param outside absolute folder of results, never taken for documents
 * @throws CliError `CLI_NOTHING_FOUND`
 * @throws TableError when the manifest cannot be used
 */
export async function sectorInput(
  place: string,
  kinds: readonly string[],
  outside: string | undefined,
  io: Io,
): Promise<SectorInput> {
  const absolute = resolve(io.cwd, place);
  const there = await stat(absolute).catch(() => undefined);
  if (there?.isDirectory() !== true) return fromManifest(place, absolute, kinds, io);
  const inFolder = join(absolute, MANIFEST_NAME);
  if ((await stat(inFolder).catch(() => undefined)) !== undefined)
    return fromManifest(`${place.replace(/\/+$/u, '')}/${MANIFEST_NAME}`, inFolder, kinds, io);
  const found = await findFiles(['.'], {
    cwd: absolute,
    platform: io.platform,
    extensions: DOCUMENT_EXTENSIONS,
    outside,
  });
  if (found.files.length === 0) {
    throw new CliError(
      'CLI_NOTHING_FOUND',
      `No file that can be read was found in "${place}". Check the name of the folder.`,
    );
  }
  const manifest = manifestOfFolder(found.files.map(({ path }) => path));
  return { manifest, folder: absolute, manifestPath: undefined };
}

async function fromManifest(
  place: string,
  absolute: string,
  kinds: readonly string[],
  io: Io,
): Promise<SectorInput> {
  const manifest = parseManifest(await readText(place, io), basename(place), kinds);
  return { manifest, folder: dirname(absolute), manifestPath: place };
}

/**
 * Where a file of the manifest lies.
 *
 * @returns absolute; undefined when it is not there
 * @throws CliError `CLI_OUTSIDE_FOLDER` when a link leads out of the folder
 */
export async function fileOfSector(folder: string, file: string): Promise<string | undefined> {
  const absolute = join(folder, file);
  const real = await realpath(absolute).catch(() => undefined);
  if (real === undefined) return undefined;
  if (!isInside(real, await realpath(folder))) {
    throw new CliError(
      'CLI_OUTSIDE_FOLDER',
      `"${file}" is a link to a place outside the folder. Put the file itself in the folder.`,
    );
  }
  return absolute;
}
