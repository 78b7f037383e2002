/**
 * The form of a search box, as markup. It stands in the page of the search at build, and
 * is put into a dialog by the script of any other page when its reader reaches for it: so
 * no page carries a dialog that is never opened, and the two boxes cannot drift apart.
 * It works before its script has come: it leads to the page of the search.
 *
 * @param id tells the field from that of another box on the same page
 * @param action address of the page of the search, as a path of this site
 * @param close what stands beside the field, as markup
 */
export const searchForm = (id: string, action: string, close = ''): string =>
  `<form action="${action}">` +
  `<label class="sr-only" for="${id}-query">Search the list</label>` +
  `<input class="search-field" id="${id}-query" type="search" name="q" placeholder="A title, a name, an arXiv id, a question …" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">` +
  `${close}</form>`;
