import type { ImportReview } from '../../core';
import type { ReviewChoices } from './review-groups';

/** What each list of the review gets. */
export interface ReviewListProps {
  readonly review: ImportReview;
  readonly choices: ReviewChoices;
  readonly onChoose: (choices: ReviewChoices) => void;
}
