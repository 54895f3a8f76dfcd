export type { Paper, PaperKind, PaperState } from './model';
