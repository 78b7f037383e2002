import { formulas } from '../text/math.ts';
import { richText, type MathRenderer, type RichText } from '../text/rich-text.ts';
import { typewritten } from '../text/typewritten.ts';

/** A stretch of an abstract, and the findings that rest on its words. */
export interface Passage {
  readonly text: RichText;
  /** Places in the list of findings, from 0, of those whose quote holds the stretch. */
  readonly findings: readonly number[];
  /** Of these, the findings whose quote begins with the stretch. */
  readonly begins: readonly number[];
  /** Of these, the findings whose quote ends with it. */
  readonly ends: readonly number[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Takes the paragraphs of an abstract apart where the quotes of its findings begin and
 * end. The texts of all passages together are the abstract, letter by letter; quotes may
 * overlap and may reach into the next paragraph.
 *
 * @param paragraphs with TeX between dollars, each on one line
 * @param quotes in the order of the findings; one that does not stand there is passed over
 */
export function passages(
  paragraphs: readonly string[],
  quotes: readonly string[],
  math: MathRenderer,
): Passage[][] {
  const abstract = paragraphs.join(' ');
  const whole = formulas(abstract);
  const spans = quotes.map((quote) => spanOf(quote, abstract, whole));
  let start = 0;
  return paragraphs.map((paragraph) => {
    const from = start;
    const to = from + paragraph.length;
    start = to + 1;
    const edges = spans.flatMap((span) => (span ? [span.from, span.to] : []));
    const cuts = [from, ...edges.filter((edge) => edge > from && edge < to), to];
    const places = [...new Set(cuts)].sort((a, b) => a - b);
    return places.slice(1).map((end, n) => {
      const begin = places[n]!;
      const which = (holds: (span: Span) => boolean) =>
        spans.flatMap((span, number) => (span && holds(span) ? [number] : []));
      return {
        text: richText(abstract.slice(begin, end), math),
        findings: which((span) => span.from < end && span.to > begin),
        begins: which((span) => span.from >= begin && span.from < end),
        ends: which((span) => span.to > begin && span.to <= end),
      };
    });
  });
}

/** Where a quote stands, whatever its quotation marks. An edge inside a formula is moved out of it, so that it stays whole. */
function spanOf(quote: string, abstract: string, whole: readonly Span[]): Span | undefined {
  const words = typewritten(quote).replace(/\s+/g, ' ').trim();
  const at = typewritten(abstract).indexOf(words);
  if (at < 0) return undefined;
  const cutBy = (edge: number) => whole.find(({ from, to }) => from < edge && edge < to);
  const end = at + words.length;
  return { from: cutBy(at)?.from ?? at, to: cutBy(end)?.to ?? end };
}
