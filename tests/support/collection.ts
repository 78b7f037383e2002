import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CslItem } from '#core/import/csl-item.ts';

/** The file in which the collection was handed over. */
export const collectionFile = resolve(import.meta.dirname, '../fixtures/collection.csl.json');

/** The 71 papers as they were handed over. */
export const collection = JSON.parse(readFileSync(collectionFile, 'utf8')) as CslItem[];
