import { describe, expect, test } from '@jest/globals';
import { overviewAction } from '../../../src/features/certificates/actions/overview';
import { previewAction } from '../../../src/features/certificates/actions/preview';
import { renewTemplatesAction } from '../../../src/features/certificates/actions/renew-templates';
import { startAction } from '../../../src/features/certificates/actions/start';
import { stepAction } from '../../../src/features/certificates/actions/step';
import type { OverviewReply } from '../../../src/features/certificates/contract';
import { viewOverview } from '../../../src/features/certificates/sidebar/view-overview';
import type { MemoryFile } from '../../fakes/memory-documents';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aPaper } from './builders';
import { aJudgedWorld, aWorldWith, registerOf } from './world';

const OWNER = 'petugas@example.org';
const COLLEAGUE = 'rekan@example.org';

const step = (world: MemoryWorld) => stepAction.run(world.ports, { budgetMs: 60_000 });

function filesOf(world: MemoryWorld, role: string): MemoryFile[] {
  const files = [...world.drive.files.values()];
  return files.filter((file) => !file.isTrashed && file.properties['role'] === role);
}

/** What choosing the file in the Picker does. */
function pick(world: MemoryWorld, files: readonly MemoryFile[]): void {
  for (const file of files) file.pickedBy.add(world.email);
}

/** Three papers with numbers; the owner has made the templates and broke off before the first copy. */
function aWorldWithTemplates(): MemoryWorld {
  const world = aJudgedWorld();
  startAction.run(world.ports, {});
  world.drive.fail = ({ kind }) =>
    kind === 'copy' ? { ok: false, failure: 'busy', detail: '' } : null;
  step(world);
  world.drive.fail = () => null;
  return world;
}

function overviewOf(world: MemoryWorld): OverviewReply {
  const outcome = overviewAction.run(world.ports, {});
  if (outcome.status !== 'done') throw new Error('The overview was refused');
  return outcome.value;
}

const standings = (world: MemoryWorld) => overviewOf(world).templates.map((one) => one.standing);

const askedToShare = {
  code: 'certificates.template_of_other',
  values: { owner: OWNER, title: 'Sertifikat (2 unit)' },
};

describe('a colleague who has not picked the template', () => {
  test('is told whom to ask; nothing is made by him and every paper stays as it was', () => {
    const world = aWorldWithTemplates();
    const [papers, files] = [registerOf(world), world.drive.files.size];
    world.email = COLLEAGUE;
    const outcome = step(world);
    expect(outcome).toMatchObject({ status: 'done', value: { finished: true, done: 0 } });
    expect(outcome.problems).toContainEqual(expect.objectContaining(askedToShare));
    expect(registerOf(world)).toEqual(papers);
    expect(world.drive.files.size).toBe(files);
    expect(standings(world)).toEqual(['closed', 'closed', 'closed']);
  });

  test('gives out no numbers', () => {
    const world = aWorldWithTemplates();
    world.sheets.grids.set('Sertifikat', (world.sheets.grids.get('Sertifikat') ?? []).slice(0, 1));
    world.email = COLLEAGUE;
    expect(startAction.run(world.ports, {})).toMatchObject({
      status: 'refused',
      problems: [askedToShare, {}, {}],
    });
    expect(registerOf(world)).toEqual([]);
    pick(world, filesOf(world, 'template'));
    expect(startAction.run(world.ports, {}).status).toBe('done');
    expect(registerOf(world)).toHaveLength(3);
  });

  test('gets the same sentence for a sample, and once picked a sample of this very template', () => {
    const world = aWorldWithTemplates();
    for (const template of filesOf(world, 'template')) template.edits.push({ byOwner: true });
    world.email = COLLEAGUE;
    const ask = () => previewAction.run(world.ports, { participant: 'P-0001', kind: 'pass' });
    expect(ask()).toMatchObject({ status: 'refused', problems: [askedToShare] });
    pick(world, filesOf(world, 'template'));
    const outcome = ask();
    if (outcome.status !== 'done') throw new Error('The sample was refused');
    expect(Buffer.from(outcome.value.pdfBase64, 'base64').toString()).toContain('byOwner');
    expect(filesOf(world, 'preview')).toEqual([]);
  });

  test('makes no template of his own for the kinds that have none yet', () => {
    const world = aWorldWithTemplates();
    world.stores.document.delete('template.statement.2');
    const [papers, files] = [registerOf(world), world.drive.files.size];
    world.email = COLLEAGUE;
    expect(step(world)).toMatchObject({ value: { finished: true, done: 0 } });
    expect([registerOf(world), world.drive.files.size]).toEqual([papers, files]);
  });

  test('may still send the papers that he has made before', () => {
    const world = aWorldWithTemplates();
    world.email = COLLEAGUE;
    pick(world, filesOf(world, 'template'));
    world.mailQuota = 0;
    step(world);
    for (const file of world.drive.files.values()) file.pickedBy.clear();
    world.mailQuota = 10;
    expect(step(world)).toMatchObject({ value: { done: 3, finished: true }, problems: [] });
  });
});

