import { library } from '#library';
import { bibliographyFile } from './_bibliography-file.ts';

export const GET = () => bibliographyFile(library.papers, 'ris');
