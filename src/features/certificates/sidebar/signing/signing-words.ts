import type { Language } from '../../../../kernel/problem';
import { counted } from '../../../../sidebar/counted';

interface SigningWords {
  readonly title: string;
  readonly wetHint: (count: number) => string;
  readonly electronicHint: (count: number) => string;
  readonly pack: (count: number) => string;
  readonly issuedOn: string;
  readonly package: string;
  readonly every: (count: number) => string;
  readonly of: (value: string, count: number) => string;
  readonly packing: string;
  readonly stop: string;
  readonly archive: (name: string, count: number) => string;
  readonly packedHint: string;
  readonly ofOthers: (count: number) => string;
  readonly upload: string;
  readonly uploadHint: string;
  readonly uploading: string;
  readonly store: (name: string) => string;
  readonly openFile: (name: string) => string;
  readonly notPdf: string;
  readonly tooBig: (megabytes: number) => string;
}

export const signingWords: Readonly<Record<Language, SigningWords>> = {
  id: {
    title: 'Tanda tangan',
    wetHint: (count) =>
      `${count} surat punya PDF untuk dicetak dan ditandatangani basah, urut menurut nomor, dengan daftar untuk dicentang.`,
    electronicHint: (count) =>
      `${count} surat menunggu TTE. Unduh, tandatangani di aplikasi TTE, lalu unggah hasilnya di bawah. Emailnya dikirim setelah itu.`,
    pack: (count) => `Unduh ${count} PDF (zip)`,
    issuedOn: 'Tanggal terbit',
    package: 'Paket',
    every: (count) => `Semua (${count})`,
    of: (value, count) => `${value} (${count})`,
    packing: 'PDF diambil',
    stop: 'Hentikan',
    archive: (name, count) => `Simpan ${name} (${count} surat)`,
    packedHint: 'Buka 000 Daftar.html di dalamnya untuk mencetak daftarnya.',
    ofOthers: (count) => `${count} surat lain ada di Drive akun lain dan tidak ikut.`,
    upload: 'PDF yang sudah ber-TTE',
    uploadHint:
      'Boleh beberapa sekaligus, paling besar 5 MB. Suratnya dikenali dari isi berkas, atau dari nomor di nama berkas.',
    uploading: 'PDF diunggah',
    store: (name) => `Sudah saya periksa, simpan ${name}`,
    openFile: (name) => `Buka ${name}`,
    notPdf: 'Berkas ini bukan PDF yang utuh. Unduh lagi dari aplikasi TTE, lalu unggah.',
    tooBig: (megabytes) => `Berkas ini lebih besar dari ${megabytes} MB.`,
  },
  en: {
    title: 'Signing',
    wetHint: (count) =>
      `${counted(count, 'paper has', 'papers have')} a PDF to print and sign by hand, in the order of their numbers, with a list to tick.`,
    electronicHint: (count) =>
      `${counted(count, 'paper waits', 'papers wait')} for electronic signature (TTE). Download, sign in the signing app, then upload the result below. Mails go out after that.`,
    pack: (count) => `Download ${counted(count, 'PDF')} (zip)`,
    issuedOn: 'Date of issue',
    package: 'Package',
    every: (count) => `All (${count})`,
    of: (value, count) => `${value} (${count})`,
    packing: 'PDFs fetched',
    stop: 'Stop',
    archive: (name, count) => `Save ${name} (${counted(count, 'paper')})`,
    packedHint: 'Open 000 Daftar.html in it to print the list.',
    ofOthers: (count) =>
      `${counted(count, 'more paper is', 'more papers are')} in the Drive of another account and left out.`,
    upload: 'Signed PDFs',
    uploadHint:
      'Several at once, 5 MB each at most. Their papers are known by the content of the file, or by the number in its name.',
    uploading: 'PDFs uploaded',
    store: (name) => `I have checked it, store ${name}`,
    openFile: (name) => `Open ${name}`,
    notPdf: 'This file is no whole PDF. Download it again from the signing app, then upload it.',
    tooBig: (megabytes) => `This file is larger than ${megabytes} MB.`,
  },
};
