import compression from 'compression';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { mediaTypeOf } from '../src/core/cite/bibliography.ts';

/** A file whose name changes with its content is kept by browsers for a year. */
const keptFolder = '/_astro/';
const kept = 'public, max-age=31536000, immutable';

/** What files are whose ending would tell too little, or another encoding than theirs. */
const mediaTypes: readonly (readonly [path: RegExp, mediaType: string])[] = [
  [/\.md$/, 'text/markdown'],
  [/\.txt$/, 'text/plain'],
  [/^\/api\/v\d+\/schemas\/[^/]+\.json$/, 'application/schema+json'],
];

/**
 * Serves a built site on this machine alone, below its base path, as a static host
 * does: a folder's page under its address, `404.html` for what is not there, text
 * compressed where the browser takes it and does not ask for a part alone.
 *
 * @param port asked for first; a free one is taken when it is busy
 * @returns the server, listening, and the address of its first page
 */
export async function serveSite(
  folder: string,
  { port, base }: { port: number; base: string },
): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, {
    etag: true,
    dev: true,
    setHeaders: (response, path) => {
      if (path.startsWith(keptFolder)) response.setHeader('Cache-Control', kept);
      const mediaType = mediaTypeOf(path) ?? mediaTypes.find(([of]) => of.test(path))?.[1];
      if (mediaType) response.setHeader('Content-Type', `${mediaType}; charset=utf-8`);
    },
  });
  const missing = readFileSync(join(folder, '404.html'));
  const compress = compression({ filter: isCompressed }) as unknown as Middleware;
  const serve: RequestListener = (request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      if (url === '/' || `${url}/` === base) response.writeHead(302, { Location: base }).end();
      else notFound();
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, notFound);
  };
  const server = createServer((request, response) =>
    compress(request, response, () => serve(request, response)),
  );
  const taken = await listen(server, port).catch(() => listen(server, 0));
  return { server, address: `http://localhost:${taken}${base}` };
}

/** A middleware of Connect on the plain requests and responses of Node. */
type Middleware = (...to: [...Parameters<RequestListener>, next: () => void]) => void;

/** Whether an answer is compressed: text is, unless a part of a file was asked for by its bytes. */
const isCompressed: compression.CompressionFilter = (request, response) =>
  !request.headers.range && compression.filter(request, response);

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve((server.address() as { port: number }).port);
    });
  });
}
