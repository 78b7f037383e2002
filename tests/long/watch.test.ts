import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shellEnvironment } from '../support/environment.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-watch-'));
const answer = (name: string) => readFileSync(`tests/fixtures/answers/arxiv/${name}.xml`, 'utf8');
const answers: Record<string, [status: number, text: string]> = {
  '/sound': [200, answer('invented-watched.200')],
  '/down': [503, 'Service Unavailable'],
  '/page': [200, '<html><body>Rate exceeded.</body></html>'],
  '/broken': [200, answer('invented-watched.200').slice(0, 600)],
  '/none': [200, answer('0000.0000.200')],
};
let server: Server;
let host: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [status, text] = answers[new URL(request.url!, host).pathname]!;
    response.writeHead(status).end(text);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

function watch(path: string, out: string) {
  const words = ['scripts/watch.ts', '--out', out];
  const content = 'tests/fixtures/six/content';
  const env = shellEnvironment({ CONTENT_DIR: content, ARXIV_API: host + path });
  return new Promise<{ code: number; said: string }>((done) => {
    execFile(process.execPath, words, { env }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    );
  });
}

test('writes what is new at arXiv', async () => {
  const out = join(folder, 'report.md');
  expect(await watch('/sound', out)).toMatchObject({ code: 0 });
  expect(readFileSync(out, 'utf8')).toContain('<code>sun2023spectr</code>: <code>version 3');
});

test.each(['/down', '/page', '/broken', '/none'])(
  'fails, says why and writes nothing where arXiv answers with %s',
  async (path) => {
    const out = join(folder, `${path.slice(1)}.md`);
    const { code, said } = await watch(path, out);
    expect(code).toBe(1);
    expect(said).toContain('arXiv is out of order: ');
    expect(existsSync(out)).toBe(false);
  },
);
