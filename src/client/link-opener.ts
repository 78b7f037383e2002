import { copyButtons } from './copy.ts';

/* "Link to this" is made when a reader asks for it. */
const opener = document.querySelector<HTMLElement>('[data-link-opener]');

if (opener) {
  opener.dataset.ready = '';
  opener.onclick = () =>
    import('./link-dialog.ts').then(
      ({ open }) => open(opener, copyButtons),
      () => (opener.textContent = 'That needs a connection'),
    );
}
