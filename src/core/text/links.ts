/** Hosts of anonymised review: what stands there is a name in a text, not a place to go. */
const anonymised = /^https:\/\/anonymous\.4open\.science\//;

/** An address in running text, with what may close its sentence still behind it. */
const address = /https:\/\/(?:&amp;|[^\s<>"&“”‘’])+/g;

const brackets: Record<string, string> = { ')': '(', ']': '[', '}': '{' };

/** Where an address ends: before the full stop or bracket that closes the text around it. */
function endOf(url: string): number {
  let end = url.length;
  for (; end > 0; end--) {
    const last = url[end - 1]!;
    const opening = brackets[last];
    const isClosed = opening
      ? url.slice(0, end).split(opening).length > url.slice(0, end).split(last).length - 1
      : false;
    if (!/[.,;:!?']/.test(last) && (!opening || isClosed)) break;
  }
  return end;
}

/**
 * Makes the addresses in a text into links. Takes and gives HTML whose text is
 * escaped; MathML inside it holds no address and stays as it is.
 */
export const linkAddresses = (html: string): string =>
  html.replace(address, (found) => {
    const url = found.slice(0, endOf(found));
    const link = anonymised.test(url) ? url : `<a href="${url}">${url}</a>`;
    return link + found.slice(url.length);
  });
