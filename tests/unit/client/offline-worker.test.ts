import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { offlineWorker } from '#client/offline-worker.ts';

const site = 'https://list.example';
const kept = new Map<string, string>();
let isRemoved: boolean;
let isFull: boolean;
let listener: (event: unknown) => void;

/** What a reader's browser gets for an address; nothing where the worker leaves it alone. */
async function ask(path: string, { method = 'GET', mode = 'no-cors', cache = 'default' } = {}) {
  let answer: Promise<Response> | undefined;
  const after: Promise<unknown>[] = [];
  listener({
    request: { url: new URL(path, site).href, method, mode, cache },
    respondWith: (response: Promise<Response>) => (answer = response),
    waitUntil: (work: Promise<unknown>) => after.push(work),
  });
  const text = answer && (await answer).text();
  await text;
  await Promise.all(after);
  return text;
}

const pathOf = (request: string | { url: string }) =>
  new URL(typeof request === 'string' ? request : request.url, site).pathname;

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('location', { origin: site });
  isRemoved = isFull = false;
  vi.stubGlobal('caches', {
    has: async () => !isRemoved,
    open: async () => {
      isRemoved = false;
      return {
        put: async (url: string, response: Response) => {
          if (isFull) throw new DOMException('Full', 'QuotaExceededError');
          kept.set(pathOf(url), await response.text());
        },
      };
    },
    match: async (request: string | { url: string }) => {
      const text = kept.get(pathOf(request));
      return text === undefined ? undefined : new Response(text);
    },
  });
  const worker = {
    clients: { claim: async () => undefined },
    skipWaiting: async () => undefined,
    addEventListener: (type: string, listen: (event: never) => void) => {
      if (type === 'fetch') listener = listen as typeof listener;
    },
  };
  offlineWorker(worker, 'kept', '/list/', '/list/offline/');
});

afterEach(() => vi.unstubAllGlobals());

const online = (text: string, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(text, { status }));
const offline = () =>
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });

test('the network goes first, and what it gave is kept without its query', async () => {
  kept.set('/list/papers/', 'old');
  online('new');
  expect(await ask('/list/papers/?year=2023')).toBe('new');
  expect(kept.get('/list/papers/')).toBe('new');
});

test('an error of the server is passed on and takes the place of nothing', async () => {
  kept.set('/list/papers/', 'good');
  online('gone', 404);
  expect(await ask('/list/papers/')).toBe('gone');
  expect(kept.get('/list/papers/')).toBe('good');
});

test('what is kept answers where there is no network, whatever the query', async () => {
  kept.set('/list/papers/', 'kept');
  offline();
  expect(await ask('/list/papers/?year=2023', { mode: 'navigate' })).toBe('kept');
});

test('a page that is not kept gives way to the one that says so; a picture just fails', async () => {
  kept.set('/list/offline/', 'You are offline');
  offline();
  expect(await ask('/list/map/', { mode: 'navigate' })).toBe('You are offline');
  await expect(ask('/list/map.png')).rejects.toThrow('Failed to fetch');
});

test('where there is no more room a page is shown all the same', async () => {
  kept.set('/list/papers/', 'old');
  isFull = true;
  online('new');
  expect(await ask('/list/papers/')).toBe('new');
});

test('once the list was removed nothing of it is kept again', async () => {
  isRemoved = true;
  online('new');
  expect(await ask('/list/papers/')).toBe('new');
  expect(isRemoved).toBe(true);
});

test.each([
  ['other sites', 'https://elsewhere.example/list/', {}],
  ['other projects of the same host', '/other/', {}],
  ['what is sent', '/list/papers/', { method: 'POST' }],
  ['files that are asked for anew, to be kept', '/list/papers/', { cache: 'reload' }],
])('%s are left alone', async (_, path, request) => {
  online('anything');
  expect(await ask(path, request)).toBeUndefined();
});
