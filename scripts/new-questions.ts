import { createInterface, type Interface } from 'node:readline/promises';
import { isDoubtful } from '../src/core/import/byline.ts';
import { keyForm } from '../src/core/import/key.ts';
import type { Proposal, Wishes } from '../src/core/import/propose.ts';
import { parseName } from '../src/core/text/names.ts';
import type { Records } from '../src/services/records.ts';
import { ServiceError } from '../src/services/service-error.ts';
import type { GrowingList, Outcome } from './new-entry.ts';
import { tellProposal } from './new-report.ts';
import { sourceOfId } from './new-sources.ts';
import { readTopics } from './new-wishes.ts';

/** Where questions are asked; a terminal, or streams in its place. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Completes the last of some names parted by commas. A name may have a comma of its own. */
export function completions(line: string, names: readonly string[]): [string[], string] {
  const part = /(?:^|[,;]\s*)([^,;]*)$/.exec(line)![1]!;
  const begun = [line.trimStart(), part].filter(Boolean);
  for (const text of begun) {
    const found = names.filter((name) => name.toLowerCase().startsWith(text.toLowerCase()));
    if (found.length) return [found, text];
  }
  return [part ? [] : [...names], part];
}

/** Asks for a paper, its topics, its key and names in doubt, and writes its entry on consent. */
export async function askForPaper(
  list: GrowingList,
  records: Records,
  wishes: Wishes,
  signal: AbortSignal,
  terminal: Terminal = { input: process.stdin, output: process.stdout },
): Promise<Outcome | undefined> {
  let offered: readonly string[] = [];
  const lines = createInterface({
    ...terminal,
    terminal: 'isTTY' in terminal.output && Boolean(terminal.output.isTTY),
    completer: (line: string) => completions(line, offered),
  });
  const stopped = new AbortController();
  const either = AbortSignal.any([signal, stopped.signal]);
  lines.on('SIGINT', () => stopped.abort()).on('close', () => stopped.abort());
  const ask = askUntilRight(lines, terminal.output, either, (names) => (offered = names));
  try {
    const source = await ask('Paper (arXiv id, DOI, ACL id or address): ', '', sourceOfId, []);
    const known = list.find(source.wanted!);
    if (known) return { kind: 'known', ...known };
    const { item, remarks } = await source.record(records);
    for (const remark of remarks) terminal.output.write(`Note: ${remark}\n`);
    const proposed = list.propose(item, wishes);
    if (proposed.kind !== 'proposal') return proposed;
    terminal.output.write(`${tellProposal(proposed).join('\n')}\n`);
    const changed = await askForChanges(proposed, list, ask);
    const consent = await ask('Write it? (yes) ', 'yes', (answer) => answer, ['yes', 'no']);
    if (!/^y/i.test(consent)) return { kind: 'refused', why: 'you said no.' };
    return list.write(changed, false);
  } catch (error) {
    if (either.aborted) return undefined;
    if (error instanceof ServiceError) return { kind: 'refused', why: error.message };
    throw error;
  } finally {
    lines.close();
  }
}

type AskFor = <T>(
  question: string,
  usual: string,
  read: (answer: string) => T,
  names: readonly string[],
) => Promise<T>;

/** Asks again, with the reason, until the answer can be used; no answer means the usual one. */
const askUntilRight =
  (
    lines: Interface,
    output: NodeJS.WritableStream,
    signal: AbortSignal,
    offer: (names: readonly string[]) => void,
  ): AskFor =>
  async (question, usual, read, names) => {
    for (;;) {
      offer(names);
      const answer = (await lines.question(question, { signal })).trim() || usual;
      try {
        return read(answer);
      } catch (error) {
        output.write(`${(error as Error).message}\n`);
      }
    }
  };

async function askForChanges(
  { paper, related }: Proposal,
  { soFar: { papers, topics, taken } }: GrowingList,
  ask: AskFor,
): Promise<Proposal> {
  const ids = topics.map(({ id }) => id);
  const usual = (paper.fields.topics as string[]).join(', ');
  const chosen = await ask(`Topics (${usual}): `, usual, (text) => readTopics(text, ids), ids);
  const key = await ask(`Key (${paper.key}): `, paper.key, (text) => freeKeyOf(text, taken), []);
  const known = [...new Set(papers.flatMap(({ data }) => data.authors))];
  const authors: string[] = [];
  for (const name of (paper.fields.authors ?? []) as string[]) {
    const { family, given, group } = parseName(name);
    const isSure = known.includes(name) || !isDoubtful({ family, given, literal: group });
    authors.push(
      isSure ? name : await ask(`Author, as Family, Given (${name}): `, name, String, known),
    );
  }
  return {
    paper: { key, fields: { ...paper.fields, topics: chosen, authors } },
    near: [],
    related,
  };
}

function freeKeyOf(key: string, taken: ReadonlySet<string>): string {
  if (!keyForm.test(key))
    throw new Error('Write a family name, a year and a word, as sun2023spectr.');
  if (taken.has(key)) throw new Error(`A paper has or had the key ${key}.`);
  return key;
}
