import type { CheerioAPI } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a text or file as a good host sends it: gzip at level 9, its highest. */
export const gzip = (content: Buffer | string): number => gzipSync(content, { level: 9 }).length;

/** All styles that a page brings with it. */
export const stylesOf = ($: CheerioAPI): string => textOf($, 'style').join('');

/** The scripts that stand in a page itself; data in a script element is none. */
export const inlineScriptsOf = ($: CheerioAPI): string =>
  textOf($, 'script:not([src]):is(:not([type]), [type=module], [type="text/javascript"])').join('');

/** The addresses of the font files that a page may load, each once. */
export const fontsOf = ($: CheerioAPI): string[] => [
  ...new Set([...stylesOf($).matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, url]) => url!)),
];

/**
 * The addresses of the script files that a page loads by itself: those it names, and
 * what these import. What a script asks for later, by `import()`, is none.
 *
 * @param folder of the built site, which stands at the root of its host
 */
export function scriptFilesOf(folder: string, $: CheerioAPI): string[] {
  const found = new Set<string>();
  const visit = (url: string) => {
    if (found.has(url)) return;
    found.add(url);
    for (const next of importsOf(readFileSync(join(folder, url), 'utf8')))
      visit(posix.join(posix.dirname(url), next));
  };
  $('script[src], link[rel=modulepreload]').each((_, element) => {
    visit($(element).attr('src') ?? $(element).attr('href')!);
  });
  for (const url of importsOf(inlineScriptsOf($))) visit(url);
  return [...found];
}

/** The modules that a script imports before it runs. */
function importsOf(script: string): string[] {
  const statement =
    /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{}\s,]*?\bfrom\s*)?["']([^"']+)["']/g;
  return [...script.matchAll(statement)].map(([, url]) => url!);
}

const textOf = ($: CheerioAPI, selector: string): string[] =>
  $(selector)
    .map((_, element) => $(element).text())
    .get();
