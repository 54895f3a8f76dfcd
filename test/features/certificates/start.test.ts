import { describe, expect, test } from '@jest/globals';
import { startAction } from '../../../src/features/certificates/actions/start';
import { participantsTable } from '../../../src/features/roster';
import type { Documents } from '../../../src/ports/documents';
import { aDocument } from '../../host/docs/a-document';
import { fourPeople } from './builders';
import { aJudgedWorld, registerOf, sheetOf } from './world';

describe('issuing certificates', () => {
  test('numbers are reserved for everybody at once and written into the register', () => {
    const world = aJudgedWorld();
    const outcome = startAction.run(world.ports, {});
    expect(outcome).toMatchObject({
      status: 'done',
      value: {
        papers: 3,
        byKind: { pass: 2, statement: 1 },
        numbers: {
          pass: { first: '563/001/BLK-PKL/VIII/2021', last: '563/002/BLK-PKL/VIII/2021' },
          statement: { first: '563/001/SK-BLK-PKL/VIII/2021' },
        },
      },
    });
    expect(registerOf(world).map(({ id, state, number }) => `${id} ${state} ${number}`)).toEqual([
      'P-0001/pass numbered 563/001/BLK-PKL/VIII/2021',
      'P-0002/pass numbered 563/002/BLK-PKL/VIII/2021',
      'P-0003/statement numbered 563/001/SK-BLK-PKL/VIII/2021',
    ]);
  });

  test('pressed twice, it issues nothing twice', () => {
    const world = aJudgedWorld();
    startAction.run(world.ports, {});
    expect(startAction.run(world.ports, {})).toMatchObject({
      status: 'done',
      value: { papers: 0 },
      message: { code: 'certificates.nothing_due' },
    });
    expect(registerOf(world)).toHaveLength(3);
  });

  test('two who press it at the same moment do not take the same number', () => {
    const world = aJudgedWorld();
    world.beforeCommit = () => {
      startAction.run(world.ports, {});
    };
    expect(startAction.run(world.ports, {})).toMatchObject({ value: { papers: 0 } });
    const numbers = registerOf(world).map((paper) => paper.number);
    expect(numbers).toHaveLength(3);
    expect(new Set(numbers).size).toBe(3);
  });

  test('a template that staff broke stops the run before any number is given', () => {
    const world = aJudgedWorld();
    const { ports } = world;
    const [made] = ports.documents.wave([{ kind: 'create', name: 'Templat', properties: {} }]);
    const id = made?.ok === true ? (made.ids[0] ?? '') : '';
    const record = { id, owner: ports.account.email(), madeAt: '', begun: null, former: [] };
    ports.store.document.set('template.pass.2', JSON.stringify(record));
    const documents: Documents = {
      ...ports.documents,
      wave: (requests) =>
        ports.documents
          .wave(requests)
          .map((reply, index) =>
            requests[index]?.kind === 'read' && reply.ok
              ? { ...reply, document: aDocument('{{nomor}} {{namma}}') }
              : reply,
          ),
    };
    expect(startAction.run({ ...ports, documents }, {})).toMatchObject({
      status: 'refused',
      problems: [{ code: 'certificates.tag_mistyped' }, { code: 'certificates.tag_needed' }],
    });
    expect(registerOf(world)).toEqual([]);
  });

  test('the reply is plain JSON', () => {
    const outcome = startAction.run(aJudgedWorld().ports, {});
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });

  test('while somebody else writes, it refuses and writes nothing', () => {
    const world = aJudgedWorld();
    world.isLockTaken = true;
    expect(startAction.run(world.ports, {})).toMatchObject({
      status: 'refused',
      problems: [{ code: 'commit.busy' }],
    });
    expect(registerOf(world)).toEqual([]);
  });

  test('a name with a line end is refused at its cell in Peserta, and no number is spent', () => {
    const people = fourPeople().map((one) =>
      one.id === 'P-0002' ? { ...one, name: 'Budi\nSantoso' } : one,
    );
    const world = aJudgedWorld({ Peserta: sheetOf(participantsTable, people) });
    expect(startAction.run(world.ports, {})).toMatchObject({
      status: 'refused',
      problems: [
        {
          code: 'certificates.name_not_printable',
          values: { participant: 'P-0002' },
          at: { sheet: 'Peserta', row: 3, cell: 'B3' },
        },
      ],
    });
    expect(registerOf(world)).toEqual([]);
  });

  test('warnings come along with the numbers', () => {
    const early = (aJudgedWorld().sheets.grids.get('Program') ?? []).map((cells) =>
      cells[0] === 'Tanggal terbit' ? [cells[0], '01/07/2021', ''] : cells,
    );
    expect(startAction.run(aJudgedWorld({ Program: early }).ports, {})).toMatchObject({
      value: { papers: 3 },
      problems: [
        { code: 'certificates.issued_too_early', severity: 'warning' },
        { code: 'certificates.may_try_again', severity: 'warning' },
      ],
    });
  });

  test('a refusal leaves the register as it was', () => {
    const world = aJudgedWorld({
      Pejabat: aJudgedWorld().sheets.grids.get('Pejabat')?.slice(0, 1) ?? [],
    });
    expect(startAction.run(world.ports, {})).toMatchObject({
      status: 'refused',
      problems: [{ code: 'certificates.no_signatory' }],
    });
    expect(registerOf(world)).toEqual([]);
  });

  test('before anybody was judged it says what to do first', () => {
    const world = aJudgedWorld({ Kelulusan: [['ID Peserta', 'Nama']] });
    const outcome = startAction.run(world.ports, {});
    expect(outcome.status).toBe('refused');
  });
});
