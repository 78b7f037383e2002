import { byEveryId, papersByEveryKey } from '#core/library/former.ts';
import { library } from '#library';

/* The addresses of what lies beside a page, at every id that its entry ever had. */

export const everyPaperKey = () =>
  papersByEveryKey(library).map(([key, props]) => ({ params: { key }, props }));

export const everyTopicId = () =>
  byEveryId('topics', library).map(([id, props]) => ({ params: { id }, props }));

export const everyPathId = () =>
  byEveryId('paths', library).map(([id, props]) => ({ params: { id }, props }));
