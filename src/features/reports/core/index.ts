export type { GroupCount, Grouping } from './count-without-names';
export { AGE_GROUPS, ageGroupOf, countWithoutNames } from './count-without-names';
export type { CountedFigure } from './figures';
export { countFigures } from './figures';
export type { Figure } from './model';
export type { ReportFacts } from './report-facts';
