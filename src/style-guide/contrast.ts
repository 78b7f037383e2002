/*
 * Contrast as WCAG 2.2 defines it, of colours as the tokens write them. Sources:
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio and #dfn-relative-luminance for the
 * ratio; https://bottosson.github.io/posts/oklab/ for the way from OKLCH to linear sRGB.
 */

const oklch = /^oklch\(\s*([\d.]+)%\s+([\d.]+)\s+([\d.]+)\s*\)$/;

/** The part of linear sRGB that a screen can show. */
const shown = (channel: number) => Math.min(1, Math.max(0, channel));

/**
 * The relative luminance of a colour.
 *
 * @param colour as `oklch(46% 0.11 250)`
 * @returns 0 for black to 1 for white; a colour that sRGB lacks is cut to what it has
 * @throws where the colour is written in another way, or lets the ground shine through
 */
export function luminance(colour: string): number {
  const [, lightness, chroma, hue] = oklch.exec(colour)?.map(Number) ?? [];
  if (lightness === undefined || chroma === undefined || hue === undefined)
    throw new Error(`"${colour}" is not written as oklch(46% 0.11 250).`);
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const light = lightness / 100;
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
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
