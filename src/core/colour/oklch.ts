/*
 * Colours as the tokens write them, in OKLCH. The way to linear sRGB and its numbers:
 * https://bottosson.github.io/posts/oklab/; from there to sRGB: CSS Color 4, section 10.2.
 */

const oklch = /^oklch\(\s*([\d.]+)%\s+([\d.]+)\s+([\d.]+)\s*\)$/;

/** The part of linear sRGB that a screen can show. */
const shown = (channel: number) => Math.min(1, Math.max(0, channel));

/**
 * The light that a screen mixes a colour from.
 *
 * @param colour as `oklch(46% 0.11 250)`
 * @returns red, green and blue in linear sRGB, from 0 to 1; a colour that sRGB lacks is
 *   cut to what it has
 * @throws where the colour is written in another way, or lets the ground shine through
 */
export function linearRgb(colour: string): readonly [number, number, number] {
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
  return [
    shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** A colour as `#2a4d78`, for what reads no OKLCH; written and refused as in `linearRgb`. */
export function hexOf(colour: string): string {
  const bytes = linearRgb(colour).map((light) => {
    const channel = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(channel * 255);
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
