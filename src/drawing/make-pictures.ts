import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card } from '../core/card/card.ts';
import type { Style } from './draw-picture.ts';
import { pictureHash } from './picture-hash.ts';
import type { Job } from './worker.ts';

/** Fewer pictures than this are not worth another thread. */
const share = 8;

/**
 * Makes pictures for sharing, drawn in as many threads as there are cores. A picture that
 * was drawn before is taken from the cache; what the cache holds beyond that stays there.
 *
 * @param cards by the file that the picture of each goes to, in `folder`
 * @returns how many had to be drawn
 * @throws where a picture cannot be drawn or written
 */
export async function makePictures(
  cards: ReadonlyMap<string, Card>,
  style: Style,
  folder: string,
  cacheFolder: string,
): Promise<number> {
  mkdirSync(cacheFolder, { recursive: true });
  const hashOf = pictureHash(style);
  const jobs = [...cards].map(([path, card]) => ({
    ...{ path, card, file: join(cacheFolder, `${hashOf(card)}.png`) },
  }));
  // Two pages may say the same.
  const files = new Map(jobs.map((job) => [job.file, job]));
  const missing = [...files.values()].filter(({ file }) => !existsSync(file));
  await drawAll(missing, style);
  for (const { path, file } of jobs) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(file, join(folder, path));
  }
  return missing.length;
}

/** Draws pictures in threads, each with an equal share of them. */
async function drawAll(jobs: readonly Job[], style: Style): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.ceil(jobs.length / share));
  const shares = Array.from({ length: threads }, (_, thread) =>
    jobs.filter((_, at) => at % threads === thread),
  );
  await Promise.all(shares.map((jobs) => inWorker({ jobs, style })));
}

const inWorker = (workerData: { jobs: readonly Job[]; style: Style }) =>
  new Promise<void>((done, failed) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData });
    worker.once('error', failed);
    worker.once('exit', () => done());
  });
