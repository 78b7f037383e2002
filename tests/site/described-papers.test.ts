import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { CslItem, CslName } from '#core/import/csl-item.ts';
import { richText } from '#core/text/rich-text.ts';
import { math } from '#entries/math.ts';
import { collection, repairedAbstract } from '../support/collection.ts';
import { expand, nodesOf, ofType, valueOf, valuesOf, type Node } from '../support/json-ld.ts';
import { readPage, visible } from '../support/pages.ts';

/** The record of the version cited, by the rules of the conventions, from what was handed over. */
function recordOf(item: CslItem) {
  const { arxiv, acl, openreview, arxiv_category, later_title, venue_kind } = item.custom!;
  const isPreprint = venue_kind === 'preprint';
  const [firstPage, lastPage] = item.page?.split('-') ?? [];
  const doiUrl = item.DOI && `https://doi.org/${item.DOI}`;
  const aclUrl = acl && `https://aclanthology.org/${acl}/`;
  const reviewUrl = openreview && `https://openreview.net/forum?id=${openreview}`;
  return {
    title: later_title ?? item.title!,
    date: isPreprint ? vouched(item) : String(item.issued!['date-parts']![0]![0]),
    container: item['container-title'],
    isPreprint,
    isJournal: venue_kind === 'journal',
    volume: item.volume,
    issue: item.issue,
    firstPage,
    lastPage,
    doi: item.DOI ?? (isPreprint ? `10.48550/arXiv.${arxiv}` : undefined),
    landing: doiUrl ?? aclUrl ?? reviewUrl ?? item.URL!,
    id: doiUrl ?? item.URL!,
    addresses: [doiUrl, item.URL, aclUrl, reviewUrl].filter((url) => url !== undefined),
    pdf: `https://arxiv.org/pdf/${arxiv}`,
    abstract: visible(richText(repairedAbstract(item), math).plain),
    arxiv: `arXiv:${arxiv}`,
    extra: `arXiv:${arxiv}${arxiv_category ? ` [${arxiv_category}]` : ''}`,
    acl,
  };
}

/** The day of the first version, or its month where one source alone gives the day. */
function vouched({ submitted, custom }: CslItem): string {
  const parts = submitted!['date-parts']![0]!.map((part) => String(part).padStart(2, '0'));
  return parts.slice(0, custom!.confidence!.submitted === 'single-source' ? 2 : 3).join('-');
}

const inTags = ({ literal, family, given }: CslName) =>
  literal ? `${literal},` : `${family}, ${given ?? ''}`.trim();

