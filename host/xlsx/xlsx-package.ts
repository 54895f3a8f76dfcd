import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

type Parts = Record<string, Uint8Array>;

const PART = 'customXml/item1.xml';
const PROPERTIES = 'customXml/itemProps1.xml';
const NAMESPACE = 'urn:giliran:host:workbook:1';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Local time on purpose: zip stores local time, so the bytes are the same in every time zone. */
const FIXED_TIME = new Date(2000, 0, 1);

/** Adds the custom XML part with the JSON to an .xlsx and packs it with fixed times. */
export function packWithPart(parts: Parts, json: string): Uint8Array {
  const withPart: Parts = {
    ...parts,
    [PART]: strToU8(`${HEAD}<giliran xmlns="${NAMESPACE}">${escapeXml(json)}</giliran>`),
    [PROPERTIES]: strToU8(
      `${HEAD}<ds:datastoreItem ds:itemID="{6B1C7A8E-2F0D-4C55-9E5B-0A6D1F3C9A21}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
    'customXml/_rels/item1.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    ),
    'xl/_rels/workbook.xml.rels': insertBefore(
      parts['xl/_rels/workbook.xml.rels'],
      '</Relationships>',
      `<Relationship Id="rIdGiliran" Type="${OFFICE}/relationships/customXml" Target="../${PART}"/>`,
    ),
    '[Content_Types].xml': insertBefore(
      parts['[Content_Types].xml'],
      '</Types>',
      `<Override PartName="/${PROPERTIES}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
    ),
  };
  const sorted = Object.keys(withPart).sort();
  const files: Zippable = {};
  for (const name of ['[Content_Types].xml', ...sorted])
    files[name] = withPart[name] ?? new Uint8Array();
  return zipSync(files, { mtime: FIXED_TIME });
}

/** The parts of an .xlsx by name. */
export function unpack(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

/** The JSON of our part; undefined in a file that another program made. */
export function readPart(parts: Parts): string | undefined {
  // Another program may renumber custom parts when it saves.
  const candidates = Object.keys(parts).filter((name) => /^customXml\/item\d+\.xml$/.test(name));
  for (const name of candidates) {
    const text = strFromU8(parts[name] ?? new Uint8Array());
    const open = text.indexOf('<giliran');
    if (!text.includes(NAMESPACE) || open < 0) continue;
    return unescapeXml(text.slice(text.indexOf('>', open) + 1, text.lastIndexOf('</giliran>')));
  }
  return undefined;
}

/** Hash of every part that says what is in the cells and how the sheets look. */
export function hashOfCells(parts: Parts): string {
  const hash = createHash('sha256');
  const names = Object.keys(parts).filter((name) =>
    /^xl\/(worksheets\/[^/]+|workbook|sharedStrings|styles|comments\d+)\.?(xml)?$/.test(name),
  );
  for (const name of names.sort()) hash.update(name).update(parts[name] ?? '');
  return hash.digest('hex');
}

function insertBefore(part: Uint8Array | undefined, end: string, addition: string): Uint8Array {
  const text = strFromU8(part ?? new Uint8Array());
  if (!text.includes(end)) throw new Error(`the .xlsx writer made a part without ${end}`);
  return strToU8(text.replace(end, addition + end));
}

/** JSON escapes control characters itself; XML also forbids U+FFFE and U+FFFF. */
function escapeXml(json: string): string {
  return json
    .replace(/[\ufffe\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
