import { describe, expect, it } from 'vitest';
import { linkFault } from '#core/problems/links.ts';

describe('A link', () => {
  it.each([
    ['https://example.org/a_(b)?c=d#e', ['here']],
    ['https://example.org:8443/', ['here']],
    ['https://www.arxiv.org/abs/1', ['arxiv.org/abs/1', 'https://arxiv.org/abs/1']],
    ['https://export.arxiv.org/abs/1', ['arxiv.org']],
    ['https://example.org/a%20b', ['https://example.org/a b']],
    ['https://example.org/a/very/long/way', ['https://example.org/a/very…']],
    ['https://example.org', ['Node.js', 'README.md', 'e.g. this', 'GPT-3.5 and v1.0', 'et al.']],
    ['https://github.com/a/b', ['a/b on github.com', 'train.py']],
    ['mailto:a.b+c@example.org', ['A.B+c@example.org', 'write to us']],
    ['/papers/sun2023spectr/#the-idea', ['SpecTr']],
    ['#the-idea', ['above']],
  ])('to %s may be shown as %j', (target, shown) => {
    for (const words of shown) expect(linkFault(target, [words]), words).toBeUndefined();
  });

  it('to a site in other letters is told with both of its forms', () => {
    const { kind, message } = linkFault('https://аrxiv.org/abs/1')!;
    expect(kind).toBe('disguised-link');
    expect(message).toContain('"аrxiv.org"');
    expect(message).toContain('xn--rxiv-43d.org');
  });

  it('that is not secure is told with the one to write', () => {
    expect(linkFault('http://example.org/a')?.mend).toContain('https://example.org/a');
  });
});
