import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = pathToFileURL(resolve('.')).href;

interface Message {
  id?: number;
  method?: string;
  params?: { items?: unknown[] };
  result?: unknown;
}

/** The server that the Astro extension of VS Code asks, with what an editor says to it. */
export class LanguageServer {
  readonly #process = spawn(
    'node',
    ['node_modules/@astrojs/language-server/bin/nodeServer.js', '--stdio'],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  );
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #received = Buffer.alloc(0);
  #asked = 0;

  constructor() {
    this.#process.stdout.on('data', (bytes: Buffer) => {
      this.#received = Buffer.concat([this.#received, bytes]);
      for (let message = this.#next(); message; message = this.#next()) this.#take(message);
    });
  }

  async start(): Promise<void> {
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'lectern' }],
      capabilities: { textDocument: { diagnostic: {}, completion: {}, hover: {} } },
      initializationOptions: {
        typescript: { tsdk: resolve('node_modules/typescript/lib') },
        contentIntellisense: true,
      },
    });
    this.#send({ method: 'initialized', params: {} });
  }

  /** Opens a file of the project with another text, and gives its address. */
  open(file: string, text: string): string {
    const uri = `${root}/${file}`;
    const textDocument = { uri, languageId: 'mdx', version: 1, text };
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
    return uri;
  }

  ask(method: string, params: object): Promise<unknown> {
    const id = ++this.#asked;
    this.#send({ id, method, params });
    return new Promise((answer) => this.#waiting.set(id, answer));
  }

  stop(): void {
    this.#process.kill();
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #next(): Message | undefined {
    const end = this.#received.indexOf('\r\n\r\n');
    if (end < 0) return undefined;
    const length = Number(/\d+/.exec(this.#received.subarray(0, end).toString())![0]);
    const from = end + 4;
    if (this.#received.length < from + length) return undefined;
    const text = this.#received.subarray(from, from + length).toString();
    this.#received = this.#received.subarray(from + length);
    return JSON.parse(text) as Message;
  }

  /** An answer goes to whoever waits for it; a question of the server gets an empty answer. */
  #take({ id, method, params, result }: Message): void {
    if (id === undefined) return;
    if (method) this.#send({ id, result: params?.items?.map(() => ({})) ?? null });
    else this.#waiting.get(id)?.(result);
  }
}
