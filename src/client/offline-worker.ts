/** The part of a service worker's global scope that is used here; the DOM library has no types for it. */
interface WorkerScope {
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
}

interface WorkerEvent {
  readonly request: Request;
  waitUntil: (work: Promise<unknown>) => void;
  respondWith: (response: Promise<Response>) => void;
}

/**
 * The service worker of a reader who keeps the list on the device: the network goes first,
 * what is kept answers where there is none. It runs by itself, away from this module, so
 * that it may use nothing but its parameters.
 *
 * @param worker the global scope of the service worker
 * @param cacheName of the cache that holds the list
 * @param base path below which its pages lie
 * @param offlinePage address of the page that is shown for one that is not kept
 */
export function offlineWorker(
  worker: WorkerScope,
  cacheName: string,
  base: string,
  offlinePage: string,
): void {
  worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
  worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
  worker.addEventListener('fetch', (event) => {
    const { cache, method, url } = event.request;
    const { origin, pathname } = new URL(url);
    // The files of a list that is being kept are asked for anew, past what is kept.
    if (method !== 'GET' || cache === 'reload') return;
    if (origin === location.origin && pathname.startsWith(base)) event.respondWith(answer(event));
  });

  async function answer(event: WorkerEvent): Promise<Response> {
    const { request } = event;
    try {
      const response = await fetch(request);
      if (response.status === 200) event.waitUntil(keep(request.url, response.clone()));
      return response;
    } catch (error) {
      const find = (page: Request | string) =>
        caches.match(page, { cacheName, ignoreSearch: true });
      const kept = await find(request);
      if (kept) return kept;
      const page = request.mode === 'navigate' && (await find(offlinePage));
      if (page) return page;
      throw error;
    }
  }

  /** Keeps what the network gave, where there is room; nothing once the list was removed. */
  async function keep(url: string, response: Response): Promise<void> {
    if (!(await caches.has(cacheName))) return;
    const cache = await caches.open(cacheName);
    await cache.put(url.split('?')[0]!, response).catch(() => undefined);
  }
}
