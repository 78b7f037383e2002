import type { Server } from 'node:http';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/serve-site.ts';
import { findBrowser } from '../../scripts/browser.ts';
import { build } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    folder: string;
    /** Address at which it is served, with a slash at its end. */
    address: string;
  }
}

interface Built {
  readonly folder: string;
  readonly address: string;
  readonly server: Server;
}

/** The site is built and served once for all projects of a run. */
const shared = globalThis as { lecternSite?: Promise<Built> };

async function buildAndServe(): Promise<Built> {
  const { ok, output, folder } = build('tests', { PICTURES: 'on' });
  if (!ok) throw new Error(`The site could not be built.\n${output}`);
  const { origin, path } = await findBrowser();
  console.log(`Browser of the tests: ${path}, from ${origin}.`);
  return { folder, ...(await serveSite(folder, { port: 0, base: '/' })) };
}

export default async function setup(project: TestProject) {
  const { folder, address, server } = await (shared.lecternSite ??= buildAndServe());
  project.provide('folder', folder);
  project.provide('address', address);
  return () => void server.close();
}
