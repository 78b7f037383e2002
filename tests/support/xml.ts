import { SaxesParser } from 'saxes';

/** An element of an XML document, its namespace written out. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** Names of the elements it stands in, the outermost first. */
  readonly within: readonly string[];
}

/** All elements of an XML document, in the order in which they end. Throws where it is not well-formed. */
export function readXml(text: string): XmlElement[] {
  const parser = new SaxesParser({ xmlns: true });
  const found: XmlElement[] = [];
  const open: { name: string; text: string }[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local }) => open.push({ name: local, text: '' }));
  parser.on('text', (text) => {
    const innermost = open.at(-1);
    if (innermost) innermost.text += text;
  });
  parser.on('closetag', ({ local, uri, attributes }) => {
    const { text } = open.pop()!;
    found.push({
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(
        Object.values(attributes).map((attribute) => [attribute.name, attribute.value]),
      ),
      text: text.trim(),
      within: open.map(({ name }) => name),
    });
  });
  parser.write(text).close();
  return found;
}
