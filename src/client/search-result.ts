import type { Piece } from '#core/search/excerpt.ts';
import type { Clues, Ranked } from '#core/search/rank.ts';
import { shown } from '#core/search/shown.ts';

/** A paper among the results: a link to the passage that was found. */
export function resultItem(ranked: Ranked, clues: Clues): HTMLLIElement {
  const { url, title, authors, facts, where, excerpt } = shown(ranked, clues.evidence);
  const link = document.createElement('a');
  link.href = url;
  link.append(part('result-title', ...marked(title)));
  link.append(part('result-facts', ...marked(authors), ` · ${facts}`));
  if (excerpt) {
    const [before, after] = excerpt.isCut;
    const text = part('result-excerpt', before ? '… ' : '', ...marked(excerpt.pieces));
    if (after) text.append(' …');
    if (where) text.prepend(part('result-place', where), ' ');
    link.append(text);
  }
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function part(className: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.append(...content);
  return element;
}

/** Text with the words found in `<mark>`. */
const marked = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, isFound }) => {
    if (!isFound) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
