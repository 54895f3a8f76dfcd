import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../host/project-root';
import type { WebApp } from '../../host/web-app';
import { openWebApp } from '../../host/web-app';
import { certificatesActions, issuingActions } from '../../src/features/certificates/actions';
import type { MemoryWorld } from '../fakes/memory-ports';
import { aJudgedWorld, registerOf } from '../features/certificates/world';

const ADDRESS = `https://script.google.com/macros/s/${'AKfycb'.repeat(12)}/exec`;

function run(world: MemoryWorld, id: string, input: unknown) {
  const action = [...certificatesActions, ...issuingActions].find((one) => one.id === id);
  if (action === undefined) throw new Error(id);
  return action.run(world.ports, action.input.parse(input));
}

describe('the verifier as it is pushed', () => {
  let folder: string;
  let app: WebApp;
  let world: MemoryWorld;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'giliran-verifier-'));
    const code = readFileSync(join(projectRoot(), 'dist-verifier/Code.js'), 'utf8');
    app = openWebApp({ code, address: ADDRESS, directory: folder });
    world = aJudgedWorld();
    world.answerPost = (_, json) => app.post(json);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const tokenOf = (id: string): string => {
    const paper = registerOf(world).find((one) => one.id === id);
    return /\?t=([\w-]+)/.exec(paper?.printed ?? '')?.[1] ?? '';
  };

  test('says that it is not ready, is connected from the sidebar, and shows a paper to whoever scans it', () => {
    expect(app.get({})).toContain('Pemeriksa belum siap');
    expect(run(world, 'certificates.setVerifier', { address: ADDRESS })).toMatchObject({
      status: 'done',
    });
    run(world, 'certificates.start', {});
    const page = app.get({ t: tokenOf('P-0001/pass') });
    expect(page).toContain('asli dan berlaku');
    expect(page).toContain('Peserta P-0001');
    expect(app.get({ t: 'palsu', l: 'en' })).toContain('not known');
  });

  test('knows a withdrawn paper as soon as somebody has withdrawn it', () => {
    run(world, 'certificates.void', { paper: 'P-0001/pass', reason: 'salah nama' });
    expect(app.get({ t: tokenOf('P-0001/pass') })).toContain('tidak berlaku lagi');
    expect(app.get({ t: tokenOf('P-0002/pass') })).toContain('asli dan berlaku');
  });

  test('hears later of what it missed, by Kirim pencabutan', () => {
    const online = world.answerPost;
    world.answerPost = () => null;
    run(world, 'certificates.void', { paper: 'P-0002/pass', reason: 'salah nama' });
    expect(app.get({ t: tokenOf('P-0002/pass') })).toContain('asli dan berlaku');
    world.answerPost = online;
    expect(run(world, 'certificates.tellVerifier', {})).toMatchObject({ value: { told: 1 } });
    expect(app.get({ t: tokenOf('P-0002/pass') })).toContain('tidak berlaku lagi');
    expect(app.post('{"kind":"revoke","ids":["abcdefghij"],"sign":"x"}')).toBe('{"ok":false}');
  });
});
