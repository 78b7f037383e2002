/**
 * While a page is about to answer what its address asks, the part that will change is
 * not shown, so that nothing jumps: the script in the head marks the page, and whoever
 * has answered ends it.
 */
export function stopAsking(): void {
  delete document.documentElement.dataset.asking;
}
