import { describe, expect, test } from '@jest/globals';
import { voidAction } from '../../../src/features/certificates/actions/one-paper';
import { startAction } from '../../../src/features/certificates/actions/start';
import { stepAction } from '../../../src/features/certificates/actions/step';
import {
  setVerifierAction,
  tellVerifierAction,
} from '../../../src/features/certificates/actions/verifier';
import { aJudgedWorld, registerOf } from './world';

const ADDRESS = `https://script.google.com/macros/s/${'AKfycb'.repeat(12)}/exec`;

function aConnectedWorld() {
  const world = aJudgedWorld();
  const posts: string[] = [];
  world.answerPost = (_, json) => {
    posts.push(json);
    return '{"ok":true}';
  };
  expect(setVerifierAction.run(world.ports, { address: ADDRESS })).toMatchObject({
    status: 'done',
  });
  return { world, posts };
}

describe('a workbook with a verifier', () => {
  test('papers carry what proves them; the secret never leaves the add-on', () => {
    const { world, posts } = aConnectedWorld();
    startAction.run(world.ports, {});
    for (const { printed } of registerOf(world)) expect(printed).toContain(`${ADDRESS}?t=`);
    const secret = world.stores.script.get('certificates.secret') ?? '';
    expect(secret).not.toBe('');
    expect(posts.join()).not.toContain(secret);
    expect(JSON.stringify(registerOf(world))).not.toContain(secret);
  });

  test('a withdrawn paper is told at once', () => {
    const { world, posts } = aConnectedWorld();
    startAction.run(world.ports, {});
    const outcome = voidAction.run(world.ports, { paper: 'P-0001/pass', reason: 'salah nama' });
    expect(outcome).toMatchObject({ status: 'done', problems: [] });
    expect(registerOf(world).map(({ revocation }) => revocation)).toEqual(['told', null, null]);
    expect(JSON.parse(posts[posts.length - 1] ?? '{}')).toMatchObject({ kind: 'revoke' });
    expect(posts.join()).not.toContain('P-0001');
  });

  test('while the verifier cannot be reached it waits, is told by the next step, and then no more', () => {
    const { world, posts } = aConnectedWorld();
    startAction.run(world.ports, {});
    world.answerPost = () => null;
    const waits = { code: 'certificates.revocation_waits', severity: 'warning' };
    expect(
      voidAction.run(world.ports, { paper: 'P-0001/pass', reason: 'salah nama' }),
    ).toMatchObject({
      status: 'done',
      problems: [waits],
    });
    expect(tellVerifierAction.run(world.ports, {})).toMatchObject({
      problems: [{ code: 'certificates.verifier_unreachable' }],
    });
    expect(stepAction.run(world.ports, {})).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining(waits)]),
    });
    expect(registerOf(world)[0]?.revocation).toBe('pending');
    world.answerPost = (_, json) => {
      posts.push(json);
      return '{"ok":true}';
    };
    stepAction.run(world.ports, {});
    expect(registerOf(world)[0]?.revocation).toBe('told');
    const { length } = posts;
    stepAction.run(world.ports, {});
    expect(tellVerifierAction.run(world.ports, {})).toMatchObject({ value: { told: 0 } });
    expect(posts).toHaveLength(length);
  });

  test('each verifier hears of the papers whose QR code leads to it, also after the office has moved', () => {
    const { world } = aConnectedWorld();
    startAction.run(world.ports, {});
    const other = `https://script.google.com/macros/s/${'BKfycb'.repeat(12)}/exec`;
    const told: string[] = [];
    world.answerPost = (address, json) => {
      if (!json.includes('revoke')) return '{"ok":true}';
      told.push(address);
      return address === other ? '{"ok":true}' : null;
    };
    setVerifierAction.run(world.ports, { address: other });
    voidAction.run(world.ports, { paper: 'P-0001/pass', reason: 'salah nama' });
    expect(told).toEqual([ADDRESS]);
    expect(registerOf(world)[0]?.revocation).toBe('pending');
    setVerifierAction.run(world.ports, { address: '' });
    world.answerPost = () => '{"ok":true}';
    stepAction.run(world.ports, {});
    expect(registerOf(world)[0]?.revocation).toBe('told');
  });

  test('an address that somebody typed into the register is not called', () => {
    const { world, posts } = aConnectedWorld();
    startAction.run(world.ports, {});
    const [header = [], row = []] = world.sheets.grids.get('Sertifikat') ?? [];
    const at = header.indexOf('Isi Tercetak');
    row[at] = String(row[at]).split(ADDRESS).join('https://jahat.example.org/exec');
    const { length } = posts;
    voidAction.run(world.ports, { paper: 'P-0001/pass', reason: 'salah nama' });
    expect(posts).toHaveLength(length);
    expect(registerOf(world)[0]?.revocation).toBe('pending');
  });

  test('without the secret no number is given: papers would go without what proves them', () => {
    const { world } = aConnectedWorld();
    world.stores.script.clear();
    expect(startAction.run(world.ports, {})).toMatchObject({
      status: 'refused',
      problems: [{ code: 'certificates.verifier_lost' }],
    });
    expect(registerOf(world)).toEqual([]);
    setVerifierAction.run(world.ports, { address: '' });
    expect(startAction.run(world.ports, {})).toMatchObject({ status: 'done' });
  });

  test('a verifier of somebody else changes nothing', () => {
    const world = aJudgedWorld();
    world.answerPost = () => '{"ok":false}';
    expect(setVerifierAction.run(world.ports, { address: ADDRESS })).toMatchObject({
      problems: [{ code: 'certificates.verifier_refuses' }],
    });
    expect(setVerifierAction.run(world.ports, { address: 'https://example.org' })).toMatchObject({
      problems: [{ code: 'certificates.verifier_address' }],
    });
    startAction.run(world.ports, {});
    expect(registerOf(world)[0]?.printed).not.toContain('?t=');
  });
});
