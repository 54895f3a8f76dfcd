import type { Office } from '../../faults/judged-office';

/** `office`: eight packages, each with an office that gets all its papers; `own`: everybody gets mail; `none`: nobody. */
export type Mailing = 'office' | 'own' | 'none';

const PACKAGES = 8;

/** So many people in eight packages, one paper each; every twentieth fails and gets a *surat keterangan*. */
export function manyPeople(count: number, mailing: Mailing): Office {
  const codes = Array.from({ length: PACKAGES }, (_, index) => `P${index + 1}`);
  const mailTo = (code: string): string =>
    mailing === 'office' ? `${code.toLowerCase()}@example.org` : '';
  return {
    packages: Object.fromEntries(codes.map((code) => [code, mailTo(code)])),
    people: Array.from({ length: count }, (_, index) => ({
      name: `Peserta ${index + 1}`,
      package: codes[index % PACKAGES] ?? '',
      fails: index % 20 === 19,
      email: mailing === 'own' ? `p${index + 1}@example.org` : '',
    })),
  };
}
