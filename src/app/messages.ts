import type { Messages } from '../kernel/problem';

/** Sentences of the door, the menu and setting up. */
export const appMessages: Messages = {
  'app.unknown_action': {
    id: 'Perintah "{action}" tidak dikenal. Muat ulang halaman ini.',
    en: 'The command "{action}" is unknown. Reload this page.',
  },
  'app.bad_request': {
    id: 'Permintaan ini tidak dapat dibaca. Muat ulang halaman ini.',
    en: 'This request could not be read. Reload this page.',
  },
  'app.bad_input': {
    id: 'Isian "{path}" tidak dapat dipakai.',
    en: 'The input "{path}" cannot be used.',
  },
  'app.newer_sheet': {
    id: 'Lembar "{sheet}" dibuat oleh Giliran yang lebih baru. Muat ulang halaman ini, atau minta pengelola memperbarui Giliran.',
    en: 'The sheet "{sheet}" was made by a newer Giliran. Reload this page, or ask your administrator to update Giliran.',
  },
  'app.part_missing': {
    id: 'Bagian "{part}" dari Giliran tidak dapat dibuka. Tidak ada yang diubah. Coba sekali lagi; jika tetap gagal, minta pengelola memasang ulang Giliran.',
    en: 'The part "{part}" of Giliran cannot be opened. Nothing was changed. Try once more; if it fails again, ask your administrator to install Giliran again.',
  },
  'app.part_differs': {
    id: 'Giliran sedang diperbarui. Tidak ada yang diubah. Coba lagi beberapa menit lagi; jika tetap gagal, minta pengelola memasang ulang Giliran.',
    en: 'Giliran is being updated. Nothing was changed. Try again in a few minutes; if it fails again, ask your administrator to install Giliran again.',
  },
  'app.broken': {
    id: 'Ada kesalahan di Giliran. Beri tahu pengelola dengan kode {reference}.',
    en: 'Something broke in Giliran. Tell your administrator the code {reference}.',
  },
  'app.sheets_ready': {
    id: '{created} lembar dibuat, {columns} kolom ditambahkan, {rows} baris awal diisi. Isi yang sudah ada tidak diubah.',
    en: '{created|sheet|sheets} made, {columns|column|columns} added, {rows|first row|first rows} filled in. Existing content was left alone.',
  },
  'app.session_opened': { id: 'Siap.', en: 'Ready.' },
  'app.shown': { id: 'Lembar {sheet} ditampilkan.', en: 'Sheet {sheet} is shown.' },
  'app.workflow_listed': { id: '{count} langkah.', en: '{count|step|steps}.' },
  'app.job_paused': {
    id: 'Baru {done} dari {total}. Jalankan lagi untuk melanjutkan.',
    en: '{done} of {total} so far. Run it again to go on.',
  },
};