describe('a colleague who has picked the templates', () => {
  test('finishes the papers, asked about the templates once in each step', () => {
    const world = aWorldWithTemplates();
    world.email = COLLEAGUE;
    pick(world, filesOf(world, 'template'));
    expect(step(world)).toMatchObject({ value: { finished: true, done: 3 }, problems: [] });
    expect(filesOf(world, 'template').map(({ owner }) => owner)).toEqual([OWNER, OWNER, OWNER]);
    expect(filesOf(world, 'paper').map(({ owner }) => owner)).toEqual(
      Array.from({ length: 3 }, () => COLLEAGUE),
    );
    const looks = world.drive.requests.filter(({ kind }) => kind === 'look');
    expect(looks).toHaveLength(3);
  });

  test('gets what the owner has changed in the template by then', () => {
    const world = aWorldWithTemplates();
    for (const template of filesOf(world, 'template')) template.edits.push({ byOwner: true });
    world.email = COLLEAGUE;
    pick(world, filesOf(world, 'template'));
    step(world);
    for (const paper of filesOf(world, 'paper'))
      expect(paper.edits).toContainEqual({ byOwner: true });
  });

  test.each(['forbidden', 'not_found'] as const)(
    'but may not copy them (%s): he is told to ask, and no paper fails',
    (failure) => {
      const world = aWorldWithTemplates();
      world.email = COLLEAGUE;
      pick(world, filesOf(world, 'template'));
      world.drive.fail = ({ kind }) =>
        kind === 'copy' ? { ok: false, failure, detail: '' } : null;
      expect(step(world)).toMatchObject({ value: { finished: true }, problems: [askedToShare] });
      const free = { state: 'numbered', owner: '', copyKey: '', pdfId: '' };
      expect(registerOf(world)).toMatchObject([free, free, free]);
    },
  );

  test('loses it again in the middle: the papers are free for whoever can make them', () => {
    const world = aWorldWithTemplates();
    world.email = COLLEAGUE;
    pick(world, filesOf(world, 'template'));
    world.drive.fail = ({ kind }) => {
      if (kind === 'copy') for (const file of world.drive.files.values()) file.pickedBy.clear();
      return null;
    };
    expect(step(world).problems).toContainEqual(expect.objectContaining(askedToShare));
    world.drive.fail = () => null;
    expect(registerOf(world).map(({ owner, copyKey }) => owner + copyKey)).toEqual(['', '', '']);
    world.email = OWNER;
    expect(step(world)).toMatchObject({ value: { finished: true, done: 3 } });
    expect(filesOf(world, 'paper')).toHaveLength(3);
  });
});

