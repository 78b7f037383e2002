import { expect, test } from 'vitest';
import { mediaTypeOf } from '#core/media-type.ts';

test.each([
  ['/papers/a2020b.bib', 'application/x-bibtex; charset=utf-8'],
  ['/papers/a2020b.biblatex.bib', 'application/x-bibtex; charset=utf-8'],
  ['/topics/reasoning.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['/papers.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['/papers/a2020b.hayagriva.yml', 'application/yaml; charset=utf-8'],
  ['/new/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/topics/reasoning/feed.json', 'application/feed+json; charset=utf-8'],
  ['/paths/low-precision.imscc', 'application/vnd.ims.imsccv1p1'],
  ['/api/v1/schemas/paper.json', 'application/schema+json; charset=utf-8'],
  ['/api/v1/papers.json', undefined],
  ['/papers/a2020b.md', 'text/markdown; charset=utf-8'],
  ['/addresses.json', undefined],
  ['/papers/a2020b/', undefined],
])('the media type of %s is %s', (path, mediaType) => {
  expect(mediaTypeOf(path)).toBe(mediaType);
});
