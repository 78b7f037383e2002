/** A name in CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html#names). */
export interface CslName {
  family?: string;
  given?: string;
  literal?: string;
  suffix?: string;
  'non-dropping-particle'?: string;
  'dropping-particle'?: string;
}

export interface CslDate {
  'date-parts'?: (number | string)[][];
}

/** What this list keeps beyond CSL's own fields, under `custom`. */
export interface CslCustom {
  position?: number;
  venue_kind?: string;
  arxiv?: string;
  arxiv_category?: string;
  acl?: string;
  openreview?: string;
  later_title?: string;
  series?: string;
  links?: Partial<Record<'code' | 'data' | 'models' | 'project', string[]>>;
  remark?: string;
  withdrawn?: boolean;
  authors_arxiv?: CslName[];
  confidence?: Record<string, string>;
}

/** The part of a CSL-JSON item that an entry can hold. */
export interface CslItem {
  id?: string | number;
  type?: string;
  title?: string;
  author?: CslName[];
  issued?: CslDate;
  submitted?: CslDate;
  'container-title'?: string;
  'container-title-short'?: string;
  'collection-title'?: string;
  'event-title'?: string;
  publisher?: string;
  volume?: string | number;
  issue?: string | number;
  page?: string;
  number?: string | number;
  keyword?: string;
  DOI?: string;
  URL?: string;
  abstract?: string;
  custom?: CslCustom;
}
