import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CslItem } from '#core/import/csl-item.ts';
import { escapeMoney } from '#core/text/math.ts';
import repairs from '../fixtures/repairs.json';

/** The file in which the collection was handed over. */
export const collectionFile = resolve(import.meta.dirname, '../fixtures/collection.csl.json');

/** The 71 papers as they were handed over. */
export const collection = JSON.parse(readFileSync(collectionFile, 'utf8')) as CslItem[];

/** A paper's abstract as an entry holds it, with the repairs that are listed; fails on one that is not needed. */
export function repairedAbstract({ id, abstract = '' }: CslItem): string {
  let source = escapeMoney(abstract);
  for (const { key, before, after } of repairs) {
    if (key !== id) continue;
    if (!source.includes(before)) throw new Error(`The abstract of ${key} has no "${before}".`);
    source = source.replaceAll(before, after);
  }
  return source;
}
