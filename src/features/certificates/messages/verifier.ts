import type { Messages } from '../../../kernel/problem';

/** What is said of QR codes and of the web app that checks them. */
export const verifierMessages: Messages = {
  'certificates.note_no_qr': {
    id: 'Kode QR tidak dapat digambar pada PDF ini ({reason}). Kosongkan alamat pemeriksa atau buat ulang templatnya, lalu pilih Ulangi.',
    en: 'The QR code cannot be drawn on this PDF ({reason}). Clear the address of the verifier or make the template anew, then choose Retry.',
  },
  'certificates.verifier_address': {
    id: 'Alamat pemeriksa harus berbentuk https://script.google.com/macros/s/.../exec. Salin dari Terapkan > Kelola penerapan.',
    en: 'The address of the verifier must look like https://script.google.com/macros/s/.../exec. Copy it from Deploy > Manage deployments.',
  },
  'certificates.verifier_unreachable': {
    id: 'Pemeriksa tidak menjawab. Periksa alamat dan penerapannya (akses: Siapa saja), lalu coba lagi.',
    en: 'The verifier does not answer. Check its address and deployment (access: Anyone), then try again.',
  },
  'certificates.verifier_refuses': {
    id: 'Pemeriksa menolak: mungkin sudah terhubung dengan add-on lain, atau alamatnya bukan pemeriksa Giliran.',
    en: 'The verifier refuses: it may be connected to another add-on, or the address is no Giliran verifier.',
  },
  'certificates.verifier_none': {
    id: 'Belum ada pemeriksa. Isi alamatnya dahulu.',
    en: 'There is no verifier yet. Enter its address first.',
  },
  'certificates.verifier_lost': {
    id: 'Kunci rahasia kode QR hilang, jadi surat baru tidak dapat dibuktikan keasliannya. Hubungkan pemeriksa lagi, atau kosongkan alamatnya.',
    en: 'The secret of the QR codes is lost, so new papers could not be proved. Connect the verifier again, or clear its address.',
  },
  'certificates.verifier_set': {
    id: 'Pemeriksa terhubung. Surat yang diterbitkan mulai sekarang memuat kode QR.',
    en: 'The verifier is connected. Papers issued from now on carry a QR code.',
  },
  'certificates.verifier_removed': {
    id: 'Pemeriksa dilepas. Surat berikutnya tidak memuat kode QR.',
    en: 'The verifier is disconnected. Further papers carry no QR code.',
  },
  'certificates.revocation_waits': {
    id: 'Pencabutan belum sampai di pemeriksa: {count} surat. Giliran mencobanya lagi saat surat dikerjakan; atau tekan Kirim pencabutan.',
    en: 'The verifier has not heard of {count|withdrawn paper|withdrawn papers}. It is tried again whenever papers are worked on; or choose Send the revocations.',
  },
  'certificates.verifier_told': {
    id: '{told} pencabutan sampai di pemeriksa; {left} belum.',
    en: '{told|revocation has|revocations have} reached the verifier; {left} have not.',
  },
};
