/** A colour on a ground that it is used on, and how far it must stand apart from it. */
export interface Pair {
  readonly colour: string;
  readonly ground: string;
  /** The least contrast, in light and in dark: 7 for running text, 4.5 for other text, 3 for controls. */
  readonly least: number;
  readonly use: string;
}

const pair = (colour: string, ground: string, least: number, use: string): Pair => ({
  colour,
  ground,
  least,
  use,
});

/** Every pair of colour tokens that meet on a page. */
export const pairs: readonly Pair[] = [
  pair('ink', 'paper', 7, 'running text'),
  pair('ink', 'raised', 7, 'text in fields and boxes'),
  pair('ink', 'mark', 7, 'a word that was searched for'),
  pair('muted', 'mark', 4.5, 'the papers of a name that a link led to'),
  pair('accent', 'mark', 4.5, 'the name that a link led to'),
  pair('muted', 'paper', 4.5, 'what stands beside the text'),
  pair('muted', 'raised', 4.5, 'a hint in a field'),
  pair('accent', 'paper', 4.5, 'links, and the ring of the focus'),
  pair('accent', 'raised', 4.5, 'links in boxes'),
  pair('paper', 'accent', 4.5, 'the name of the main button'),
  pair('control', 'paper', 3, 'the edge of a control'),
  pair('control', 'raised', 3, 'the edge of a field, seen from inside'),
  pair('warning-ink', 'warning', 4.5, 'a warning'),
  pair('warning-ink', 'paper', 4.5, 'a warning in a line'),
  // A rule separates what white space separates already, so that no minimum binds it.
  pair('rule', 'paper', 1.2, 'a quiet line'),
];
