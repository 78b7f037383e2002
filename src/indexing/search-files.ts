import { createIndex } from 'pagefind';
import { gunzipSync } from 'node:zlib';
import type { Library, Paper } from '../core/library/types.ts';
import { entryFile } from '../core/problems/problem.ts';
import { documentHtml, passagesOf } from '../core/search/document.ts';
import { guideOf } from '../core/search/guide.ts';
import { paperTable } from '../core/search/paper-table.ts';
import { commonWords, countWords, writeVocabulary } from '../core/search/vocabulary.ts';
import type { Prose } from '../core/text/prose.ts';
import type { Urls } from '../core/urls.ts';

/** The files of a search, by their paths in its folder. */
export type SearchFiles = ReadonlyMap<string, Uint8Array | string>;

/** Ready-made interfaces that Pagefind writes beside its index; this site has its own. */
const unused = /^pagefind-(?:(?:component-|modular-)?ui|highlight)\./;

/**
 * How much goes into one file of the index, in words and their places. A list of hundreds
 * gets small files, so that a question of many words loads little; one of thousands larger
 * ones, since the index names each of them in a table that every search loads.
 */
const chunkSize = (papers: number) => (papers < 1000 ? 4000 : 8000);

/**
 * Makes the search of a list: Pagefind's index of its papers, the guide to topics, paths
 * and terms, the words by which typing errors are mended, and the table of papers by which
 * a search is narrowed down.
 *
 * @param proses the running text of the notes, by their files
 * @throws where Pagefind reports a fault
 */
export async function searchFiles(
  library: Library,
  proses: ReadonlyMap<string, Prose>,
  urls: Urls,
  language: string,
): Promise<SearchFiles> {
  // Pagefind offers no other way to say it.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(library.papers.length));
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const texts: string[] = [];
  for (const paper of library.papers) {
    const passages = passagesOf(paper, proses.get(entryFile('papers', paper.key)));
    texts.push(passages.map(({ text }) => text).join('\n'));
    const { errors } = await index.addHTMLFile({
      url: urls.paper(paper.key),
      content: documentHtml(passages, language),
    });
    if (errors.length) throw new Error(`Pagefind refused ${paper.key}: ${errors.join('; ')}`);
  }
  const { files, errors: faults } = await index.getFiles();
  if (faults.length) throw new Error(`Pagefind could not make its index: ${faults.join('; ')}`);
  await index.deleteIndex();
  const ids = idsByUrl(files);
  const vocabulary = countWords(texts);
  const idOf = ({ key }: Paper) => ids.get(urls.paper(key))!;
  return new Map<string, Uint8Array | string>([
    ...files
      .filter(({ path }) => !unused.test(path))
      .map(({ path, content }) => [path, content] as const),
    ['guide.json', JSON.stringify(guideOf(library, commonWords(vocabulary, texts.length)))],
    ['papers.json', JSON.stringify(paperTable(library.papers, idOf))],
    ['words.txt', writeVocabulary(vocabulary)],
  ]);
}

/** What the index calls each page: the names of the files in which it keeps them. */
function idsByUrl(files: readonly { path: string; content: Uint8Array }[]): Map<string, string> {
  const fragment = /^fragment\/(.+)\.pf_fragment$/;
  return new Map(
    files.flatMap(({ path, content }) => {
      const id = fragment.exec(path)?.[1];
      if (!id) return [];
      const text = gunzipSync(content).toString();
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [[url, id] as const];
    }),
  );
}