describe('papers that another account began with', () => {
  const begun = {
    ...{ owner: OWNER, copyKey: 'sign-1', pdfId: 'pdf-1', documentId: 'doc-1' },
    state: 'document',
  } as const;

  test('are made again under the same number when they have no PDF, the old document noted', () => {
    const world = aWorldWith([aPaper(begun)]);
    world.email = COLLEAGUE;
    step(world);
    const [paper] = registerOf(world);
    expect(paper).toMatchObject({
      ...{ number: aPaper().number, state: 'sent', owner: COLLEAGUE },
      abandoned: `doc-1, pdf-1, sign-1 (${OWNER})`,
    });
    expect([paper?.documentId, paper?.pdfId]).not.toContain('doc-1');
    expect(paper?.pdfId).not.toBe('pdf-1');
  });

  test('a copy whose answer never came is noted by its sign, and a second change of hands too', () => {
    const world = aWorldWith([aPaper({ ...begun, state: 'numbered', documentId: '' })]);
    world.email = COLLEAGUE;
    world.drive.fail = ({ kind }) =>
      kind === 'exportPdf' ? { ok: false, failure: 'busy', detail: '' } : null;
    step(world);
    const second = registerOf(world)[0];
    const begunBySecond = [second?.documentId, second?.pdfId, second?.copyKey].join(', ');
    world.drive.fail = () => null;
    world.email = OWNER;
    pick(world, filesOf(world, 'template'));
    step(world);
    expect(registerOf(world)[0]).toMatchObject({
      ...{ state: 'sent', owner: OWNER },
      abandoned: `sign-1 (${OWNER}): tidak ditemukan; ${begunBySecond} (${COLLEAGUE})`,
    });
    expect(world.mails).toHaveLength(1);
  });

  test('leave what he had made of them, and when he comes back it is thrown away', () => {
    const world = aWorldWithTemplates();
    // Killed once the PDFs were stored, before their hashes were in the register.
    const { documents } = world.ports;
    const wave: typeof documents.wave = (requests) => {
      const replies = documents.wave(requests);
      if (requests[0]?.kind === 'store') throw new Error('killed');
      return replies;
    };
    const dying = { ...world.ports, documents: { ...documents, wave } };
    expect(() => stepAction.run(dying, { budgetMs: 60_000 })).toThrow('killed');
    const left = [...filesOf(world, 'paper'), ...filesOf(world, 'pdf')];
    expect(left).toHaveLength(6);
    world.email = COLLEAGUE;
    pick(world, filesOf(world, 'template'));
    step(world);
    const named = registerOf(world).map(({ abandoned }) => abandoned);
    for (const { id } of left) expect(named.join(' ')).toContain(id);
    expect(left.map(({ isTrashed }) => isTrashed)).toEqual(left.map(() => false));
    world.email = OWNER;
    expect(viewOverview(overviewOf(world)).leftBehind).toBe(3);
    step(world);
    expect(left.map(({ isTrashed }) => isTrashed)).toEqual(left.map(() => true));
    expect(registerOf(world).map(({ abandoned }) => abandoned)).toEqual(
      named.map((entry) => `${entry}: dibuang`),
    );
    expect(viewOverview(overviewOf(world)).leftBehind).toBe(0);
    const requests = world.drive.requests.length;
    step(world);
    expect(world.drive.requests.slice(requests).map(({ kind }) => kind)).not.toContain('trash');
  });

  test('a file that somebody typed into the column is not thrown away, nor one that a paper needs', () => {
    const world = aWorldWith([aPaper({ mailTo: '' })]);
    step(world);
    const [paper] = registerOf(world);
    const template = filesOf(world, 'template')[0]?.id;
    const typed = [
      `${template}, ${paper?.copyKey} (${OWNER})`,
      `${paper?.pdfId}, ${paper?.copyKey} (${OWNER})`,
      `halo`,
    ].join('; ');
    const rows = world.sheets.grids.get('Sertifikat') ?? [];
    const column = (rows[0] ?? []).indexOf('Dokumen Ditinggalkan');
    if (rows[1] !== undefined) rows[1][column] = typed;
    step(world);
    expect([...world.drive.files.values()].filter(({ isTrashed }) => isTrashed)).toEqual([]);
    expect(registerOf(world)[0]?.abandoned).toContain(`(${OWNER}): tidak ditemukan; `);
  });

  test('wait for it when their PDF is frozen, unless he has picked the PDF', () => {
    const world = aWorldWith([aPaper()]);
    world.mailQuota = 0;
    step(world);
    const frozen = registerOf(world);
    [world.email, world.mailQuota] = [COLLEAGUE, 10];
    expect(step(world)).toMatchObject({ value: { ofOthers: 1, finished: true } });
    expect(registerOf(world)).toEqual(frozen);
    pick(world, filesOf(world, 'pdf'));
    expect(step(world)).toMatchObject({ value: { ofOthers: 0, done: 1 } });
    expect(registerOf(world)[0]).toMatchObject({ state: 'sent', owner: OWNER });
    expect(world.mails[0]?.attachments[0]?.content.sha256).toBe(frozen[0]?.sha256);
    expect(filesOf(world, 'pdf')).toHaveLength(1);
  });
});

