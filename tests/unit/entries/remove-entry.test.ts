import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyChange } from '#entries/change.ts';
import { readContent } from '#entries/read-content.ts';
import { planRemoval } from '#entries/remove-entry.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remove-'));
  cpSync('tests/fixtures/six/content', folder, { recursive: true });
  writeFileSync(
    join(folder, 'addresses.txt'),
    'glossary/in-context-learning\npapers/moslem2023adaptive\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const reason = 'It is another kind of work: a report.';

function remove(address: string) {
  const plan = planRemoval(folder, address, '2027-02-01', reason);
  if ('refused' in plan) throw new Error(plan.refused);
  applyChange(folder, plan.change);
  return plan;
}

describe('a paper that is removed', () => {
  test('is told of by the files that mention it, and by those alone', () => {
    const { mentions } = remove('papers/moslem2023adaptive');
    const { problems } = readContent(folder);
    expect(mentions.length).toBeGreaterThan(1);
    expect([...mentions].sort()).toEqual([...new Set(problems.map(({ file }) => file))].sort());
  });

  test('needs no line where its address was never published', () => {
    writeFileSync(join(folder, 'addresses.txt'), '');
    remove('papers/moslem2023adaptive');
    expect(existsSync(join(folder, 'redirects.yaml'))).toBe(false);
  });
});

test('a term that is removed keeps the day and the reason, on one line', () => {
  remove('glossary/in-context-learning');
  expect(readFileSync(join(folder, 'redirects.yaml'), 'utf8')).toMatch(
    /^#.*\nglossary\/in-context-learning: \{ removed: 2027-02-01, reason: "It is another kind of work: a report." \}\n$/,
  );
  expect(readContent(folder).problems).toEqual([]);
});

test.each([
  ['papers/nobody2020x', '2027-02-01', reason, 'There is no entry'],
  ['papers/Sun', '2027-02-01', reason, 'is no address'],
  ['papers/sun2023spectr', '2027-02', reason, 'a day that exists'],
  ['papers/sun2023spectr', '2027-02-01', ' ', 'Write the reason'],
])('what cannot be removed so is refused: %s on %s', (address, date, why, told) => {
  expect(planRemoval(folder, address, date, why)).toEqual({
    refused: expect.stringContaining(told) as string,
  });
});
