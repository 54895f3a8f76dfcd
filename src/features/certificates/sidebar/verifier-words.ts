import type { Language } from '../../../kernel/problem';
import { counted } from '../../../sidebar/counted';

interface VerifierWords {
  readonly title: string;
  readonly hint: string;
  readonly address: string;
  readonly connect: string;
  readonly pending: (count: number) => string;
  readonly tell: string;
}

export const verifierWords: Readonly<Record<Language, VerifierWords>> = {
  id: {
    title: 'Pemeriksa keaslian',
    hint: 'Dengan alamat pemeriksa, surat memuat kode QR yang dapat diperiksa siapa saja. Kosongkan bila tidak dipakai.',
    address: 'Alamat pemeriksa',
    connect: 'Simpan alamat pemeriksa',
    pending: (count) => `Pencabutan belum sampai: ${count} surat.`,
    tell: 'Kirim pencabutan',
  },
  en: {
    title: 'Verifier',
    hint: 'With the address of a verifier, papers carry a QR code that everybody can check. Leave it empty if none is used.',
    address: 'Address of the verifier',
    connect: 'Save the address',
    pending: (count) => `Revocations not delivered: ${counted(count, 'paper')}.`,
    tell: 'Send the revocations',
  },
};
