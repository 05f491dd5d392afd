import { resolve } from 'node:path';
import type { Io } from '../io.ts';

/** What the user asked: a folder, none (`--no-cache`), or nothing. */
export type AskedCache = string | boolean | undefined;

/**
 * The folder of earlier scans: the one asked for, or the user's own folder for such things on this system.
 *
 * @returns absolute; undefined where there is to be no cache, or no folder for it is known
 */
export function cacheFolder(asked: AskedCache, { env, cwd, platform }: Io): string | undefined {
  if (asked === false) return undefined;
  if (typeof asked === 'string') return resolve(cwd, asked);
  const base = baseFolder(env, platform);
  return base === undefined ? undefined : resolve(base, 'toetssteen');
}

function baseFolder(env: Io['env'], platform: NodeJS.Platform): string | undefined {
  const { HOME: home, LOCALAPPDATA: local, XDG_CACHE_HOME: xdg } = env;
  if (platform === 'win32') return local;
  // A relative path there has no meaning and is to be passed over (XDG Base Directory Specification).
  if (xdg?.startsWith('/') === true) return xdg;
  if (home === undefined || home === '') return undefined;
  return platform === 'darwin' ? `${home}/Library/Caches` : `${home}/.cache`;
}
