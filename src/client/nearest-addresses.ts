import { nearestAddresses, type Address } from '#core/nearest.ts';

/** Fills the 404 page with the addresses that are nearest to the one asked for. */
const section = document.querySelector<HTMLElement>('[data-nearest]')!;
const response = await fetch(section.dataset.nearest!);
if (response.ok) {
  const addresses = (await response.json()) as Address[];
  const found = nearestAddresses(decodeURI(location.pathname), addresses);
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
