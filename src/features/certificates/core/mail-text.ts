import type { PaperKind, PaperWithText } from './model';

/** What a mail says. It names numbers, never other people: an office may show it around. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** The words that go with papers, in the language of the first of them. */
export function mailText(papers: readonly PaperWithText[]): MailText {
  const [first] = papers;
  const issuer = first?.printed.values['penerbit'] ?? '';
  const sender = first?.printed.senderName || issuer;
  const words = WORDS[first?.printed.language ?? 'id'];
  const count = papers.length;
  return {
    subject:
      count === 1 ? words.subject(first?.paper.number ?? '') : words.subjectOfMany(count, issuer),
    text: [
      words.greeting,
      '',
      words.attached(count, issuer),
      ...papers.map(
        ({ paper }, index) => `${index + 1}. ${words.titles[paper.kind ?? 'pass']} ${paper.number}`,
      ),
      '',
      words.check,
      '',
      words.thanks,
      sender,
    ].join('\n'),
  };
}

interface MailWords {
  readonly subject: (number: string) => string;
  readonly subjectOfMany: (count: number, issuer: string) => string;
  readonly greeting: string;
  readonly attached: (count: number, issuer: string) => string;
  readonly titles: Readonly<Record<PaperKind, string>>;
  readonly check: string;
  readonly thanks: string;
}

const WORDS: Readonly<Record<'id' | 'en', MailWords>> = {
  id: {
    subject: (number) => `Surat pelatihan nomor ${number}`,
    subjectOfMany: (count, issuer) => `${count} surat pelatihan dari ${issuer}`,
    greeting: 'Yth. Bapak/Ibu,',
    attached: (count, issuer) =>
      `Terlampir ${count} surat pelatihan dalam bentuk PDF dari ${issuer}:`,
    titles: {
      pass: 'Sertifikat nomor',
      statement: 'Surat keterangan nomor',
      appreciation: 'Piagam nomor',
    },
    check:
      'Mohon periksa isi surat, terutama ejaan nama dan tanggal. Bila ada yang keliru, balas email ini.',
    thanks: 'Terima kasih.',
  },
  en: {
    subject: (number) => `Training document no. ${number}`,
    subjectOfMany: (count, issuer) => `${count} training documents from ${issuer}`,
    greeting: 'Dear Sir or Madam,',
    attached: (count, issuer) =>
      `Please find attached ${count} training document${count === 1 ? '' : 's'} from ${issuer} (PDF):`,
    titles: {
      pass: 'Certificate no.',
      statement: 'Statement no.',
      appreciation: 'Certificate of appreciation no.',
    },
    check:
      'Please check the details, above all names and dates. If anything is wrong, reply to this e-mail.',
    thanks: 'Thank you.',
  },
};
