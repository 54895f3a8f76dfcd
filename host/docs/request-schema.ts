import * as z from 'zod/mini';

const dimension = z.strictObject({ magnitude: z._default(z.number(), 0), unit: z.literal('PT') });
const channel = z.exactOptional(z.number().check(z.minimum(0), z.maximum(1)));
const rgbColor = z.strictObject({ red: channel, green: channel, blue: channel });
const optionalColor = z.strictObject({
  color: z.exactOptional(z.strictObject({ rgbColor: z.exactOptional(rgbColor) })),
});
const flag = z.exactOptional(z.boolean());
const length = z.exactOptional(dimension);
const index = z._default(z.int(), 0);

/** The body is the segment without a name, and the only one the host knows. */
const segmentId = z.exactOptional(z.literal(''));
const location = z.strictObject({ index, segmentId });
const range = z.strictObject({ startIndex: index, endIndex: index, segmentId });

const textStyle = z.strictObject({
  bold: flag,
  italic: flag,
  underline: flag,
  strikethrough: flag,
  smallCaps: flag,
  fontSize: length,
  weightedFontFamily: z.exactOptional(
    z.strictObject({ fontFamily: z.exactOptional(z.string()), weight: z.exactOptional(z.int()) }),
  ),
  foregroundColor: z.exactOptional(optionalColor),
  backgroundColor: z.exactOptional(optionalColor),
  link: z.exactOptional(z.strictObject({ url: z.exactOptional(z.string()) })),
});

const paragraphStyle = z.strictObject({
  namedStyleType: z.exactOptional(
    z.enum([
      'NORMAL_TEXT',
      'TITLE',
      'SUBTITLE',
      'HEADING_1',
      'HEADING_2',
      'HEADING_3',
      'HEADING_4',
      'HEADING_5',
      'HEADING_6',
    ]),
  ),
  alignment: z.exactOptional(
    z.enum(['START', 'CENTER', 'END', 'JUSTIFIED', 'ALIGNMENT_UNSPECIFIED']),
  ),
  lineSpacing: z.exactOptional(z.number()),
  spaceAbove: length,
  spaceBelow: length,
  indentStart: length,
  indentEnd: length,
  indentFirstLine: length,
  keepWithNext: flag,
  keepLinesTogether: flag,
  pageBreakBefore: flag,
  direction: z.exactOptional(z.enum(['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'])),
});

const border = z.exactOptional(
  z.strictObject({
    color: z.exactOptional(optionalColor),
    width: length,
    dashStyle: z.exactOptional(z.enum(['SOLID', 'DOT', 'DASH'])),
  }),
);

const tableCellStyle = z.strictObject({
  backgroundColor: z.exactOptional(optionalColor),
  borderLeft: border,
  borderRight: border,
  borderTop: border,
  borderBottom: border,
  paddingLeft: length,
  paddingRight: length,
  paddingTop: length,
  paddingBottom: length,
  contentAlignment: z.exactOptional(
    z.enum(['TOP', 'MIDDLE', 'BOTTOM', 'CONTENT_ALIGNMENT_UNSPECIFIED']),
  ),
});

const documentStyle = z.strictObject({
  background: z.exactOptional(z.strictObject({ color: z.exactOptional(optionalColor) })),
  pageSize: z.exactOptional(z.strictObject({ width: length, height: length })),
  marginTop: length,
  marginBottom: length,
  marginLeft: length,
  marginRight: length,
  marginHeader: length,
  marginFooter: length,
});

const cellLocation = z.strictObject({
  tableStartLocation: location,
  rowIndex: index,
  columnIndex: index,
});
const tableRange = z.strictObject({
  tableCellLocation: cellLocation,
  rowSpan: z.int(),
  columnSpan: z.int(),
});
const indices = z._default(z.array(z.int()), []);
const fields = z.string();

const segmentEnd = z.exactOptional(z.strictObject({ segmentId }));
/** A place to insert at: an index, or the end of the body. */
const place = { location: z.exactOptional(location), endOfSegmentLocation: segmentEnd };
const byName = {
  namedRangeId: z.exactOptional(z.string()),
  namedRangeName: z.exactOptional(z.string()),
};

/** What each kind of request must look like; a kind that is not here is not emulated. */
export const REQUEST_SCHEMAS = {
  insertText: z.strictObject({ text: z.string(), ...place }),
  deleteContentRange: z.strictObject({ range }),
  replaceAllText: z.strictObject({
    replaceText: z._default(z.string(), ''),
    containsText: z.strictObject({ text: z.string(), matchCase: z._default(z.boolean(), false) }),
  }),
  insertTable: z.strictObject({ rows: z.int(), columns: z.int(), ...place }),
  insertTableRow: z.strictObject({
    tableCellLocation: cellLocation,
    insertBelow: z._default(z.boolean(), false),
  }),
  deleteTableRow: z.strictObject({ tableCellLocation: cellLocation }),
  insertPageBreak: z.strictObject(place),
  updateTextStyle: z.strictObject({ textStyle, fields, range }),
  updateParagraphStyle: z.strictObject({ paragraphStyle, fields, range }),
  updateDocumentStyle: z.strictObject({ documentStyle, fields }),
  updateTableCellStyle: z.strictObject({
    tableCellStyle,
    fields,
    tableRange: z.exactOptional(tableRange),
    tableStartLocation: z.exactOptional(location),
  }),
  updateTableColumnProperties: z.strictObject({
    tableStartLocation: location,
    columnIndices: indices,
    tableColumnProperties: z.strictObject({
      widthType: z.exactOptional(z.enum(['EVENLY_DISTRIBUTED', 'FIXED_WIDTH'])),
      width: length,
    }),
    fields,
  }),
  updateTableRowStyle: z.strictObject({
    tableStartLocation: location,
    rowIndices: indices,
    tableRowStyle: z.strictObject({
      minRowHeight: length,
      tableHeader: flag,
      preventOverflow: flag,
    }),
    fields,
  }),
  mergeTableCells: z.strictObject({ tableRange }),
  createNamedRange: z.strictObject({ name: z.string(), range }),
  deleteNamedRange: z.strictObject({
    namedRangeId: z.exactOptional(z.string()),
    name: z.exactOptional(z.string()),
  }),
  replaceNamedRangeContent: z.strictObject({ text: z._default(z.string(), ''), ...byName }),
} as const;

/** The parsed form of each kind of request. */
export type Requests = {
  readonly [K in keyof typeof REQUEST_SCHEMAS]: z.infer<(typeof REQUEST_SCHEMAS)[K]>;
};

export type RequestKind = keyof Requests;
export type Place = Requests['insertPageBreak'];
