import { load } from 'cheerio';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { readTokens } from '#core/colour/tokens.ts';
import { launchBrowser } from '../../scripts/browser.ts';
import { fixture } from '../support/build.ts';
import { shellEnvironment } from '../support/environment.ts';

const project = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'lectern-commands-'));
const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Running {
  readonly address: string;
  /** All that the command has printed. */
  readonly output: () => string;
  readonly child: ChildProcess;
}

/** Starts a command of the project and waits for the line in which it prints an address. */
function start(words: string[], environment: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, words, {
    cwd: project,
    env: shellEnvironment(environment),
  });
  running.push(child);
  return new Promise((found, failed) => {
    let output = '';
    const read = (data: Buffer) => {
      output += stripVTControlCharacters(String(data));
      const address = /http:\/\/localhost:\d+\/\S*/.exec(output.replace(/SITE_URL.*\n/, ''));
      if (address) found({ address: address[0], output: () => output, child });
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    child.on('exit', () => failed(new Error(output)));
  });
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });
}

describe('npm start', () => {
  const environment = { CONTENT_DIR: fixture('six'), OUT_DIR: join(scratch, 'site') };

  test('builds, serves at the port asked for and prints the address', async () => {
    const port = await freePort();
    const { address } = await start(['scripts/start.ts'], { ...environment, PORT: String(port) });
    expect(address).toBe(`http://localhost:${port}/`);
    expect(await (await fetch(address)).text()).toContain('Lectern');
  });

  test('takes a free port where the one asked for is busy', async () => {
    const busy = createServer();
    const port = await new Promise<number>((listening) =>
      busy.listen(0, 'localhost', () => listening((busy.address() as { port: number }).port)),
    );
    const { address } = await start(['scripts/start.ts'], { ...environment, PORT: String(port) });
    expect(address).not.toContain(`:${port}/`);
    expect((await fetch(address)).status).toBe(200);
    busy.close();
  });
});

describe('npm run build', () => {
  test('leaves the last good site and no rubbish when it is cut off', async () => {
    const folder = join(scratch, 'cut');
    const environment = { CONTENT_DIR: fixture('six'), OUT_DIR: join(folder, 'site') };
    const command = ['scripts/build.ts'];
    const env = shellEnvironment(environment);
    spawnSync(process.execPath, command, { cwd: project, env });
    const before = readFileSync(join(folder, 'site/index.html'), 'utf8');
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const child = spawn(process.execPath, command, { cwd: project, env });
      await expect.poll(() => readdirSync(folder).length, { timeout: 20_000 }).toBe(2);
      child.kill(signal);
      await new Promise((ended) => child.once('exit', ended));
      expect(readdirSync(folder)).toEqual(['site']);
      expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe(before);
    }
  });
});

describe('npm run serve', () => {
  test('says so where the site was built for another base path', () => {
    const result = spawnSync(process.execPath, ['scripts/serve.ts'], {
      cwd: project,
      encoding: 'utf8',
      env: shellEnvironment({ OUT_DIR: join(scratch, 'cut/site'), BASE_PATH: 'reading' }),
    });
    expect(result.status).toBe(1);
    expect(result.stderr).toContain('built for /, not for /reading/');
  });
});

describe('npm run dev', () => {
  test('has a search that works without a build, follows an edit and outlives a mistake', async () => {
    const content = join(scratch, 'dev-content');
    cpSync(fixture('six'), content, { recursive: true });
    const port = String(await freePort());
    const { address, output } = await start(['scripts/astro.ts', 'dev', '--ignore-lock'], {
      CONTENT_DIR: content,
      PORT: port,
    });
    const browser = await launchBrowser();
    const page = await browser.newPage();
    const search = async (query: string) => {
      await page.goto(`${address}search/?q=${query}`);
      const status = page.getByRole('main').getByRole('status');
      await status.filter({ hasText: /\S/ }).waitFor();
      const results = page.getByRole('main').getByRole('list', { name: 'Papers' });
      return `${await status.innerText()} ${await results.innerText()}`;
    };
    await expect.poll(() => search('speculative'), { timeout: 30_000 }).toContain('SpecTr');

    const file = join(content, 'papers/sun2023spectr.mdx');
    const sound = readFileSync(file, 'utf8').replace('Fast Speculative', 'Zippy Speculative');
    writeFileSync(file, sound);
    await expect.poll(() => search('zippy'), { timeout: 30_000 }).toContain('Zippy');

    writeFileSync(file, sound.replace('topics: [inference]', 'topics: [inferense]'));
    await expect.poll(output, { timeout: 30_000 }).toContain('The closest name is inference.');
    await expect.poll(() => search('zippy'), { timeout: 30_000 }).toContain('Zippy');
    for (const path of ['', 'papers/sun2023spectr/', 'papers/ren2024mamba/', 'topics/inference/'])
      expect((await fetch(address + path)).status, path).toBe(200);
    await browser.close();
  });
});

describe('the style guide of npm run dev', () => {
  test('shows every token with its value', async () => {
    const { address } = await start(['scripts/astro.ts', 'dev', '--ignore-lock'], {
      CONTENT_DIR: fixture('six'),
      PORT: String(await freePort()),
    });
    const answer = await fetch(`${address}style-guide/`);
    expect(answer.status).toBe(200);
    const main = load(await answer.text())('main').text();
    const tokens = readTokens(readFileSync(join(project, 'src/styles/tokens.css'), 'utf8'));
    expect(tokens.filter(({ name }) => !main.includes(`--${name}`))).toEqual([]);
    expect(main).toContain('SpecTr: Fast Speculative Decoding via Optimal Transport');
  });
});

describe('npm run dev on a folder with entries that cannot be read', () => {
  test('tells their problems and shows the rest', async () => {
    const content = join(scratch, 'broken-content');
    cpSync(fixture('six'), content, { recursive: true });
    const file = join(content, 'papers/sun2023spectr.mdx');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('title:', 'titel:'));
    writeFileSync(join(content, 'papers/new2024paper.mdx'), '---\ntitle: a: b\n---\nhi <b');
    const { address, output } = await start(['scripts/astro.ts', 'dev', '--ignore-lock'], {
      CONTENT_DIR: content,
      PORT: String(await freePort()),
    });
    await expect.poll(output).toContain('The closest name is "title".');
    expect(output()).toContain(`${file}:2:1  unknown-field`);
    for (const path of ['', 'papers/', 'papers/nllb2022language/', 'pagefind/pagefind-entry.json'])
      expect((await fetch(address + path)).status, path).toBe(200);
    writeFileSync(file, sound);
    await expect
      .poll(output, { timeout: 30_000 })
      .toContain('Start npm run dev again to see papers/sun2023spectr.mdx.');
  });
});
