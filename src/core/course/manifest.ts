import { escapeXml } from '../text/xml.ts';

/** What a Common Cartridge holds, in the order in which a course shows it. */
export interface CartridgePart {
  /** A name that XML takes for an identifier, each once. */
  readonly id: string;
  readonly title: string;
  /** Path of its file in the cartridge. */
  readonly file: string;
  readonly type: 'webcontent' | 'imswl_xmlv1p1';
}

export interface CartridgeFacts {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rights: string;
  /** Language of the texts, as BCP 47 has it. */
  readonly language: string;
}

const cartridge = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const resource = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource';
const manifest = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';
const schemas = 'http://www.imsglobal.org/profile/cc/ccv1p1';
const schemaLocation = [
  `${cartridge} ${schemas}/ccv1p1_imscp_v1p2_v1p0.xsd`,
  `${resource} ${schemas}/LOM/ccv1p1_lomresource_v1p0.xsd`,
  `${manifest} ${schemas}/LOM/ccv1p1_lommanifest_v1p0.xsd`,
].join(' ');

/** A text of the metadata, in its language. */
const string = (text: string, language: string) =>
  `<lomimscc:string language="${escapeXml(language)}">${escapeXml(text)}</lomimscc:string>`;

const item = ({ id, title }: CartridgePart) =>
  `     <item identifier="item-${id}" identifierref="${id}"><title>${escapeXml(title)}</title></item>`;

/** A page names its file as where it begins; the specification gives a web link no beginning. */
function resourceOf({ id, file, type }: CartridgePart): string {
  const href = escapeXml(file);
  const begins = type === 'webcontent' ? ` href="${href}"` : '';
  return `  <resource identifier="${id}" type="${type}"${begins}><file href="${href}"/></resource>`;
}

/**
 * The manifest of an IMS Common Cartridge 1.1
 * (https://www.imsglobal.org/cc/ccv1p1/imscc_profilev1p1-Implementation.html). The root
 * item has one item in it, under the cartridge’s title, since Moodle makes a section and
 * Canvas a module of each item there.
 */
export const cartridgeManifest = (
  { id, title, description, rights, language }: CartridgeFacts,
  parts: readonly CartridgePart[],
): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="cartridge-${id}" xmlns="${cartridge}" xmlns:lom="${resource}" xmlns:lomimscc="${manifest}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${schemaLocation}">`,
    ' <metadata>',
    '  <schema>IMS Common Cartridge</schema>',
    '  <schemaversion>1.1.0</schemaversion>',
    '  <lomimscc:lom>',
    '   <lomimscc:general>',
    `    <lomimscc:title>${string(title, language)}</lomimscc:title>`,
    `    <lomimscc:language>${escapeXml(language)}</lomimscc:language>`,
    `    <lomimscc:description>${string(description, language)}</lomimscc:description>`,
    '   </lomimscc:general>',
    '   <lomimscc:rights>',
    '    <lomimscc:copyrightAndOtherRestrictions><lomimscc:value>yes</lomimscc:value></lomimscc:copyrightAndOtherRestrictions>',
    `    <lomimscc:description>${string(rights, language)}</lomimscc:description>`,
    '   </lomimscc:rights>',
    '  </lomimscc:lom>',
    ' </metadata>',
    ' <organizations>',
    '  <organization identifier="organization" structure="rooted-hierarchy">',
    '   <item identifier="root">',
    `    <item identifier="module"><title>${escapeXml(title)}</title>`,
    ...parts.map(item),
    '    </item>',
    '   </item>',
    '  </organization>',
    ' </organizations>',
    ' <resources>',
    ...parts.map(resourceOf),
    ' </resources>',
    '</manifest>',
    '',
  ].join('\n');
