import { describe, expect, test } from 'vitest';
import { paperMarkdown } from '#core/describe/markdown.ts';
import type { PaperFieldsInput } from '#core/schema/paper.ts';
import { createUrls } from '#core/urls.ts';
import { libraryOf, paperEntry } from '../../support/papers.ts';

const at = {
  urls: createUrls('/reading/'),
  absolute: (path: string) => `https://a.org${path}`,
};

const note: Partial<PaperFieldsInput> = {
  kind: 'method',
  level: 'introductory',
  aliases: ['counting'],
  summary: 'It counts from one to ten, and shows how to go on.',
  findings: [
    { id: 'one', claim: 'Counting_ works.', quote: 'We count' },
    { id: 'two', claim: 'It is quick.', quote: 'to $n$ fast.' },
  ],
};

/** The Markdown of a paper, with another one on the list that extends it. */
function markdown(changes: Partial<PaperFieldsInput>, body = '') {
  const other = paperEntry('lind2025more', {
    title: 'More',
    relations: [{ kind: 'extends', paper: 'okafor2024counting', why: 'It goes to 20.' }],
  });
  const library = libraryOf([{ ...paperEntry('okafor2024counting', changes), body }, other]);
  return paperMarkdown(library.paper('okafor2024counting'), at);
}

describe('the Markdown of a paper', () => {
  test('says all that the page says, in its order', () => {
    const text = markdown(
      {
        ...note,
        abstract: 'We count to $n$ fast.',
        publishedTitle: 'Counting On',
        submitted: '2024-03-05',
        identifiers: { arxiv: '2403.01234', category: 'cs.CL' },
        links: { code: ['https://github.com/a/b_c'] },
        unsure: ['submitted'],
        remark: 'Two versions.',
      },
      '## The question\n\nHow far? See [more](/papers/lind2025more/).\n',
    );
    expect(text).toBe(`# Counting to Ten

Published as *Counting On*

Ada Okafor, Per Lind

- Preprint: arXiv preprint, 2024
- Year of the version cited: 2024
- First appeared: March 2024
- arXiv: [2403.01234](https://arxiv.org/abs/2403.01234) \\[cs.CL\\]
- DOI: [10.48550/arXiv.2403.01234](https://doi.org/10.48550/arXiv.2403.01234)
- PDF: <https://arxiv.org/pdf/2403.01234>
- Code: <https://github.com/a/b_c>
- Topics: [Reasoning](https://a.org/reading/topics/reasoning/)
- Kind: method
- Level: introductory
- Known from one source alone: the day it came to arXiv
- Remark: Two versions.
- This page: <https://a.org/reading/papers/okafor2024counting/>

## In one sentence

It counts from one to ten, and shows how to go on.

## Findings

1. Counting\\_ works.

   > We count

2. It is quick.

   > to $n$ fast.

## Abstract

We count to $n$ fast.

## Note

These notes are our own words, written from the abstract alone, not from the whole paper.

## The question

How far? See [more](https://a.org/reading/papers/lind2025more/).

## What to read next

- Extended by [More](https://a.org/reading/papers/lind2025more/): It goes to 20.

## How to cite

The version cited: <https://arxiv.org/abs/2403.01234>. As a file: [BibTeX](https://a.org/reading/papers/okafor2024counting.bib), [RIS](https://a.org/reading/papers/okafor2024counting.ris), [CSL-JSON](https://a.org/reading/papers/okafor2024counting.csl.json).

## Licence

The sentence, the claims, the note and the reasons are our own text, under [Creative Commons Attribution 4.0](https://creativecommons.org/licenses/by/4.0/). The abstract and the quotes from it are their authors’ words. The paper itself stands under the licence of its authors and publisher.
`);
  });

  test('of a paper without a note has what is known, and no empty part', () => {
    const text = markdown({ abstract: 'One.\n\nTwo.' });
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'Abstract',
      'What to read next',
      'How to cite',
      'Licence',
    ]);
    expect(text).toContain('The abstract is its authors’ words.');
    expect(text).toContain('## Abstract\n\nOne.\n\nTwo.\n\n');
    expect(text).not.toMatch(/undefined|\n\n\n/);
  });

  test('says behind the title that a paper was withdrawn, and by whom', () => {
    const text = markdown({ withdrawn: { by: 'first author' } });
    expect(text).toContain('# Counting to Ten (withdrawn)\n');
    expect(text).toContain('**This paper was withdrawn by the first author.**');
  });

  test('encodes what would end the address of a link', () => {
    const text = markdown({ identifiers: { doi: '10.1016/S0010(99)12' } });
    expect(text).toContain('[10.1016/S0010(99)12](https://doi.org/10.1016/S0010%2899%2912)');
  });
});
