/** A token of the style sheet, by its name without the two hyphens. */
export interface Token {
  readonly name: string;
  readonly value: string;
}

/** A colour token, named by what it is for: `ink`, `paper`. */
export interface ColourToken {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/**
 * Reads the tokens of a style sheet, in their order. Lines that clear one of
 * Tailwind's own sets, as `--color-*: initial`, are none.
 *
 * @param css the text of `src/styles/tokens.css`
 */
export function readTokens(css: string): Token[] {
  const withoutComments = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...withoutComments.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => ({
    name: name!,
    value: value!.replaceAll(/\s+/g, ' ').trim(),
  }));
}

/** The colours among some tokens, each with its value on a light page and on a dark one. */
export function colourTokens(tokens: readonly Token[]): ColourToken[] {
  return tokens
    .filter(({ name }) => name.startsWith('color-'))
    .map(({ name, value }) => {
      const both = /^light-dark\((.+?\)), (.+)\)$/.exec(value);
      const [light, dark] = both ? [both[1]!, both[2]!] : [value, value];
      return { name: name.slice('color-'.length), light, dark };
    });
}
