import type * as keepOffline from './keep-offline.ts';
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

/** Loads what fills the shelf; where it cannot be had, says that what stands on it is still there. */
const fill = () =>
  void import('./shelf-page.ts').catch(() => {
    shelf.querySelector<HTMLElement>('[data-shelf-shut]')!.hidden = false;
    shelf.querySelector<HTMLElement>('[data-shelf-empty]')!.hidden = true;
    shelf.dataset.ready = '';
  });
const keeps = canKeep();
const stands = [shelfName, damagedName].some((name) => readSetting(name) !== null);
shelf.querySelector<HTMLElement>('[data-shelf-unkept]')!.hidden = keeps;
if (stands || !keeps) fill();
else
  for (const reach of ['pointerenter', 'focusin'])
    shelf.addEventListener(reach, fill, { once: true });
addEventListener('storage', fill, { once: true });
if (!stands) shelf.dataset.ready = '';

// Browsers have neither over plain http, save on the machine itself.
if ('serviceWorker' in navigator && 'caches' in globalThis) {
  const [keep, remove] = offline.querySelectorAll('button');
  const ask = (work: (module: typeof keepOffline) => Promise<void>) =>
    void import('./keep-offline.ts').then(work, () => {
      offline.querySelector('[role=status]')!.textContent =
        'You are offline: the list can be kept when you are connected again.';
    });
  keep!.addEventListener('click', () => ask(({ keepList }) => keepList()));
  remove!.addEventListener('click', () => ask(({ removeList }) => removeList()));
  offline.hidden = false;
  const isKept = await caches.has(offlineCache(offline.dataset.base!)).catch(() => false);
  if (isKept) ask(({ showKept }) => showKept());
}
