import { describe, expect, test } from 'vitest';
import { jsonLdText, listGraph, paperGraph } from '#core/describe/json-ld.ts';
import type { PaperFieldsInput } from '#core/schema/paper.ts';
import { expand, nodesOf, ofType, valueOf, valuesOf } from '../../../support/json-ld.ts';
import { paperOf } from '../../support/papers.ts';

const page = { url: 'https://a.org/papers/x/', name: 'Counting', language: 'en' };
const topicUrl = (id: string) => `https://a.org/topics/${id}/`;

/** The nodes that the page of a paper tells, expanded. */
const told = (changes: Partial<PaperFieldsInput>) =>
  expand(JSON.parse(jsonLdText(paperGraph(paperOf(changes), page, topicUrl))));

/** The work itself, of whatever type. */
async function work(changes: Partial<PaperFieldsInput>, type = 'ScholarlyArticle') {
  return ofType(await told(changes), type);
}

describe('the JSON-LD of a paper page', () => {
  test('tells our page: its days, licence and place, and that it is about the paper', async () => {
    const changes = [{ date: '2026-03-04', kind: 'revised', text: 'New.' }] as const;
    const identifiers = { arxiv: '2403.01234' };
    const ours = ofType(await told({ changes: [...changes], identifiers }), 'WebPage');
    expect(ours?.['@id']).toBe(page.url);
    expect(valueOf(ours, 'datePublished')).toBe('2026-01-02');
    expect(valueOf(ours, 'dateModified')).toBe('2026-03-04');
    expect(valueOf(ours, 'license')).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(valueOf(ours, 'mainEntity')).toBe('https://arxiv.org/abs/2403.01234');
    const [trail] = nodesOf(ours, 'breadcrumb');
    expect(
      nodesOf(trail, 'itemListElement').map((item) => [
        valueOf(item, 'position'),
        valueOf(item, 'name'),
        valueOf(item, 'item'),
      ]),
    ).toEqual([
      [1, 'Reasoning', topicUrl('reasoning')],
      [2, 'Counting', undefined],
    ]);
  });

  test('tells the paper: people, groups, day, identifiers, addresses and PDF', async () => {
    const article = await work({
      authors: ['NLLB Team', 'Okafor, Ada', 'Sukarno,'],
      submitted: '2024-03-05',
      identifiers: { arxiv: '2403.01234' },
    });
    expect(article?.['@id']).toBe('https://arxiv.org/abs/2403.01234');
    expect(valueOf(article, 'headline')).toBe('Counting to Ten');
    expect(valueOf(article, 'datePublished')).toBe('2024-03-05');
    expect(
      nodesOf(article, 'author').map((author) => [
        valueOf(author, 'name'),
        valueOf(author, 'familyName'),
        valueOf(author, 'givenName'),
      ]),
    ).toEqual([
      ['NLLB Team', undefined, undefined],
      [undefined, 'Okafor', 'Ada'],
      [undefined, 'Sukarno', undefined],
    ]);
    expect(
      nodesOf(article, 'identifier').map((each) => [
        valueOf(each, 'propertyID'),
        valueOf(each, 'value'),
      ]),
    ).toEqual([
      ['DOI', '10.48550/arXiv.2403.01234'],
      ['arXiv', '2403.01234'],
    ]);
    expect(valueOf(nodesOf(article, 'encoding')[0], 'contentUrl')).toBe(
      'https://arxiv.org/pdf/2403.01234',
    );
    expect(valueOf(nodesOf(article, 'publisher')[0], 'name')).toBe('arXiv');
  });

  test('gives every other address of a paper, the page of the version cited first', async () => {
    const identifiers = { arxiv: '2310.15141', acl: '2023.emnlp-main.9', openreview: 'SdYHLTCC5J' };
    const article = await work({ identifiers });
    expect(article?.['@id']).toBe('https://arxiv.org/abs/2310.15141');
    expect(valuesOf(article, 'sameAs')).toEqual([
      'https://aclanthology.org/2023.emnlp-main.9/',
      'https://openreview.net/forum?id=SdYHLTCC5J',
    ]);
  });

  test('sets a paper in its proceedings, and in its issue of a volume of a journal', async () => {
    const meeting = {
      kind: 'conference',
      name: 'Proceedings of A',
      short: 'A',
      series: 'A',
    } as const;
    const [proceedings] = nodesOf(
      await work({ venue: { ...meeting, year: 2023, volume: '36', pages: '3-9' } }),
      'isPartOf',
    );
    expect(valueOf(proceedings, 'name')).toBe('Proceedings of A');
    expect(valueOf(proceedings, 'alternateName')).toBe('A 2023');
    expect(valueOf(proceedings, 'volumeNumber')).toBe('36');

    const inSeries = { ...meeting, year: 2023, volume: '39', issue: '20', collection: 'LNCS' };
    const [part] = nodesOf(await work({ venue: inSeries }), 'isPartOf');
    const [book] = nodesOf(part, 'isPartOf');
    expect(valueOf(part, 'issueNumber')).toBe('20');
    expect(valueOf(book, 'volumeNumber')).toBe('39');
    expect(valueOf(nodesOf(book, 'isPartOf')[0], 'name')).toBe('LNCS');

    const journal = { kind: 'journal', name: 'J', series: 'J', year: 2023 } as const;
    const whole = await work({ venue: { ...journal, volume: '5', issue: '2', pages: '3-9' } });
    const [issue] = nodesOf(whole, 'isPartOf');
    const [volume] = nodesOf(issue, 'isPartOf');
    expect(valueOf(issue, 'issueNumber')).toBe('2');
    expect(valueOf(volume, 'volumeNumber')).toBe('5');
    expect(valueOf(nodesOf(volume, 'isPartOf')[0], 'name')).toBe('J');
    expect([valueOf(whole, 'pageStart'), valueOf(whole, 'pageEnd')]).toEqual(['3', '9']);
    expect(valueOf(nodesOf(await work({ venue: journal }), 'isPartOf')[0], 'name')).toBe('J');
  });

  test.each<[PaperFieldsInput['venue'], string]>([
    [{ kind: 'book', publisher: 'Press', year: 2022 }, 'Book'],
    [{ kind: 'chapter', name: 'A Handbook', year: 2022 }, 'Chapter'],
    [{ kind: 'report', institution: 'A Laboratory', year: 2022, number: 'TR-7' }, 'Report'],
    [{ kind: 'thesis', institution: 'A University', year: 2022 }, 'Thesis'],
  ])('calls a %o by its name', async (venue, type) => {
    expect(valueOf(await work({ venue }, type), 'headline')).toBe('Counting to Ten');
  });

  test('stands for a paper without an identifier by a place on its page', async () => {
    const nodes = await told({});
    expect(valueOf(ofType(nodes, 'WebPage'), 'mainEntity')).toBe(`${page.url}#paper`);
    expect(ofType(nodes, 'ScholarlyArticle')?.['@id']).toBe(`${page.url}#paper`);
  });

  test('says that a paper was withdrawn, and of no other what became of it', async () => {
    const withdrawn = await work({ withdrawn: { by: 'first author' } });
    expect(valueOf(withdrawn, 'creativeWorkStatus')).toBe('Withdrawn');
    expect(valuesOf(await work({}), 'creativeWorkStatus')).toEqual([]);
  });
});

