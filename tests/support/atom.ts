import { readXml, type XmlElement } from './xml.ts';

/** A feed or an entry of Atom: the elements that stand right in it. */
export interface AtomPart {
  readonly all: readonly XmlElement[];
  /** The texts of its elements of a name. */
  readonly texts: (name: string) => string[];
  /** The attributes of its elements of a name. */
  readonly attributes: (name: string) => XmlElement['attributes'][];
  /** Names of the people that it says wrote it. */
  readonly authors: readonly string[];
}

export interface AtomFeed extends AtomPart {
  readonly root: XmlElement;
  readonly entries: readonly AtomPart[];
}

/** Reads a feed by the rules of XML. Throws where it is not well-formed. */
export function readAtom(text: string): AtomFeed {
  const elements = readXml(text);
  const entries: AtomPart[] = [];
  let inEntry: XmlElement[] = [];
  for (const element of elements) {
    if (element.within.includes('entry')) inEntry.push(element);
    if (element.name !== 'entry') continue;
    entries.push(partOf(inEntry, 2));
    inEntry = [];
  }
  const ofFeed = elements.filter(({ within, name }) => !within.concat(name).includes('entry'));
  return { ...partOf(ofFeed, 1), root: elements.at(-1)!, entries };
}

function partOf(elements: readonly XmlElement[], depth: number): AtomPart {
  const all = elements.filter(({ within }) => within.length === depth);
  const named = (name: string) => all.filter((element) => element.name === name);
  return {
    all,
    texts: (name) => named(name).map((element) => element.text),
    attributes: (name) => named(name).map((element) => element.attributes),
    authors: elements
      .filter(({ name, within }) => name === 'name' && within.at(-1) === 'author')
      .map((element) => element.text),
  };
}
