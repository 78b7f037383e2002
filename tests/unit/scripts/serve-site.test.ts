import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../../scripts/serve-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-serve-'));
let server: Server;
let address: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'papers/index.html'), '<p>Words</p>'.repeat(500));
  writeFileSync(join(folder, 'papers/paper.md'), '# Mélange');
  writeFileSync(join(folder, 'llms.txt'), '# Mélange');
  writeFileSync(join(folder, '404.html'), 'Not here');
  writeFileSync(join(folder, 'papers/a.hayagriva.yml'), 'a:');
  writeFileSync(join(folder, 'papers/a.csl.json'), '[]');
  writeFileSync(join(folder, 'papers/a.imscc'), 'PK');
  writeFileSync(join(folder, 'papers/feed.xml'), '<feed/>');
  writeFileSync(join(folder, 'papers/feed.json'), '{}');
  mkdirSync(join(folder, 'api/v1/schemas'), { recursive: true });
  writeFileSync(join(folder, 'api/v1/schemas/papers.json'), '{}');
  writeFileSync(join(folder, 'api/v1/papers.json'), '{}');
  ({ server, address } = await serveSite(folder, { port: 0, base: '/list/' }));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** What the server answers, as it comes over the wire. */
const ask = (path: string, headers: Record<string, string> = {}) =>
  new Promise<IncomingMessage>((answered, failed) => {
    get(address + path, { headers, agent: false }, (answer) => {
      answer.resume();
      answered(answer);
    }).on('error', failed);
  });

test('sends text compressed to a browser that takes it, and plain to one that does not', async () => {
  const packed = await ask('papers/', { 'accept-encoding': 'gzip' });
  expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
  const plain = await ask('papers/');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.headers['content-length']).toBe('6000');
});

test('sends a part of a file by its bytes as it is', async () => {
  const part = await ask('papers/', { range: 'bytes=0-9', 'accept-encoding': 'gzip' });
  expect(part.statusCode).toBe(206);
  expect(part.headers['content-encoding']).toBeUndefined();
  expect(part.headers['content-length']).toBe('10');
});

test('says of a bibliography what it is, and that it is in UTF-8', async () => {
  expect((await ask('papers/a.hayagriva.yml')).headers['content-type']).toBe(
    'application/yaml; charset=utf-8',
  );
  expect((await ask('papers/a.csl.json')).headers['content-type']).toBe(
    'application/vnd.citationstyles.csl+json; charset=utf-8',
  );
});

test('says of a feed which it is', async () => {
  expect((await ask('papers/feed.xml')).headers['content-type']).toBe(
    'application/atom+xml; charset=utf-8',
  );
  expect((await ask('papers/feed.json')).headers['content-type']).toBe(
    'application/feed+json; charset=utf-8',
  );
});

test('says of Markdown and plain text that they are UTF-8', async () => {
  expect((await ask('papers/paper.md')).headers['content-type']).toBe(
    'text/markdown; charset=utf-8',
  );
  expect((await ask('llms.txt')).headers['content-type']).toBe('text/plain; charset=utf-8');
});

test('says of a Common Cartridge what it is, and of its bytes that they are no text', async () => {
  expect((await ask('papers/a.imscc')).headers['content-type']).toBe(
    'application/vnd.ims.imsccv1p1',
  );
});

test('tells a schema from the data that it is the schema of', async () => {
  const type = async (path: string) => (await ask(path)).headers['content-type'];
  expect(await type('api/v1/schemas/papers.json')).toBe('application/schema+json; charset=utf-8');
  expect(await type('api/v1/papers.json')).toMatch(/^application\/json/);
});

test('answers 404 for what is not there, and leads from the root to the base path', async () => {
  expect((await ask('papers/none/')).statusCode).toBe(404);
  const { port } = new URL(address);
  const root = await new Promise<IncomingMessage>((answered) =>
    get(`http://localhost:${port}/`, { agent: false }, answered),
  );
  root.resume();
  expect(root.headers.location).toBe('/list/');
});
