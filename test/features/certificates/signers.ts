import type { IssueInput } from '../../../src/features/certificates/core';
import { anOfficial } from './builders';

/** The head of the issuer, two who sign along, and one for the back page. */
export const signers = {
  main: anOfficial(),
  dinas: anOfficial({
    ...{ id: 'PJ-2', institution: 'DISNAKER', position: 'Kepala Dinas Tenaga Kerja' },
    ...{ prefix: 'Plt.', titleBefore: 'Dr.', name: 'Betty Contoh', titleAfter: 'M.Si.' },
    ...{ nip: '197001011995012001', signingPlace: 'along' },
  }),
  lpk: anOfficial({
    ...{ id: 'PJ-3', institution: 'LPK', position: 'Direktur LPK', titleBefore: '' },
    ...{ name: 'Siti Contoh', titleAfter: '', signingPlace: 'along' },
  }),
  back: anOfficial({
    ...{ id: 'PJ-4', position: 'Kepala Seksi Pelatihan', titleBefore: '' },
    ...{ name: 'Rahmat Contoh', titleAfter: '', signingPlace: 'back' },
  }),
} as const;

/** Somebody who spoke to the course. */
export function aGuestTalk(): Pick<IssueInput, 'guests'> {
  const guest = {
    ...{ id: 'N-01', frontTitles: '', name: 'Hendra Contoh', backTitles: '', institution: 'X' },
    ...{
      unit: '',
      topic: 'Memulai usaha',
      date: '2021-06-20' as const,
      jp: 3,
      email: '',
      mayMail: null,
    },
  } as const;
  return { guests: [guest] };
}
