import type { PlainDate } from '../../../kernel/plain-date';
import type { Program } from '../../programme/core';
import type { GuestTalk } from './guest-talks';
import type { Issuing } from './issuing';
import type { PrintedPaper } from './model';
import { paperLanguage } from './paper-language';
import { issuingValues } from './print-values';

/** What a *piagam* is filled from. */
export interface GuestSource extends Issuing {
  readonly talk: GuestTalk;
  /** First and last day of the talk. */
  readonly window: { readonly start: PlainDate; readonly end: PlainDate };
  readonly program: Program;
}

/** The words of a *piagam*; the number is filled in when it is reserved. It lists no units. */
export function printGuestValues(source: GuestSource): PrintedPaper {
  const { talk, window, program } = source;
  const { language } = program.certificates;
  const { range, inWords } = paperLanguage(language);
  return {
    values: {
      nomor: '',
      nama: talk.name,
      instansi: talk.institution,
      topik: talk.topic,
      nama_program: program.name,
      rentang_tanggal: range(window.start, window.end),
      jp: String(talk.jp),
      jp_terbilang: inWords(talk.jp),
      ...issuingValues(source),
    },
    units: [],
    program: program.id,
    from: window.start,
    to: window.end,
    senderName: program.certificates.senderName,
    ...(language === 'en' ? { language } : {}),
  };
}
