import { isMap, isPair, isScalar, visit, type Document, type Node, type Pair } from 'yaml';

/** What is wrong in some YAML, and at which character. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly at: number;
}

/** Fields that hold a fact of one word: a comment beside it takes nothing away from it. */
const facts = new Set(
  'submitted added date removed kind level identifiers arxiv category doi acl openreview links html code data models project topics topic year position order unsure id paper number finding'.split(
    ' ',
  ),
);

/** What is right YAML, but is read otherwise than its author meant. */
export function misreadings(document: Document.Parsed, yaml: string): Complaint[] {
  const found: Complaint[] = [];
  const tell = (code: string, at: number) => found.push({ code, message: '', at });
  visit(document, {
    Pair: (_, pair, path) => {
      const { key, value } = pair as Pair<Node, Node | null>;
      const name = isScalar(key) ? String(key.value) : '';
      const parent = path.at(-1);
      if (isMap(parent) && parent.flow && isNothing(value) && /^[\w-]+(?: *=|:\S)/.test(name))
        tell('LONG_NAME', key.range![0]);
      const cut = isNothing(value) && !facts.has(name) && hashAfter(yaml, key.range![1] + 1);
      if (cut) tell('CUT_OFF', cut);
    },
    Scalar: (key, node, path) => {
      if (key === 'key' || node.type !== 'PLAIN' || !node.range || node.source === '') return;
      const [start, end] = node.range;
      if (/^[“”„][^“”„]*[“”]$/.test(yaml.slice(start, end))) tell('CURLY_QUOTES', start);
      if (/^[^"]+"$/.test(yaml.slice(start, end))) tell('LONE_QUOTE', end - 1);
      const fields = path
        .filter(isPair)
        .map((pair) => String((pair.key as { value?: unknown }).value));
      const cut = !fields.some((name) => facts.has(name)) && hashAfter(yaml, end);
      if (cut && typeof node.value === 'string') tell('CUT_OFF', cut);
    },
  });
  return found;
}

const isNothing = (value: Node | null) =>
  value === null || (isScalar(value) && value.value === null && !value.source);

/** Where a comment begins on the line of a value, right after it. */
function hashAfter(yaml: string, end: number): number | undefined {
  const [blanks] = /^[ \t]+(?=#)/.exec(yaml.slice(end, yaml.indexOf('\n', end))) ?? [];
  return blanks === undefined ? undefined : end + blanks.length;
}
