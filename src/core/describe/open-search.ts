import { opening } from '../text/opening.ts';
import { escapeXml } from '../text/xml.ts';
import type { Addresses } from './addresses.ts';

interface Searched {
  readonly name: string;
  readonly description: string;
  readonly language: string;
}

/** The format allows a short name of 16 characters and a description of 1,024. */
const longest = { name: 16, description: 1024 };

/**
 * How a browser can search the list from its address bar
 * (https://github.com/dewitt/opensearch, version 1.1).
 */
export function openSearch(
  { name, description, language }: Searched,
  { urls, absolute }: Addresses,
): string {
  const element = (tag: string, text: string) => `<${tag}>${escapeXml(text)}</${tag}>`;
  const icon = escapeXml(absolute(`${urls.root}favicon.svg`));
  const template = `${escapeXml(absolute(urls.search()))}?q={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', opening(name, longest.name)),
    element('Description', opening(description, longest.description)),
    `<Url type="text/html" template="${template}"/>`,
    `<Image width="16" height="16" type="image/svg+xml">${icon}</Image>`,
    element('Language', language),
    element('InputEncoding', 'UTF-8'),
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
