import { describe, expect, test } from '@jest/globals';
import { emptyDocument } from '../../../host/docs';
import { docxDocument } from '../../../host/docx';
import { certificatesActions, issuingActions } from '../../../src/features/certificates/actions';
import { lintTemplate } from '../../../src/features/certificates/core';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { edited, textsOf } from '../../host/docs/a-document';
import { aDocx, cell, paragraph, row, table } from '../../host/docx/a-docx';
import { aPaper, aPrintedPaper } from './builders';
import { aJudgedWorld, registerOf } from './world';

const OWN = [
  paragraph('SERTIFIKAT'),
  paragraph('{{nomor}} untuk {{nama}}'),
  paragraph('{{#jika nip}}'),
  paragraph('{{nip}}'),
  paragraph('{{/jika}}'),
  table(row(cell('No'), cell('Unit')), row(cell('{{no_unit}}'), cell('{{judul_unit}}'))),
];

function run(world: MemoryWorld, id: string, input: unknown) {
  const action = [...certificatesActions, ...issuingActions].find((one) => one.id === id);
  if (action === undefined) throw new Error(id);
  const parsed = action.input.parse(input);
  return action.run(world.ports, parsed);
}

function upload(world: MemoryWorld, bytes: Uint8Array, more: object = {}) {
  return run(world, 'certificates.uploadTemplate', {
    ...{ kind: 'pass', unitCount: 2, replaces: '', name: 'Sertifikat BLK.docx' },
    docxBase64: Buffer.from(bytes).toString('base64'),
    ...more,
  });
}

function issue(world: MemoryWorld): void {
  run(world, 'certificates.start', {});
  for (let step = 0; step < 4; step++) run(world, 'certificates.step', {});
}

/** The document of a paper as Docs has it. */
function documentOf(world: MemoryWorld, id: string) {
  const paper = registerOf(world).find((one) => one.id === id);
  const document = world.drive.files.get(paper?.documentId ?? '')?.document;
  if (!document) throw new Error(`no document of ${id}`);
  return textsOf(document).join('');
}

describe('staff send a template of their own', () => {
  test('papers are printed from it, whatever number of units they have', () => {
    const world = aJudgedWorld();
    expect(upload(world, aDocx(...OWN))).toMatchObject({
      status: 'done',
      value: { repeats: true },
      message: { code: 'certificates.template_adopted' },
    });
    issue(world);
    const [two, one] = [documentOf(world, 'P-0001/pass'), documentOf(world, 'P-0002/pass')];
    expect(two).toContain('Peserta P-0001');
    expect(two).toContain('2\nUnit MJ-2');
    expect(one).not.toContain('MJ-2');
    expect(`${two}${one}`).not.toMatch(/\{\{|NIP|^\n/);
  });

  test('what is wrong with it is said at once, and stops the run before any number', () => {
    const world = aJudgedWorld();
    const outcome = upload(world, aDocx(paragraph('{{nama}} {{nomr}} {{#jika nip}}')));
    expect(outcome).toMatchObject({ message: { code: 'certificates.template_to_correct' } });
    const codes = 'problems' in outcome ? outcome.problems.map(({ code }) => code) : [];
    expect(codes).toEqual(
      expect.arrayContaining(['certificates.tag_mistyped', 'certificates.block_unclosed']),
    );
    expect(run(world, 'certificates.start', {})).toMatchObject({ status: 'refused' });
    expect(registerOf(world)).toEqual([]);
  });

  test('changed after the numbers were given, it is read again: no word of prison is printed', () => {
    const world = aJudgedWorld();
    const made = upload(world, aDocx(...OWN));
    run(world, 'certificates.start', {});
    const file = world.drive.files.get(
      made.status === 'done' ? (made.value as { id: string }).id : '',
    );
    if (file === undefined) throw new Error('There is a template');
    const good = file.document;
    file.document = docxDocument(aDocx(...OWN, paragraph('Lapas Kelas IIA')), file.id, file.name);
    expect(run(world, 'certificates.step', {})).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ code: expect.stringMatching(/neutral/), severity: 'error' }),
      ]),
    });
    const copies = () => world.drive.requests.filter(({ kind }) => kind === 'copy');
    expect(copies()).toEqual([]);
    file.document = good;
    run(world, 'certificates.step', {});
    expect(copies()).toHaveLength(3);
  });

  test('the standard one can be taken back', () => {
    const world = aJudgedWorld();
    const made = upload(world, aDocx(...OWN));
    const id = made.status === 'done' ? (made.value as { id: string }).id : '';
    run(world, 'certificates.renewTemplates', {
      templates: [{ kind: 'pass', unitCount: 2, replaces: id }],
    });
    issue(world);
    expect(world.drive.requests.filter(({ kind }) => kind === 'copy')).not.toContainEqual(
      expect.objectContaining({ templateId: id }),
    );
  });

  test('a second click and a colleague change nothing', () => {
    const world = aJudgedWorld();
    upload(world, aDocx(...OWN));
    expect(upload(world, aDocx(...OWN))).toMatchObject({
      status: 'refused',
      problems: [{ code: 'certificates.template_changed' }],
    });
    expect([...world.drive.files.values()]).toHaveLength(1);
  });

  test.each([
    ['no_word', new Uint8Array([1, 2, 3])],
    ['no_word', aDocx().slice(0, 30)],
    ['old_word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['too_large', new Uint8Array(5_000_001)],
  ])('what is no .docx is refused: %s', (obstacle, bytes) => {
    const world = aJudgedWorld();
    expect(upload(world, bytes)).toMatchObject({
      status: 'refused',
      problems: [{ code: `certificates.docx_${obstacle}` }],
    });
    expect(world.drive.requests).toEqual([]);
  });

  test('when Google refuses it the run keeps the template it had', () => {
    const world = aJudgedWorld();
    world.drive.fail = (request) =>
      request.kind === 'convert' ? { ok: false, failure: 'refused', detail: '400' } : null;
    expect(upload(world, aDocx(...OWN))).toMatchObject({
      status: 'refused',
      problems: [{ code: 'certificates.template_refused' }],
    });
    world.drive.fail = () => null;
    issue(world);
    expect(registerOf(world).filter(({ state }) => state === 'sent').length).toBeGreaterThan(0);
  });

  test('a document that was picked is used like one that was sent', () => {
    const world = aJudgedWorld();
    const document = docxDocument(aDocx(...OWN), 'x', 'x');
    const [content, none] = [null, new Set<string>()];
    world.drive.files.set('picked', {
      ...{ id: 'picked', name: 'x', owner: 'rekan@example.org', properties: {}, edits: [] },
      ...{ content, document, isTrashed: false, pickedBy: none.add(world.ports.account.email()) },
    });
    expect(
      run(world, 'certificates.pickTemplate', {
        ...{ kind: 'pass', unitCount: 2, replaces: '', fileId: 'picked' },
      }),
    ).toMatchObject({ status: 'done' });
    issue(world);
    expect(documentOf(world, 'P-0001/pass')).toContain('Unit MJ-2');
  });
});

test('tags that Word has cut into pieces are read as one', () => {
  const document = docxDocument(
    aDocx(
      '<w:p><w:r><w:t>{{na</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ma}} {{nomor}}</w:t></w:r></w:p>',
    ),
    'd',
    'T',
  );
  const found = lintTemplate(document, { paper: aPaper(), printed: aPrintedPaper() }, true);
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(textsOf(edited(emptyDocument('e', 'T')))).toEqual(['\n']);
});
