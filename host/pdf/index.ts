/** Documents of the local host as PDF. */
export { renderPdf } from './render-pdf';
