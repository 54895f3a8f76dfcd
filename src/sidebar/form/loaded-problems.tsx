import type { Loaded } from '../use-answer';
import { ProblemList } from './problem-list';

/** What was wrong with the sheet that a place shows, such as rows that are missing from a list for a bad cell. */
export function LoadedProblems({ loaded: { answer } }: { readonly loaded: Loaded<unknown> }) {
  if (answer?.status !== 'done' || answer.problems.length === 0) return null;
  return <ProblemList problems={answer.problems} />;
}
