import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listCard } from '../src/core/card/card.ts';
import { cardsOf } from '../src/core/card/cards.ts';
import { hexOf } from '../src/core/colour/oklch.ts';
import { colourTokens, readTokens } from '../src/core/colour/tokens.ts';
import type { Library } from '../src/core/library/types.ts';
import { createUrls } from '../src/core/urls.ts';
import { makePictures } from '../src/drawing/make-pictures.ts';
import type { Colours } from '../src/drawing/svg.ts';
import { site } from '../src/site.ts';
import { projectFolder } from './environment.ts';

const cacheFolder = join(projectFolder, 'node_modules/.cache/lectern/pictures');

/** Puts the pictures by which pages are shared into a built site, in the colours of a light page. */
export async function makeSharingPictures(library: Library, folder: string): Promise<void> {
  const { name, tagline } = site;
  const sender = { name, tagline };
  const style = { sender, colours: coloursOfLight(), instead: listCard(library, tagline) };
  await makePictures(cardsOf(library, createUrls('/'), sender), style, folder, cacheFolder);
}

/** The tokens of the style sheet, as they are on a light page. */
function coloursOfLight(): Colours {
  const tokens = readTokens(readFileSync(join(projectFolder, 'src/styles/tokens.css'), 'utf8'));
  const light = new Map(colourTokens(tokens).map(({ name, light }) => [name, hexOf(light)]));
  const colour = (name: string) => light.get(name)!;
  return {
    ink: colour('ink'),
    muted: colour('muted'),
    accent: colour('accent'),
    paper: colour('paper'),
  };
}
