export type { CountedFigure } from './figures';
export { countFigures } from './figures';
export type { Figure } from './model';
export type { ReportFacts } from './report-facts';
