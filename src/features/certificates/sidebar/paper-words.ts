import type { Language } from '../../../kernel/problem';
import { counted } from '../../../sidebar/counted';

/** What can be done with one paper, and what will happen. */
interface PaperWords {
  readonly more: (number: string) => string;
  readonly less: string;
  readonly reprint: string;
  readonly reprintHint: (reprints: number) => string;
  readonly openPdf: string;
  readonly correction: string;
  readonly correctionHint: string;
  readonly copy: string;
  readonly copyHint: string;
  readonly void: string;
  readonly voidHint: string;
  readonly returned: string;
  readonly returnedHint: string;
  readonly toWet: string;
  readonly toWetHint: string;
  readonly toElectronic: string;
  readonly toElectronicHint: string;
  /** The same for many papers at once. */
  readonly ofAll: (choice: string, count: number) => string;
  readonly sendAgain: string;
  readonly sendAgainHint: string;
  readonly reason: string;
  readonly address: string;
  readonly replaces: (paper: string) => string;
  readonly lost: string;
  readonly lostHint: string;
  readonly enterVoid: string;
  readonly returnedTitle: string;
}

export const paperWords: Readonly<Record<Language, PaperWords>> = {
  id: {
    more: (number) => `Tindakan untuk ${number}`,
    less: 'Tutup',
    reprint: 'Cetak ulang',
    reprintHint: (reprints) =>
      `Berkas yang tersimpan dibuka apa adanya dan dihitung. ${reprints === 0 ? 'Belum pernah dicetak ulang.' : `Sudah dicetak ulang ${reprints} kali.`}`,
    openPdf: 'Buka PDF',
    correction: 'Terbitkan koreksi',
    correctionHint:
      'Surat baru dengan nomor baru dibuat dari data sekarang. Surat lama tetap terdaftar sebagai Digantikan.',
    copy: 'Terbitkan salinan',
    copyHint: 'Isi dan nomornya sama, dengan tulisan SALINAN. Surat asli tetap berlaku.',
    void: 'Batalkan surat',
    voidHint:
      'Surat tidak berlaku lagi dan tidak dikirim. Nomornya tetap terdaftar dan tidak dipakai lagi.',
    returned: 'Catat email kembali',
    returnedHint: 'Bila email ini kembali ke kotak masuk Anda. Setelah itu dapat dikirim lagi.',
    toWet: 'Ubah ke tanda tangan basah',
    toWetHint:
      'Surat tidak menunggu TTE lagi: PDF tanpa TTE dicetak, ditandatangani basah, dan dikirim saat Anda memilih Lanjutkan. Nomornya tetap.',
    toElectronic: 'Ubah ke TTE',
    toElectronicHint:
      'Surat menunggu PDF ber-TTE dan tidak dikirim sebelum itu diunggah. Nomor dan isinya tetap. Buang cetakan yang telanjur ditandatangani basah.',
    ofAll: (choice, count) => `${choice}: ${count} surat`,
    sendAgain: 'Kirim lagi',
    sendAgainHint: 'PDF yang sama dikirim ke alamat ini saat Anda memilih Lanjutkan.',
    reason: 'Alasan',
    address: 'Alamat email',
    replaces: (paper) => `Versi baru dari ${paper}`,
    lost: 'Nomor yang hilang',
    lostHint:
      'Baris nomor ini tidak ada lagi di lembar Sertifikat. Bila tidak dapat dikembalikan, catat nomornya sebagai batal.',
    enterVoid: 'Catat sebagai batal',
    returnedTitle: 'Email kembali',
  },
  en: {
    more: (number) => `Actions for ${number}`,
    less: 'Close',
    reprint: 'Print again',
    reprintHint: (reprints) =>
      `The stored file opens as it is and is counted. ${reprints === 0 ? 'Not printed again so far.' : `Printed again ${counted(reprints, 'time')} so far.`}`,
    openPdf: 'Open the PDF',
    correction: 'Issue a correction',
    correctionHint:
      'A new paper with a new number is made from the present data. The old one stays in the register as replaced.',
    copy: 'Issue a copy',
    copyHint: 'The same words and number, marked SALINAN. The original stays valid.',
    void: 'Void the paper',
    voidHint:
      'The paper is valid no more and is not mailed. Its number stays in the register and is never used again.',
    returned: 'Enter that the mail came back',
    returnedHint: 'When this mail came back to your mailbox. Then it can be sent again.',
    toWet: 'Change to signing by hand',
    toWetHint:
      'No electronic signature is waited for any more: print the PDF and sign it by hand. It is mailed as it is when you choose Continue. The number stays.',
    toElectronic: 'Change to electronic signing (TTE)',
    toElectronicHint:
      'Nothing is mailed before the signed PDF is uploaded. Number and words stay. Throw away what was printed and signed by hand already.',
    ofAll: (choice, count) => `${choice}: ${counted(count, 'paper')}`,
    sendAgain: 'Send again',
    sendAgainHint: 'The same PDF goes to this address when you choose Continue.',
    reason: 'Reason',
    address: 'E-mail address',
    replaces: (paper) => `New version of ${paper}`,
    lost: 'Missing numbers',
    lostHint:
      'The rows of these numbers are gone from sheet Sertifikat. If they cannot be brought back, enter the numbers as void.',
    enterVoid: 'Enter as void',
    returnedTitle: 'Mail came back',
  },
};
