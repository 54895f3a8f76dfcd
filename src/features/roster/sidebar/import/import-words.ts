import type { Language } from '../../../../kernel/problem';
import type { Confidence, DateOrder, MappedColumn, MatchedBy, SkipReason } from '../../core';
import type { FileFault } from './read-file';
import type { ReviewGroup } from './review-groups';

interface ImportWords {
  readonly title: string;
  readonly steps: readonly [string, string, string];
  readonly stepOf: (step: number, title: string) => string;
  readonly next: string;
  readonly back: string;
  readonly close: string;
  readonly retry: string;
  // File
  readonly file: string;
  readonly fileHint: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly sheet: string;
  readonly sender: string;
  readonly senderHint: string;
  readonly reading: string;
  readonly faults: Readonly<Record<FileFault, string>>;
  readonly nobody: string;
  readonly rowsRead: (rows: number, columns: number) => string;
  readonly last: (at: string, sender: string, added: number, changed: number) => string;
  readonly undo: string;
  // Columns
  readonly headerLine: string;
  readonly headerLineHint: string;
  readonly population: string;
  readonly populationHint: string;
  readonly unknown: string;
  readonly column: string;
  readonly samples: string;
  readonly goesTo: string;
  readonly nowhere: string;
  readonly unnamed: (at: string) => string;
  readonly sureness: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly by: Readonly<Record<MappedColumn['by'], string>>;
  readonly dates: string;
  readonly orders: Readonly<Record<DateOrder, string>>;
  readonly restricted: string;
  readonly open: string;
  readonly skipped: (rows: number) => string;
  readonly line: (line: number) => string;
  readonly reasons: Readonly<Record<SkipReason, string>>;
  readonly noName: string;
  readonly compare: string;
  readonly comparing: string;
  readonly missingColumns: (headers: string) => string;
  // Review
  readonly groups: Readonly<Record<ReviewGroup, string>>;
  readonly about: Readonly<Record<ReviewGroup, string>>;
  readonly all: string;
  readonly none: string;
  readonly onlyFilling: string;
  readonly allSame: string;
  readonly allLater: string;
  readonly empty: string;
  readonly matchedBy: Readonly<Record<MatchedBy, string>>;
  readonly sameAs: (id: string, name: string, by: string) => string;
  readonly noChange: string;
  readonly somebodyElse: string;
  readonly later: string;
  readonly sameLines: (lines: string) => string;
  readonly whoIs: (name: string) => string;
  readonly take: (name: string) => string;
  readonly more: (count: number) => string;
  readonly previous: string;
  readonly range: (from: number, to: number, total: number) => string;
  readonly notesTitle: (count: number) => string;
  readonly send: (added: number, changed: number) => string;
  readonly nothing: string;
  readonly undecided: (count: number) => string;
  // Done
  readonly sending: string;
  readonly finished: (added: number, changed: number, left: number) => string;
  readonly stopped: (done: number, total: number) => string;
  readonly goOn: string;
  readonly checking: string;
  readonly checked: string;
  readonly leftAlone: string;
}

