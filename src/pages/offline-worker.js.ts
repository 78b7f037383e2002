import { offlineCache } from '#client/offline-cache.ts';
import { offlineWorker } from '#client/offline-worker.ts';
import { urls } from '#urls';

/** The service worker, at the root of the site: it can answer for what lies below its own address. */
export const GET = () => {
  const given = [offlineCache(urls.root), urls.root, urls.offline()];
  const code = `(${offlineWorker.toString()})(self, ${given.map((value) => JSON.stringify(value)).join(', ')});\n`;
  return new Response(code, { headers: { 'Content-Type': 'text/javascript' } });
};
