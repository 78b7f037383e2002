import { findMentions, type Naming } from './terms.ts';

/** Elements whose text is no running text, or leads somewhere already. */
const untouched = new Set('a abbr code dfn h1 h2 h3 h4 h5 h6 math pre script style'.split(' '));

/** A comment, a tag with its name, an escaped character, or a run of text. */
const pieces = /<!--[\s\S]*?-->|<\/?([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>|&[#\w]+;|[^<&]+/gi;

/**
 * Links the first mention of each term in the running text of a page, and tells which
 * terms these are, in the order of the text. The words stay as the author wrote them.
 *
 * @param html well-formed, its text escaped
 * @param address where a term's link leads; `place` counts the linked terms from 0
 */
export function linkTerms(
  html: string,
  terms: readonly Naming[],
  address: (id: string, place: number) => string,
): { html: string; linked: string[] } {
  const mentionsIn = findMentions(terms);
  const linked: string[] = [];
  let within: { readonly name: string; depth: number } | undefined;

  const link = (text: string) => {
    let done = 0;
    let result = '';
    for (const { id, from, to } of mentionsIn(text)) {
      if (linked.includes(id)) continue;
      const href = address(id, linked.push(id) - 1);
      result += `${text.slice(done, from)}<a class="term" href="${href}">${text.slice(from, to)}</a>`;
      done = to;
    }
    return result + text.slice(done);
  };

  const result = html.replace(pieces, (piece: string, tag?: string) => {
    const name = tag?.toLowerCase();
    if (name && within?.name === name) {
      within.depth += piece.startsWith('</') ? -1 : 1;
      if (within.depth === 0) within = undefined;
    } else if (name && !within && untouched.has(name)) within = { name, depth: 1 };
    return within || /^[<&]/.test(piece) ? piece : link(piece);
  });
  return { html: result, linked };
}
