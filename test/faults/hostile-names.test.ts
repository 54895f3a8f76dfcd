import { afterAll, describe, expect, test } from '@jest/globals';
import { callDoor } from '../../host/scenario/door';
import { readPdf } from '../host/pdf/read-pdf';
import { closeThreads, openFaultWorld } from './fault-world';
import { resultOf } from './find-harm';
import { judgedOffice, OWNER } from './judged-office';
import { issueAll, patientClerk } from './office';

const HOSTILE = [
  'Budi Santoso',
  '=HYPERLINK("https://example.org";"klik")',
  '{{nomor}} {{nama}}',
  '<script>alert(1)</script>',
  `Siti "Ani" O'Brien & Co; DROP TABLE`,
  'N'.repeat(200),
  'Budi 🎓 Santoso',
  'محمد بن عبد الله',
  '+62-812 @SUM(1+1)',
];

afterAll(closeThreads);

describe('names that want to be something else', () => {
  test('come out as text in sheet, document, PDF, file name, mail and sidebar', async () => {
    const judged = await judgedOffice({
      packages: { GM: 'kantor@example.org' },
      people: HOSTILE.map((name) => ({ name, package: 'GM' })),
    });
    const world = openFaultWorld({ workbook: judged.copy(), startMs: judged.nowMs });
    try {
      await issueAll(world, patientClerk(world));
      const { register } = resultOf(world);
      expect(register.map((paper) => paper['Nama Tercetak'])).toEqual(HOSTILE);
      expect(register.every((paper) => paper['Keadaan'] === 'Terkirim')).toBe(true);
      const sheet = world.host.workbook.sheets.find(({ name }) => name === 'Sertifikat');
      const cells = [...(sheet?.cells.values() ?? [])].flatMap((row) => [...row.values()]);
      expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
      for (const [index, paper] of register.entries()) {
        const name = HOSTILE[index] ?? '';
        const file = world.drive.listFiles().find(({ id }) => id === paper['ID PDF']);
        // No character that a disk or a mail program takes for something else.
        expect(file?.name).toMatch(
          /^Sertifikat_\d{3}-SERT-LPK-AN-V-2024_[^/\\:*?"<>|\p{Cc}]*\.pdf$/u,
        );
        const document = Buffer.from(world.drive.readFile(paper['ID Dokumen'] ?? '')).toString();
        expect(plain(JSON.parse(document))).toContain(name);
        // The number where the template has it, front and back: no placeholder was smuggled in.
        expect(plain(JSON.parse(document)).split(paper['Nomor'] ?? '?')).toHaveLength(3);
        if (/^[\x20-\x7e]{1,60}$/.test(name)) {
          const pages = await readPdf(new Uint8Array(world.drive.readFile(paper['ID PDF'] ?? '')));
          expect(tight(pages.map(({ text }) => text).join(''))).toContain(tight(name));
        }
      }
      const [mail] = world.mails;
      expect(world.mails).toHaveLength(1);
      expect(mail).toMatchObject({ to: ['kantor@example.org'], cc: [], bcc: [] });
      expect(mail?.html).toBeUndefined();
      expect(HOSTILE.filter((name) => `${mail?.subject} ${mail?.text}`.includes(name))).toEqual([]);
      const { value } = await callDoor(world.host, OWNER, 'certificates.overview', {});
      expect((value['people'] as readonly { name: string }[]).map(({ name }) => name)).toEqual(
        HOSTILE,
      );
    } finally {
      await world.close();
    }
  }, 120_000);
});

/** A line may be broken anywhere, and the mark that splits braces is invisible. */
function tight(text: string): string {
  return text.replace(/[\s\u2060]/g, '');
}

/** The words of a document, in their order; the invisible mark that splits braces is left out. */
function plain(node: unknown): string {
  if (Array.isArray(node)) return node.map(plain).join('');
  if (typeof node !== 'object' || node === null) return '';
  return Object.entries(node)
    .map(([key, value]) => (key === 'content' && typeof value === 'string' ? value : plain(value)))
    .join('')
    .replace(/\u2060/g, '');
}
