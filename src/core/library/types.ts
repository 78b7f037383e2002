import type { CollectionName } from '../schema/collections.ts';
import type { PartialDate } from '../schema/date.ts';
import type {
  PaperFields,
  PaperKind,
  PaperLevel,
  RelationFields,
  unsureFacts,
} from '../schema/paper.ts';
import type { VenueFields } from '../schema/venue.ts';
import type { Name } from '../text/names.ts';
import type { RichText } from '../text/rich-text.ts';
import type { TitleRun } from '../text/titles.ts';
import type { Passage } from './passages.ts';

/** A title in every form that is printed: as a page shows it, plain, and for BibTeX. */
export interface Title extends RichText {
  readonly bibtex: string;
  /** The plain title, taken apart into what keeps its capitals and what need not. */
  readonly runs: readonly TitleRun[];
}

/** What others are told about a paper's place of publication. */
export interface Venue {
  readonly fields: VenueFields;
  /** "NeurIPS 2023", "arXiv preprint". */
  readonly label: string;
  /** The whole name, with volume and pages where they are known. */
  readonly details: string;
  /** The series the paper is listed under: name and the part of its address. */
  readonly series: { readonly name: string; readonly slug: string };
}

export interface PaperLink {
  readonly label: string;
  readonly url: string;
  /** What the address leads to; the paper itself comes first on a page. */
  readonly kind: 'paper' | 'code' | 'data' | 'models' | 'project' | 'elsewhere';
}

export interface Relation {
  readonly paper: Paper;
  readonly kind: RelationFields['kind'];
  /** Whether this paper's entry states it; else the other paper's does. */
  readonly stated: boolean;
  /** Said from this paper's side, "extends" or "is extended by". */
  readonly label: string;
  readonly why: string;
}

/** A paper that shares words with another, and which. */
export interface RelatedPaper {
  readonly paper: Paper;
  /** The words the two have in common that tell most, strongest first. */
  readonly shared: readonly string[];
}

export interface Note {
  readonly kind: PaperKind;
  readonly level: PaperLevel;
  readonly summary: string;
  readonly findings: readonly Finding[];
  /** The text of the note, in MDX, as its entry has it. */
  readonly body: string;
  /** The abstract, taken apart where the quotes of the findings begin and end. */
  readonly passages: readonly (readonly Passage[])[];
}

/** Something the paper found or made, tied to the words of the abstract it rests on. */
export interface Finding {
  readonly id: string;
  readonly claim: string;
  readonly quote: RichText;
}

/** A paper of the list, whole: all that a page, an export or the search needs. */
export interface Paper {
  readonly key: string;
  /** The list's title: the heading of the page. */
  readonly title: Title;
  /** The title of the version cited; the same value as `title` where it bears no other. */
  readonly citedTitle: Title;
  readonly authors: readonly Name[];
  /** The order on arXiv, where it is another one. */
  readonly arxivAuthors?: readonly Name[];
  /** Year of the version cited. */
  readonly year: number;
  /** First version on arXiv, as fine as we vouch for. */
  readonly submitted?: PartialDate;
  /** When the paper first became public, on arXiv or in print. */
  readonly firstAppeared: PartialDate;
  readonly venue: Venue;
  readonly identifiers: PaperFields['identifiers'];
  readonly links: readonly PaperLink[];
  readonly topics: readonly Topic[];
  readonly added: PartialDate;
  readonly position?: number;
  readonly changes: PaperFields['changes'];
  readonly remark?: string;
  readonly withdrawn?: { readonly sentence: string };
  readonly unsure: readonly (typeof unsureFacts)[number][];
  /** The authors' abstract, a value for each paragraph. */
  readonly abstract: readonly RichText[];
  readonly aliases: readonly string[];
  /** What readers ask in plain words and the paper answers. */
  readonly questions: readonly string[];
  readonly note?: Note;
  readonly relations: readonly Relation[];
  readonly related: readonly RelatedPaper[];
  /** Terms of the glossary that it uses, by title. */
  readonly terms: readonly Term[];
}

export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly order: number;
  readonly comparison?: Comparison;
  /** Papers that have it as one of their topics, in the order they first appeared. */
  readonly papers: readonly Paper[];
}

/** Papers of a topic side by side. */
export interface Comparison {
  readonly caption: string;
  readonly rows: readonly {
    readonly paper: Paper;
    readonly name: string;
    readonly compared: string;
    readonly setting: string;
    /** The headline figure, and the finding in which it stands. */
    readonly figure: string;
    readonly finding: Finding;
  }[];
}

export interface ReadingPath {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly question: string;
  readonly order: number;
  /** How "Start here" leads to it, where it does. */
  readonly start?: { readonly need: string; readonly answer: string; readonly topic: Topic };
  /** Whole hours to read its papers with care, by our own estimate. */
  readonly hours: number;
  readonly steps: readonly { readonly paper: Paper; readonly why: string }[];
}

export interface Term {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly aliases: readonly string[];
  /** Papers that use it. */
  readonly papers: readonly Paper[];
}

/** A printed name with its papers. A name is not a person: two people may share it. */
export interface AuthorName {
  readonly slug: string;
  /** The name as most papers print it. */
  readonly name: Name;
  /** Other printed forms that differ in accents alone. */
  readonly otherForms: readonly Name[];
  readonly papers: readonly Paper[];
}

export interface VenueSeries {
  readonly slug: string;
  readonly name: string;
  readonly papers: readonly Paper[];
}

export interface Year {
  readonly year: number;
  readonly papers: readonly Paper[];
}

/** The papers whose notes say that they are of one kind. */
export interface Kind {
  readonly kind: PaperKind;
  readonly papers: readonly Paper[];
}

/** The papers whose notes say that they ask as much of a reader. */
export interface Level {
  readonly level: PaperLevel;
  readonly papers: readonly Paper[];
}

/** An entry that has another id now. */
export interface MovedEntry {
  readonly collection: CollectionName;
  readonly from: string;
  /** The id of an entry, or of one that was removed since. */
  readonly to: string;
}

/** A topic, a path or a term that is no longer on the list. */
export interface RemovedEntry {
  readonly collection: Exclude<CollectionName, 'papers'>;
  readonly id: string;
  readonly date: PartialDate;
  readonly reason: string;
}

/** A paper that is no longer on the list: of what it was, its record alone. */
export interface RemovedPaper {
  readonly paper: Paper;
  readonly date: PartialDate;
  readonly reason: string;
}

/** The whole list, connected. Lists of papers are newest first unless said otherwise. */
export interface Library {
  readonly papers: readonly Paper[];
  /** By order. */
  readonly topics: readonly Topic[];
  readonly paths: readonly ReadingPath[];
  /** By title. */
  readonly terms: readonly Term[];
  /** By family name. */
  readonly authors: readonly AuthorName[];
  /** By name. */
  readonly venues: readonly VenueSeries[];
  /** Newest first. */
  readonly years: readonly Year[];
  /** In the order of the schema, without those that no paper is of. */
  readonly kinds: readonly Kind[];
  /** Easiest first, without those that no paper is of. */
  readonly levels: readonly Level[];
  /** Entries with another id now, in the order in which they moved. */
  readonly moved: readonly MovedEntry[];
  readonly removed: readonly RemovedEntry[];
  readonly removedPapers: readonly RemovedPaper[];
  /** The paper of a key. Throws where there is none: a link to it would be dead. */
  readonly paper: (key: string) => Paper;
}
