/** A character that nobody sees, or that changes how others are shown. */
export interface Hidden {
  /** Where it stands in the text, in UTF-16 units from 0, and how many. */
  readonly index: number;
  readonly length: number;
  readonly code: number;
}

/** What can only hide something: controls, marks of direction, invisible signs and fillers. */
const suspects =
  // eslint-disable-next-line no-misleading-character-class -- each of them is meant alone
  /[^\P{Cc}\t\n]|[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Cs}/gu;

/** Scripts whose letters are joined or kept apart by an invisible sign between them. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** Scripts that are written without blanks, in which an invisible one says where a word ends. */
const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

const picture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;

/** The flags of England, Scotland and Wales are written with signs that are seen nowhere else. */
const flags =
  /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/gu;

/** Letters and signs of which none is hidden, those of most texts: told apart in no time. */
const plain = /^[\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u034e\u2010-\u2027\u2030-\u205f]*$/;

/** All hidden characters of a text, but for those that its script or its pictures need. */
export function findHidden(text: string): Hidden[] {
  if (plain.test(text)) return [];
  const found = [...text.matchAll(suspects)];
  if (!found.length) return [];
  const inFlags = [...text.matchAll(flags)].map((flag) => [
    flag.index,
    flag.index + flag[0].length,
  ]);
  return found
    .filter(({ 0: sign, index }) => {
      if (inFlags.some(([start, end]) => index >= start! && index < end!)) return false;
      return !isNeeded(sign, text.slice(0, index), text.slice(index + sign.length));
    })
    .map(({ 0: sign, index }) => ({ index, length: sign.length, code: sign.codePointAt(0)! }));
}

function isNeeded(sign: string, before: string, after: string): boolean {
  const last = [...before.slice(-2)].at(-1) ?? '';
  const next = [...after.slice(0, 2)][0] ?? '';
  const code = sign.codePointAt(0)!;
  if (code === 0x200b) return unspaced.test(last) && unspaced.test(next);
  if (code === 0x200c) return joining.test(last) && joining.test(next);
  if (code === 0x200d)
    return joining.test(last)
      ? joining.test(next) || !/\p{L}/u.test(next)
      : picture.test(last) && picture.test(next);
  if (code >= 0x180b && code <= 0x180f && code !== 0x180e)
    return /\p{Script=Mongolian}/u.test(last);
  if (code === 0xfe0e || code === 0xfe0f) return /[\p{Emoji}\p{Extended_Pictographic}]/u.test(last);
  if (code >= 0xe0100 && code <= 0xe01ef) return /\p{Script=Han}/u.test(last);
  return code >= 0xfe00 && code <= 0xfe02 && /[\p{Script=Han}\p{Sm}]/u.test(last);
}

/** What is told of a hidden character, by its number. */
export function hiddenName(code: number): string {
  if (code === 0x1b) return 'an escape, with which terminals are told what to do';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 'a control character';
  if (code === 0xad) return 'a soft hyphen';
  if (
    code === 0x61c ||
    (code >= 0x200e && code <= 0x202e && code !== 0x2028 && code !== 0x2029) ||
    (code >= 0x2066 && code <= 0x2069)
  )
    return 'a sign that turns the direction of the text';
  if (code === 0x2028 || code === 0x2029) return 'an invisible end of a line';
  return 'an invisible character';
}

/**
 * A text with all that would not be seen made visible, for a terminal or a log: controls
 * as their pictures (␛), the others by their number (<U+202E>).
 */
export function visible(text: string): string {
  let shown = '';
  let end = 0;
  for (const { index, length, code } of findHidden(text)) {
    shown += text.slice(end, index) + pictureOf(code);
    end = index + length;
  }
  return shown + text.slice(end);
}

function pictureOf(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
