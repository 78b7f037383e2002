import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { baseOf, objectionTo, openWorkplace } from '../../../scripts/out-folder.ts';

let root: string;
let out: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lectern-out-'));
  out = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Builds a site of one page into the folder. */
function buildOnce(page: string) {
  const workplace = openWorkplace(out);
  mkdirSync(workplace.site);
  writeFileSync(join(workplace.site, 'index.html'), page);
  workplace.moveIn('/reading/');
  workplace.clear();
}

describe('the folder of the site', () => {
  test.each([
    ['holds the sources', () => root],
    ['is one of the sources', () => join(root, 'src')],
    ['lies in one of the sources', () => join(root, 'src/site')],
  ])('is refused where it %s', (_, folder) => {
    expect(objectionTo(folder(), [join(root, 'src')])).toContain('would be lost');
  });

  test('is refused where it holds something that no build made', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.tex'), '');
    expect(objectionTo(out, [])).toContain('would be lost');
  });

  test('is taken where it is new, empty or an earlier site', () => {
    expect(objectionTo(out, [join(root, 'src')])).toBeUndefined();
    mkdirSync(out);
    expect(objectionTo(out, [])).toBeUndefined();
    buildOnce('one');
    expect(objectionTo(out, [])).toBeUndefined();
  });

  test('holds the newest site, knows its base path, and nothing is left beside it', () => {
    buildOnce('one');
    buildOnce('two');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('two');
    expect(baseOf(out)).toBe('/reading/');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('keeps the last good site when the new one cannot be moved in', () => {
    buildOnce('one');
    const workplace = openWorkplace(out);
    expect(() => workplace.moveIn('/')).toThrow();
    workplace.clear();
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('one');
  });

  test('comes back from a build that was cut off while it changed places', () => {
    buildOnce('one');
    const gone = 2 ** 22 + 1;
    const left = join(root, `.lectern-work-${gone}-abc`);
    mkdirSync(left);
    writeFileSync(join(left, 'for'), out);
    mkdirSync(join(left, 'last'));
    writeFileSync(join(left, 'last/index.html'), 'last good');
    rmSync(out, { recursive: true });
    openWorkplace(out).clear();
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('last good');
    expect(existsSync(left)).toBe(false);
  });
});
