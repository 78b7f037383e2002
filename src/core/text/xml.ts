import { escapeHtml } from './rich-text.ts';

/** Makes text safe to stand in XML, in an element or in an attribute. */
export const escapeXml = (text: string): string => escapeHtml(text).replaceAll("'", '&apos;');
