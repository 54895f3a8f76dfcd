import type { PaperKind, PaperWithText } from './model';

/** What a mail says. It names numbers, never other people: an office may show it around. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

const TITLES: Readonly<Record<PaperKind, string>> = {
  pass: 'Sertifikat',
  statement: 'Surat keterangan',
  appreciation: 'Piagam',
};

/** The words that go with papers; official, so always Indonesian. */
export function mailText(papers: readonly PaperWithText[]): MailText {
  const [first] = papers;
  const issuer = first?.printed.values['penerbit'] ?? '';
  const isSingle = papers.length === 1;
  return {
    subject: isSingle
      ? `Surat pelatihan nomor ${first?.paper.number ?? ''}`
      : `${papers.length} surat pelatihan dari ${issuer}`,
    text: [
      'Yth. Bapak/Ibu,',
      '',
      `Terlampir ${papers.length} surat pelatihan dalam bentuk PDF dari ${issuer}:`,
      ...papers.map(({ paper }, index) => `${index + 1}. ${titleOf(paper.kind)} ${paper.number}`),
      '',
      'Mohon periksa isi surat, terutama ejaan nama dan tanggal. Bila ada yang keliru, balas email ini.',
      '',
      'Terima kasih.',
      first?.printed.senderName || issuer,
    ].join('\n'),
  };
}

function titleOf(kind: PaperWithText['paper']['kind']): string {
  return `${TITLES[kind ?? 'pass']} nomor`;
}
