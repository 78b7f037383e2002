/* The filters of a list are read out when a reader reaches for them, or when the address asks. */
const filters = document.querySelector<HTMLDetailsElement>('[data-filters]');

if (filters) {
  /** The list is shown again once it is what the address asks for, or cannot be. */
  const show = () => delete document.documentElement.dataset.asking;
  const load = () => void import('./list-filters.ts').finally(show);
  // A load that fails is tried again with the next reach; one that is done costs nothing more.
  for (const reach of ['pointerenter', 'focusin']) filters.addEventListener(reach, load);
  if (location.search) load();

  // Beside the list the filters always stand open; over it they stay folded until asked for.
  const beside = matchMedia('(min-width: 64rem)');
  const unfold = () => (filters.open = beside.matches);
  beside.addEventListener('change', unfold);
  unfold();
  filters.inert = false;
}
