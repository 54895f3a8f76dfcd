import { deleteContent } from './delete-content';
import type { GoogleDocument } from './document';
import { insertText } from './insert-text';
import { refuse } from './invalid-request';
import { endOfBody } from './locate';
import { addNamedRange, filterNamedRanges } from './named-ranges';
import { insertPageBreak } from './page-break';
import { replaceAllText, replaceNamedRangeContent } from './replace-text';
import type { Place, RequestKind, Requests } from './request-schema';
import { cellLocation, updateTableCellStyle } from './style-cells';
import { updateDocumentStyle, updateParagraphStyle, updateTextStyle } from './style-requests';
import { updateTableColumnProperties, updateTableRowStyle } from './style-table';
import { deleteTableRow, insertTable, insertTableRow, mergeTableCells } from './table-structure';

/** Changes the document and returns the reply of the API, `{}` for most kinds. */
type Apply<K extends RequestKind> = (document: GoogleDocument, request: Requests[K]) => object;

/** How each kind of request changes a document. */
export const APPLY: { readonly [K in RequestKind]: Apply<K> } = {
  insertText: (document, request) => {
    insertText(document, indexOf(document, request), request.text);
    return {};
  },
  deleteContentRange: (document, request) => {
    deleteContent(document, request.range);
    return {};
  },
  replaceAllText: (document, request) => ({
    replaceAllText: {
      occurrencesChanged: replaceAllText(document, request.containsText, request.replaceText),
    },
  }),
  insertTable: (document, request) => {
    insertTable(document, indexOf(document, request), request.rows, request.columns);
    return {};
  },
  insertTableRow: (document, request) => {
    insertTableRow(document, cellLocation(request.tableCellLocation), request.insertBelow);
    return {};
  },
  deleteTableRow: (document, request) => {
    deleteTableRow(document, cellLocation(request.tableCellLocation));
    return {};
  },
  insertPageBreak: (document, request) => {
    insertPageBreak(document, indexOf(document, request));
    return {};
  },
  updateTextStyle: (document, request) => {
    updateTextStyle(document, request.range, request.textStyle, request.fields);
    return {};
  },
  updateParagraphStyle: (document, request) => {
    updateParagraphStyle(document, request.range, request.paragraphStyle, request.fields);
    return {};
  },
  updateDocumentStyle: (document, request) => {
    updateDocumentStyle(document, request.documentStyle, request.fields);
    return {};
  },
  updateTableCellStyle: (document, request) => {
    updateTableCellStyle(document, request);
    return {};
  },
  updateTableColumnProperties: (document, request) => {
    updateTableColumnProperties(document, request);
    return {};
  },
  updateTableRowStyle: (document, request) => {
    updateTableRowStyle(document, request);
    return {};
  },
  mergeTableCells: (document, { tableRange }) => {
    const at = cellLocation(tableRange.tableCellLocation);
    mergeTableCells(document, at, tableRange.rowSpan, tableRange.columnSpan);
    return {};
  },
  createNamedRange: (document, { name, range }) => {
    if (range.endIndex <= range.startIndex) refuse('The range should not be empty.');
    if (range.endIndex > endOfBody(document)) refuse('The range is outside of the segment.');
    const namedRangeId = `kix.${nextRangeNumber(document)}`;
    addNamedRange(document, {
      namedRangeId,
      name,
      ranges: [{ startIndex: range.startIndex, endIndex: range.endIndex }],
    });
    return { createNamedRange: { namedRangeId } };
  },
  deleteNamedRange: (document, { name, namedRangeId }) => {
    filterNamedRanges(document, (r) => r.name !== name && r.namedRangeId !== namedRangeId);
    return {};
  },
  replaceNamedRangeContent: (document, { text, namedRangeName, namedRangeId }) => {
    const name = namedRangeName === undefined ? {} : { name: namedRangeName };
    const id = namedRangeId === undefined ? {} : { id: namedRangeId };
    replaceNamedRangeContent(document, { ...name, ...id }, text);
    return {};
  },
};

function indexOf(document: GoogleDocument, place: Place): number {
  if (place.location) return place.location.index;
  if (place.endOfSegmentLocation) return endOfBody(document) - 1;
  return refuse('A location must be specified.');
}

function nextRangeNumber(document: GoogleDocument): number {
  const ids = Object.values(document.namedRanges ?? {})
    .flatMap((group) => group.namedRanges)
    .map((range) => Number(range.namedRangeId.replace('kix.', '')));
  return Math.max(0, ...ids) + 1;
}
