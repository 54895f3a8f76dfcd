import type { Messages } from '../problem';

/** Sentences for cells that cannot be read and rows that cannot be written; also shown in notes on the cells. */
export const tableMessages: Messages = {
  'table.sheet_missing': {
    id: 'Lembar "{sheet}" tidak ada. Jalankan Giliran > Siapkan lembar.',
    en: 'The sheet "{sheet}" is missing. Run Giliran > Set up sheets.',
  },
  'table.header_missing': {
    id: 'Lembar "{sheet}" tidak punya kolom "{header}". Tulis kembali judul kolom itu di baris 1, atau jalankan Siapkan lembar.',
    en: 'The sheet "{sheet}" has no column "{header}". Type that header in row 1 again, or run Set up sheets.',
  },
  'table.header_twice': {
    id: 'Judul kolom "{header}" ada dua kali. Ubah salah satunya.',
    en: 'The header "{header}" appears twice. Rename one of them.',
  },
  'table.cell_empty': {
    id: 'Kolom "{header}" harus diisi.',
    en: 'The column "{header}" must be filled in.',
  },
  'table.not_a_date': {
    id: 'Bukan tanggal yang dikenal. Tulis seperti 10/06/2021.',
    en: 'Not a date that exists. Write it like 10/06/2021.',
  },
  'table.not_a_time': {
    id: 'Bukan jam yang dikenal. Tulis seperti 08:30.',
    en: 'Not a time that exists. Write it like 08:30.',
  },
  'table.not_a_number': {
    id: 'Bukan angka. Tulis seperti 12 atau 12,5.',
    en: 'Not a number. Write it like 12 or 12,5.',
  },
  'table.not_a_whole_number': {
    id: 'Bukan bilangan bulat. Tulis seperti 12.',
    en: 'Not a whole number. Write it like 12.',
  },
  'table.not_yes_or_no': { id: 'Tulis Ya atau Tidak.', en: 'Write Ya or Tidak.' },
  'table.not_a_choice': {
    id: 'Pilih salah satu: {choices}.',
    en: 'Choose one of: {choices}.',
  },
  'table.key_twice': {
    id: 'Isi kolom "{header}" ini sudah dipakai di baris lain. Setiap baris harus berbeda.',
    en: 'This value of "{header}" is used in another row. Every row must differ.',
  },
  'commit.busy': {
    id: 'Orang lain sedang menyimpan. Tidak ada yang diubah. Coba lagi sebentar.',
    en: 'Somebody else is saving. Nothing was changed. Try again in a moment.',
  },
  'commit.row_gone': {
    id: 'Baris "{key}" sudah tidak ada, jadi tidak ditulis.',
    en: 'The row "{key}" is gone, so it was not written.',
  },
  'commit.cell_changed': {
    id: 'Isi kolom "{header}" baru saja diubah orang lain, jadi dibiarkan.',
    en: 'The column "{header}" was just changed by somebody else, so it was left alone.',
  },
  'commit.cell_formula': {
    id: 'Sel ini berisi rumus, jadi dibiarkan.',
    en: 'This cell holds a formula, so it was left alone.',
  },
  'commit.sheet_locked': {
    id: 'Lembar "{sheet}" terkunci untuk akun Anda. Tidak ada yang ditulis. Minta pemilik buku kerja memberi izin ubah (Data > Lindungi sheet dan rentang).',
    en: 'The sheet "{sheet}" is locked for your account. Nothing was written. Ask the owner of the workbook for the right to edit it (Data > Protect sheets and ranges).',
  },
  'commit.key_taken': {
    id: 'Baris "{key}" baru saja ditambahkan orang lain, jadi tidak ditambahkan lagi.',
    en: 'The row "{key}" was just added by somebody else, so it was not added again.',
  },
};
