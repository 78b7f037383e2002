import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatBibtex } from '#core/cite/bibtex.ts';
import { buildLibrary } from '#core/library/build.ts';
import { readTexts } from '#entries/content-texts.ts';
import { math } from '#entries/math.ts';
import { readContent } from '#entries/read-content.ts';
import { readEntry } from '#entries/read-entry.ts';
import { readRedirects } from '#entries/read-redirects.ts';
import { removalLine } from '#entries/redirect-lines.ts';

test('every paper of the list could be removed and still be cited, letter by letter', () => {
  const before = buildLibrary(readContent('content').entries, math);
  const lines = readTexts('content')
    .filter(({ collection }) => collection === 'papers')
    .map(({ file, text }) => {
      const key = file.slice('papers/'.length, -'.mdx'.length);
      const fields = readEntry('papers', key, text).source.document!.toJS() as object;
      return removalLine(`papers/${key}`, '2027-02-01', 'It left: "so" it is.', { ...fields });
    });
  const folder = mkdtempSync(join(tmpdir(), 'lines-'));
  writeFileSync(join(folder, 'redirects.yaml'), lines.join(''));
  const { redirects, problems } = readRedirects(folder);
  rmSync(folder, { recursive: true });
  expect(problems).toEqual([]);
  const none = { papers: [], topics: [], paths: [], glossary: [] };
  const { removedPapers } = buildLibrary(none, math, redirects);
  expect(removedPapers).toHaveLength(before.papers.length);
  for (const { paper, reason } of removedPapers) {
    const { links, withdrawn } = before.paper(paper.key);
    expect(reason).toBe('It left: "so" it is.');
    expect(formatBibtex(paper)).toBe(formatBibtex(before.paper(paper.key)));
    expect({ links: paper.links, withdrawn: paper.withdrawn }).toEqual({ links, withdrawn });
  }
});
