export type { PlacementRow, PlacementStatus } from './model';
