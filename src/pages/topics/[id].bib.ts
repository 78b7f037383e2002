import type { APIRoute } from 'astro';
import type { Topic } from '#core/library/types.ts';
import { bibliographyFile } from '../_bibliography-file.ts';
import { everyTopicId } from '../_every-id.ts';

export const getStaticPaths = everyTopicId;

export const GET: APIRoute<Topic> = ({ props }) => bibliographyFile(props.papers, 'bib');