describe.each(collection.map((item) => [String(item.id), item] as const))('%s', (key, item) => {
  const { $ } = readPage(inject('folder'), `/papers/${key}/`);
  const record = recordOf(item);

  /** All values of a tag, in the order of the page. */
  const all = (name: string) =>
    $(`head meta[name="${name}"], head meta[property="${name}"]`)
      .map((_, tag) => $(tag).attr('content'))
      .get();
  const tags = (name: string) => all(`citation_${name}`);
  const known = (value: string | number | undefined) => (value ? [String(value)] : []);

  test('its tags tell the version cited, each fact once, and its heading the list’s title', () => {
    expect(visible($('h1').text())).toBe(item.title);
    expect(tags('title')).toEqual([record.title]);
    expect(tags('publication_date')).toEqual([record.date.replaceAll('-', '/')]);
    expect(tags('doi')).toEqual(known(record.doi));
    expect(tags('public_url')).toEqual([record.landing]);
    expect(tags('pdf_url')).toEqual([record.pdf]);
    expect(tags('abstract').map(visible)).toEqual([record.abstract]);
    expect(tags('language')).toEqual(['en']);
  });

  test('its tags name every author, in order, each as one', () => {
    const [only, ...others] = item.author!.map(inTags);
    const alone = others.length === 0 && / .*, .* /.test(only!);
    expect(tags('author')).toEqual([alone ? `${only};` : only, ...others]);
  });

  test('its tags say where the version cited appeared', () => {
    const { isPreprint, isJournal, container } = record;
    const isMeeting = !isPreprint && !isJournal;
    expect(tags('inbook_title')).toEqual(isMeeting ? [container] : []);
    expect(tags('conference_title')).toEqual(isMeeting ? [item['container-title-short']] : []);
    expect(tags('journal_title')).toEqual(isJournal ? [container] : []);
    expect(tags('volume')).toEqual(isJournal ? known(record.volume) : []);
    expect(tags('issue')).toEqual(isJournal ? known(record.issue) : []);
    expect(tags('firstpage')).toEqual(known(record.firstPage));
    expect(tags('lastpage')).toEqual(known(record.lastPage));
    expect(tags('publisher')).toEqual(isPreprint ? [] : known(item.publisher));
  });

  test('its tags tell Zotero of arXiv', () => {
    const { isPreprint, arxiv, extra } = record;
    expect(all('z:itemType')).toEqual(isPreprint ? ['preprint'] : []);
    expect(all('z:repository')).toEqual(isPreprint ? ['arXiv'] : []);
    expect(all('z:archiveID')).toEqual(isPreprint ? [arxiv] : []);
    expect(all('z:extra')).toEqual(isPreprint ? [] : [extra]);
    expect($('html').attr('prefix')).toBe('z: http://www.zotero.org/namespaces/export#');
  });

  test('its tags stand in the order in which Zotero reads them rightly', () => {
    const order = `title author publication_date inbook_title conference_title journal_title volume
      issue firstpage lastpage publisher doi public_url pdf_url abstract language`.split(/\s+/);
    const names = $('meta[name^=citation_]')
      .map((_, tag) => $(tag).attr('name')!.replace('citation_', ''))
      .get();
    expect(names).toEqual(names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  test('has nothing that would change what Zotero imports', () => {
    expect($('.Z3988, .byline, .bylines, .vcard, .article-byline').length).toBe(0);
    expect(
      $('meta[name^="DC." i], meta[name^="dcterms" i], meta[property^="article:"]').length,
    ).toBe(0);
  });

  describe('its JSON-LD', () => {
    let page: Node | undefined;
    let paper: Node | undefined;

    beforeAll(async () => {
      const nodes = await expand(JSON.parse($('script[type="application/ld+json"]').text()));
      page = ofType(nodes, 'WebPage');
      paper = ofType(nodes, 'ScholarlyArticle');
    });

    test('tells our page, and that the paper is what it is about', () => {
      expect(page?.['@id']).toBe($('link[rel=canonical]').attr('href'));
      expect(valueOf(page, 'name')).toBe(item.title);
      expect(valueOf(page, 'mainEntity')).toBe(record.id);
      expect(paper?.['@id']).toBe(record.id);
    });

    test('says of the paper what the tags say', () => {
      expect(valueOf(paper, 'headline')).toBe(record.title);
      expect(valueOf(paper, 'datePublished')).toBe(record.date);
      expect(visible(String(valueOf(paper, 'abstract')))).toBe(record.abstract);
      expect(valueOf(paper, 'pageStart')).toBe(record.firstPage);
      expect(valueOf(paper, 'pageEnd')).toBe(record.lastPage);
      expect(valueOf(nodesOf(paper, 'encoding')[0], 'contentUrl')).toBe(record.pdf);
      expect(valuesOf(paper, 'creativeWorkStatus')).toEqual(
        item.custom!.withdrawn ? ['Withdrawn'] : [],
      );
    });

    test('names every author, in order, with family and given names apart', () => {
      const named = nodesOf(paper, 'author').map((author) => ({
        literal: valueOf(author, 'name'),
        family: valueOf(author, 'familyName'),
        given: valueOf(author, 'givenName'),
      }));
      expect(named).toEqual(
        item.author!.map(({ literal, family, given }) => ({ literal, family, given })),
      );
    });

    test('gives every identifier and every address', () => {
      const identifiers = nodesOf(paper, 'identifier').map((each) =>
        [valueOf(each, 'propertyID'), valueOf(each, 'value')].join(' '),
      );
      expect(identifiers).toEqual(
        [
          record.doi && `DOI ${record.doi}`,
          `arXiv ${item.custom!.arxiv}`,
          record.acl && `ACL ${record.acl}`,
        ].filter(Boolean),
      );
      expect([paper?.['@id'], ...valuesOf(paper, 'sameAs')].toSorted()).toEqual(
        record.addresses.toSorted(),
      );
    });

    test('sets it in what it appeared in, with volume and issue', () => {
      const within: Node[] = [];
      for (let node = nodesOf(paper, 'isPartOf')[0]; node; node = nodesOf(node, 'isPartOf')[0])
        within.push(node);
      const values = (property: string) => within.flatMap((node) => valuesOf(node, property));
      const container = known(record.container);
      expect(values('name')).toEqual([...container, ...known(item['collection-title'])]);
      expect(values('volumeNumber')).toEqual(known(record.volume));
      expect(values('issueNumber')).toEqual(known(record.issue));
    });
  });

  test('its signposts lead to the record, the PDF and the paper', () => {
    const links = (rel: string) =>
      $(`head link[rel=${rel}]`)
        .map((_, link) => $(link).attr('href'))
        .get();
    expect(links('type')).toEqual(['https://schema.org/AboutPage']);
    expect(links('item')).toEqual([record.pdf]);
    expect(links('related')).toEqual([record.id]);
    expect(links('cite-as')).toEqual([]);
    expect(links('describedby')).toEqual(
      ['bib', 'ris', 'csl.json'].map((ending) => `/papers/${key}.${ending}`),
    );
  });
});
