import type { CslItem } from '../core/import/csl-item.ts';
import { soundItem } from '../core/import/sound-item.ts';
import { splitBibtex, splitJson, splitRis } from '../core/import/split-bibliography.ts';

/**
 * Reads a bibliography into items of CSL-JSON: `.csl.json` and `.json` as they are,
 * `.bib` and `.ris` through Citation.js.
 *
 * @param file its name, which says the format
 * @throws where the format is unknown or the text is not of it
 */
export async function readBibliography(file: string, text: string): Promise<CslItem[]> {
  if (file.endsWith('.json')) {
    const read: unknown = JSON.parse(text);
    return (Array.isArray(read) ? read : [read]) as CslItem[];
  }
  if (file.endsWith('.bib')) return readBibtex(text);
  if (file.endsWith('.ris')) return readRis(text);
  throw unknownFormat(file);
}

const unknownFormat = (file: string) =>
  new Error(`${file}: the name must end in .csl.json, .json, .bib or .ris.`);

/** An item of a bibliography with the line it begins on, or why it cannot be read. */
export type ReadItem = { readonly line: number } & (
  | { readonly item: CslItem; readonly fault?: undefined }
  | { readonly fault: string; readonly item?: undefined }
);

/**
 * Reads a bibliography item by item, so that a bad one costs none of the others.
 *
 * @throws where the format is unknown, nothing in the text is of it, or it is no JSON
 */
export async function readItems(file: string, text: string): Promise<ReadItem[]> {
  const split = Object.entries(splitters).find(([ending]) => file.endsWith(ending))?.[1];
  if (!split) throw unknownFormat(file);
  if (split === splitJson) JSON.parse(text);
  const written = split(text);
  if (written.length === 0) throw new Error('it holds no item.');
  return Promise.all(
    written.map(async ({ line, text: part }): Promise<ReadItem> => {
      try {
        const [item] = await readBibliography(file, part);
        return { line, item: soundItem(item) };
      } catch (error) {
        return { line, fault: (error as Error).message.trim().split('\n')[0]! };
      }
    }),
  );
}

const splitters = { '.json': splitJson, '.bib': splitBibtex, '.ris': splitRis };

interface BibtexEntry {
  readonly properties: Readonly<Record<string, string>>;
}

async function readBibtex(text: string): Promise<CslItem[]> {
  const { Cite, plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  const formulas: string[] = [];
  const entries = plugins.input.data(
    shelterMath(text, formulas),
    '@biblatex/text',
  ) as BibtexEntry[];
  return entries.map((entry) => {
    const item = new Cite(entry, { forceType: '@biblatex/entry+object' }).data[0] as CslItem;
    const { eprint, archiveprefix, eprinttype, primaryclass } = entry.properties;
    const isArxiv = eprint && /^arxiv$/i.test(eprinttype ?? archiveprefix ?? '');
    return withMath(
      {
        ...withGroups(item),
        custom: isArxiv ? { arxiv: eprint, arxiv_category: primaryclass } : {},
      },
      formulas,
    );
  });
}

async function readRis(text: string): Promise<CslItem[]> {
  const { Cite, plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-ris');
  const records = plugins.input.data(text, '@ris/file') as Record<string, unknown>[];
  return records.map((record) => {
    const item = new Cite(record, { forceType: '@ris/record' }).data[0] as CslItem;
    const number = typeof record.AN === 'string' ? record.AN : item.number;
    // A record without an id is given a random one; its key is made of its facts instead.
    return withGroups({ ...item, id: record.ID as string | undefined, number });
  });
}

/** Citation.js reads a group, in braces or with nothing after its comma, as a lone family name. */
function withGroups(item: CslItem): CslItem {
  const author = item.author?.map((name) =>
    name.family && !name.given ? { literal: name.family } : name,
  );
  return { ...item, author };
}

const token = (number: number) => `MATH${number}HTAM`;

/**
 * Puts a word in the place of each formula, of which Citation.js would make small
 * letters, and escapes every other dollar, which it would take for the start of one.
 */
const shelterMath = (text: string, formulas: string[]): string =>
  text.replace(/\\\$|\$(?![\s\d])[^$\n]+?(?<![\s\\])\$|\$/g, (found) => {
    if (found.length <= 2) return '\\$';
    return `{${token(formulas.push(found) - 1)}}`;
  });

function withMath(item: CslItem, formulas: readonly string[]): CslItem {
  const restore = (text: string | undefined) =>
    text?.replace(/MATH(\d+)HTAM/g, (_, number) => formulas[Number(number)]!);
  return { ...item, title: restore(item.title), abstract: restore(item.abstract) };
}
