import type { Block, CellBlock, ParagraphBlock } from './blocks';

/** The fixed texts of the standard templates, and what an English paper says instead. */
const ENGLISH: Readonly<Record<string, string>> = {
  'DAFTAR UNIT KOMPETENSI': 'UNITS OF COMPETENCY',
  'Pelatihan {{paket}}': 'Training in {{paket}}',
  '{{nama}}  ·  Nomor {{nomor}}': '{{nama}}  ·  No. {{nomor}}',
  'K = kompeten': 'K = competent',
  'K = kompeten, BK = belum kompeten': 'K = competent, BK = not yet competent',
  SERTIFIKAT: 'CERTIFICATE',
  'Kelulusan Pelatihan': 'of Completion of Training',
  'Nomor: {{nomor}}': 'No. {{nomor}}',
  'diberikan kepada': 'is awarded to',
  'lahir di {{tempat_lahir}}, {{tanggal_lahir}}': 'born in {{tempat_lahir}}, {{tanggal_lahir}}',
  'telah mengikuti dan dinyatakan ': 'who has attended and ',
  LULUS: 'PASSED',
  ' pada Pelatihan ': ' the training in ',
  ' dalam {{nama_program}}, yang diselenggarakan oleh {{penerbit}} di {{kota}} pada tanggal {{rentang_tanggal}} selama {{jp}} ({{jp_terbilang}}) Jam Pelatihan.':
    ' within {{nama_program}}, held by {{penerbit}} in {{kota}}, {{rentang_tanggal}}, for {{jp}} ({{jp_terbilang}}) training hours.',
  'Foto 3 x 4': 'Photo 3 x 4',
  PIAGAM: 'CERTIFICATE',
  'Penghargaan Narasumber': 'of Appreciation',
  'atas jasanya sebagai ': 'for the service as ',
  NARASUMBER: 'GUEST SPEAKER',
  ' dengan materi ': ' on ',
  'SURAT KETERANGAN': 'STATEMENT OF COMPLETION',
  'Dengan ini menerangkan bahwa:': 'This is to state that',
  Nama: 'Name',
  'Tempat, tanggal lahir': 'Place and date of birth',
  Program: 'Programme',
  Pelatihan: 'Training',
  Penyelenggara: 'Held by',
  Tempat: 'Place',
  Waktu: 'Dates',
  Lama: 'Length',
  '{{jp}} ({{jp_terbilang}}) Jam Pelatihan': '{{jp}} ({{jp_terbilang}}) training hours',
  'telah {{penyelesaian}} pelatihan tersebut di atas. Hasil uji setiap unit kompetensi:':
    'has {{penyelesaian}} the training named above. Results of the assessment, unit by unit:',
  'Surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.':
    'This statement is issued for whatever purpose it may serve.',
  No: 'No.',
  'Kode Unit': 'Unit code',
  'Judul Unit': 'Unit title',
  JP: 'Hours',
  Hasil: 'Result',
  'Jumlah Jam Pelatihan': 'Total training hours',
};

/** The same template with its fixed texts in English; fields and signs stay. */
export function inEnglish(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? translated(block)
      : {
          ...block,
          rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(translatedCell) })),
        },
  );
}

function translatedCell(cell: CellBlock): CellBlock {
  return { ...cell, paragraphs: cell.paragraphs.map(translated) };
}

function translated(paragraph: ParagraphBlock): ParagraphBlock {
  const runs = paragraph.runs.map((run) => ({ ...run, text: ENGLISH[run.text] ?? run.text }));
  return { ...paragraph, runs };
}
