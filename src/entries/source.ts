import type { Split } from './front-matter.ts';
import type { SourceMap } from './locate.ts';
import { parseYaml } from './read-yaml.ts';

/** The places of an entry, each found out when it is first asked for. */
export function sourceOf(lines: readonly string[], split: Split | undefined): SourceMap {
  let parsed: ReturnType<typeof parseYaml> | undefined;
  const parse = () => (parsed ??= split && parseYaml(split.yaml));
  return {
    split,
    lines,
    get document() {
      return parse()?.document;
    },
    get counter() {
      return parse()?.counter;
    },
  };
}
