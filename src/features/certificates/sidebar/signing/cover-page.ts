import type { Paper } from '../../core';
import { certificatesWords } from '../certificates-words';

/** A paper of the list, and its place in the order of signing. */
export interface ListedPaper {
  readonly paper: Pick<Paper, 'number' | 'name' | 'kind'>;
  readonly place: number;
}

/** The list that goes with papers to be signed: a page of its own, to be printed and ticked. Official, so Indonesian. */
export function coverPage(papers: readonly ListedPaper[]): string {
  const { kinds } = certificatesWords.id;
  const rows = papers.map(
    ({ place, paper: { number, name, kind } }) =>
      `<tr><td>${place}</td><td>${escaped(number)}</td><td>${escaped(name)}</td><td>${
        kind === null ? '' : kinds[kind]
      }</td><td class="box"><span></span></td></tr>`,
  );
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>Daftar surat untuk ditandatangani</title>
<style>${STYLE}</style></head><body>
<h1>Daftar surat untuk ditandatangani</h1>
<p>${papers.length} surat, urut seperti nama berkasnya. Centang setiap surat yang sudah ditandatangani.</p>
<table><thead><tr><th>Urut</th><th>Nomor</th><th>Nama</th><th>Jenis</th><th>Sudah</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
<p class="sign">Diterima tanggal .................... &nbsp; Oleh ........................................</p>
</body></html>
`;
}

const STYLE = `@page{size:A4;margin:15mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:9pt Arial,sans-serif}}
body{font:10.5pt/1.4 Arial,sans-serif;color:#202124;max-width:180mm;margin:10mm auto}
h1{font-size:15pt;margin:0 0 2mm}
table{width:100%;border-collapse:collapse}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{border:.5pt solid #9aa0a6;padding:1.5mm 2mm;text-align:left;overflow-wrap:anywhere}
th{background:#f1f3f4;white-space:nowrap}
td:nth-child(2){min-width:60mm}
td:nth-child(4){min-width:34mm}
td:first-child,.box{text-align:center;white-space:nowrap}
.box span{display:inline-block;width:4mm;height:4mm;border:1pt solid #202124}
.sign{margin-top:12mm}
@media print{body{margin:0 .5mm;max-width:none}}`;

/** Names are text, whatever they hold; marks that turn the direction of the page go. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