/** The words of *Impor peserta*. */
export const importWords: Readonly<Record<Language, ImportWords>> = {
  id: {
    title: 'Impor peserta',
    steps: ['Berkas', 'Kolom', 'Tinjau'],
    stepOf: (step, title) => `Langkah ${step} dari 3: ${title}`,
    next: 'Lanjut',
    back: 'Kembali',
    close: 'Tutup',
    retry: 'Coba lagi',
    file: 'Pilih berkas',
    fileHint: 'Excel (.xlsx) atau CSV, paling banyak 10.000 baris dan 60 kolom.',
    paste: 'Atau tempelkan daftar',
    pasteHint: 'Salin dari Excel atau surel, lalu tempelkan di sini.',
    sheet: 'Lembar dalam berkas',
    sender: 'Pengirim',
    senderHint: 'Nama kantor, bukan nama orang. Susunan kolomnya diingat untuk semua petugas.',
    reading: 'Membaca berkas…',
    faults: {
      too_large: 'Berkas lebih dari 12 MB. Hapus gambar dan lembar lain, lalu simpan lagi.',
      old_excel: 'Ini berkas .xls lama. Buka di Excel, lalu Simpan Sebagai .xlsx.',
      locked: 'Berkas ini memakai kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan.',
      pdf: 'Ini berkas PDF. Minta daftarnya sebagai Excel atau CSV.',
      no_table: 'Berkas ini bukan teks atau Excel. Simpan daftarnya sebagai .xlsx atau .csv.',
      broken: 'Berkas ini tidak dapat dibaca sebagai Excel. Buka di Excel, lalu simpan lagi.',
      empty: 'Berkas ini kosong.',
    },
    nobody: 'Tidak ada orang yang ditemukan. Periksa baris judulnya.',
    rowsRead: (rows, columns) => `${rows} orang ditemukan dalam ${columns} kolom.`,
    last: (at, sender, added, changed) =>
      `Impor terakhir ${at}${sender === '' ? '' : ` dari ${sender}`}: ${added} baru, ${changed} diubah.`,
    undo: 'Urungkan impor terakhir',
    headerLine: 'Baris judul',
    headerLineHint: 'Nomor baris dalam berkas; 0 bila tidak ada judul.',
    population: 'Jenis peserta baru',
    populationHint: 'Dipakai bila berkas tidak menyebutkannya.',
    unknown: '(tidak diisi)',
    column: 'Kolom berkas',
    samples: 'Contoh isi',
    goesTo: 'Masuk ke',
    nowhere: '(tidak diimpor)',
    unnamed: (at) => `Kolom ${at}`,
    sureness: 'Keyakinan',
    confidence: { sure: 'Yakin', likely: 'Mungkin', check: 'Perlu dicek' },
    by: {
      heading: 'dari judul',
      content: 'dari isi',
      sender: 'diingat',
      person: 'pilihan Anda',
    },
    dates: 'Urutan tanggal',
    orders: {
      day_first: 'hari/bulan/tahun',
      month_first: 'bulan/hari/tahun',
      swapped: 'dibalik Excel, dibetulkan',
    },
    restricted: 'Data Terbatas',
    open: 'Peserta',
    skipped: (rows) => `${rows} baris berkas bukan peserta`,
    line: (line) => `Baris ${line}`,
    reasons: {
      above: 'di atas judul',
      heading: 'judul',
      numbers: 'nomor kolom',
      total: 'jumlah',
      lone: 'keterangan atau tanda tangan',
    },
    noName: 'Pilih kolom untuk Nama Lengkap, atau untuk ID, NIK, atau nomor registrasi.',
    compare: 'Bandingkan dengan daftar',
    comparing: 'Membandingkan dengan daftar…',
    missingColumns: (headers) =>
      `Kolom ${headers} belum ada di lembar. Jalankan Siapkan lembar bila diperlukan.`,
    groups: {
      newcomers: 'Baru',
      changed: 'Berubah',
      doubtful: 'Meragukan',
      unreadable: 'Tidak terbaca',
      missing: 'Tidak ada di berkas',
      unchanged: 'Sama',
      notes: 'Temuan',
    },
    about: {
      newcomers: 'Orang yang belum ada di daftar. Yang dicentang akan ditambahkan.',
      changed:
        'Sel kosong di berkas tidak menghapus apa pun. Baris yang mengganti isi lama tidak dicentang sebelum Anda memilihnya.',
      doubtful:
        'Mungkin sudah ada di daftar. Putuskan satu per satu; yang belum diputuskan tidak diimpor.',
      unreadable: 'Baris ini tidak diimpor. Perbaiki di berkasnya bila perlu.',
      missing: 'Ada di daftar, tidak ada di berkas. Tidak dihapus.',
      unchanged: 'Isinya sudah sama dengan daftar.',
      notes: 'Sel berkas yang dikosongkan atau dirapikan. Baris lainnya tetap dapat diimpor.',
    },
    all: 'Centang semua',
    none: 'Kosongkan centang',
    onlyFilling: 'Hanya yang mengisi sel kosong',
    allSame: 'Semua yang bercalon satu: orang yang sama',
    allLater: 'Semua: nanti saja',
    empty: 'Tidak ada.',
    matchedBy: {
      id: 'ID sama',
      register: 'nomor registrasi sama',
      nik: 'NIK sama',
      name_and_birth: 'nama dan tanggal lahir sama',
      name: 'nama sama',
      alike: 'sangat mirip',
    },
    sameAs: (id, name, by) => `Sama dengan ${id} ${name} (${by})`,
    noChange: 'tidak ada yang berubah',
    somebodyElse: 'Orang lain: tambahkan sebagai peserta baru',
    later: 'Nanti saja, jangan diimpor',
    sameLines: (lines) => `Mirip dengan baris ${lines} berkas ini.`,
    whoIs: (name) => `Siapa ${name}?`,
    take: (name) => `Impor ${name}`,
    more: (count) => `${count} berikutnya`,
    previous: 'Sebelumnya',
    range: (from, to, total) => `${from}–${to} dari ${total}`,
    notesTitle: (count) => `${count} temuan`,
    send: (added, changed) => `Impor: ${added} baru, ${changed} diubah`,
    nothing: 'Tidak ada yang dipilih untuk diimpor.',
    undecided: (count) => `${count} baris meragukan belum diputuskan.`,
    sending: 'Menulis ke lembar…',
    finished: (added, changed, left) =>
      `Selesai: ${added} peserta baru, ${changed} peserta diubah${left === 0 ? '' : `, ${left} baris dilewati`}.`,
    stopped: (done, total) => `${done} dari ${total} baris sudah ditulis.`,
    goOn: 'Lanjutkan impor',
    checking: 'Memeriksa peserta…',
    checked: 'Periksa peserta:',
    leftAlone: 'Yang dibiarkan:',
  },
  en: {
    title: 'Import participants',
    steps: ['File', 'Columns', 'Review'],
    stepOf: (step, title) => `Step ${step} of 3: ${title}`,
    next: 'Next',
    back: 'Back',
    close: 'Close',
    retry: 'Try again',
    file: 'Choose a file',
    fileHint: 'Excel (.xlsx) or CSV, at most 10,000 rows and 60 columns.',
    paste: 'Or paste a list',
    pasteHint: 'Copy from Excel or a mail, then paste here.',
    sheet: 'Sheet of the file',
    sender: 'Sender',
    senderHint: 'The name of an office, not of a person. Its columns are remembered for all staff.',
    reading: 'Reading the file…',
    faults: {
      too_large:
        'The file is larger than 12 MB. Remove pictures and other sheets, then save again.',
      old_excel: 'This is an old .xls file. Open it in Excel and save it as .xlsx.',
      locked: 'This file has a password. Open it in Excel, remove the password, then save.',
      pdf: 'This is a PDF file. Ask for the list as Excel or CSV.',
      no_table: 'This file is neither text nor Excel. Save the list as .xlsx or .csv.',
      broken: 'This file cannot be read as Excel. Open it in Excel, then save it again.',
      empty: 'This file is empty.',
    },
    nobody: 'Nobody was found. Check the row of the headings.',
    rowsRead: (rows, columns) => `${rows} people found in ${columns} columns.`,
    last: (at, sender, added, changed) =>
      `Last import ${at}${sender === '' ? '' : ` from ${sender}`}: ${added} new, ${changed} changed.`,
    undo: 'Undo the last import',
    headerLine: 'Row of the headings',
    headerLineHint: 'Row number in the file; 0 when there are no headings.',
    population: 'Kind of new participants',
    populationHint: 'Used where the file does not tell.',
    unknown: '(left empty)',
    column: 'Column of the file',
    samples: 'Some cells',
    goesTo: 'Goes to',
    nowhere: '(not imported)',
    unnamed: (at) => `Column ${at}`,
    sureness: 'How sure',
    confidence: { sure: 'Sure', likely: 'Likely', check: 'To check' },
    by: {
      heading: 'by heading',
      content: 'by content',
      sender: 'remembered',
      person: 'your choice',
    },
    dates: 'Order of dates',
    orders: {
      day_first: 'day/month/year',
      month_first: 'month/day/year',
      swapped: 'swapped by Excel, put right',
    },
    restricted: 'Data Terbatas',
    open: 'Peserta',
    skipped: (rows) => `${rows} rows of the file are no participants`,
    line: (line) => `Row ${line}`,
    reasons: {
      above: 'above the headings',
      heading: 'headings',
      numbers: 'column numbers',
      total: 'total',
      lone: 'remark or signature',
    },
    noName: 'Choose a column for the full name, or for id, NIK or register number.',
    compare: 'Compare with the list',
    comparing: 'Comparing with the list…',
    missingColumns: (headers) =>
      `The sheets have no column ${headers} yet. Run Siapkan lembar if it is needed.`,
    groups: {
      newcomers: 'New',
      changed: 'Changed',
      doubtful: 'Doubtful',
      unreadable: 'Not readable',
      missing: 'Not in the file',
      unchanged: 'Unchanged',
      notes: 'Findings',
    },
    about: {
      newcomers: 'People who are not in the list yet. Those ticked will be added.',
      changed:
        'An empty cell of the file erases nothing. A row that replaces old content is not ticked until you choose it.',
      doubtful:
        'Perhaps in the list already. Decide one by one; whoever is not decided is not imported.',
      unreadable: 'These rows are not imported. Correct them in the file if needed.',
      missing: 'In the list and not in the file. Nobody is removed.',
      unchanged: 'The list says the same already.',
      notes:
        'Cells of the file that were left empty or tidied. The rest of the row can be imported.',
    },
    all: 'Tick all',
    none: 'Untick all',
    onlyFilling: 'Only those that fill empty cells',
    allSame: 'All with one candidate: the same person',
    allLater: 'All: later',
    empty: 'None.',
    matchedBy: {
      id: 'same id',
      register: 'same register number',
      nik: 'same NIK',
      name_and_birth: 'same name and birth date',
      name: 'same name',
      alike: 'much alike',
    },
    sameAs: (id, name, by) => `The same as ${id} ${name} (${by})`,
    noChange: 'nothing changes',
    somebodyElse: 'Somebody else: add as a new participant',
    later: 'Later, do not import',
    sameLines: (lines) => `Much like row ${lines} of this file.`,
    whoIs: (name) => `Who is ${name}?`,
    take: (name) => `Import ${name}`,
    more: (count) => `Next ${count}`,
    previous: 'Previous',
    range: (from, to, total) => `${from}–${to} of ${total}`,
    notesTitle: (count) => `${count} findings`,
    send: (added, changed) => `Import: ${added} new, ${changed} changed`,
    nothing: 'Nothing is chosen to be imported.',
    undecided: (count) => `${count} doubtful rows are not decided.`,
    sending: 'Writing to the sheets…',
    finished: (added, changed, left) =>
      `Done: ${added} new participants, ${changed} changed${left === 0 ? '' : `, ${left} rows left out`}.`,
    stopped: (done, total) => `${done} of ${total} rows are written.`,
    goOn: 'Go on with the import',
    checking: 'Checking the participants…',
    checked: 'Check of the participants:',
    leftAlone: 'Left alone:',
  },
};
