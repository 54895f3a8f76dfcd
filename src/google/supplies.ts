import type { SheetSupplies, Supplies } from '../ports/supplies';

/** Looks and first rows out of the file `supplies`, opened when sheets are set up; see `sentences.ts`. */
export function openSupplies(): Supplies {
  return {
    open: () =>
      // Our own build wrote the file out of these types.
      JSON.parse(HtmlService.createHtmlOutputFromFile('supplies').getContent()) as SheetSupplies,
  };
}
