import type { AstroIntegration, AstroUserConfig } from 'astro';
import { fontProviders } from 'astro/config';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { isWithin, rangesOf } from '../core/text/unicode-range.ts';

/** A typeface of Fontsource, as the site uses it. */
export interface Typeface {
  readonly name: string;
  readonly cssVariable: `--${string}`;
  readonly fallbacks: readonly string[];
  readonly styles: readonly ('normal' | 'italic')[];
}

type FontFamily = NonNullable<AstroUserConfig['fonts']>[number];

/** The weights that the styles of this site ask for: nothing in italics is bold. */
const weights = { normal: { min: 400, max: 600 }, italic: 400 } as const;

/** What the letters of running text need of a font: kerning, ligatures, accents. */
const keepFeatures = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk'];

/** Parts of the Latin script that Fontsource keeps in files of their own. */
const parts = ['latin', 'latin-ext'] as const;

/**
 * Carries typefaces with the site: in a build cut down to the characters that its
 * entries and its own texts use, in development whole, since anything may be typed.
 *
 * @param folders whose files hold the characters: entries, and the sources of pages
 * @param cacheFolder where cut fonts are kept for the next build
 */
export function fonts(
  typefaces: readonly Typeface[],
  folders: readonly string[],
  cacheFolder: string,
): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        const characters = command === 'build' ? charactersOf(folders) : undefined;
        const families = typefaces.map((typeface) => family(typeface, characters, cacheFolder));
        updateConfig({ fonts: await Promise.all(families) });
      },
    },
  };
}

/** All characters in the texts below some folders, and ASCII, which readers type. */
function charactersOf(folders: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let code = 0x20; code < 0x7f; code++) found.add(String.fromCodePoint(code));
  for (const folder of folders)
    for (const file of globSync('**/*.{mdx,astro,ts}', { cwd: folder }))
      for (const character of readFileSync(join(folder, file), 'utf8')) found.add(character);
  found.delete('\n');
  return found;
}

async function family(
  typeface: Typeface,
  characters: ReadonlySet<string> | undefined,
  cacheFolder: string,
): Promise<FontFamily> {
  const { name, cssVariable, fallbacks, styles } = typeface;
  const id = name.toLowerCase().replaceAll(' ', '-');
  const source = `./node_modules/@fontsource-variable/${id}`;
  const ranges = JSON.parse(readFileSync(`${source}/unicode.json`, 'utf8')) as Record<
    string,
    string
  >;
  const variants = styles.flatMap((style) =>
    parts.map(async (part) => {
      const file = `${source}/files/${id}-${part}-wght-${style}.woff2`;
      const whole = ranges[part]!.split(',');
      const used = characters && [...characters].filter((letter) => isWithin(letter, whole)).sort();
      if (used?.length === 0) return undefined;
      const weight = weights[style];
      return {
        weight: typeof weight === 'number' ? String(weight) : `${weight.min} ${weight.max}`,
        style,
        // Text is never set anew while it is being read: a face that comes too late waits
        // for the next page. In development each page asks anew, so that it always would.
        display: used ? ('optional' as const) : ('swap' as const),
        unicodeRange: (used ? rangesOf(used) : whole) as [string, ...string[]],
        src: [used ? await cut(file, used.join(''), weight, cacheFolder) : file] as [string],
      };
    }),
  );
  const provider = fontProviders.local();
  const options = { variants: (await Promise.all(variants)).filter((one) => one !== undefined) };
  // Astro ties the options of a family to its provider in a tuple, not in a list such as this.
  return {
    provider,
    name,
    cssVariable,
    fallbacks: [...fallbacks],
    options,
  } as unknown as FontFamily;
}

/** Cuts a font down to some characters and weights, once for each such wish. */
async function cut(
  file: string,
  characters: string,
  weight: (typeof weights)[keyof typeof weights],
  cacheFolder: string,
): Promise<string> {
  const font = readFileSync(file);
  const options = { targetFormat: 'woff2', variationAxes: { wght: weight }, keepFeatures } as const;
  const wish = JSON.stringify([characters, options]);
  const hash = createHash('sha256').update(font).update(wish).digest('hex').slice(0, 16);
  const path = join(cacheFolder, `${hash}.woff2`);
  if (!existsSync(path)) {
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(path, await subsetFont(font, characters, { ...options }));
  }
  return path;
}
