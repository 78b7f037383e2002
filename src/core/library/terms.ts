import { findMentions, type Naming } from '../text/terms.ts';
import type { Paper } from './types.ts';

type Told = Pick<Paper, 'title' | 'citedTitle' | 'abstract' | 'note'>;

/**
 * Makes a function that tells which of these terms a paper uses, in their order: in its
 * titles, its abstract or its note, whose text is given in MDX.
 */
export function findTermsUsed<T extends Naming>(
  terms: readonly T[],
): (paper: Told, body: string) => T[] {
  const mentionsIn = findMentions(terms);
  return (paper, body) => {
    const used = new Set(mentionsIn(textOf(paper, body)).map(({ id }) => id));
    return terms.filter(({ id }) => used.has(id));
  };
}

/** All that a paper says, with breaks between that no term spans. */
const textOf = ({ title, citedTitle, abstract, note }: Told, body: string): string =>
  [
    ...[title, citedTitle, ...abstract].map(({ plain }) => plain),
    ...(note ? [note.summary, ...note.findings.map(({ claim }) => claim)] : []),
    proseOf(body),
  ].join('\n\n');

/** The words of a text in MDX that are read as such: no code, formulas, addresses or marks. */
const proseOf = (body: string): string =>
  body
    .replace(/```[\s\S]*?```|`[^`\n]*`|\$\$[\s\S]*?\$\$/g, '\n\n')
    .replace(/\]\([^)]*\)|^\[[^\]]+\]:.*$|<[^>]*>|https?:\/\/\S+/gm, '')
    .replace(/[*_[\]]+/g, '');
