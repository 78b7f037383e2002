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
    const { origin, pathname } = new URL(event.request.url);
    if (event.request.method === 'GET' && origin === location.origin && pathname.startsWith(base))
      event.respondWith(answer(event.request));
  });

  async function answer(request: Request): Promise<Response> {
    const cache = await caches.open(cacheName);
    try {
      const response = await fetch(request);
      if (response.status === 200) await cache.put(request.url.split('?')[0]!, response.clone());
      return response;
    } catch (error) {
      const kept = await cache.match(request, { ignoreSearch: true });
      if (kept) return kept;
      const page = request.mode === 'navigate' && (await cache.match(offlinePage));
      if (page) return page;
      throw error;
    }
  }
}
