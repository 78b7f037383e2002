import { offlineCache } from './offline-cache.ts';

/** What the build says of the files that make up the site. */
interface SiteFiles {
  readonly bytes: number;
  readonly files: readonly string[];
}

/** How many files are asked for at once: enough to be quick, few enough for a phone. */
const atOnce = 6;

const box = document.querySelector<HTMLElement>('[data-offline]')!;
const { base, files, worker } = box.dataset as Record<'base' | 'files' | 'worker', string>;
const status = box.querySelector('[role=status]')!;
const [keep, remove] = ['keep', 'remove'].map((name) =>
  box.querySelector<HTMLButtonElement>(`[data-offline-${name}]`)!,
) as [HTMLButtonElement, HTMLButtonElement];
const cacheName = offlineCache(base);

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Asks for a file past all that is kept of it, so that old and new are never mixed. */
const anew = (file: string) => new Request(file, { cache: 'reload' });

/** Says what can be done: keep the list, or bring it up to date and remove it. */
export async function showKept(): Promise<void> {
  const kept = await caches.has(cacheName);
  remove.hidden = !kept;
  keep.textContent = kept ? 'Bring it up to date' : 'Keep the list on this device';
}

/** Fetches every file of the site and lets the service worker answer with them offline. */
async function keepAll(): Promise<void> {
  const response = await fetch(anew(files));
  if (!response.ok) throw new Error(`${files} answered ${response.status}`);
  const site = (await response.json()) as SiteFiles;
  const fresh = await caches.open(`${cacheName}:new`);
  await fetchInto(fresh, site);
  await navigator.serviceWorker.register(worker, { scope: base });
  await takeOver(fresh);
  status.textContent = `The list is kept: ${megabytes(site.bytes)}. It can be read and searched without a connection.`;
}

/** Fetches a few files at a time. After one that fails no more are asked for. */
async function fetchInto(cache: Cache, site: SiteFiles): Promise<void> {
  const queue = [...site.files];
  let done = 0;
  const next = async (): Promise<void> => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      await cache.add(anew(base + file));
      done++;
      status.textContent = `Keeping the list: ${done} of ${site.files.length} files, ${megabytes(site.bytes)} in all.`;
    }
  };
  const stop = (error: unknown) => {
    queue.length = 0;
    throw error;
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, () => next().catch(stop)));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Puts the new files in the place of the old ones, which go only when all of the new are there. */
async function takeOver(fresh: Cache): Promise<void> {
  const wasKept = await caches.has(cacheName);
  const cache = await caches.open(cacheName);
  try {
    const requests = await fresh.keys();
    for (const request of requests) await cache.put(request, (await fresh.match(request))!);
    const urls = new Set(requests.map(({ url }) => url));
    for (const request of await cache.keys())
      if (!urls.has(request.url)) await cache.delete(request);
  } catch (error) {
    if (!wasKept) await caches.delete(cacheName);
    throw error;
  }
}

async function removeAll(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  if (registration?.scope === new URL(base, location.href).href) await registration.unregister();
  await caches.delete(cacheName);
  status.textContent = 'The list is no longer kept on this device.';
}

async function run(work: () => Promise<void>): Promise<void> {
  keep.disabled = remove.disabled = true;
  try {
    await work();
  } catch {
    status.textContent = navigator.onLine
      ? 'Not everything could be had. What was kept before is still there; try again later.'
      : 'You are offline: the list can be kept when you are connected again.';
  } finally {
    await caches.delete(`${cacheName}:new`);
    keep.disabled = remove.disabled = false;
    await showKept();
  }
}

/** Keeps the list, or brings what is kept up to date. */
export const keepList = () => run(keepAll);

export const removeList = () => run(removeAll);
