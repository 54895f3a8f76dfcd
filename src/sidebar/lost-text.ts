import type { Language } from '../kernel/problem';

type Loss = 'connection' | 'account' | 'session' | 'time' | 'broken';

const TEXTS: Readonly<Record<Loss, Readonly<Record<Language, string>>>> = {
  connection: {
    id: 'Sambungan ke Google terputus. Isian Anda masih ada. Periksa internet, lalu coba lagi.',
    en: 'The connection to Google was lost. What you typed is still here. Check the internet, then try again.',
  },
  account: {
    id: 'Google memakai akun lain di peramban ini. Keluar dari akun lain, atau buka lembar ini di jendela dengan satu akun saja.',
    en: 'Google uses another account in this browser. Sign out of the others, or open this sheet in a window with one account only.',
  },
  session: {
    id: 'Sesi Anda sudah berakhir. Salin isian yang belum tersimpan, muat ulang halaman ini, lalu masuk lagi.',
    en: 'Your session has ended. Copy what is not saved yet, reload this page, then sign in again.',
  },
  time: {
    id: 'Google tidak menjawab dalam batas waktu. Periksa hasilnya di lembar sebelum mencoba lagi.',
    en: 'Google did not answer in time. Look at the result in the sheet before you try again.',
  },
  broken: {
    id: 'Google menghentikan pekerjaan ini di tengah jalan. Isian Anda masih ada. Tunggu sebentar, lalu coba lagi.',
    en: 'Google broke this run off. What you typed is still here. Wait a moment, then try again.',
  },
};

/** Apps Script: only some failures have English texts in every language, so what is not recognised is the connection. */
const SIGNS: readonly (readonly [RegExp, Loss])[] = [
  [/PERMISSION_DENIED/i, 'account'],
  [
    /authori[sz]ation is required|UNAUTHENTICATED|session (has )?expired|sign in|otorisasi|sesi .*berakhir/i,
    'session',
  ],
  [/exceeded maximum execution time|timed? ?out|DEADLINE_EXCEEDED|batas waktu/i, 'time'],
  [/server error occurred|kesalahan server/i, 'broken'],
];

/** The sentence for calls that run as another account than the one that opened the sidebar. */
export function otherAccountText(language: Language): string {
  return TEXTS.account[language];
}

/** The sentence for a call that failed on its way, after its cause; what is not recognised is no connection. */
export function lostText(failure: unknown, language: Language): string {
  const message = failure instanceof Error ? `${failure.name} ${failure.message}` : String(failure);
  const loss = SIGNS.find(([sign]) => sign.test(message))?.[1] ?? 'connection';
  return TEXTS[loss][language];
}
