import { afterAll, describe, expect, test } from '@jest/globals';
import { aHost, closeHosts, OWNER, type TestHost } from './a-host';

afterAll(closeHosts);

const CODE = `
function echo(value) { return value; }
function secret_() { return 1; }
var assigned = function () { return 1; };
function outer() { function inner() {} return inner; }
function date() { return { ok: true, when: [new Date(0)] }; }
function nothing() {}
function map() { return { map: new Map([[1, 2]]), none: undefined, list: [undefined] }; }
function fail() { throw new Error('gagal'); }
function refuse() { SpreadsheetApp.getActive().getSheetByName('Satu').getRange(0, 1); }
function loop() { for (;;) Utilities.sleep(1000); }
function ask() { SpreadsheetApp.getUi().alert('?'); }
`;

const call = async (
  host: TestHost,
  name: string,
  ...args: readonly unknown[]
): Promise<unknown> => {
  const reply = await host.runFromSidebar(name, args, OWNER);
  return reply.status === 'success' ? reply.value : `${reply.name}: ${reply.message}`;
};

describe('google.script.run', () => {
  test('carries numbers, texts, booleans, null, lists and plain objects both ways', async () => {
    const value = { a: [1, 'x', true, null, { b: -0.5 }] };
    expect(await call(aHost(CODE), 'echo', value)).toEqual(value);
    expect(await call(aHost(CODE), 'nothing')).toBeNull();
  });

  test('sees only functions declared at the top level whose names do not end in “_”', async () => {
    const host = aHost(CODE);
    for (const name of ['secret_', 'assigned', 'inner', 'absent', 'toString']) {
      await expect(host.runFromSidebar(name, [], OWNER)).rejects.toThrow(
        `google.script.run.${name} is not a function`,
      );
    }
  });

  test.each([
    ['a Date', new Date(0)],
    ['a function', () => 1],
    ['a Map', new Map()],
    ['a Date inside', { a: [new Date(0)] }],
    ['an object of a class', new (class Person {})()],
    ['a symbol', Symbol('x')],
  ])('refuses to send %s', async (_, value) => {
    await expect(aHost(CODE).runFromSidebar('echo', ['x', value], OWNER)).rejects.toThrow(
      'Failed due to illegal value in property: 1',
    );
  });

  test('gives null for a result with a Date anywhere in it, without an error', async () => {
    expect(await call(aHost(CODE), 'date')).toBeNull();
  });

  test('empties what JSON cannot carry', async () => {
    expect(await call(aHost(CODE), 'map')).toEqual({ map: {}, list: [null] });
  });

  test('gives the failure handler name and message', async () => {
    const host = aHost(CODE);
    expect(await call(host, 'fail')).toBe('Error: gagal');
    expect(await call(host, 'refuse')).toBe(
      'Exception: The starting row of the range is too small.',
    );
    expect(await call(host, 'loop')).toBe('ScriptError: Exceeded maximum execution time');
  });

  test('runs ten calls of a window at a time; an eleventh waits, another window does not', async () => {
    const host = aHost(CODE);
    const asked: string[] = [];
    let answer: () => void = () => undefined;
    const answered = new Promise<'OK'>((resolve) => {
      answer = () => resolve('OK');
    });
    const start = (window: string): Promise<unknown> =>
      host.runFromSidebar('ask', [], OWNER, {
        window,
        ui: () => {
          asked.push(window);
          return answered;
        },
      });
    const calls = [...Array.from({ length: 11 }, () => start('kiri')), start('kanan')];
    while (asked.length < 11) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(asked.filter((window) => window === 'kiri')).toHaveLength(10);
    answer();
    await Promise.all(calls);
    expect(asked).toHaveLength(12);
  });
});
