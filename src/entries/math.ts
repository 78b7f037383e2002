import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import temml from 'temml';
import type { MathRenderer } from '../core/text/rich-text.ts';

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
  return markup.replace(classes, '');
}

/** Writes a formula on one line: "ρ=0.83", "Q*", "Q^π_sft". */
function plain(tex: string): string {
  return textOf(parseFragment(mathml(tex)))
    .replaceAll('∗', '*')
    .replaceAll('−', '-');
}

const scripts: Record<string, string[]> = {
  msub: ['', '_'],
  msup: ['', '^'],
  msubsup: ['', '_', '^'],
  mfrac: ['', '/'],
};

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const marks = 'tagName' in node ? scripts[node.tagName] : undefined;
  return node.childNodes
    .map((child, index) => {
      const text = textOf(child);
      return text === '∗' ? text : (marks?.[index] ?? '') + text;
    })
    .join('');
}

export const math: MathRenderer = { mathml, plain };
