import type { VenueFields } from '../schema/venue.ts';
import { slugOf } from '../text/fold.ts';
import type { Venue } from './types.ts';

/** What each kind of venue is called in a list, and the series it is filed under. */
function naming(fields: VenueFields): { label: string; series: string; name: string } {
  switch (fields.kind) {
    case 'conference':
    case 'workshop':
    case 'journal': {
      const label = fields.short ?? fields.name;
      const dated = label.includes(String(fields.year)) ? label : `${label} ${fields.year}`;
      return { label: dated, series: fields.series, name: fields.name };
    }
    case 'book':
      return { label: `Book, ${fields.year}`, series: 'Books', name: fields.publisher };
    case 'chapter':
      return {
        label: `${fields.name}, ${fields.year}`,
        series: 'Book chapters',
        name: fields.name,
      };
    case 'report':
      return {
        label: `Report, ${fields.institution} ${fields.year}`,
        series: 'Reports',
        name: fields.institution,
      };
    case 'thesis':
      return {
        label: `Thesis, ${fields.institution} ${fields.year}`,
        series: 'Theses',
        name: fields.institution,
      };
    case 'webpage':
      return { label: `${fields.name}, ${fields.year}`, series: 'Web pages', name: fields.name };
    case 'preprint':
      return {
        label: `${fields.server} ${fields.year}`,
        series: `${fields.server} preprints`,
        name: `${fields.server} preprint`,
      };
  }
}

/** A range of pages with the dash that print uses: "30222–30242". */
const pageRange = (pages: string) => pages.replace(/(\d)-+(\d)/, '$1–$2');

function details(fields: VenueFields, name: string): string {
  const volume = 'volume' in fields && fields.volume;
  const issue = 'issue' in fields && fields.issue;
  const pages = 'pages' in fields && fields.pages;
  return [
    name,
    'collection' in fields && fields.collection,
    volume && `volume ${volume}`,
    issue && (volume ? `issue ${issue}` : `no. ${issue}`),
    pages && `pages ${pageRange(pages)}`,
    fields.kind === 'report' && fields.number && `no. ${fields.number}`,
    'publisher' in fields && fields.publisher !== name && fields.publisher,
    !name.includes(String(fields.year)) && String(fields.year),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Reads where a paper appeared into the forms in which it is printed. */
export function describeVenue(fields: VenueFields): Venue {
  const { label, series, name } = naming(fields);
  return {
    fields,
    label,
    details: details(fields, name),
    series: { name: series, slug: slugOf(series) },
  };
}
