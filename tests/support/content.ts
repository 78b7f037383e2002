import { readContent } from '../../src/entries/read-content.ts';

/** The papers and topics of the list, as the search for near topics takes them. */
export function contentEntries() {
  const { entries, proses } = readContent('content');
  return {
    papers: entries.papers.map(({ id, data }) => ({
      key: id,
      title: data.title,
      aliases: data.aliases ?? [],
      topics: [],
      abstract: data.abstract,
      filedUnder: data.topics,
    })),
    topics: entries.topics.map(({ id, data: { title, summary } }) => ({
      id,
      title,
      summary,
      text: proses.get(`topics/${id}.mdx`)!.text,
    })),
  };
}
