import { describe, expect, test } from '@jest/globals';
import { guestsTable } from '../../../src/features/certificates';
import { startAction } from '../../../src/features/certificates/actions/start';
import { stepAction } from '../../../src/features/certificates/actions/step';
import { packagesTable } from '../../../src/features/programme';
import { participantsTable } from '../../../src/features/roster';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aPackage, fourPeople } from './builders';
import { aJudgedWorld, registerOf, sheetOf } from './world';

/** Everybody gets his own paper, and has an address. */
function aWorldOfAddresses(): MemoryWorld {
  const people = fourPeople().map((one) => ({ ...one, email: `${one.id}@example.org` }));
  const guest = { frontTitles: '', backTitles: '', institution: 'Kantor', unit: '', mayMail: null };
  return aJudgedWorld({
    Paket: sheetOf(packagesTable, [aPackage({ mailTo: '' })]),
    Peserta: sheetOf(participantsTable, people),
    Narasumber: sheetOf(guestsTable, [
      {
        ...guest,
        id: 'N-01',
        name: 'Ratna',
        topic: 'Modal',
        date: '2021-07-01',
        jp: 3,
        email: 'n@example.org',
      },
    ]),
  });
}

function say(world: MemoryWorld, sheet: string, id: string, cell: string): void {
  const [header = [], ...rows] = world.sheets.grids.get(sheet) ?? [];
  const row = rows.find(([key]) => key === id) ?? [];
  row[header.indexOf('Boleh Dikirimi Email')] = cell;
}

function recipients(world: MemoryWorld): readonly string[] {
  return world.mails.map(({ to }) => to).sort();
}

describe('somebody who says no to mails after his paper got its number', () => {
  test('is not written to, and the register says why', () => {
    const world = aWorldOfAddresses();
    startAction.run(world.ports, {});
    say(world, 'Narasumber', 'N-01', 'Tidak');
    world.mailQuota = 0;
    stepAction.run(world.ports, {});
    say(world, 'Peserta', 'P-0001', 'Tidak');
    world.mailQuota = 100;
    expect(stepAction.run(world.ports, {})).toMatchObject({ value: { finished: true } });
    expect(recipients(world)).toEqual(['p-0002@example.org', 'p-0003@example.org']);
    expect(registerOf(world)[0]).toMatchObject({
      ...{ state: 'pdf', mailTo: '' },
      note: 'Tidak boleh dikirimi email menurut kolom Boleh Dikirimi Email: PDF ada di Drive.',
    });
  });

  test.each([
    ['his address is taken out or changed with it', { Email: '' }],
    ['another cell of his row cannot be read', { 'Tanggal Lahir': 'entah' }],
    ['the answer itself cannot be read', { 'Boleh Dikirimi Email': 'jangan dulu' }],
  ])('nor when %s', (_, cells: Readonly<Record<string, string>>) => {
    const world = aWorldOfAddresses();
    startAction.run(world.ports, {});
    say(world, 'Peserta', 'P-0001', 'Tidak');
    const [header = [], row = []] = world.sheets.grids.get('Peserta') ?? [];
    for (const [name, cell] of Object.entries(cells)) row[header.indexOf(name)] = cell;
    stepAction.run(world.ports, {});
    expect(recipients(world)).not.toContain('p-0001@example.org');
    expect(recipients(world)).toHaveLength(3);
  });

  test('nor when his row was merged into another one, which says no', () => {
    const world = aWorldOfAddresses();
    startAction.run(world.ports, {});
    const [header = [], row = []] = world.sheets.grids.get('Peserta') ?? [];
    row[header.indexOf('Digabung ke')] = 'P-0004';
    say(world, 'Peserta', 'P-0004', 'Tidak');
    stepAction.run(world.ports, {});
    expect(recipients(world)).not.toContain('p-0001@example.org');
  });

  test('still gets what is sent to the office, and to an address that staff typed for it', () => {
    const world = aWorldOfAddresses();
    startAction.run(world.ports, {});
    const [header = [], first = []] = world.sheets.grids.get('Sertifikat') ?? [];
    first[header.indexOf('Email Tujuan')] = 'kantor@example.org';
    say(world, 'Peserta', 'P-0001', 'Tidak');
    stepAction.run(world.ports, {});
    expect(recipients(world)).toContain('kantor@example.org');
  });
});
