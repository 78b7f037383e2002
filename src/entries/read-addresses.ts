import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf } from '../core/addresses/address.ts';
import type { Problem } from '../core/problems/problem.ts';
import type { EntryAddress } from '../core/schema/redirects.ts';
import type { SourceMap } from './locate.ts';

/** The list of what was once published, below the content folder. */
export const addressesFile = 'addresses.txt';

export interface ReadAddresses {
  readonly published: readonly EntryAddress[];
  readonly source: SourceMap;
  readonly problems: readonly Problem[];
}

/** Reads the addresses once published, one a line; a folder without the list has published nothing. */
export function readAddresses(folder: string): ReadAddresses {
  const file = join(folder, addressesFile);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
  const problems = lines.flatMap((line, n): Problem[] =>
    !line || partsOf(line)
      ? []
      : [
          {
            kind: 'bad-address',
            file: addressesFile,
            place: { line: n + 1, column: 1, length: line.length },
            message: `"${line.trim()}" is no address of an entry.`,
            mend: 'Take back what was changed in this file: npm run release alone writes it.',
          },
        ],
  );
  return {
    published: lines.filter((line): line is EntryAddress => partsOf(line) !== undefined),
    source: { lines },
    problems,
  };
}
