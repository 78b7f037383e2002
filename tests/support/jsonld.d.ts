/** As much of jsonld as is used here; the package brings no types. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly contextUrl?: undefined;
    readonly document: unknown;
    readonly documentUrl: string;
  }
  const jsonld: {
    expand: (
      document: unknown,
      options: {
        readonly documentLoader: (url: string) => Promise<RemoteDocument>;
        /** Throws on what expansion would silently lose. */
        readonly safe: boolean;
      },
    ) => Promise<Record<string, unknown>[]>;
  };
  export default jsonld;
}
