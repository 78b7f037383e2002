import { nearestAddresses, type Address } from '#core/nearest.ts';
import { resolverAsked } from '#core/resolve.ts';

/*
 * What a page that is not there was meant to be. An identifier in another spelling leads to
 * its paper; for anything else the addresses most like it are shown.
 */
const section = document.querySelector<HTMLElement>('[data-nearest]')!;
const root = section.dataset.root!;

/** The address as it was asked for; one that cannot be decoded stays as it is. */
function askedPath(): string {
  try {
    return decodeURIComponent(location.pathname);
  } catch {
    return location.pathname;
  }
}

const path = askedPath();
const named = path.startsWith(root) ? resolverAsked(path.slice(root.length)) : undefined;
const right = named && `${root}${named.resolver}/${encodeURI(named.id)}/`;
const leadsOn = right && right !== location.pathname && (await fetch(right, { method: 'HEAD' })).ok;

if (leadsOn) location.replace(right);
else await showNearest();

async function showNearest(): Promise<void> {
  const response = await fetch(section.dataset.nearest!);
  if (!response.ok) return;
  const found = nearestAddresses(path, (await response.json()) as Address[]);
  const items = found.map(([url, title]) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    item.append(link);
    return item;
  });
  section.querySelector('ul')!.append(...items);
  section.hidden = items.length === 0;
}
