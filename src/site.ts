/** All that a fork changes: what the list is called, what it is for, and where it lives. */
export interface Site {
  readonly name: string;
  /** What the list is, in a few words, under its name. */
  readonly tagline: string;
  /** One or two sentences for search engines and for the first page. */
  readonly description: string;
  /** Language of the pages and the papers, as BCP 47 has it. */
  readonly language: string;
  /** Address of the repository, as https://github.com/owner/name; without it nothing that needs one is shown. */
  readonly repository?: string;
  /**
   * A domain or an address of e-mail that is yours, and the year in which the list began: the
   * ids in feeds are made of them (RFC 4151). Set them before the list is first shown to others
   * and never change them, or all who follow it are told of every paper anew.
   */
  readonly tagAuthority: string;
  readonly founded: number;
  /** The branch on which entries are mended. */
  readonly branch: string;
}

export const site: Site = {
  name: 'Lectern',
  tagline: 'A reading list on efficient and multilingual language models',
  description:
    'Research papers on efficient and multilingual language models, machine translation, scaling laws, fine-tuning and inference: what each one says, where to read it, and what to read next.',
  language: 'en',
  tagAuthority: 'lectern.example',
  founded: 2026,
  branch: 'main',
};
