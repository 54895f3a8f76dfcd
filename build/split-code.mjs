import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { root } from './paths.mjs';
import { START, standIns, standInsOf } from './stand-ins.mjs';

/** The property of the main code's global with what parts take, and the name under which a part's code knows it. */
export const SHARED = 'shared';

/** Stands in main code where the sign of the bundle belongs, until all of the code is there to be hashed. */
export const SIGN_PLACE = 'sign-of-this-bundle';

/**
 * @typedef {object} Split
 * @property {string} globalName the one global of the main code
 * @property {string} main the file that is there from the start, from the root
 * @property {Readonly<Record<string, string>>} parts name to the file that is opened later
 * @property {'twice' | 'once'} between what two parts need and the main code does not: each has its own, or the main code takes it
 * @property {import('esbuild').BuildOptions} settings
 */

/**
 * @typedef {object} Piece
 * @property {string} script one variable with an IIFE: the global of the main code, `part` for a part
 * @property {string} style
 * @property {ReadonlySet<string>} files of which something is in the script
 */

/**
 * Bundles a program in pieces. A part takes what is in the main code out of its global and brings only the rest. Where
 * one run opens one part, files that only parts need may be in several of them; where it opens more, what two parts need
 * is in the main code, so that nothing is there twice.
 *
 * @param {Split} split
 * @returns {Promise<{ main: Piece, parts: Map<string, Piece> }>}
 */
export async function splitCode(split) {
  const whole = await Promise.all(
    Object.entries(split.parts).map(async ([name, file]) => {
      const { files } = await bundle(split, 'part', enter(file));
      return { name, file, files };
    }),
  );
  const inParts = whole.flatMap(({ files }) => [...files]);
  const inTwo =
    split.between === 'twice'
      ? []
      : inParts.filter((file, place) => inParts.indexOf(file) !== place);
  let shared = new Set([...(await bundle(split, 'part', enter(split.main))).files, ...inTwo]);
  for (;;) {
    const takers = await Promise.all(whole.map((part) => findTaken(split, part, shared)));
    const taken = [...new Set(takers.flatMap(({ names }) => names))].sort();
    const main = await bundle(split, split.globalName, enterSharing(split.main, taken));
    // What is shared may need more files than the start does, and some of them a part would bring.
    const grown = new Set([...shared, ...main.files]);
    if (!inParts.some((file) => grown.has(file) && !shared.has(file))) {
      const parts = takers.map((taker) => finishPart(split, taker, taken, main));
      return { main, parts: new Map(await Promise.all(parts)) };
    }
    shared = grown;
  }
}

/**
 * What a part takes from shared files, as `file#name`.
 *
 * @param {Split} split
 * @param {{ name: string, file: string, files: ReadonlySet<string> }} part
 * @param {ReadonlySet<string>} shared
 */
async function findTaken(split, { name, file, files }, shared) {
  const values = await standInsOf([...shared].filter((path) => files.has(path)));
  const { script } = await bundle(split, 'part', enter(file), values);
  const names = [...script.matchAll(/\btaken\("([^"]+)"\)/g)].map((match) => match[1] ?? '');
  return { name, file, values, names };
}

/**
 * @param {Split} split
 * @param {Awaited<ReturnType<typeof findTaken>>} taker
 * @param {readonly string[]} taken what all parts take; places in it are the numbers of the shared things
 * @param {Piece} main
 * @returns {Promise<[string, Piece]>}
 */
async function finishPart(split, { name, file, values, names }, taken, main) {
  for (const place of names) {
    const [path = '', exported = ''] = place.split('#');
    const number = taken.indexOf(place);
    values.get(path)?.own.set(exported, `${SHARED}[${number}]`);
  }
  const piece = await bundle(split, 'part', enter(file), values);
  const twice = [...piece.files].filter((path) => main.files.has(path));
  if (twice.length > 0) throw new Error(`Part ${name} brings again: ${twice.join(', ')}`);
  return [name, piece];
}

/** @param {string} file */
function enter(file) {
  return `export * from './${file}';`;
}

/**
 * @param {string} file
 * @param {readonly string[]} taken
 */
function enterSharing(file, taken) {
  const imports = taken.map((place, number) => {
    const [path, name] = place.split('#');
    return `import { ${name} as s${number} } from './${path}';`;
  });
  const list = taken.map((_, number) => `s${number}`).join();
  return [enter(file), ...imports, `export const ${SHARED} = [${list}];`].join('\n');
}

/**
 * @param {Split} split
 * @param {string} variable
 * @param {string} contents of the file to begin with
 * @param {ReadonlyMap<string, import('./stand-ins.mjs').StandIn>} [values] what stands for files of the main code
 * @returns {Promise<Piece>}
 */
async function bundle({ settings }, variable, contents, values = new Map()) {
  const { outputFiles, metafile } = await build({
    ...settings,
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, sourcefile: START },
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unused',
    format: 'iife',
    globalName: variable,
    minify: true,
    plugins: [...(settings.plugins ?? []), standIns(values)],
    logLevel: 'silent',
  });
  const text = (/** @type {string} */ ending) =>
    outputFiles?.find(({ path }) => path.endsWith(ending))?.text.trim() ?? '';
  const inputs = Object.entries(metafile?.outputs ?? {})
    .filter(([path]) => path.endsWith('.js'))
    .flatMap(([, output]) => Object.entries(output.inputs))
    .filter(
      ([path, { bytesInOutput }]) => bytesInOutput > 0 && !/^(start\.js$|stand-in:)/.test(path),
    );
  return { script: text('.js'), style: text('.css'), files: new Set(inputs.map(([path]) => path)) };
}

/**
 * The sign that says which pieces of code belong together.
 *
 * @param {readonly string[]} codes
 */
export function signOf(codes) {
  return createHash('sha256').update(codes.join('\n')).digest('hex').slice(0, 12);
}
