import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Card } from '../core/card/card.ts';
import type { Style } from './draw-picture.ts';

/** The folders of the code that draws. */
const rooms = ['.', '../core/card'].map((room) => resolve(import.meta.dirname, room));

/** It holds exact versions. */
const projectFile = resolve(import.meta.dirname, '../../package.json');
type ProjectFile = { readonly devDependencies: Readonly<Record<string, string>> };

/** The packages whose next version may draw otherwise. */
const packages = [
  '@fontsource-variable/source-serif-4',
  '@fontsource-variable/source-sans-3',
  'harfbuzzjs',
  'sharp',
];

/**
 * Names pictures by what they are made from: the card, what it shares with others, the
 * code that draws and the versions of what it uses.
 */
export function pictureHash(style: Style): (card: Card) => string {
  const common = createHash('sha256').update(JSON.stringify(style));
  for (const room of rooms)
    for (const file of globSync('*.ts', { cwd: room }).sort())
      common.update(readFileSync(resolve(room, file)));
  const { devDependencies } = JSON.parse(readFileSync(projectFile, 'utf8')) as ProjectFile;
  for (const name of packages) common.update(devDependencies[name]!);
  return (card) => common.copy().update(JSON.stringify(card)).digest('hex').slice(0, 32);
}
