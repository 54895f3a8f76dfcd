export { docxDocument, NotConvertible } from './docx-document';
