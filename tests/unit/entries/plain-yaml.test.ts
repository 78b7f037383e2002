import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { splitEntry } from '#entries/front-matter.ts';
import { readPlainYaml } from '#entries/plain-yaml.ts';
import { readYaml } from '#entries/read-yaml.ts';
import { findTwoReadings, mayBeReadOtherwise } from '#entries/two-readings.ts';

const project = resolve(import.meta.dirname, '../../..');
const yamlOf = (file: string) =>
  splitEntry(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))?.yaml;

/** The front matter of every entry under a folder of the project. */
const allUnder = (folder: string) =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name): [file: string, yaml: string][] => {
      const yaml = yamlOf(join(project, folder, name));
      return yaml === undefined ? [] : [[`${folder}/${name}`, yaml]];
    });

const whole = (yaml: string) => {
  const { data, problems } = readYaml('a.mdx', { yaml, yamlLine: 2 });
  return problems.length ? 'a problem' : data;
};

const values = [
  '',
  'a',
  'a b',
  'Sun, Ziteng',
  'C# and F#',
  'a # b',
  'a #b',
  'a: b',
  'a:b',
  'a:',
  'https://example.org/a?b=c#d',
  '[]',
  '{}',
  '[a, b]',
  '[a, [b, c], { d: e }]',
  '[a, ]',
  '[a b, "c, d"]',
  '[a: b]',
  '["a": b]',
  '{ a: b, c: "d" }',
  '{a: b}',
  '{ a: b, a: c }',
  '{ a:b }',
  '{ a: , b: c }',
  '{ a }',
  '{ a: b } c',
  '[a] b',
  '[a',
  '{ a: b',
  '{ a: b: c }',
  '{ a: [b}',
  '{ a: b # c }',
  '"a"',
  '"a" b',
  '"a"b',
  '"a" # b',
  '"a: b # c"',
  '"a \\"b\\" \\\\ c"',
  '"a \\n b"',
  '"a \\$ b"',
  '"a',
  'a"b"',
  "'a'",
  "'it''s'",
  "'a' b",
  "'a\\n'",
  "it's",
  '1',
  '007',
  '2310.15140',
  '2310.15140v2',
  '2023-10-23',
  '2023-10',
  '1e5',
  '1.',
  '.5',
  '-1',
  '+1',
  '0x1f',
  '0o17',
  '0b1011',
  '-0b1',
  '2001-12-14t21:59:43.10-05:00',
  '2001-12-14 21:59:43',
  '2001-1-4',
  '1:30',
  '1_000',
  '1,000',
  '12--34',
  '99999999999999999999',
  '12:30:00',
  'true',
  'True',
  'no',
  'yes',
  'null',
  'Null',
  '~',
  'nan',
  '.nan',
  '*a',
  '&a b',
  '!a b',
  '!!str 1',
  '@a',
  '%a',
  '`a`',
  '- a',
  '-a',
  '? a',
  '?a',
  ':a',
  '|',
  '|-',
  '|+',
  '>',
  '| a',
  '<<',
  '$x$',
  '(a)',
  '. a',
  '.',
  '“a”',
  'a"',
  '‘a’',
  'a “b”',
  '𝒙 é',
  'a\tb',
  'a\u00a0',
  'a  ',
  'a\u0085b',
  '\ufeffa',
  '--- a',
  '...',
];

const shapes = [
  (value: string) => `k: ${value}\n`,
  (value: string) => `k: ${value}\nl: m\n`,
  (value: string) => `k: ${value}\n  more\nl: m\n`,
  (value: string) => `k: ${value}\n\n    more\n  less\n\n\nl: m\n`,
  (value: string) => `k: ${value}\n  # more\nl: m\n`,
  (value: string) => `k: ${value}\n- more\nl: m\n`,
  (value: string) => `k:\n  - ${value}\n  - l\n`,
  (value: string) => `k:\n  - l: ${value}\n    m: n\n  - l: o\n`,
  (value: string) => `k:\n  - l: ${value}\n     m: n\n`,
  (value: string) => `k:\n  l: ${value}\n  m: n\no: p\n`,
  (value: string) => `k:\n  l: ${value}\n m: n\n`,
  (value: string) => `k: { l: ${value}, m: n }\n`,
  (value: string) => `k: [${value}, m]\n`,
  (value: string) => `${value}: k\nl: m\n`,
  (value: string) => `${value}\n`,
  (value: string) => `k: l\nk: ${value}\n`,
  (value: string) => `k: |\n  ${value}\n\n  more\n`,
  (value: string) => `k: |\n\n  ${value}\n  \n  more\n`,
  (value: string) => `k: |\n  a\n${value}\n`,
  (value: string) => `k:\n${value}\n`,
];

describe('The fast reader of YAML', () => {
  test('reads every entry of the list', () => {
    const entries = allUnder('content');
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter(([, yaml]) => readPlainYaml(yaml) === undefined)).toEqual([]);
  });

  it('reads entries as the whole reader does, those of the fixtures among them', () => {
    for (const [file, yaml] of [...allUnder('content'), ...allUnder('tests/fixtures')]) {
      const plain = readPlainYaml(yaml);
      if (plain !== undefined) expect(plain, file).toEqual(whole(yaml));
    }
  });

  it.each(values)(
    'reads %j, wherever it stands, as the whole reader does or not at all',
    (value) => {
      for (const shape of shapes) {
        const plain = readPlainYaml(shape(value));
        if (plain !== undefined) expect(plain, shape(value)).toStrictEqual(whole(shape(value)));
      }
    },
  );

  it.each(values)(
    'reads %j as the reader does with which its page is made, or doubts it',
    (value) => {
      for (const shape of shapes) {
        const plain = readPlainYaml(shape(value));
        if (typeof plain !== 'object' || plain === null || mayBeReadOtherwise(plain)) continue;
        const written = `---\n${shape(value)}---\n\nText.\n`;
        expect(findTwoReadings('a.mdx', written, splitEntry(written)!, plain)).toEqual([]);
      }
    },
  );

  it.each(['', '\n', '# a\n', '- a\n', 'a\n', 'k: a\n l: b\n', ' k: a\n', 'k: a\n---\nl: b\n'])(
    'leaves %j to the whole reader',
    (yaml) => expect(readPlainYaml(yaml)).toBeUndefined(),
  );
});
