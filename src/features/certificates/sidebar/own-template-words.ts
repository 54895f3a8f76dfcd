import type { Language } from '../../../kernel/problem';

interface OwnTemplateWords {
  readonly open: (name: string) => string;
  readonly close: string;
  readonly hint: string;
  readonly file: string;
  readonly fileHint: string;
  readonly tooLarge: string;
  readonly sending: string;
  readonly pick: string;
  readonly pickerFails: string;
  readonly standard: string;
  readonly anew: string;
  readonly anewHint: string;
}

export const ownTemplateWords: Readonly<Record<Language, OwnTemplateWords>> = {
  id: {
    open: (name) => `Pakai templat sendiri: ${name}`,
    close: 'Tutup pilihan templat',
    hint: 'Tulis isian seperti {{nama}} dan {{nomor}} di berkas Word Anda. Daftarnya ada di panduan, bagian Sertifikat.',
    file: 'Berkas Word (.docx)',
    fileHint:
      'Paling besar 5 MB. Berkas menjadi dokumen Google Docs di Drive Anda, lalu diperiksa.',
    tooLarge: 'Berkas lebih besar dari 5 MB. Kecilkan gambarnya, lalu pilih lagi.',
    sending: 'Mengunggah dan memeriksa templat…',
    pick: 'Pilih dokumen dari Drive',
    pickerFails:
      'Pemilih berkas Google tidak dapat dibuka. Minta pengelola memeriksa nomor proyek dan kunci API di lembar Program, atau unggah berkas Word.',
    standard: 'Kembali ke templat baku',
    anew: 'Buat ulang templat',
    anewHint:
      'Templat baku yang baru memuat tempat semua penanda tangan di lembar Pejabat. Ubahan Anda tetap di dokumen lama.',
  },
  en: {
    open: (name) => `Use a template of your own: ${name}`,
    close: 'Close the choices',
    hint: 'Write fields such as {{nama}} and {{nomor}} into your Word file. The guide lists them in its chapter on certificates.',
    file: 'Word file (.docx)',
    fileHint: 'At most 5 MB. The file becomes a Google Doc in your Drive and is then checked.',
    tooLarge: 'The file is larger than 5 MB. Make its pictures smaller and choose it again.',
    sending: 'Sending and checking the template…',
    pick: 'Pick a document of your Drive',
    pickerFails:
      "Google's file picker cannot be opened. Ask the administrator to check project number and API key in sheet Program, or send a Word file.",
    standard: 'Back to the standard template',
    anew: 'Make the template again',
    anewHint:
      'A new standard template has a place for everybody who signs in sheet Pejabat. Your changes stay in the old document.',
  },
};