describe('a run that hangs for longer than its lease while another takes the papers over', () => {
  /** The owner's step; while Google keeps it waiting for the answer to its first `kind`, somebody else works. */
  function hangAt(world: MemoryWorld, kind: 'copy' | 'store', meanwhile: () => void): void {
    const { documents } = world.ports;
    let hasHung = false;
    const wave: typeof documents.wave = (requests) => {
      const replies = documents.wave(requests);
      if (!hasHung && requests.some((request) => request.kind === kind)) {
        hasHung = true;
        world.milliseconds += 100_000;
        meanwhile();
      }
      return replies;
    };
    stepAction.run({ ...world.ports, documents: { ...documents, wave } }, { budgetMs: 60_000 });
  }

  function takeOver(world: MemoryWorld): void {
    world.email = COLLEAGUE;
    pick(world, filesOf(world, 'template'));
    step(world);
    world.email = OWNER;
  }

  test('throws away the PDFs that it stored and no paper knows', () => {
    const world = aWorldWithTemplates();
    hangAt(world, 'store', () => takeOver(world));
    const papers = registerOf(world);
    expect(papers).toMatchObject(Array.from({ length: 3 }, () => ({ owner: COLLEAGUE })));
    const live = filesOf(world, 'pdf').map(({ id }) => id);
    expect(live.sort()).toEqual(papers.map(({ pdfId }) => pdfId).sort());
  });

  test('leaves the documents that the register calls abandoned', () => {
    const world = aWorldWithTemplates();
    hangAt(world, 'store', () => takeOver(world));
    const left = filesOf(world, 'paper').filter(({ owner }) => owner === OWNER);
    expect(left).toHaveLength(3);
    for (const { id } of left) {
      expect(registerOf(world).some(({ abandoned }) => abandoned.includes(id))).toBe(true);
    }
  });

  test('leaves everything that the same account has gone on with in another tab', () => {
    const world = aWorldWithTemplates();
    hangAt(world, 'store', () => step(world));
    const papers = registerOf(world);
    const live = filesOf(world, 'pdf').map(({ id }) => id);
    expect(live.sort()).toEqual(papers.map(({ pdfId }) => pdfId).sort());
    expect(papers).toMatchObject(Array.from({ length: 3 }, () => ({ state: 'sent' })));
  });

  test('leaves a PDF whose row somebody deleted meanwhile: a person finds out', () => {
    const world = aWorldWithTemplates();
    hangAt(world, 'store', () => {
      world.stores.document.delete('certificates.lease');
      world.sheets.grids.get('Sertifikat')?.splice(1, 1);
    });
    expect(filesOf(world, 'pdf')).toHaveLength(3);
  });
});

