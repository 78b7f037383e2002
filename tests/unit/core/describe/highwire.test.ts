import { describe, expect, test } from 'vitest';
import { paperTags } from '#core/describe/highwire.ts';
import type { PaperFieldsInput } from '#core/schema/paper.ts';
import { paperOf } from '../../support/papers.ts';

/** The tags of a paper as lines, without its abstract and its language. */
const tags = (changes: Partial<PaperFieldsInput>) =>
  paperTags(paperOf(changes))
    .map((tag) => `${'name' in tag ? tag.name : tag.property}: ${tag.content}`)
    .filter((line) => !/_(?:abstract|language):/.test(line));

const two = [
  'citation_title: Counting to Ten',
  'citation_author: Okafor, Ada',
  'citation_author: Lind, Per',
];

describe('the tags of a paper page', () => {
  test('tell a preprint with its day, its server and the DOI of arXiv, and no journal', () => {
    expect(tags({ submitted: '2024-03-05', identifiers: { arxiv: '2403.01234' } })).toEqual([
      ...two,
      'citation_publication_date: 2024/03/05',
      'citation_doi: 10.48550/arXiv.2403.01234',
      'citation_public_url: https://arxiv.org/abs/2403.01234',
      'citation_pdf_url: https://arxiv.org/pdf/2403.01234',
      'z:itemType: preprint',
      'z:repository: arXiv',
      'z:archiveID: arXiv:2403.01234',
    ]);
  });

  test('name the proceedings before the conference, and its year alone', () => {
    const venue = {
      kind: 'conference',
      name: 'Advances in Neural Information Processing Systems',
      short: 'NeurIPS 2023',
      series: 'NeurIPS',
      year: 2023,
      volume: '36',
      pages: '30222-30242',
      publisher: 'Curran',
    } as const;
    const identifiers = { arxiv: '2310.15141', category: 'cs.LG', doi: '10.52202/075280-1314' };
    expect(tags({ venue, submitted: '2023-10-23', identifiers })).toEqual([
      ...two,
      'citation_publication_date: 2023',
      'citation_inbook_title: Advances in Neural Information Processing Systems',
      'citation_conference_title: NeurIPS 2023',
      'citation_firstpage: 30222',
      'citation_lastpage: 30242',
      'citation_publisher: Curran',
      'citation_doi: 10.52202/075280-1314',
      'citation_public_url: https://doi.org/10.52202/075280-1314',
      'citation_pdf_url: https://arxiv.org/pdf/2310.15141',
      'z:extra: arXiv:2310.15141 [cs.LG]',
    ]);
  });

  test('name the journal with volume and issue, and a lone page as the first', () => {
    const venue = {
      kind: 'journal',
      name: 'Transactions of the ACL',
      series: 'TACL',
      year: 2024,
      volume: '12',
      issue: '3',
      pages: 'e12',
    } as const;
    expect(tags({ venue, identifiers: { acl: '2024.tacl-1.5' } })).toEqual([
      ...two,
      'citation_publication_date: 2024',
      'citation_journal_title: Transactions of the ACL',
      'citation_volume: 12',
      'citation_issue: 3',
      'citation_firstpage: e12',
      'citation_public_url: https://aclanthology.org/2024.tacl-1.5/',
      'citation_pdf_url: https://aclanthology.org/2024.tacl-1.5.pdf',
    ]);
  });

  test.each<[PaperFieldsInput['venue'], string[]]>([
    [
      { kind: 'workshop', name: 'Proceedings of WMT', short: 'WMT', series: 'WMT', year: 2022 },
      ['citation_inbook_title: Proceedings of WMT', 'citation_conference_title: WMT 2022'],
    ],
    [
      { kind: 'chapter', name: 'A Handbook', year: 2022, publisher: 'Press', pages: '1-9' },
      [
        'citation_inbook_title: A Handbook',
        'citation_firstpage: 1',
        'citation_lastpage: 9',
        'citation_publisher: Press',
      ],
    ],
    [
      { kind: 'report', institution: 'A Laboratory', year: 2022, number: 'TR-7' },
      [
        'citation_technical_report_institution: A Laboratory',
        'citation_technical_report_number: TR-7',
      ],
    ],
    [
      { kind: 'thesis', institution: 'A University', year: 2022 },
      ['citation_dissertation_institution: A University'],
    ],
    [
      { kind: 'book', publisher: 'Press', year: 2022 },
      ['citation_publisher: Press', 'z:itemType: book'],
    ],
    [{ kind: 'webpage', name: 'A Site', year: 2022 }, ['z:itemType: webpage']],
    [
      { kind: 'preprint', server: 'bioRxiv', year: 2022 },
      ['z:itemType: preprint', 'z:repository: bioRxiv'],
    ],
  ])('say of a %o what its kind has', (venue, expected) => {
    expect(tags({ venue })).toEqual([...two, 'citation_publication_date: 2022', ...expected]);
  });

  test.each<[string[], string[]]>([
    [
      ['NLLB Team', 'Okafor, Ada'],
      ['NLLB Team,', 'Okafor, Ada'],
    ],
    [['NLLB Team'], ['NLLB Team,']],
    [
      ['Sukarno,', 'Okafor, Ada'],
      ['Sukarno,', 'Okafor, Ada'],
    ],
    [['Brown Jr., Tom'], ['Brown Jr., Tom']],
    [['van der Berg, Jan Willem'], ['van der Berg, Jan Willem;']],
    [
      ['van der Berg, Jan Willem', 'Lind, Per'],
      ['van der Berg, Jan Willem', 'Lind, Per'],
    ],
    [['Okafor, Ada Mary'], ['Okafor, Ada Mary']],
  ])('write the authors %j so that each is read as one', (authors, expected) => {
    const lines = tags({ authors }).filter((line) => line.startsWith('citation_author'));
    expect(lines).toEqual(expected.map((author) => `citation_author: ${author}`));
  });

  test('give the abstract plain, and the language', () => {
    const abstract = 'With $\\rho=0.83$ & more.\n\nA second part.';
    const told = paperTags(paperOf({ abstract, publishedTitle: 'Counting On' }));
    expect(told).toContainEqual({
      name: 'citation_abstract',
      content: 'With ρ=0.83 & more.\n\nA second part.',
    });
    expect(told).toContainEqual({ name: 'citation_title', content: 'Counting On' });
    expect(told).toContainEqual({ name: 'citation_language', content: 'en' });
  });
});
