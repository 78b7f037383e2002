/** The part of fontverter that this project uses; the package brings no types. */
declare module 'fontverter' {
  /** Unpacks a font of the web. */
  export function convert(font: Uint8Array, format: 'sfnt'): Promise<Uint8Array>;
}
