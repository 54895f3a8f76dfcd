import { describe, expect, test } from '@jest/globals';
import type { StepReply } from '../../../../src/features/certificates/contract';
import type { RunPorts } from '../../../../src/features/certificates/sidebar/certificate-run';
import { createCertificateRun } from '../../../../src/features/certificates/sidebar/certificate-run';
import type { Answer } from '../../../../src/sidebar/call';

function aStep(values: Partial<StepReply>): StepReply {
  return {
    done: 0,
    total: 10,
    finished: false,
    waitMs: 0,
    byState: {},
    remaining: 10,
    unsigned: 0,
    waitingForTomorrow: 0,
    documentsTomorrow: 0,
    ofOthers: 0,
    quotaLeft: 100,
    ...values,
  };
}

const answered = (value: unknown): Answer<unknown> => ({
  status: 'done',
  value,
  text: '',
  problems: [],
});

/** A server that answers one after the other; each step takes a minute. */
function aServer(...answers: readonly Answer<unknown>[]) {
  const server = { calls: [] as string[], waits: [] as number[], ms: 0 };
  const left = [...answers];
  const ports: RunPorts = {
    call: async (action) => {
      server.calls.push(action);
      server.ms += 60_000;
      return left.shift() ?? answered(aStep({ finished: true }));
    },
    now: () => server.ms,
    wait: async (milliseconds) => {
      server.waits.push(milliseconds);
    },
  };
  return { server, ports };
}

describe('issuing from the sidebar', () => {
  test('starts, takes step after step, waits when Google asks for it, and ends', async () => {
    const { server, ports } = aServer(
      answered({ papers: 10 }),
      answered(aStep({ done: 2, remaining: 8, waitMs: 5_000 })),
      answered(aStep({ done: 10, remaining: 0, finished: true })),
    );
    const run = createCertificateRun();
    await run.run('certificates.start', ports);
    expect(server.calls).toEqual(['certificates.start', 'certificates.step', 'certificates.step']);
    expect(server.waits).toEqual([5_000]);
    expect(run.state()).toMatchObject({ is: 'idle', step: { done: 10 } });
  });

  test('a refused start takes no step and says why', async () => {
    const refusal: Answer<unknown> = { status: 'refused', text: 'Penerbit?', problems: [] };
    const { server, ports } = aServer(refusal);
    const run = createCertificateRun();
    await run.run('certificates.start', ports);
    expect(server.calls).toEqual(['certificates.start']);
    expect(run.state()).toMatchObject({ is: 'idle', answer: refusal });
  });

  test('what it came to can be forgotten when its reason is gone', async () => {
    const { ports } = aServer({ status: 'refused', text: 'Templat?', problems: [] });
    const run = createCertificateRun();
    await run.run('certificates.start', ports);
    run.forget();
    expect(run.state()).toMatchObject({ is: 'idle', step: null, answer: null });
  });

  test('a lost connection ends the run; pressed again, it goes on', async () => {
    const { server, ports } = aServer({ status: 'lost', text: 'terputus' });
    const run = createCertificateRun();
    await run.run(null, ports);
    expect(run.state().answer).toMatchObject({ status: 'lost' });
    await run.run(null, ports);
    expect(server.calls).toEqual(['certificates.step', 'certificates.step']);
    expect(run.state().answer).toMatchObject({ status: 'done' });
  });

  test('paused, it ends after the step that runs, also in the middle of a wait', async () => {
    const { server, ports } = aServer(answered(aStep({ waitMs: 50_000 })));
    const run = createCertificateRun();
    const forever = new Promise<void>(() => undefined);
    await run.run(null, {
      ...ports,
      wait: () => {
        run.pause();
        return forever;
      },
    });
    expect(server.calls).toEqual(['certificates.step']);
    expect(run.state().is).toBe('idle');
  });

  test('a second press while it runs begins nothing', async () => {
    const { server, ports } = aServer(answered(aStep({ finished: true })));
    const run = createCertificateRun();
    await Promise.all([run.run(null, ports), run.run(null, ports)]);
    expect(server.calls).toEqual(['certificates.step']);
  });

  test('says how long the rest takes at the pace so far', async () => {
    const first = aStep({ byState: { numbered: 10 } });
    const second = aStep({ byState: { document: 10 } });
    const { ports } = aServer(answered(first), answered(second));
    const run = createCertificateRun();
    const told: (number | null)[] = [];
    run.listen(() => told.push(run.state().minutesLeft));
    await run.run(null, ports);
    // Ten of thirty parts in a minute: two minutes for the other twenty.
    expect(told).toContain(2);
  });
});
