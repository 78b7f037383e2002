/**
 * Text from elsewhere, as far as it can be shown: no control characters, none that are
 * unseen or turn the direction of what follows, letters and accents in one piece.
 */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, (sign) => (sign === '\n' ? '\n' : ' '))
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Noncharacter_Code_Point}\uFFFD]/gu, keepsLines)
    .normalize('NFC');

const keepsLines = (sign: string) => (sign === '\n' ? sign : '');

/** No abstract is longer; a text that is, is none that a record should hold. */
export const longestText = 20_000;

/** Cleaned text on one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  times: '×',
  szlig: 'ß',
};

const accents: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  caron: '\u030C',
  cedil: '\u0327',
};

/** Reads the entities of HTML that stand in bibliographic records; others stay as they are. */
const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(grave|acute|circ|tilde|uml|ring|caron|cedil)|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, letter?: string, accent?: string, name?: string) => {
      if (letter && accent) return `${letter}${accents[accent.toLowerCase()]}`;
      if (name) return named[name] ?? whole;
      const code = decimal ? Number(decimal) : parseInt(hex!, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );

/** Digits raised or lowered, where a record marks them so. */
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';
const moved = (text: string, digits: string, sign: string) =>
  /^\d+$/.test(text) ? text.replace(/\d/g, (digit) => digits[Number(digit)]!) : `${sign}${text}`;

const tag = /<\/?[a-z][\w:.-]*(?:\s[^<>]*)?\/?>/gi;

/**
 * A title or an abstract without the HTML, JATS or MathML that publishers set it in: a
 * paragraph of theirs is one here, a formula in TeX stands between dollars, and the heading
 * “Abstract” goes. Entities are read twice, since records often hold them escaped once more.
 */
export function withoutMarkup(markup: string): string {
  const text = markup
    .replace(/<!--[\s\S]*?-->|<!\[CDATA\[|\]\]>/g, '')
    .replace(
      /<((?:jats:)?(?:inline|disp)-formula)\b[^<>]*>([\s\S]*?)<\/\1>/gi,
      (_, __, inner: string) => formula(inner),
    )
    .replace(/<(jats:)?title\b[^<>]*>\s*(?:abstract|summary)\s*[.:]?\s*<\/(?:jats:)?title>/gi, '')
    .replace(/<(?:jats:)?sup\b[^<>]*>([^<>]*)<\/(?:jats:)?sup>/gi, (_, inner: string) =>
      moved(inner, raised, '^'),
    )
    .replace(/<(?:jats:)?sub\b[^<>]*>([^<>]*)<\/(?:jats:)?sub>/gi, (_, inner: string) =>
      moved(inner, lowered, '_'),
    )
    .replace(/<(?:\/?(?:jats:)?(?:p|sec|title|list|list-item|div|li)\b[^<>]*|br\s*\/?)>/gi, '\n\n')
    .replace(tag, '');
  return cleanText(withoutEntities(withoutEntities(text))).replace(/\n\s*\n/g, '\n\n');
}

/** The formula of a publisher: its TeX where it is given, else its letters. */
function formula(inner: string): string {
  const tex = /<(?:jats:)?tex-math\b[^<>]*>([\s\S]*?)<\/(?:jats:)?tex-math>/i.exec(inner)?.[1];
  if (tex === undefined) return inner.replace(tag, '').replace(/\s+/g, ' ').trim();
  const document = /\\begin\{document\}([\s\S]*?)\\end\{document\}/.exec(tex)?.[1] ?? tex;
  return `$${document
    .trim()
    .replace(/^\$+|\$+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()}$`;
}
