/** Hosts of anonymised review: what stands there is a name in a text, not a place to go. */
const anonymised = /^https:\/\/anonymous\.4open\.science\//;

/** An address in running text; a full stop, comma or bracket that closes the sentence is not of it. */
const address = /https:\/\/[^\s<>"&]+(?:&amp;[^\s<>"&]+)*(?<![.,;:!?)\]}'])/g;

/**
 * Makes the addresses in a text into links. Takes and gives HTML whose text is
 * escaped; MathML inside it holds no address and stays as it is.
 */
export const linkAddresses = (html: string): string =>
  html.replace(address, (url) => (anonymised.test(url) ? url : `<a href="${url}">${url}</a>`));
