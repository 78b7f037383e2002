import jsonld from 'jsonld';

const vocabulary = 'http://schema.org/';

/** Words of schema.org that the site uses, as its own context (release 30.0) types them. */
const words: Readonly<Record<string, readonly string[]>> = {
  '': `Book BookSeries BreadcrumbList Chapter CollectionPage ItemList ListItem MediaObject Organization
    Periodical Person PropertyValue PublicationIssue PublicationVolume Report ScholarlyArticle
    Thesis WebPage WebSite abstract alternateName author breadcrumb creativeWorkStatus encoding
    encodingFormat familyName givenName headline identifier inLanguage issueNumber item
    itemListElement mainEntity name numberOfItems pageEnd pageStart position propertyID publisher
    reportNumber value volumeNumber`.split(/\s+/),
  '@id': ['contentUrl', 'isPartOf', 'license', 'sameAs', 'url'],
  Date: ['dateModified', 'datePublished'],
};

/** A context of these words alone, so that any other is an error. */
const context = Object.fromEntries(
  Object.entries(words).flatMap(([type, all]) =>
    all.map((word) => [
      word,
      {
        '@id': vocabulary + word,
        ...(type && { '@type': type === 'Date' ? vocabulary + type : type }),
      },
    ]),
  ),
);

/** A node of expanded JSON-LD: every property is a list. */
export type Node = Readonly<Record<string, unknown>>;

/**
 * Expands JSON-LD by the rules of the standard, without a network. Throws where it holds
 * a word that is not of schema.org, or asks for another context.
 */
export async function expand(document: unknown): Promise<Node[]> {
  const documentLoader = async (url: string) => {
    if (!/^https:\/\/schema\.org\/?$/.test(url)) throw new Error(`Asks for ${url}.`);
    return { document: { '@context': context }, documentUrl: url };
  };
  return jsonld.expand(document, { documentLoader, safe: true });
}

/** The values of a property of a node: texts and addresses as text, nodes as they are. */
export function valuesOf(node: Node | undefined, property: string): unknown[] {
  const values = (node?.[vocabulary + property] ?? []) as Node[];
  return values.map((value) => value['@value'] ?? (isAddress(value) ? value['@id'] : value));
}

const isAddress = (value: Node) => Object.keys(value).join() === '@id';

/** The one text or address of a property. */
export const valueOf = (node: Node | undefined, property: string): unknown =>
  valuesOf(node, property)[0];

/** The nodes that a property leads to. */
export const nodesOf = (node: Node | undefined, property: string) =>
  valuesOf(node, property) as Node[];

/** The first node of a type. */
export const ofType = (nodes: readonly Node[], type: string): Node | undefined =>
  nodes.find((node) => (node['@type'] as string[] | undefined)?.includes(vocabulary + type));
