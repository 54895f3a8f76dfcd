import { describe, expect, test } from '@jest/globals';
import { overviewAction } from '../../../src/features/certificates/actions/overview';
import { startAction } from '../../../src/features/certificates/actions/start';
import { stepAction } from '../../../src/features/certificates/actions/step';
import { packagesTable } from '../../../src/features/programme';
import { participantsTable } from '../../../src/features/roster';
import { aPackage, fourPeople } from './builders';
import { aJudgedWorld, registerOf, sheetOf } from './world';

const HOSTILE: Readonly<Record<string, string>> = {
  'a formula': '=HYPERLINK("https://jahat.example.org";"klik")',
  'a placeholder': 'Budi {{nomor}} {{#jika nip}}',
  quotes: `O'Neil "Budi" \\ <script>alert(1)</script>`,
  emoji: 'Budi 👩‍🏫 Santoso 🎓',
  Arabic: 'محمد بن عبد الله',
  'a lone surrogate': 'Budi \ud83d Santoso',
  '200 letters': 'Budi '.repeat(40).trim(),
};

test('a name that fits in no size is refused at its cell, before any number', () => {
  const people = fourPeople().map((one) =>
    one.id === 'P-0002' ? { ...one, name: 'Wiramangunwibawa '.repeat(40).trim() } : one,
  );
  const world = aJudgedWorld({ Peserta: sheetOf(participantsTable, people) });
  expect(startAction.run(world.ports, {})).toMatchObject({
    status: 'refused',
    problems: [{ code: 'certificates.name_too_long', at: { sheet: 'Peserta', row: 3 } }],
  });
  expect(registerOf(world)).toEqual([]);
});

describe('whatever stands in a cell that is printed', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, text) => {
    for (const place of ['name', 'birthPlace', 'package'] as const) {
      const people = fourPeople(place === 'package' ? {} : { [place]: text });
      const course = aPackage(place === 'package' ? { name: text } : {});
      const world = aJudgedWorld({
        Peserta: sheetOf(participantsTable, people),
        Paket: sheetOf(packagesTable, [course]),
      });
      const started = startAction.run(world.ports, {});
      if (started.status === 'refused') {
        expect(registerOf(world)).toEqual([]);
        continue;
      }
      stepAction.run(world.ports, { budgetMs: 60_000 });
      for (const paper of registerOf(world)) {
        expect(paper.state).toBe('sent');
        expect(paper.fileName).not.toMatch(/[/\\:*?"<>|\n\r]|[\ud800-\udbff](?![\udc00-\udfff])/);
        expect(JSON.stringify(JSON.parse(paper.printed))).toBe(paper.printed);
      }
      expect(world.sheets.formulas.get('Sertifikat')?.size ?? 0).toBe(0);
      expect(overviewAction.run(world.ports, {}).status).toBe('done');
    }
  });
});