test('a list page tells its papers by name and address, in its order', async () => {
  const papers = [paperOf({}, 'a'), paperOf({ title: 'More', added: '2026-02-01' }, 'b')];
  const graph = listGraph(papers, page, (key) => `https://a.org/papers/${key}/`);
  const list = ofType(await expand(JSON.parse(jsonLdText(graph))), 'CollectionPage');
  expect(valueOf(list, 'dateModified')).toBe('2026-02-01');
  const [items] = nodesOf(list, 'mainEntity');
  expect(valueOf(items, 'numberOfItems')).toBe(2);
  expect(
    nodesOf(items, 'itemListElement').map((item) => [valueOf(item, 'name'), valueOf(item, 'url')]),
  ).toEqual([
    ['Counting to Ten', 'https://a.org/papers/a/'],
    ['More', 'https://a.org/papers/b/'],
  ]);
});

test('no text can end the element that JSON-LD stands in', () => {
  const graph = paperGraph(paperOf({ title: 'A </script><!-- B' }), page, topicUrl);
  expect(jsonLdText(graph)).not.toContain('<');
  expect(JSON.stringify(JSON.parse(jsonLdText(graph)))).toBe(JSON.stringify(graph));
});

test('a word that schema.org does not have would not be expanded', async () => {
  const wrong = { '@context': 'https://schema.org', '@type': 'WebPage', headlin: 'A' };
  await expect(expand(wrong)).rejects.toThrow();
});
