/** The part of subset-font that this project uses; the package brings no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: {
      targetFormat: 'woff2';
      /** Limits or one place of an axis of a variable font, in the axis' own unit. */
      variationAxes?: Record<string, number | { min: number; max: number }>;
      /** OpenType features that stay, four letters each. */
      keepFeatures?: string[];
    },
  ): Promise<Uint8Array>;
}
