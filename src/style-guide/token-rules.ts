import type { Token } from '#core/colour/tokens.ts';

/** The property that a token is shown by, by the first word of its name. */
const properties: Record<string, string> = {
  text: 'font-size',
  font: 'font-family',
  radius: 'border-radius',
};

/** The steps of white space that the pages use, in quarters of a rem. */
export const spaces = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16];

/**
 * Styles by which the style guide shows each token and step: tokens that no page uses yet
 * are not in the site's own styles.
 */
export function tokenRules(tokens: readonly Token[]): string {
  const values = tokens.map(({ name, value }) => `--${name}: ${value};`);
  const rules = tokens.map(({ name }) => {
    const [kind = '', ...rest] = name.split('-');
    const colour = rest.join('-');
    return kind === 'color'
      ? `[data-ground='${colour}'] { background: var(--${name}); } [data-ink='${colour}'] { color: var(--${name}); }`
      : `[data-token='${name}'] { ${properties[kind] ?? 'width'}: var(--${name}); }`;
  });
  const steps = spaces.map((step) => `[data-space='${step}'] { width: ${step / 4}rem; }`);
  return [`:root { ${values.join(' ')} }`, ...rules, ...steps].join('\n');
}
