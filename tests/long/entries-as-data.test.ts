import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostile, paper, topic } from '../fixtures/hostile/cases.ts';
import { abstracts, authors, bodies, titles, type Honest } from '../fixtures/hostile/honest.ts';
import { build, type BuildResult } from '../support/build.ts';
import { shellEnvironment } from '../support/environment.ts';
import { readPage, visible, type BuiltPage } from '../support/pages.ts';

const root = mkdtempSync(join(tmpdir(), 'lectern-data-'));

afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, folder, name)), { recursive: true });
    writeFileSync(join(root, folder, name), text);
  }
  return join(root, folder);
}

/** A paper of its own for each odd thing that its page must show, by its key. */
const shown: { key: string; field: string; name: string; shown: string; file: string }[] = [];

function addPapers(field: string, list: readonly Honest[], written: (text: string) => string) {
  for (const { name, written: text, shown: words } of list) {
    const n = shown.length + 10;
    const key = `odd20${n}${field}`;
    const title = `Odd Paper ${n}`;
    const identifiers = `{ arxiv: "2403.010${n}" }`;
    const file = paper({ title, identifiers, [field]: written(text) });
    shown.push({ key, field, name, shown: words, file });
  }
}

addPapers('title', titles, (text) => text);
addPapers('authors', authors, (text) => `[${text}]`);
addPapers('abstract', abstracts, (text) => `|\n  ${text}`);

const topics = bodies.map((body, n) => ({ ...body, id: `odd-${n}` }));

describe('An odd but honest entry', () => {
  let built: BuildResult;
  const page = (path: string): BuiltPage => readPage(built.folder, path);

  beforeAll(() => {
    const files: Record<string, string> = { 'topics/quantization.mdx': topic('Text.') };
    for (const [n, { key, file }] of shown.entries())
      files[`papers/${key}.mdx`] = [
        file,
        file.replaceAll('\n', '\r\n'),
        `\uFEFF${file}`,
        file.replace(/\n$/, ''),
      ][n % 4]!;
    for (const [n, { id, written }] of topics.entries()) {
      const text = topic(written).replace('title: Quantization', `title: Topic ${id}`);
      files[`topics/${id}.mdx`] = n % 2 ? text.replaceAll('\n', '\r\n') : text;
    }
    built = build('honest', { CONTENT_DIR: write('honest', files) });
  });

  test('is accepted, more than forty of them at once', () => {
    expect(built.ok, built.output).toBe(true);
    expect(shown.length + topics.length).toBeGreaterThan(40);
  });

  test.each(shown)('is shown as it is meant: $field with $name', ({ key, field, shown: words }) => {
    const { $ } = page(`/papers/${key}/`);
    const place = { title: 'h1', authors: '.authors', abstract: '[data-abstract]' }[field]!;
    expect(visible($(place).first().text())).toBe(words);
    expect($(`${place} script, ${place} b`)).toHaveLength(0);
  });

  test.each(topics)('is shown as it is meant: a text with $name', ({ id, shown: words }) => {
    const { $ } = page(`/topics/${id}/`);
    const parts = $('.prose').first();
    parts.find('td, th, li, p').append(' ');
    expect(visible(parts.text())).toBe(visible(words));
  });
});

describe('A build', () => {
  test('evaluates nothing of hostile entries, and names all of them', () => {
    const mark = join(root, 'evaluated');
    const code = `process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(mark)}, "x")`;
    const files = {
      'topics/quantization.mdx': topic('Text.'),
      'topics/braces.mdx': topic(`A {${code}} b.`),
      'topics/comments.mdx': topic(`A {/* a */ ${code} /* b */} c.`),
      'topics/front.mdx': topic('').replace(/---\n\n\n$/, `---\n---\n{${code}}\n---\n`),
      'topics/export.mdx': topic(`export const x = ${code};`),
      'topics/attribute.mdx': topic(`A <b title={${code}}>b</b> c.`),
      'topics/link.mdx': topic('[a](javascript:alert(1))'),
      'topics/picture.mdx': topic('![a](/etc/passwd)'),
    };
    const { ok, output } = build('hostile-entries', { CONTENT_DIR: write('hostile', files) });
    expect(ok).toBe(false);
    for (const name of Object.keys(files).slice(1)) expect(output).toContain(name);
    expect(output).not.toContain('topics/quantization.mdx');
    expect(existsSync(mark)).toBe(false);
  });
});

describe('npm run check', () => {
  const some = Object.entries(hostile).flatMap(([group, cases]) =>
    cases.slice(0, group === 'injection into logs' ? 9 : 2).map((each) => ({ group, ...each })),
  );

  test.each(some)('refuses, in two seconds, $group: $name', ({ group, name, file, text, kind }) => {
    const folder = write(`${group}-${name}`.replaceAll(' ', '-'), {
      'topics/quantization.mdx': topic('Text.'),
      [file]: text,
    });
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts'], {
      cwd: resolve(import.meta.dirname, '../..'),
      encoding: 'utf8',
      env: shellEnvironment({ CONTENT_DIR: folder, GITHUB_ACTIONS: 'true' }),
    });
    expect(performance.now() - start).toBeLessThan(2000);
    expect(status).toBe(1);
    expect(stderr).toContain(kind);
    expect(stderr).not.toContain('node:internal');
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(stderr).not.toMatch(/^\s*::|##\[/m);
    for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(/^::error file=/);
  });
});
