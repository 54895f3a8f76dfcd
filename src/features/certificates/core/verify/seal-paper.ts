import { toBase64Url } from '../../../../kernel/base64url';
import { compareText } from '../../../../kernel/ordering';
import { sha256 } from '../../../../kernel/sha256';
import { utf8Bytes } from '../../../../kernel/utf8';
import { placeholderValues } from '../fill-edits';
import type { Paper, PaperKind, PrintedPaper } from '../model';
import { paperCode } from './paper-code';
import { makeToken } from './paper-token';
import type { Verifier } from './verifier';

const RESULTS: Readonly<Record<PaperKind, string>> = {
  pass: 'LULUS',
  statement: 'SELESAI',
  appreciation: 'NARASUMBER',
};

/** The words of a numbered paper with what proves them: the sentence that is printed and the address in its QR code. */
export function sealPaper(
  printed: PrintedPaper,
  paper: Pick<Paper, 'id' | 'kind' | 'number' | 'name' | 'issuedOn'>,
  { address, key }: Verifier,
): PrintedPaper {
  const { id, kind, number, name, issuedOn } = paper;
  const { values, program, from, to } = printed;
  const fields = {
    id: shortId(program, id, number),
    kind: kind ?? 'statement',
    number,
    name,
    // A piagam is about a talk, not about a package.
    program: values['paket'] ?? values['topik'] ?? '',
    from: compact(from),
    to: compact(to),
    jp: values['jp'] ?? '',
    result: printed.isPartial === true ? 'SELESAI SEBAGIAN' : RESULTS[kind ?? 'statement'],
    issuedOn: compact(issuedOn ?? ''),
  };
  const code = paperCode(number, key);
  const verifikasi =
    printed.language === 'en'
      ? `Check this paper by its QR code, or at ${address} with the code ${code}.`
      : `Periksa keaslian surat ini dengan kode QR, atau di ${address} dengan kode ${code}.`;
  return {
    ...printed,
    values: { ...values, verifikasi },
    check: `${address}?t=${makeToken(fields, hashOf(printed), key)}`,
    checkId: fields.id,
  };
}

/** Ten letters that no other paper has. */
function shortId(program: string, id: string, number: string): string {
  return toBase64Url(sha256(utf8Bytes(`${program}\n${id}\n${number}`))).slice(0, 10);
}

function hashOf(printed: PrintedPaper): readonly number[] {
  const entries = Object.entries(placeholderValues(printed));
  const lines = entries.map(([name, value]) => `${name}=${value}`).sort(compareText);
  return sha256(utf8Bytes(lines.join('\n')));
}

function compact(date: string): string {
  return date.replace(/-/g, '');
}
