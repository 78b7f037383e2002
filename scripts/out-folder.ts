import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/** Tells a folder that a build made from any other; it holds the base path of the site. */
const marker = '.lectern';
/** Beginning of the names of folders in which sites are made. */
const workPrefix = '.lectern-work-';

const lies = (folder: string, within: string) =>
  folder === within || folder.startsWith(within + sep);

/**
 * Says why a folder may not be replaced by a built site, if it may not: it holds
 * something else that would be lost.
 *
 * @param sources folders that a site is made from
 */
export function objectionTo(folder: string, sources: readonly string[]): string | undefined {
  const touched = sources.find((source) => lies(source, folder) || lies(folder, source));
  if (touched) return `the site is made from ${touched}, which would be lost`;
  if (!existsSync(folder) || readdirSync(folder).length === 0) return undefined;
  return existsSync(join(folder, marker))
    ? undefined
    : 'it holds something that no build made, which would be lost';
}

/** A place beside the folder in which the next site is made. */
export interface Workplace {
  /** Where to build. */
  readonly site: string;
  /** Puts the site that was built in the folder's place. */
  readonly moveIn: (base: string) => void;
  /** Removes what was not moved. */
  readonly clear: () => void;
}

/** Opens a workplace beside a folder; what a build that was cut off left there is cleared away. */
export function openWorkplace(folder: string): Workplace {
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const left = join(parent, name);
    if (isLeftOver(left, folder)) mend(left, folder);
  }
  const place = mkdtempSync(join(parent, `${workPrefix}${process.pid}-`));
  const [site, last] = [join(place, 'site'), join(place, 'last')];
  writeFileSync(join(place, 'for'), folder);
  return {
    site,
    moveIn: (base) => {
      writeFileSync(join(site, marker), `${JSON.stringify({ base })}\n`);
      const replaces = existsSync(folder);
      if (replaces) renameSync(folder, last);
      try {
        renameSync(site, folder);
      } catch (error) {
        if (replaces) renameSync(last, folder);
        throw error;
      }
    },
    clear: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** Whether a folder is the workplace of a build for this folder whose process is gone. */
function isLeftOver(place: string, folder: string): boolean {
  const forFile = join(place, 'for');
  if (!basename(place).startsWith(workPrefix) || !existsSync(forFile)) return false;
  if (readFileSync(forFile, 'utf8') !== folder) return false;
  try {
    process.kill(Number.parseInt(basename(place).slice(workPrefix.length)), 0);
    return false;
  } catch {
    return true;
  }
}

/** Clears a workplace that was left; the last good site comes back if it was on its way out. */
function mend(place: string, folder: string): void {
  const last = join(place, 'last');
  if (existsSync(last) && !existsSync(folder)) renameSync(last, folder);
  rmSync(place, { recursive: true, force: true });
}

/** The base path that a built site is made for. */
export function baseOf(folder: string): string | undefined {
  const file = join(folder, marker);
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { base: string }).base;
}
