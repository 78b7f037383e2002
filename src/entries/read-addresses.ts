import { partsOf } from '../core/addresses/address.ts';
import { limits } from '../core/problems/limits.ts';
import type { Problem } from '../core/problems/problem.ts';
import type { EntryAddress } from '../core/schema/redirects.ts';
import type { SourceMap } from './locate.ts';
import { readText } from './read-text.ts';

/** The list of what was once published, below the content folder. */
export const addressesFile = 'addresses.txt';

export interface ReadAddresses {
  readonly published: readonly EntryAddress[];
  readonly source: SourceMap;
  readonly problems: readonly Problem[];
}

/** Reads the addresses once published, one a line; a folder without the list has published nothing. */
export function readAddresses(folder: string): ReadAddresses {
  const text = readText(folder, addressesFile, limits.listBytes);
  if (typeof text !== 'string') return { published: [], source: { lines: [] }, problems: [text] };
  const lines = text.split(/\r?\n/);
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
