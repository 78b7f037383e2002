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
  /** The branch on which entries are mended. */
  readonly branch: string;
}

export const site: Site = {
  name: 'Lectern',
  tagline: 'A reading list on efficient and multilingual language models',
  description:
    'Research papers on efficient and multilingual language models, machine translation, scaling laws, fine-tuning and inference: what each one says, where to read it, and what to read next.',
  language: 'en',
  branch: 'main',
};
