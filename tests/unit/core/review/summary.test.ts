import { describe, expect, test } from 'vitest';
import { changesBetween, type ReviewedEntry } from '#core/review/changes.ts';
import { reviewSummary } from '#core/review/summary.ts';

function entry(key: string, data?: Record<string, unknown>, body = 'A note.'): ReviewedEntry {
  const text = `---\n${JSON.stringify(data)}\n---\n\n${body}\n`;
  return { collection: 'papers', file: `papers/${key}.mdx`, text, ...(data && { data }) };
}
const spectr = entry('sun2023spectr', { title: 'SpecTr', topics: ['inference'] });

describe('what changed', () => {
  test('names what is added, changed and removed, and the fields that differ', () => {
    const later = { title: 'SpecTr', topics: ['inference', 'serving'], remark: 'New.' };
    const gone = entry('old2020word', { title: 'Old' });
    const changes = changesBetween(
      [gone, spectr],
      [entry('sun2023spectr', later, 'Another note.'), entry('new2026word', { title: 'New' })],
    );
    expect(changes.map(({ kind, file, fields }) => [kind, file, fields])).toEqual([
      ['added', 'papers/new2026word.mdx', []],
      ['removed', 'papers/old2020word.mdx', []],
      ['changed', 'papers/sun2023spectr.mdx', ['topics', 'remark', 'text']],
    ]);
  });

  test('says nothing of an entry that stayed', () => {
    expect(changesBetween([spectr], [spectr])).toEqual([]);
  });
});

describe('the summary', () => {
  const summaryOf = (after: ReviewedEntry[], others: string[] = []) =>
    reviewSummary({ changes: changesBetween([], after), problems: [], others });

  test('tells title and topics of an entry that is added', () => {
    const text = summaryOf([spectr]);
    expect(text).toContain('| added | <code>papers&#47;sun2023spectr&#46;mdx</code> |');
    expect(text).toContain('<code>SpecTr</code> | <code>inference</code> |');
    expect(text).toContain('No problem in any entry.');
  });

  test('lets no title, topic or name of a file make markup of its own', () => {
    const evil = '</code>|\n\n<script>alert(1)</script> [x](https://evil.example) @someone';
    const text = summaryOf([entry('a', { title: evil, topics: [evil] })], [`scripts/${evil}`]);
    expect(text).not.toMatch(/<(?!\/?code>)|\]\(|@|https:/);
    expect(text.split('\n').filter((line) => line.includes('alert'))).toHaveLength(2);
  });

  test('tells the problems with their places', () => {
    const problem = {
      kind: 'unknown-topic',
      file: 'papers/a.mdx',
      line: 7,
      column: 3,
      message: '"topics" names a topic that has no file.',
      mend: 'The closest name is inference.',
    } as const;
    const text = reviewSummary({ changes: [], problems: [problem], others: [] });
    expect(text).toContain('| unknown-topic | <code>papers&#47;a&#46;mdx&#58;7</code> |');
    expect(text).toContain('The closest name is inference');
  });

  test('tells of an entry that cannot be read', () => {
    expect(summaryOf([entry('a')])).toContain('Its front matter cannot be read.');
  });

  test('stays short where very much changes', () => {
    const many = Array.from({ length: 130 }, (_, n) => entry(`a${n}`, { title: 'T' }));
    expect(summaryOf(many)).toContain('And 30 more.');
  });
});
