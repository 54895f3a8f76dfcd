import type { Messages } from '../../../kernel/problem';

/** What *Orang Sama* says: ids and sheets, never names. */
export const samePersonMessages: Messages = {
  'roster.same_found': {
    id: '{pairs} pasang mungkin orang yang sama, {rows} baris diperiksa.',
    en: '{pairs|pair|pairs} may be one person, {rows|row|rows} checked.',
  },
  'roster.same_needs_two': {
    id: 'Kedua ID sama. Pilih dua baris yang berbeda.',
    en: 'Both ids are the same. Choose two different rows.',
  },
  'roster.decided_same': {
    id: '{first} dan {second} dicatat sebagai orang yang sama.',
    en: '{first} and {second} are recorded as one person.',
  },
  'roster.decided_different': {
    id: '{first} dan {second} dicatat sebagai dua orang. Giliran tidak akan menanyakannya lagi.',
    en: '{first} and {second} are recorded as two people. Giliran will not ask again.',
  },
  'roster.decided_ask': {
    id: 'Keputusan tentang {first} dan {second} dibatalkan.',
    en: 'The decision about {first} and {second} was taken back.',
  },
  'roster.merged': {
    id: '{merged} digabung ke {survivor}. Baris {merged} tetap ada, tetapi tidak dihitung lagi.',
    en: '{merged} was merged into {survivor}. The row of {merged} stays, but counts no more.',
  },
  'roster.id_merged': {
    id: '{participant} sudah digabung ke {into}, jadi baris ini dihitung sebagai {into}. Ganti ID-nya bila Anda ingin rapi.',
    en: '{participant} was merged into {into}, so this row counts as {into}. Change the id to keep the sheet tidy.',
  },
  'roster.merge_run_again': {
    id: '{id} masih tercantum di {sheets}. Jalankan lagi langkah itu.',
    en: '{id} still stands in {sheets}. Run those steps again.',
  },
  'roster.merge_other_way': {
    id: '{merged} sudah punya catatan di {sheets}. Pertahankan {merged}, lalu gabungkan {survivor} ke sana.',
    en: '{merged} has records in {sheets} already. Keep {merged} and merge {survivor} into it.',
  },
  'roster.merge_both_used': {
    id: '{survivor} dan {merged} sudah punya catatan di {sheets}, jadi tidak dapat digabung. Hapus dulu di lembar itu catatan yang tidak benar.',
    en: '{survivor} and {merged} both have records in {sheets}, so they cannot be merged. First delete there the records that are wrong.',
  },
  'roster.merge_changed': {
    id: 'Isi sel ini atau pasangannya berubah setelah Anda membukanya. Tidak ada yang digabung. Muat ulang, lalu pilih lagi.',
    en: 'This cell or its counterpart changed after you opened it. Nothing was merged. Load again and choose again.',
  },
  'roster.merge_too_long': {
    id: 'Isi kolom ini terlalu panjang untuk disimpan dalam riwayat. Pendekkan dulu, atau pilih isi baris yang dipertahankan.',
    en: 'This column is too long for the history. Shorten it first, or keep what the row that stays has.',
  },
  'roster.merge_unknown': {
    id: 'Kolom ini tidak dapat diambil alih.',
    en: 'This column cannot be taken over.',
  },
  'roster.merge_undone': {
    id: 'Gabungan {merged} ke {survivor} diurungkan. Keduanya dihitung lagi.',
    en: 'The merge of {merged} into {survivor} was undone. Both count again.',
  },
  'roster.merge_gone': {
    id: 'Gabungan ini sudah diurungkan. Muat ulang daftarnya.',
    en: 'This merge was undone already. Load the list again.',
  },
  'roster.merge_undo_order': {
    id: '{survivor} sendiri sudah digabung ke baris lain. Urungkan gabungan itu dulu.',
    en: '{survivor} itself was merged into another row. Undo that merge first.',
  },
  'roster.merge_changed_since': {
    id: 'Sel ini sudah diubah setelah digabung, jadi dibiarkan.',
    en: 'This cell was changed after the merge, so it was left alone.',
  },
  'roster.merged_into_nobody': {
    id: 'Kolom Digabung ke menyebut ID yang tidak ada, jadi baris ini tidak dihitung sama sekali. Kosongkan kolom itu, atau tulis ID yang benar.',
    en: 'The column Digabung ke names an id that does not exist, so this row counts nowhere. Empty the column, or type the right id.',
  },
};
