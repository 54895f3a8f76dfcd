/** Why nothing can be added: the file is no PDF, is locked, or has a table or a page tree that cannot be read. */
export type PdfObstacle = 'no_pdf' | 'encrypted' | 'table_unreadable' | 'no_page';
