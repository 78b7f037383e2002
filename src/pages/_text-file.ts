/** A text as an endpoint answers with it, in UTF-8. */
export const textFile = (text: string, mediaType: string): Response =>
  new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
