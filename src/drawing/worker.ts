import { renameSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import sharp from 'sharp';
import type { Card } from '../core/card/card.ts';
import { drawPicture, type Style } from './draw-picture.ts';
import { openTypefaces } from './typefaces.ts';

/** A card and the file that its picture goes to. */
export interface Job {
  readonly card: Card;
  readonly file: string;
}

/** Draws a share of the pictures in a thread of its own; each is there whole or not at all. */
const { jobs, style } = workerData as { jobs: readonly Job[]; style: Style };
// There is a worker for each core.
sharp.concurrency(1);
const typefaces = await openTypefaces(JSON.stringify([jobs.map(({ card }) => card), style]));
for (const { card, file } of jobs) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, await drawPicture(card, style, typefaces));
  renameSync(unfinished, file);
}
