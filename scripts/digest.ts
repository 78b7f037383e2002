/**
 * `npm run digest -- --since 2026-11-01`: writes what is new and what changed on the list
 * since a day as a message for a mailing list, in HTML and in plain text. Links lead to
 * where the site will stand: `SITE_URL` and `BASE_PATH`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digestOf } from '../src/core/feed/digest.ts';
import { digestHtml } from '../src/core/feed/digest-html.ts';
import { digestText } from '../src/core/feed/digest-text.ts';
import { buildLibrary } from '../src/core/library/build.ts';
import { formatProblems } from '../src/core/problems/format.ts';
import { wholeDate } from '../src/core/schema/date.ts';
import { createUrls } from '../src/core/urls.ts';
import { math } from '../src/entries/math.ts';
import { readContent } from '../src/entries/read-content.ts';
import { site } from '../src/site.ts';
import { readArguments } from './arguments.ts';
import { basePath, contentFolder, publicUrl, shownFolder, siteUrl } from './environment.ts';

const { values } = readArguments(
  {
    options: {
      since: { type: 'string' },
      until: { type: 'string' },
      out: { type: 'string', default: 'digest' },
    },
  },
  'Usage: npm run digest -- --since 2026-11-01 [--until 2026-11-30] [--out FOLDER]',
);
if (!values.since) fail('Write from which day on, as npm run digest -- --since 2026-11-01');
const since = dayOf('since', values.since);
const until = values.until === undefined ? undefined : dayOf('until', values.until);
if (until && until < since) fail(`--until ${until} lies before --since ${since}.`);

const { entries, problems } = readContent(contentFolder);
if (problems.length) fail(formatProblems(problems, shownFolder(contentFolder)));

const absolute = (path: string) => new URL(path, siteUrl).href;
const library = buildLibrary(entries, math);
const at = { urls: createUrls(basePath), absolute };
const digest = digestOf(library, { since, until }, site, at);

if (digest) write(resolve(values.out));
else
  console.log(`Nothing came or changed ${until ? `from ${since} to ${until}` : `since ${since}`}.`);

function write(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const files = { 'digest.html': digestHtml(digest!), 'digest.txt': digestText(digest!) };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
    console.log(`Written: ${shownFolder(join(folder, name))}`);
  }
  if (!publicUrl) console.log(`SITE_URL is not set: the links lead to ${siteUrl}.`);
}

function dayOf(name: string, written: string): string {
  const read = wholeDate.safeParse(written);
  if (!read.success) fail(`--${name} is "${written}". Write a day that exists, as 2026-11-01`);
  return read.data;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
