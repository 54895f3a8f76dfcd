/** Classes of errors that read-excel-file wraps for browsers of 2012, 3 kB each; the dialog only asks whether it failed. */
const ERRORS =
  /read-excel-file\/modules\/(?:xlsx|zip)\/(?:file\/)?(?:InvalidInput|SheetNotFound|InvalidSpreadsheet|Unzip)Error\.js$/;

/**
 * An esbuild plugin: those classes as the language has them.
 *
 * @type {import('esbuild').Plugin}
 */
export const smallErrors = {
  name: 'small-errors',
  setup(build) {
    build.onLoad({ filter: ERRORS }, () => ({
      contents:
        'export default class extends Error {}\nexport const createUnzipError = () => new Error();',
      loader: 'js',
    }));
  },
};
