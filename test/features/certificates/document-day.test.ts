import { describe, expect, test } from '@jest/globals';
import { overviewAction } from '../../../src/features/certificates/actions/overview';
import { startAction } from '../../../src/features/certificates/actions/start';
import { stepAction } from '../../../src/features/certificates/actions/step';
import type { StepReply } from '../../../src/features/certificates/contract';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { aPaper } from './builders';
import { aJudgedWorld, aWorldWith, registerOf } from './world';

const DAY_MS = 86_400_000;

/** Numbers are given, and so many documents were made today before. */
function aWorldWhoMade(made: number): MemoryWorld {
  const world = aJudgedWorld();
  madeToday(world, made);
  startAction.run(world.ports, {});
  return world;
}

function madeToday({ stores }: MemoryWorld, made: number): void {
  const day = { sinceMs: 0, made, isWorkspace: false };
  stores.user.set('certificates.documentDay', JSON.stringify(day));
}

function step(world: MemoryWorld): StepReply {
  const outcome = stepAction.run(world.ports, { budgetMs: 60_000 });
  if (outcome.status !== 'done') throw new Error('The step was refused');
  return outcome.value;
}

describe('documents of a day', () => {
  test('are made wave after wave as long as some are left', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `P-${index + 1}/pass`);
    const world = aWorldWith(ids.map((id) => aPaper({ id, number: id, mailTo: '' })));
    madeToday(world, 228);
    expect(step(world)).toMatchObject({ finished: true, done: 11, documentsTomorrow: 1 });
  });

  test('go over to the next day when today has no room for them', () => {
    // Three papers are due, and 240 documents a day are ours.
    const world = aWorldWhoMade(238);
    expect(step(world)).toMatchObject({ finished: true, documentsTomorrow: 1, remaining: 3 });
    expect(overviewAction.run(world.ports, {})).toMatchObject({
      value: { documents: { left: 0, perDay: 240 } },
    });
    world.milliseconds += DAY_MS;
    expect(step(world)).toMatchObject({ finished: true, documentsTomorrow: 0, done: 3 });
    expect(registerOf(world).every(({ state }) => state === 'sent')).toBe(true);
  });

  test('are used up when Google says so, whatever was counted; nothing is left half-made', () => {
    const world = aWorldWhoMade(0);
    let copies = 0;
    world.drive.fail = ({ kind }) => {
      if (kind !== 'copy') return null;
      copies += 1;
      return copies > 1 ? { ok: false, failure: 'quota', detail: '' } : null;
    };
    expect(step(world)).toMatchObject({ finished: true, documentsTomorrow: 2 });
    expect(registerOf(world).filter(({ copyKey }) => copyKey !== '')).toHaveLength(1);
    world.drive.fail = () => null;
    expect(step(world)).toMatchObject({ documentsTomorrow: 2 });
    world.milliseconds += DAY_MS;
    expect(step(world)).toMatchObject({ done: 3, total: 3 });
    const documents = [...world.drive.files.values()].filter(
      ({ properties }) => properties['role'] === 'paper',
    );
    expect(documents).toHaveLength(3);
  });
});
