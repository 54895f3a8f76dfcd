import type { Messages } from '../../../kernel/problem';

/** What is said of templates. */
export const templateMessages: Messages = {
  'certificates.template_not_neutral': {
    id: 'Mode netral: templat {title} memuat kata "{word}". Hapus di Google Docs.',
    en: 'Neutral mode: template {title} holds the word "{word}". Remove it in Google Docs.',
  },
  'certificates.template_gone': {
    id: 'Templat {title} tidak ada lagi di Drive Anda. Buka bilah samping Giliran, tempat Sertifikat, lalu buat templat baru.',
    en: 'Template {title} is no longer in your Drive. Open the sidebar of Giliran, place Certificates, and make a new one.',
  },
  'certificates.template_trashed': {
    id: 'Templat {title} ada di tempat sampah Drive Anda. Pulihkan di Drive, atau buat templat baru di bilah samping Giliran, tempat Sertifikat.',
    en: 'Template {title} is in the trash of your Drive. Restore it in Drive, or make a new one in the sidebar of Giliran, place Certificates.',
  },
  'certificates.template_trashed_by_owner': {
    id: 'Templat {title} ada di tempat sampah. Minta {owner} memulihkannya, atau buat templat Anda sendiri di bilah samping Giliran, tempat Sertifikat.',
    en: 'Template {title} is in the trash. Ask {owner} to restore it, or make your own in the sidebar of Giliran, place Certificates.',
  },
  'certificates.template_of_other': {
    id: 'Minta {owner} membagikan templat {title}, lalu pilih di sini.',
    en: 'Ask {owner} to share the template {title}, then pick it here.',
  },
  'certificates.template_busy': {
    id: 'Google sedang sibuk. Tunggu satu menit, lalu buat templat lagi.',
    en: 'Google is busy. Wait a minute, then make the template again.',
  },
  'certificates.templates_made': {
    id: '{count} templat baru ada di Drive Anda dan dipakai untuk surat berikutnya.',
    en: '{count|new template is|new templates are} in your Drive and are used for the next papers.',
  },
  'certificates.template_refused': {
    id: 'Templat tidak dapat dibuat di Google Docs ({reason}). Hubungi pengelola.',
    en: 'The template cannot be made in Google Docs ({reason}). Tell the administrator.',
  },
  'certificates.block_unclosed': {
    id: 'Templat {title}: {text} belum ditutup. Tulis {{/jika}} sesudah bagian itu, di badan dokumen yang sama atau di sel yang sama.',
    en: 'Template {title}: {text} is not closed. Write {{/jika}} after that part, in the same body of the document or the same cell.',
  },
  'certificates.block_unopened': {
    id: 'Templat {title}: ada {text} tanpa pembuka. Tulis {{#jika nip}} (atau isian lain) sebelum bagian itu, atau hapus penutupnya.',
    en: 'Template {title}: {text} closes nothing. Write {{#jika nip}} (or another field) before that part, or remove it.',
  },
  'certificates.block_strange': {
    id: 'Templat {title}: {text} tidak dikenal. Pakai {{#jika nip}}, {{#jika tidak nip}}, dan {{/jika}}.',
    en: 'Template {title}: {text} is not known. Use {{#jika nip}}, {{#jika tidak nip}} and {{/jika}}.',
  },
  'certificates.block_condition': {
    id: 'Templat {title}: {text} menyebut isian yang tidak dikenal. Mungkin maksudnya "{near}".',
    en: 'Template {title}: {text} names a field that is not known. It may be meant to be "{near}".',
  },
  'certificates.block_in_row': {
    id: 'Templat {title}: baris tabel yang diulang untuk setiap unit tidak boleh memuat {{#jika ...}}. Pindahkan bagian itu ke luar baris.',
    en: 'Template {title}: the table row that is repeated for each unit cannot hold {{#jika ...}}. Move that part out of the row.',
  },
  'certificates.block_in_margin': {
    id: 'Templat {title}: {text} ada di kepala, kaki, atau catatan kaki halaman. Bagian bersyarat hanya dapat dipakai di badan dokumen.',
    en: 'Template {title}: {text} stands in a header, footer or footnote. Conditional parts work in the body of the document only.',
  },
  'certificates.row_merged': {
    id: 'Templat {title}, baris "{row}": sel gabungan tidak dapat diulang untuk setiap unit. Klik kanan sel itu dan pisahkan selnya (Word: Split Cells), atau beri setiap isian kolom sendiri.',
    en: 'Template {title}, row "{row}": merged cells cannot be repeated for each unit. Right-click the cell and unmerge it (Word: Split Cells), or give every field a column of its own.',
  },
  'certificates.row_listed': {
    id: 'Templat {title}, baris "{row}": daftar bernomor atau berbutir tidak dapat diulang untuk setiap unit. Hapus gaya daftarnya; untuk nomor pakai {{no_unit}}.',
    en: 'Template {title}, row "{row}": a numbered or bulleted list cannot be repeated for each unit. Take the list style away; for numbers use {{no_unit}}.',
  },
  'certificates.row_nested': {
    id: 'Templat {title}, baris "{row}": tabel di dalam sel tidak dapat diulang untuk setiap unit. Hapus tabel dalamnya dan pakai kolom biasa.',
    en: 'Template {title}, row "{row}": a table inside a cell cannot be repeated for each unit. Remove the inner table and use plain columns.',
  },
  'certificates.unit_tag_outside': {
    id: 'Templat {title}: {{{tag}}} hanya dapat dipakai di dalam baris tabel, yang lalu diulang untuk setiap unit.',
    en: 'Template {title}: {{{tag}}} works only in a row of a table, which is then repeated for each unit.',
  },
  'certificates.docx_too_large': {
    id: 'Berkas Word lebih besar dari 5 MB. Kecilkan gambarnya, lalu unggah lagi.',
    en: 'The Word file is larger than 5 MB. Make its pictures smaller and send it again.',
  },
  'certificates.docx_old_word': {
    id: 'Ini berkas Word lama (.doc). Buka di Word, simpan sebagai .docx, lalu unggah lagi.',
    en: 'This is an old Word file (.doc). Open it in Word, save it as .docx and send it again.',
  },
  'certificates.docx_no_word': {
    id: 'Ini bukan berkas Word (.docx). Pilih berkas .docx, lalu unggah lagi.',
    en: 'This is no Word file (.docx). Choose a .docx and send it again.',
  },
  'certificates.template_changed': {
    id: 'Templat {title} baru saja diganti oleh rekan. Muat ulang tempat ini, lalu coba lagi bila masih perlu.',
    en: 'Somebody has just replaced the template {title}. Load this place again, then retry if it is still needed.',
  },
  'certificates.template_adopted': {
    id: 'Templat {title} dipakai untuk surat berikutnya. Tekan Lihat contoh untuk memeriksanya.',
    en: 'Template {title} is used for the next papers. Choose See a sample to check it.',
  },
  'certificates.template_to_correct': {
    id: 'Templat {title} sudah terpasang. Perbaiki {errors} hal berikut di Google Docs sebelum menerbitkan surat.',
    en: 'Template {title} is in place. Correct {errors|thing|things} in Google Docs before papers are issued.',
  },
  'certificates.no_picker': {
    id: 'Pemilih berkas Google belum disiapkan. Pengelola mengisi Nomor proyek Google dan Kunci API pemilih berkas di lembar Program.',
    en: "Google's file picker is not set up. The administrator enters Nomor proyek Google and Kunci API pemilih berkas in sheet Program.",
  },
  'certificates.picker_ready': {
    id: 'Pilih dokumen di jendela Google.',
    en: 'Pick the document in the window of Google.',
  },
  'certificates.text_too_long': {
    id: 'Templat {title}: {value} peserta {participant} panjang ({length} huruf), jadi suratnya bisa menjadi satu halaman lebih. Lihat contohnya; singkat isinya, atau kecilkan hurufnya di templat.',
    en: 'Template {title}: {value} of participant {participant} is long ({length} letters), so the paper may take one more page. See a sample; shorten it, or make the letters of the template smaller.',
  },
  'certificates.signature_too_long': {
    id: 'Templat {title}: {value} panjang ({length} huruf), jadi surat bisa menjadi satu halaman lebih. Lihat contohnya; singkat jabatan atau nama di lembar Pejabat, atau kecilkan hurufnya di templat.',
    en: 'Template {title}: {value} is long ({length} letters), so papers may take one more page. See a sample; shorten office or name in sheet Pejabat, or make the letters of the template smaller.',
  },
  'certificates.signature_missing': {
    id: 'Templat {title} tidak memuat {tags}, jadi tanda tangan itu tidak tercetak. Tambahkan isiannya di Google Docs, atau buka Pakai templat sendiri di bilah samping dan tekan Buat ulang templat.',
    en: 'Template {title} does not hold {tags}, so that signature will not be printed. Add the fields in Google Docs, or open Use a template of your own in the sidebar and choose Make the template again.',
  },
  'certificates.signature_of_nobody': {
    id: 'Templat {title} memuat {tags}, tetapi tidak ada pejabat yang menandatangani di situ. Isi Letak Tanda Tangan di lembar Pejabat, hapus isian itu di Google Docs, buat ulang templatnya, atau apit dengan {{#jika {field}}} dan {{/jika}}.',
    en: 'Template {title} holds {tags}, but no official signs there. Enter Letak Tanda Tangan in sheet Pejabat, remove the fields in Google Docs, make the template again, or put {{#jika {field}}} and {{/jika}} around them.',
  },
  'certificates.qr_covered': {
    id: 'Templat {title}: tempat kode QR mungkin tertutup teks. Kosongkan sel di kiri {{verifikasi}} (di kanan foto), atau beri margin bawah paling sedikit {centimetres} cm tanpa kaki halaman.',
    en: 'Template {title}: text may cover the place of the QR code. Keep the cell to the left of {{verifikasi}} (to the right of the photo) empty, or give it a lower margin of at least {centimetres} cm without a footer.',
  },
  'certificates.qr_unknown': {
    id: 'Templat {title} memuat gambar yang mengambang. Apakah menutupi kode QR tidak bisa diperiksa: lihat contohnya.',
    en: 'Template {title} holds a floating picture. Whether it covers the QR code cannot be checked: see a sample.',
  },
};
