import type { AstroIntegration, AstroUserConfig } from 'astro';
import { fontProviders } from 'astro/config';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** A typeface of Fontsource, as the site uses it. */
export interface Typeface {
  readonly name: string;
  readonly cssVariable: `--${string}`;
  readonly fallbacks: readonly string[];
  readonly styles: readonly ('normal' | 'italic')[];
}

type FontFamily = NonNullable<AstroUserConfig['fonts']>[number];

/** The weights that the styles of this site ask for. */
const weights = { min: 400, max: 600 };

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

/** All characters in the texts below some folders; ASCII and Latin-1 are what readers type. */
function charactersOf(folders: readonly string[]): string {
  const found = new Set<string>();
  for (let code = 0x20; code < 0x100; code++) found.add(String.fromCodePoint(code));
  for (const folder of folders)
    for (const file of globSync('**/*.{mdx,astro,ts}', { cwd: folder }))
      for (const character of readFileSync(join(folder, file), 'utf8')) found.add(character);
  return [...found].sort().join('');
}

async function family(
  typeface: Typeface,
  characters: string | undefined,
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
      return {
        weight: `${weights.min} ${weights.max}`,
        style,
        display: 'swap' as const,
        unicodeRange: ranges[part]!.split(',') as [string, ...string[]],
        src: [characters ? await cut(file, characters, cacheFolder) : file] as [string],
      };
    }),
  );
  const provider = fontProviders.local();
  const options = { variants: await Promise.all(variants) };
  // Astro ties the options of a family to its provider in a tuple, not in a list such as this.
  return {
    provider,
    name,
    cssVariable,
    fallbacks: [...fallbacks],
    options,
  } as unknown as FontFamily;
}

/** Cuts a font down to some characters and the site's weights, once for each set of them. */
async function cut(file: string, characters: string, cacheFolder: string): Promise<string> {
  const font = readFileSync(file);
  const wish = JSON.stringify([characters, weights]);
  const hash = createHash('sha256').update(font).update(wish).digest('hex').slice(0, 16);
  const path = join(cacheFolder, `${hash}.woff2`);
  if (!existsSync(path)) {
    mkdirSync(cacheFolder, { recursive: true });
    const options = { targetFormat: 'woff2', variationAxes: { wght: weights } } as const;
    writeFileSync(path, await subsetFont(font, characters, options));
  }
  return path;
}
