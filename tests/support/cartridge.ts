import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { readXml, type XmlElement } from './xml.ts';

/** A Common Cartridge as another program unpacks it. */
export interface Cartridge {
  /** Names of its files, in the order in which they lie there. */
  readonly names: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Elements of its manifest. */
  readonly manifest: readonly XmlElement[];
}

/** Text of a file, which must be UTF-8. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Unpacks a cartridge, with its checksums. Throws where it is damaged. */
export async function readCartridge(bytes: Uint8Array): Promise<Cartridge> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    checkSignature: true,
    useWebWorkers: false,
  });
  const files = new Map<string, Uint8Array>();
  for (const entry of await reader.getEntries())
    if (!entry.directory)
      files.set(entry.filename, await entry.getData(new Uint8ArrayWriter(), {}));
  await reader.close();
  const manifest = readXml(textOf(files.get('imsmanifest.xml')!));
  return { names: [...files.keys()], files, manifest };
}
