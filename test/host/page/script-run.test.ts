import { describe, expect, test } from '@jest/globals';
import { makeRun, type RunReply } from '../../../host/web/page/frames/script-run';

interface Run {
  withSuccessHandler(handler: (value: unknown, user: unknown) => void): Run;
  withFailureHandler(handler: (error: Error, user: unknown) => void): Run;
  withUserObject(user: unknown): Run;
  callAction?: (...args: unknown[]) => void;
  tidy_?: unknown;
  unknown?: unknown;
}

/** A frame's `google.script.run` before a server that answers every call the same way. */
function aRun(reply: RunReply, functions: readonly string[] | null = ['callAction', 'tidy_']) {
  const sent: unknown[] = [];
  const run = makeRun(functions, (name, args) => {
    sent.push([name, ...args]);
    return Promise.resolve(reply);
  });
  // The runner is a proxy: its names are known only when it runs.
  return { run: run as Run, sent };
}

describe('google.script.run in a frame of the workbench', () => {
  test('a call reaches the server, and the success handler gets value and user object', async () => {
    const { run, sent } = aRun({ ok: true, value: { rows: 3 } });
    const heard = await new Promise((resolve) => {
      run
        .withUserObject('tombol')
        .withSuccessHandler((value, user) => resolve([value, user]))
        .callAction?.({ text: 'a', list: [1, null, true] });
    });
    expect(heard).toEqual([{ rows: 3 }, 'tombol']);
    expect(sent).toEqual([['callAction', { text: 'a', list: [1, null, true] }]]);
  });

  test('a function that failed gives its error to the failure handler', async () => {
    const { run } = aRun({ ok: false, name: 'ScriptError', message: 'Habis waktu' });
    const error = await new Promise<Error>((resolve) => {
      run.withFailureHandler(resolve).callAction?.();
    });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'ScriptError', message: 'Habis waktu' });
  });

  test('a function without a value gives null', async () => {
    const { run } = aRun({ ok: true });
    const value = await new Promise((resolve) => {
      run.withSuccessHandler(resolve).callAction?.();
    });
    expect(value).toBeNull();
  });

  test('unknown functions and names that end with an underscore do not exist', () => {
    const { run } = aRun({ ok: true });
    expect(run.unknown).toBeUndefined();
    expect(run.tidy_).toBeUndefined();
    expect(aRun({ ok: true }, null).run.unknown).toBeInstanceOf(Function);
  });

  test.each([
    ['a date', [new Date(0)], '0'],
    ['a function', ['a', () => 1], '1'],
    ['a date inside an object', [{ when: new Date(0) }], 'when'],
    ['a map', [{ list: [new Map()] }], '0'],
  ])('%s is refused before anything is sent', (_, args, property) => {
    const { run, sent } = aRun({ ok: true });
    expect(() => run.callAction?.(...args)).toThrow(
      `Failed due to illegal value in property: ${property}`,
    );
    expect(sent).toEqual([]);
  });

  test('what is changed after the call does not reach the server', () => {
    const { run, sent } = aRun({ ok: true });
    const argument = { rows: [1] };
    run.callAction?.(argument);
    argument.rows.push(2);
    expect(sent).toEqual([['callAction', { rows: [1] }]]);
  });
});