describe('the template of the workbook', () => {
  const renew = (world: MemoryWorld) =>
    renewTemplatesAction.run(world.ports, {
      templates: overviewOf(world).templates.map(({ kind, unitCount, id }) => {
        return { kind, unitCount, replaces: id };
      }),
    });

  test('is made by the first run, and everybody knows whose it is', () => {
    const world = aWorldWithTemplates();
    world.email = COLLEAGUE;
    expect(overviewOf(world).templates[0]).toMatchObject({
      ...{ kind: 'pass', unitCount: 2, owner: OWNER, madeAt: '2021-08-30T09:00:00' },
      standing: 'closed',
    });
  });

  test('can be made before the first number is given, to be changed first', () => {
    const world = aJudgedWorld();
    expect(standings(world)).toEqual(['none', 'none', 'none']);
    expect(renew(world)).toMatchObject({ status: 'done', value: { made: 3 } });
    expect(standings(world)).toEqual(['ready', 'ready', 'ready']);
    startAction.run(world.ports, {});
    step(world);
    expect(filesOf(world, 'template')).toHaveLength(3);
  });

  test('becomes another by explicit choice only; the old one stays with its owner and is noted', () => {
    const world = aWorldWithTemplates();
    const old = filesOf(world, 'template').map(({ id }) => id);
    world.email = COLLEAGUE;
    expect(renew(world)).toMatchObject({ status: 'done', value: { made: 3 } });
    expect(step(world)).toMatchObject({ value: { finished: true, done: 3 }, problems: [] });
    expect(filesOf(world, 'template').map(({ id }) => id)).toEqual(expect.arrayContaining(old));
    expect(world.stores.document.get('template.pass.2')).toContain(
      JSON.stringify({ id: old[0], owner: OWNER }),
    );
    world.email = OWNER;
    expect(overviewOf(world).templates).toEqual([]);
  });

  test('is not made a second time by a second click, nor while a run is working', () => {
    const world = aWorldWithTemplates();
    world.email = COLLEAGUE;
    const request = {
      templates: overviewOf(world).templates.map(({ kind, unitCount, id }) => {
        return { kind, unitCount, replaces: id };
      }),
    };
    const lease = { run: 'other', account: OWNER, untilMs: 40_000 };
    world.stores.document.set('certificates.lease', JSON.stringify(lease));
    expect(renewTemplatesAction.run(world.ports, request)).toMatchObject({
      status: 'refused',
      problems: [{ code: 'certificates.step_occupied', values: { by: OWNER } }],
    });
    world.milliseconds = 50_000;
    renewTemplatesAction.run(world.ports, request);
    expect(renewTemplatesAction.run(world.ports, request)).toMatchObject({ value: { made: 0 } });
    expect(filesOf(world, 'template')).toHaveLength(6);
  });

  test('thrown away by its owner, is offered to him to be made anew, and nothing is made before', () => {
    const world = aWorldWithTemplates();
    for (const template of filesOf(world, 'template')) template.isTrashed = true;
    expect(standings(world)).toEqual(['trashed', 'trashed', 'trashed']);
    world.email = COLLEAGUE;
    expect(standings(world)).toEqual(['closed', 'closed', 'closed']);
    world.email = OWNER;
    const outcome = step(world);
    expect(outcome.problems.map(({ code }) => code)).toEqual(['certificates.template_gone']);
    expect(filesOf(world, 'paper')).toEqual([]);
    renew(world);
    expect(step(world)).toMatchObject({ value: { finished: true, done: 3 }, problems: [] });
  });

  test('in the trash of its owner, tells a colleague who has picked it to ask for it', () => {
    const world = aWorldWithTemplates();
    world.email = COLLEAGUE;
    pick(world, filesOf(world, 'template'));
    for (const template of filesOf(world, 'template')) template.isTrashed = true;
    expect(step(world).problems[0]).toMatchObject({
      code: 'certificates.template_trashed_by_owner',
      values: { owner: OWNER },
    });
  });

  test('deleted for good, is gone for its owner and closed to everybody else', () => {
    const world = aWorldWithTemplates();
    for (const { id } of filesOf(world, 'template')) world.drive.files.delete(id);
    expect(standings(world)).toEqual(['gone', 'gone', 'gone']);
    expect(startAction.run(aGoneWorld().ports, {})).toMatchObject({
      status: 'refused',
      problems: [{ code: 'certificates.template_gone' }],
    });
  });
});

/** Nothing is issued, and the workbook's template for a pass is no longer there. */
function aGoneWorld(): MemoryWorld {
  const world = aJudgedWorld();
  const record = { id: 'gone', owner: OWNER, madeAt: '', begun: null, former: [] };
  world.stores.document.set('template.pass.2', JSON.stringify(record));
  return world;
}
