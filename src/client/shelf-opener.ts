import { offlineCache } from './offline-cache.ts';
import { damagedName, readSetting, shelfName, writeSetting } from './settings.ts';

/*
 * Opens the reader's shelf. One on which nothing stands is in the page already: what
 * fills it, saves it and brings it in comes with the first mark or the first reach for it.
 */
const shelf = document.querySelector<HTMLElement>('[data-shelf]')!;
const offline = shelf.querySelector<HTMLElement>('[data-offline]')!;

/** Whether the browser keeps anything at all. */
function canKeep(): boolean {
  const isKept = writeSetting('shelf-trial', 'x');
  writeSetting('shelf-trial', undefined);
  return isKept;
}

/** Loads something now, or when the reader reaches for a place. */
function loadOnReach(place: HTMLElement, load: () => void, now: boolean): void {
  if (now) load();
  else
    for (const reach of ['pointerenter', 'focusin'])
      place.addEventListener(reach, load, { once: true });
}

const fill = () => void import('./shelf-page.ts').catch(() => undefined);
const keeps = canKeep();
const stands = [shelfName, damagedName].some((name) => readSetting(name) !== null);
shelf.querySelector<HTMLElement>('[data-shelf-unkept]')!.hidden = keeps;
loadOnReach(shelf, fill, stands || !keeps);
addEventListener('storage', fill, { once: true });
if (!stands) shelf.dataset.ready = '';

// Browsers have neither over plain http, save on the machine itself.
if ('serviceWorker' in navigator && 'caches' in globalThis) {
  offline.hidden = false;
  const isKept = await caches.has(offlineCache(offline.dataset.base!)).catch(() => false);
  loadOnReach(offline, () => void import('./keep-offline.ts'), isKept);
}
