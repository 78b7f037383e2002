import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isCollection, isMap, isScalar, Scalar, visit } from 'yaml';
import { redirectsFile } from '../core/problems/addresses.ts';
import { paperRecord, type EntryAddress } from '../core/schema/redirects.ts';

const head = '# What became of addresses that were published. Lines are only ever added.\n';

/** The text of `redirects.yaml` with one line, or group of lines, more. */
export function withRedirect(folder: string, line: string): string {
  const file = join(folder, redirectsFile);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : head;
  return `${text}${text && !text.endsWith('\n') ? '\n' : ''}${line}`;
}

/** Says that an entry has another address now. */
export const moveLine = (from: EntryAddress, to: EntryAddress): string => `${from}: ${to}\n`;

/**
 * Says that an entry is no longer on the list.
 *
 * @param fields the front matter of a paper, of which its record is kept
 */
export function removalLine(
  address: EntryAddress,
  removed: string,
  reason: string,
  fields?: Readonly<Record<string, unknown>>,
): string {
  const kept = Object.keys(paperRecord.shape).filter((key) => fields?.[key] !== undefined);
  const record = fields && Object.fromEntries(kept.map((key) => [key, fields[key]]));
  const document = new Document({ [address]: { removed, reason, ...(record && { record }) } });
  visit(document, {
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      const onOneLine = ['venue', 'identifiers', 'withdrawn', 'capitals', 'unsure'].includes(name);
      if (isCollection(value) && (onOneLine || (!record && name === address))) value.flow = true;
      if (name !== 'identifiers' || !isMap(value)) return;
      for (const { value: id } of value.items)
        if (isScalar(id) && /^[\d.]+$/.test(String(id.value))) id.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
