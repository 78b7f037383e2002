import { apiUrl, recordUrl, schemaUrl } from './addresses.ts';
import { examplePaper } from './examples.ts';
import { fieldsOf, type Field } from './fields.ts';
import { fileKinds, fileNames, pathOf, type FileName, type Listed } from './files.ts';
import { jsonText } from './json-text.ts';
import { listFile, paperFile } from './made-files.ts';
import { publishedSchema } from './schema.ts';
import { envelope } from './values.ts';

/** A kind of file, as the page that explains them lists it. */
export interface DescribedFile {
  readonly name: string;
  /** Where it lies, or one of its kind. */
  readonly url?: string;
  readonly schema: string;
  readonly holds: string;
  /** "52 kB"; of a kind of file, that of one. */
  readonly size?: string;
}

/** Every kind of file, with its real size. */
export function describedFiles(listed: Listed): DescribedFile[] {
  const { library, at } = listed;
  const example = examplePaper(library.papers) ?? library.papers[0];
  const of = (name: FileName) =>
    name === 'paper'
      ? example && { url: recordUrl(example.key, at), size: about(paperFile(example, listed)) }
      : { url: apiUrl(pathOf(name), at), size: kilobytes(listFile(name, listed)) };
  return fileNames.map((name) => ({
    name: pathOf(name),
    schema: schemaUrl(name, at),
    holds: fileKinds[name].holds,
    ...of(name),
  }));
}

const kilobytes = (file: object) =>
  `${Math.ceil(new TextEncoder().encode(jsonText(file)).length / 1000)} kB`;

const about = (file: object) => `about ${kilobytes(file)}`;

/** The fields that stand at the top of every file, and those that each kind has below. */
export function describedFields({ at }: Listed) {
  const isAtTop = ({ path }: Field) => path.split(/[.[]/)[0]! in envelope;
  const all = fileNames.map((name) => ({
    name: pathOf(name),
    fields: fieldsOf(publishedSchema(name, at)),
  }));
  return {
    top: all[0]!.fields.filter(isAtTop),
    files: all.map(({ name, fields }) => ({
      name,
      fields: fields.filter((field) => !isAtTop(field)),
    })),
  };
}
