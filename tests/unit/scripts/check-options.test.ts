import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../../scripts/check-options.ts';

const folder = resolve(import.meta.dirname, '../../fixtures/broken/faults-in-every-folder/content');
const topic = 'topics/scaling-laws.mdx';

/** Which of three files are meant by what stands on the command line. */
function meant(...args: string[]) {
  const options = checkOptions(args, folder);
  if ('wrong' in options) return options.wrong;
  return [topic, 'topics/quantization.mdx', 'papers/lind2025goats.mdx'].filter(options.isMeant);
}

describe('The files that are checked', () => {
  it('are all where none is named', () => {
    expect(meant('--json')).toHaveLength(3);
    expect(meant(folder)).toHaveLength(3);
  });

  it.each([
    'topics/scaling-laws',
    topic,
    join(folder, topic),
    relative(process.cwd(), join(folder, topic)),
  ])('are those of %s', (name) => {
    expect(meant(name)).toEqual([topic]);
  });

  it.each(['topics', 'topics/'])('are those below %s', (name) => {
    expect(meant(name)).toEqual([topic, 'topics/quantization.mdx']);
  });

  it.each(['papers/nobody2024nothing', 'scaling-laws', '../package.json', 'package.json'])(
    'cannot be %s, which is no file of the content folder',
    (name) => {
      expect(meant(name)).toBe(`There is no ${name} in the content folder.`);
    },
  );
});

it.each([
  ['--fox', "Unknown option '--fox'."],
  ['-x', "Unknown option '-x'."],
  ['--fix=yes', "Option '--fix' does not take an argument."],
])('The option %s is told to be wrong', (option, wrong) => {
  expect(checkOptions([option], folder)).toEqual({ wrong });
});
