import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { cacheFolder, root } from './paths.mjs';

const source = join(root, 'host/web/page');

/** Where the workbench's server finds the files of its page. */
export const pageFolder = join(cacheFolder, 'page');

/**
 * Bundles the workbench's page: page.js, page.css and index.html, line.js for the connection that all windows share,
 * and the two modules of pdf.js, which the page loads when the first PDF is opened.
 */
export async function buildPage() {
  const shim = await bundleShim();
  await build({
    absWorkingDir: root,
    entryPoints: { page: join(source, 'main.tsx'), line: join(source, 'line/line-worker.ts') },
    outdir: pageFolder,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    sourcemap: 'linked',
    external: ['/pdf.mjs'],
    define: { FRAME_SHIM: JSON.stringify(shim) },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  mkdirSync(pageFolder, { recursive: true });
  copyFileSync(join(source, 'index.html'), join(pageFolder, 'index.html'));
  // The legacy build runs in the older browsers of shared office machines.
  const pdf = join(root, 'node_modules/pdfjs-dist/legacy/build');
  copyFileSync(join(pdf, 'pdf.min.mjs'), join(pageFolder, 'pdf.mjs'));
  copyFileSync(join(pdf, 'pdf.worker.min.mjs'), join(pageFolder, 'pdf.worker.mjs'));
}

/** The script that goes into every frame before the add-on's own: `google.script`. */
async function bundleShim() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(source, 'frames/frame-shim.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text.trim() ?? '').replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}
