import { escapeXml } from '../text/xml.ts';

const namespace = 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1';
const schema = 'http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imswl_v1p1.xsd';

/** A link of a Common Cartridge: a file of its own, with a title and an address and nothing else. */
export const webLink = (title: string, url: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<webLink xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${schema}">`,
    ` <title>${escapeXml(title)}</title>`,
    ` <url href="${escapeXml(url)}" target="_blank"/>`,
    '</webLink>',
    '',
  ].join('\n');
