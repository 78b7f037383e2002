import type { VenueFields } from '../schema/venue.ts';

/** What a name of proceedings is without its year and its ordinal. */
const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(
      /\b(?:the|\d+(?:st|nd|rd|th)?|[a-z]+(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|[a-z]+teenth|[a-z]+tieth)\b/g,
      ' ',
    )
    .replace(/[^a-z]+/g, ' ')
    .trim();

/**
 * The series of a venue as the list writes it, and its short name, where the list has other
 * papers of that series: "Proceedings of the 2023 Conference on …" is EMNLP there. A venue
 * that the list does not know stays as the record has it.
 */
export function withKnownSeries(
  venue: Record<string, unknown>,
  known: readonly VenueFields[],
): Record<string, unknown> {
  const { kind, name, year, short } = venue;
  if (typeof name !== 'string') return venue;
  const alike = known.find(
    (other) => other.kind === kind && 'series' in other && bare(other.name) === bare(name),
  );
  if (!alike || !('series' in alike)) return venue;
  const usual = alike.short?.replace(String(alike.year), String(year));
  return { ...venue, short: short ?? (usual === name ? undefined : usual), series: alike.series };
}
