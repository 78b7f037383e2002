import { expect, test } from 'vitest';
import { editUrl } from '#core/edit.ts';

const file = 'content/papers/sun2023spectr.mdx';

test.each(['https://github.com/a/b', 'https://github.com/a/b/'])(
  'leads from %s to the file in the editor',
  (repository) => {
    expect(editUrl({ repository, branch: 'trunk' }, file)).toBe(
      'https://github.com/a/b/edit/trunk/content/papers/sun2023spectr.mdx',
    );
  },
);

test('leads nowhere without a repository', () => {
  expect(editUrl({ branch: 'main' }, file)).toBeUndefined();
});
