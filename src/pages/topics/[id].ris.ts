import type { APIRoute } from 'astro';
import type { Topic } from '#core/library/types.ts';
import { library } from '#library';
import { bibliographyFile } from '../_bibliography-file.ts';

export const getStaticPaths = () =>
  library.topics.map((props) => ({ params: { id: props.id }, props }));

export const GET: APIRoute<Topic> = ({ props }) => bibliographyFile(props.papers, 'ris');
