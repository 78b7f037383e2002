import { describe, expect, test } from 'vitest';
import { documentHtml, passagesOf } from '#core/search/document.ts';
import { partsOf } from '#core/search/parts.ts';
import { passageName, placeNamed } from '#core/search/places.ts';
import { details, search, type SearchParts } from '#core/search/search.ts';
import { shown } from '#core/search/shown.ts';
import { countWords, readVocabulary, writeVocabulary } from '#core/search/vocabulary.ts';
import { indexedPaper, type IndexedPaper } from '#core/search/word-index.ts';
import type { PaperFieldsInput } from '#core/schema/paper.ts';
import { libraryOf, paperEntry } from '../../support/papers.ts';

const entries: Record<string, Partial<PaperFieldsInput>> = {
  okafor2024counting: { title: 'Counting to Ten', abstract: 'Speculative sampling counts.' },
  lind2025herding: {
    title: 'Herding Cats with Fine-Tuning',
    authors: ['So, David', 'Wójcik, Łukasz'],
    abstract: 'We tune. A herd of cats follows speculative decoding to the letter.',
    aliases: ['feline control'],
    questions: ['how do I make my pets obey'],
    summary: undefined,
  },
};

const library = libraryOf(Object.entries(entries).map(([id, fields]) => paperEntry(id, fields)));
const texts = library.papers.map((paper) => passagesOf(paper));

/** An index in memory that answers as Pagefind does, without its stems. */
function memoryIndex(): SearchParts & { readonly asked: string[] } {
  const papers = new Map<string, IndexedPaper>(
    library.papers.map(({ key }, n) => {
      let location = 0;
      const anchors = texts[n]!.map((passage) => {
        const anchor = { id: passageName(passage), location };
        location += passage.text.split(' ').length;
        return anchor;
      });
      const content = texts[n]!.map(({ text }) => text).join(' ');
      return [key, indexedPaper(key, { url: `/papers/${key}/`, content, anchors })];
    }),
  );
  const asked: string[] = [];
  return {
    asked,
    total: papers.size,
    vocabulary: async () => {
      asked.push('vocabulary');
      return readVocabulary(
        writeVocabulary(countWords(texts.map((all) => all.map(({ text }) => text).join('\n')))),
      );
    },
    index: {
      find: async (word, whole) =>
        [...papers.values()].flatMap(({ id, words }) => {
          const locations = words.flatMap((other, at) =>
            partsOf(other).some((form) => (whole ? form === word : form.startsWith(word)))
              ? [at]
              : [],
          );
          return locations.length ? [{ id, score: locations.length, locations }] : [];
        }),
      read: async (id) => papers.get(id)!,
    },
  };
}

const keys = async (query: string) =>
  (await search(memoryIndex(), query)).best.map(({ paper }) => paper.id);

describe('a paper is found', () => {
  test.each([
    ['by its title', 'herding cats'],
    ['by a compound in two words', 'fine tuning'],
    ['by a compound in one word', 'finetuning'],
    ['by a name without its accents', 'lukasz wojcik'],
    ['by a name that is a small word', 'david so'],
    ['by another word for it', 'feline control'],
    ['by a question of its entry', 'my pets do not obey me at all'],
    ['by its key', 'lind2025herding'],
    ['with a slip of the hand', 'hreding cats'],
  ])('%s', async (_, query) => {
    expect((await keys(query))[0]).toBe('lind2025herding');
  });
});

test('a paper that has most of the words comes before one that has few', async () => {
  expect((await keys('speculative decoding'))[0]).toBe('lind2025herding');
  expect((await keys('speculative counts'))[0]).toBe('okafor2024counting');
});

test('the words for typing errors are loaded only where a word was not found', async () => {
  const found = memoryIndex();
  await search(found, 'counting');
  expect(found.asked).toEqual([]);
  await search(found, 'countnig');
  expect(found.asked).toEqual(['vocabulary']);
});

test('an index of which a part is away is no answer', async () => {
  const broken = memoryIndex();
  const away = { ...broken, index: { ...broken.index, find: async () => [] } };
  await expect(search(away, 'herding')).rejects.toThrow('“herding” could not be loaded');
});

test('a result shows where the words stand, marks them and leads there', async () => {
  const { best, clues } = await search(memoryIndex(), 'speculative decoding wojcik');
  const result = shown(best[0]!, clues.evidence);
  const marks = (pieces: readonly { text: string; isFound: boolean }[]) =>
    pieces.filter(({ isFound }) => isFound).map(({ text }) => text);
  expect(marks(result.excerpt!.pieces)).toEqual(['speculative decoding']);
  expect(marks(result.authors)).toEqual(['Łukasz Wójcik']);
  expect(result.where).toBe('abstract');
  expect(result.url).toBe(
    '/papers/lind2025herding/#abstract:~:text=of%20cats%20follows-,speculative%20decoding,-to%20the%20letter.',
  );
});

test('papers further down are looked at in the same way', async () => {
  const found = memoryIndex();
  const { clues, ids } = await search(found, 'speculative decoding');
  const [last] = await details(found.index, ids.slice(-1), clues);
  expect(last!.hits.length).toBeGreaterThan(0);
});

describe('the index reads of a paper', () => {
  const [herding] = texts.filter((all) => all.some(({ text }) => text.startsWith('Herding')));

  test('each passage under a name that tells its place', () => {
    for (const passage of herding!)
      expect(placeNamed(passageName(passage))).toEqual({ place: passage.place, id: passage.id });
  });

  test('no mark-up of its texts', () => {
    const html = documentHtml([{ place: 'title', id: 'title', text: 'A <b> & "c"' }], 'en');
    expect(html).toContain('A &lt;b&gt; &amp; &quot;c&quot;');
  });
});
