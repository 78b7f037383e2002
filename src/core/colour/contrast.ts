import { linearRgb } from './oklch.ts';

/*
 * Contrast as WCAG 2.2 defines it, of colours as the tokens write them. Source:
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio and #dfn-relative-luminance.
 */

/** The relative luminance of a colour, as `linearRgb` reads it: 0 for black to 1 for white. */
export function luminance(colour: string): number {
  const [red, green, blue] = linearRgb(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * How far two colours stand apart.
 *
 * @param one as `oklch(46% 0.11 250)`, as is the other
 * @returns from 1 for the same to 21 for black on white, in any order
 */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}
