import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verdictOf } from '#core/links/verdict.ts';
import { askAll } from '../../../scripts/ask-links.ts';

const requests: { method: string; url: string; agent: string }[] = [];
let atOnce = 0;
let most = 0;
let server: Server;
let host: string;

/** Answers with the status that the path names; `/slow` never, `/get-only` to GET alone. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    requests.push({ method, url, agent: headers['user-agent'] ?? '' });
    most = Math.max(most, ++atOnce);
    response.on('close', () => atOnce--);
    if (url === '/slow') return;
    const status = url === '/get-only' ? (method === 'GET' ? 200 : 405) : Number(url.slice(1));
    response.writeHead(status, status === 301 ? { Location: '/200' } : {}).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const manners = { userAgent: 'list/1.0 (+https://github.com/o/n)', pause: 1, timeout: 300 };

test.each([
  ['/200', 'found'],
  ['/301', 'found'],
  ['/get-only', 'found'],
  ['/404', 'missing'],
  ['/410', 'missing'],
  ['/403', 'unsure'],
  ['/429', 'unsure'],
  ['/500', 'unsure'],
  ['/slow', 'unsure'],
])('%s is %s', async (path, verdict) => {
  const outcomes = await askAll([host + path], manners);
  expect(verdictOf(outcomes.get(host + path)!)).toBe(verdict);
});

test('a port where nobody listens is no dead link', async () => {
  const outcomes = await askAll(['http://127.0.0.1:1/'], manners);
  expect(verdictOf(outcomes.get('http://127.0.0.1:1/')!)).toBe('unsure');
});

test('asks one thing at a time of a host, for the head first, and says who asks', async () => {
  requests.length = most = 0;
  await askAll(
    ['/200', '/204', '/404'].map((path) => host + path),
    manners,
  );
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'HEAD /200',
    'HEAD /204',
    'HEAD /404',
    'GET /404',
  ]);
  expect(most).toBe(1);
  expect(new Set(requests.map(({ agent }) => agent))).toEqual(new Set([manners.userAgent]));
});
