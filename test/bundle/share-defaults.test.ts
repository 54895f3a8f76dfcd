import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { shareDefaults } from '../../build/share-defaults.mjs';

const START = 'run=(()=>{';
const script = (body: string): string => `var ${START}${body}})()`;
const resultOf = (code: string): unknown => JSON.parse(JSON.stringify(runInNewContext(code)));

test.each([
  'return [null ?? 1, undefined ?? "a", 0 ?? 1, "" ?? "a", false ?? true]',
  'var d = 5, m = {n: {k: null}}; return [m.n.k ?? d, m.x?.y ?? d, (d, null) ?? -1, typeof d ?? d]',
  'var n = null; return [n ?? n ?? 3, (n ?? []).length, (n ?? {}).z === undefined, [1, ...(n ?? [])]]',
  'var f = (a) => {return[a][0]??2}, g = (a) => {return(a)??2}; return [f(null), g(), f(1)]',
  'var calls = 0, f = () => ++calls; return [7 ?? f(), null ?? f(), calls]',
])('means the same: %s', (body) => {
  expect(resultOf(`${shareDefaults(script(body), START)};run`)).toEqual(
    resultOf(`${script(body)};run`),
  );
});

test('only what has no effect is shared', () => {
  expect(shareDefaults(script('return x ?? f()'), START)).toBe(script('return x ?? f()'));
  expect(shareDefaults(script('return x ?? 1'), START)).toBe(
    script('function orElse(a,b){return a==null?b:a}return  orElse(x , 1)'),
  );
});

test('code without the start that was promised is an error', () => {
  expect(() => shareDefaults('var a = b ?? 1', START)).toThrow('does not hold');
});
