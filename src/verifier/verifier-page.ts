import { formatDateId, parseIsoDate } from '../kernel/plain-date';
import type { Judgement } from './judge-paper';

const TITLES: Readonly<Record<string, string>> = {
  pass: 'Sertifikat kelulusan',
  statement: 'Surat keterangan',
  appreciation: 'Piagam',
};

/** Colour, headline and sentence of each verdict; the second sentence is English. */
const VERDICTS: Readonly<Record<Judgement['verdict'], readonly [string, string, string, string]>> =
  {
    genuine: [
      '#1e6b45',
      'Surat ini asli dan berlaku',
      'Cocokkan isi di bawah ini dengan surat yang Anda pegang.',
      'This paper is genuine and valid. Compare it with the paper in your hands.',
    ],
    revoked: [
      '#a33a1a',
      'Surat ini sudah dicabut',
      'Surat ini pernah diterbitkan, tetapi tidak berlaku lagi. Tanyakan kepada penerbitnya.',
      'This paper was issued and is not valid any more.',
    ],
    matching: [
      '#1e6b45',
      'Nomor dan kode cocok',
      'Surat dengan nomor ini diterbitkan. Pindai kode QR untuk melihat isinya dan apakah masih berlaku.',
      'A paper with this number was issued. Scan its QR code to see whether it is still valid.',
    ],
    false: [
      '#a33a1a',
      'Surat ini tidak dikenal',
      'Kode QR atau kode huruf ini tidak dibuat oleh penerbit. Periksa ketikan Anda, lalu tanyakan kepada penerbitnya.',
      'This code was not made by the issuer.',
    ],
    nothing_asked: [
      '#1f3a5f',
      'Periksa keaslian surat',
      'Pindai kode QR pada surat, atau ketik nomor dan kodenya.',
      'Scan the QR code of a paper, or type its number and code.',
    ],
    not_connected: [
      '#5f6368',
      'Pemeriksa belum siap',
      'Pemeriksa ini belum dihubungkan oleh penerbit.',
      'The issuer has not connected this page yet.',
    ],
  };

const STYLE = `body{margin:0;background:#f4f6f9;color:#202124;font:16px/1.5 Arial,sans-serif}
main{max-width:34rem;margin:0 auto;padding:1.5rem 1rem}
section{background:#fff;border-radius:12px;overflow:hidden;box-shadow:0 1px 4px #0002}
header{color:#fff;padding:1.25rem 1.5rem}h1{margin:0;font-size:1.35rem}header p{margin:.4rem 0 0}
dl{margin:0;padding:.5rem 1.5rem 1rem}dt{color:#5f6368;font-size:.85rem;margin-top:.75rem}dd{margin:0;overflow-wrap:anywhere}
form{padding:1rem 1.5rem 1.5rem}label{display:block;margin-top:.75rem;font-size:.9rem}
input{box-sizing:border-box;width:100%;padding:.6rem;font:inherit;border:1px solid #80868b;border-radius:6px}
button{margin-top:1rem;padding:.6rem 1.2rem;font:inherit;color:#fff;background:#1f3a5f;border:0;border-radius:6px}
.note{color:#5f6368;font-size:.85rem;padding:0 1.5rem 1rem;margin:0}`;

/** The page of the verifier; `address` is its own, for the form. Everything from outside is shown as text. */
export function verifierPage(judged: Judgement, address: string): string {
  const [colour, headline, sentence, english] = VERDICTS[judged.verdict];
  const body = 'fields' in judged ? fieldList(judged) : '';
  const form =
    judged.verdict === 'genuine' || judged.verdict === 'not_connected' ? '' : typed(address);
  return `<!doctype html><html lang="id"><head><base target="_top"><meta charset="utf-8"><title>Periksa surat</title><style>${STYLE}</style></head><body><main><section><header style="background:${colour}"><h1>${headline}</h1><p>${sentence}</p></header>${body}${form}<p class="note" lang="en">${english}</p></section></main></body></html>`;
}

function fieldList({ fields }: Extract<Judgement, { fields: object }>): string {
  const { kind, number, name, program, from, to, jp, result, issuedOn } = fields;
  const lines: readonly (readonly [string, string])[] = [
    ['Surat', TITLES[kind] ?? ''],
    ['Nomor', number],
    ['Nama', name],
    ['Pelatihan', program],
    ['Waktu', `${dateOf(from)} s.d. ${dateOf(to)}`],
    ['Lama', `${jp} Jam Pelatihan`],
    ['Hasil', result],
    ['Tanggal terbit', dateOf(issuedOn)],
  ];
  return `<dl>${lines.map(([label, text]) => `<dt>${label}</dt><dd>${escapeHtml(text)}</dd>`).join('')}</dl>`;
}

function typed(address: string): string {
  return `<form method="get" action="${escapeHtml(address)}"><label for="n">Nomor surat</label><input id="n" name="n" maxlength="200" required><label for="k">Kode (8 huruf)</label><input id="k" name="k" maxlength="12" required autocomplete="off"><button>Periksa</button></form>`;
}

function dateOf(compact: string): string {
  const date = parseIsoDate(compact.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
  return date === null ? '' : formatDateId(date);
}

function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => names[character] ?? character);
}
