import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

export const usage = `npm run check tells what is wrong with the entries, and how to mend it.

  npm run check                           all entries
  npm run check -- papers/sun2023spectr   this entry alone; a path of a file or folder will do
  npm run check -- --fix                  mends what has one answer alone, then checks:
                                          the order of fields, identifiers, dates, blanks at
                                          the ends of lines
  npm run check -- --json                 the problems as data
  npm run check -- --help                 this text

It ends with 0 where nothing is wrong, with 1 where something is, and with 2 where it was
called wrongly. CONTRIBUTING.md says more of each kind of problem.`;

export interface CheckOptions {
  readonly fix: boolean;
  readonly json: boolean;
  readonly help: boolean;
  /** Whether a file, named from the root of the content folder, was asked for. */
  readonly isMeant: (file: string) => boolean;
}

/** What was asked for on the command line, or what is wrong with it. */
export function checkOptions(
  args: readonly string[],
  folder: string,
): CheckOptions | { wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        fix: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const named = positionals.map((name) => ({ name, path: pathIn(folder, name) }));
    const missing = named.find(({ path }) => path === undefined);
    if (missing) return { wrong: `There is no ${missing.name} in the content folder.` };
    const paths = named.map(({ path }) => path!);
    const isMeant = (file: string) =>
      !paths.length || paths.some((path) => !path || file === path || file.startsWith(`${path}/`));
    return { ...values, isMeant };
  } catch (error) {
    // Node's own sentence names the option; what it advises then is for those who wrote it.
    return { wrong: `${(error as Error).message.split(/\. /)[0]!.replace(/\.$/, '')}.` };
  }
}

/** A file or folder as it is named from the root of the content folder. */
function pathIn(folder: string, name: string): string | undefined {
  const address = name.replace(/\/$/, '');
  const path = [resolve(address), join(folder, address), join(folder, `${address}.mdx`)].find(
    (each) => (each === folder || each.startsWith(folder + sep)) && existsSync(each),
  );
  if (path === undefined) return undefined;
  return relative(folder, path).split(sep).join('/');
}
