/*
 * Opens the page of a reader's own list. One without papers is in the page already: what
 * finds papers and shows them comes with an address that names some, or the first reach.
 */
const selection = document.querySelector<HTMLElement>('[data-selection]')!;

const fill = () =>
  void import('./selection-page.ts').catch(() => {
    selection.querySelector<HTMLElement>('[data-selection-shut]')!.hidden = false;
    selection.dataset.ready = '';
  });

if (location.search) fill();
else {
  selection.dataset.ready = '';
  for (const reach of ['pointerenter', 'focusin'])
    selection.addEventListener(reach, fill, { once: true });
}
