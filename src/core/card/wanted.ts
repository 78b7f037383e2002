/** Longer lists get pictures for sharing only where they are asked for: they take minutes. */
export const mostPapersWithPictures = 2000;

/** What `PICTURES` may say. */
export type PicturesAsked = 'on' | 'off' | undefined;

/** Whether a list of so many papers gets pictures for sharing. */
export const picturesWanted = (papers: number, asked: PicturesAsked): boolean =>
  asked ? asked === 'on' : papers <= mostPapersWithPictures;
