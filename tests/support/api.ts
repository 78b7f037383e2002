import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/* What the data says, as one who knows nothing of this program reads it. */

export interface Other {
  readonly key: string;
  readonly url: string;
  readonly record: string;
}

export interface WholePaper {
  readonly $schema: string;
  readonly key: string;
  readonly title: string;
  readonly cited: {
    readonly [fact: string]: string | undefined;
    readonly title: string;
    readonly date: string;
  };
  readonly authors: readonly {
    readonly name: string;
    readonly family?: string;
    readonly given?: string;
    readonly group?: true;
  }[];
  readonly year: number;
  readonly submitted?: string;
  readonly identifiers: Readonly<Record<'arxiv' | 'doi' | 'acl' | 'openreview', string>>;
  readonly arxivCategory?: string;
  readonly topics: readonly { readonly id: string }[];
  readonly terms: readonly { readonly id: string }[];
  readonly withdrawn?: object;
  readonly abstract: { readonly text: string; readonly plain: string };
  readonly note: {
    readonly findings: readonly { readonly quote: string; readonly url: string }[];
    readonly markdown: string;
  };
  readonly relations: readonly {
    readonly kind: string;
    readonly direction: 'outgoing' | 'incoming';
    readonly paper: Other;
    readonly why: string;
  }[];
  readonly related: readonly { readonly paper: Other }[];
}

export interface Lists {
  readonly index: { readonly files: readonly Readonly<Record<string, string>>[]; counts: object };
  readonly papers: {
    readonly papers: readonly (Other & {
      readonly title: string;
      readonly topics: readonly string[];
    })[];
  };
  readonly topics: {
    readonly topics: readonly {
      readonly id: string;
      readonly papers: readonly string[];
      readonly comparison?: { readonly rows: readonly { readonly paper: string }[] };
    }[];
  };
  readonly paths: {
    readonly paths: readonly {
      readonly start?: { readonly topic: string };
      readonly steps: readonly { readonly paper: string }[];
    }[];
  };
  readonly terms: {
    readonly terms: readonly { readonly id: string; readonly papers: readonly string[] }[];
  };
  readonly relations: {
    readonly relations: readonly Readonly<Record<'from' | 'kind' | 'to' | 'why', string>>[];
  };
  readonly identifiers: {
    readonly byKey: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly byIdentifier: Readonly<Record<string, string>>;
  };
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Every file of the data in a built site that is no schema: its path below /api/v1/, and what it says. */
export function readData(folder: string): ReadonlyMap<string, object> {
  const cwd = join(folder, 'api/v1');
  const paths = globSync('**/*.json', { cwd }).map((path) => path.replaceAll('\\', '/'));
  return new Map(
    paths
      .filter((path) => !path.startsWith('schemas/'))
      .sort()
      .map((path) => [path, readJson(join(cwd, path)) as object]),
  );
}

/** The schemas of a built site, by name. */
export function readSchemas(folder: string): ReadonlyMap<string, object & { $id: string }> {
  const cwd = join(folder, 'api/v1/schemas');
  return new Map(
    globSync('*.json', { cwd })
      .sort()
      .map((file) => [
        file.replace('.json', ''),
        readJson(join(cwd, file)) as object & { $id: string },
      ]),
  );
}

/** Every text in a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
