import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import temml from 'temml';
import { findHidden } from '../core/text/hidden-characters.ts';
import { escapeHtml, type MathRenderer } from '../core/text/rich-text.ts';

/** Classes of temml's own style sheet, which this site does not carry: MathML Core needs none. */
const classes = / class="[^"]*"/g;

/**
 * Reads TeX as MathML. Throws where temml cannot read it, and where it answers
 * with style attributes, which the site's security policy does not let through.
 */
function mathml(tex: string): string {
  const markup = temml.renderToString(tex, { throwOnError: true });
  if (markup.includes(' style=')) {
    throw new Error('It needs styles that a page of this site may not carry.');
  }
  const formula = markup.replace(classes, '');
  if (formula.includes('<a ') || large.test(formula))
    throw new Error('It links to a place, or moves or draws over what stands around it.');
  if (findHidden(formula.replace(/[\u2061-\u2064]/g, '')).length)
    throw new Error('It holds a character that nobody sees.');
  return formula;
}

/** A length of ten letters and more: no formula within a line needs it. */
const large = /="-?(?:\d{2,}(?:\.\d+)?(?:em|ex)|\d{3,}(?:\.\d+)?(?:[a-z]{2}|%))"/;

/** Writes a formula on one line, as a person would type it: "ρ=0.83", "Q*", "O(n log n)". */
function plain(tex: string): string {
  return textOf(parseFragment(mathml(tex)))
    .normalize('NFKC')
    .replaceAll('∗', '*')
    .replaceAll('−', '-')
    .replace(/[\u2061-\u2064]/g, '')
    .replace(/(?<=\() | (?=[),.])/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What stands before the parts of an element, where it means something on a line. */
const signs: Record<string, readonly string[]> = {
  msub: ['', '_'],
  msup: ['', '^'],
  msubsup: ['', '_', '^'],
  mfrac: ['', '/'],
  msqrt: ['√'],
};

/** Signs that are raised without being an exponent. */
const raised: Record<string, string> = { '∗': '∗', '′': "'" };

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const name = 'tagName' in node ? node.tagName : '';
  const text = node.childNodes
    .map((child, index) => {
      const inner = textOf(child);
      return index > 0 && inner in raised ? raised[inner] : (signs[name]?.[index] ?? '') + inner;
    })
    .join('');
  return name === 'mi' && /^[A-Za-z]{2,}$/.test(text) ? ` ${text} ` : text;
}

export const math: MathRenderer = { mathml, plain };

/** The same, but with a formula that cannot be read as it was written: for while someone writes. */
export const forgivingMath: MathRenderer = {
  mathml: (tex) => orWritten(mathml, tex, escapeHtml),
  plain: (tex) => orWritten(plain, tex, (written) => written),
};

function orWritten(
  render: (tex: string) => string,
  tex: string,
  write: (tex: string) => string,
): string {
  try {
    return render(tex);
  } catch {
    return write(`$${tex}$`);
  }
}
