const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { extname } = require('node:path');
const { pathToFileURL } = require('node:url');
const { transformSync, version } = require('esbuild');

const ownSource = readFileSync(__filename, 'utf8');
/** A style sheet says nothing to a test without a browser. */
const LOADERS = { '.ts': 'ts', '.tsx': 'tsx', '.css': 'empty' };

/** Jest's transform: TypeScript and ES modules to CommonJS by esbuild; it does not hoist, since we mock no modules. */
module.exports = {
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: LOADERS[extname(path)] ?? 'js',
      format: 'cjs',
      target: 'node20',
      // A Jest realm has no ES module loader: import() becomes require().
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(path).href) },
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcefile: path,
      sourcemap: path.includes('node_modules') ? false : 'both',
      sourcesContent: false,
      logLevel: 'silent',
    });
    return map === '' ? { code } : { code, map };
  },
  getCacheKey(source, path) {
    return createHash('sha256')
      .update([ownSource, version, process.version, path, source].join('\0'))
      .digest('hex');
  },
};
