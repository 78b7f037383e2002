import { readContent, type Content } from './read-content.ts';

const read = new Map<string, Content>();

/** A content folder as this build sees it: read once, however many parts of the build ask. */
export function contentOfBuild(folder: string): Content {
  const known = read.get(folder);
  if (known) return known;
  const content = readContent(folder);
  read.set(folder, content);
  return content;
}
