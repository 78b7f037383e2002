import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';

/** The answers of arXiv, of the DOI resolver and of the ACL Anthology that were recorded or made up. */
export const answers = resolve(import.meta.dirname, '../fixtures/answers');

/** Answers in the place of a service, the first to its first request; then it is itself again. */
export type Fault = (response: ServerResponse, request: IncomingMessage) => void;

export interface Services {
  readonly address: string;
  /** The environment in which the services are asked for here, without waiting. */
  readonly environment: Record<string, string>;
  /** What was asked for, in order, and when. */
  readonly asked: { readonly url: string; readonly agent: string; readonly at: number }[];
  /** Faults that come before the true answers. */
  readonly faults: Fault[];
  readonly close: () => Promise<void>;
}

const types: Record<string, string> = {
  xml: 'application/atom+xml; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json',
  bib: 'application/x-bibtex',
  txt: 'text/plain',
};

/** Starts the three services on this machine, with the recorded answers. */
async function startServices(): Promise<Services> {
  const asked: Services['asked'] = [];
  const faults: Fault[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url!, agent: request.headers['user-agent']!, at: Date.now() });
    const fault = faults.shift();
    if (fault) fault(response, request);
    else answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    asked,
    faults,
    environment: {
      ARXIV_API: `${address}/arxiv`,
      DOI_RESOLVER: `${address}/doi`,
      ACL_ANTHOLOGY: `${address}/acl`,
      SERVICE_PAUSE: '1',
      SERVICE_FIRST_WAIT: '1',
      SERVICE_TIME_LIMIT: '2000',
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** No fault: the true answer, before a fault that comes later. */
export const itself: Fault = (response, request) => answer(request, response);

function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url!, 'http://localhost');
  const [, service, ...rest] = url.pathname.split('/');
  const id = service === 'arxiv' ? url.searchParams.get('id_list')! : rest.join('/');
  const form = service === 'doi' && /json/.test(request.headers.accept ?? '') ? '.csl' : '';
  const found = fileOf(service!, `${decodeURIComponent(id).replaceAll('/', '_')}${form}`);
  if (!found) return void response.writeHead(404).end('Resource not found.');
  const [, status, ending] = /\.(\d{3})\.(\w+)$/.exec(found)!;
  response.writeHead(Number(status), { 'content-type': types[ending!]! }).end(readFileSync(found));
}

/** The file of an answer: its name is the id, the status and an ending. */
function fileOf(service: string, id: string): string | undefined {
  const folder = join(answers, service);
  const name = id.replace(/\.bib$/, '').toLowerCase();
  const file = existsSync(folder)
    ? readdirSync(folder).find((each) =>
        [name, `invented-${name}`].includes(each.replace(/\.\d{3}\.\w+$/, '').toLowerCase()),
      )
    : undefined;
  return file && join(folder, file);
}

/** Starts the services for the tests of a file; each finds them without faults and unasked. */
export function replayedServices(): () => Services {
  let services: Services;
  beforeAll(async () => {
    services = await startServices();
  });
  beforeEach(() => {
    services.faults.length = 0;
    services.asked.length = 0;
  });
  afterAll(() => services.close());
  return () => services;
}
