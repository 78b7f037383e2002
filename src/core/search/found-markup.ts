/**
 * Where the answers of a search box are shown, as markup, below its `searchForm`.
 *
 * @param beside what stands beside the results, as markup
 * @param further what stands behind the last result, as markup
 */
export const searchFound = (beside = '', further = ''): string =>
  '<div class="search-found"><p role="status" data-search-status></p>' +
  `<div class="search-columns">${beside}<div>` +
  '<ol class="search-results" aria-label="Papers" data-search-results></ol>' +
  '<p class="search-further" data-search-further hidden>' +
  `<button type="button" class="button" data-search-more>More papers</button>${further}</p>` +
  '</div><div class="search-groups" data-search-groups></div></div></div>';
