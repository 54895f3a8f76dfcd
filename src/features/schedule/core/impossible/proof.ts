/** A proof by counting that no plan exists: these activities need more slots than these resources have. */
export interface Shortage {
  readonly kind: 'shortage';
  /** Indexes of the resources of which each activity needs one. */
  readonly resources: readonly number[];
  readonly activities: readonly number[];
  /** Slots the activities still need. */
  readonly needed: number;
  /** Slots the resources have in the time of the activities, limits per day and week respected. */
  readonly available: number;
  /** Slots that the count is about, in order. */
  readonly slots: readonly number[];
}

/** A proof by longest path: what has to come before and after an activity leaves it too little time. */
export interface Squeeze {
  readonly kind: 'squeeze';
  readonly activity: number;
  /** What has to come before it, in order. */
  readonly before: readonly number[];
  /** What has to come after it. */
  readonly behind: readonly number[];
  readonly needed: number;
  readonly available: number;
  /** First slot in which it can begin; the number of slots when there is none. */
  readonly from: number;
  /** First slot by which it has to be over. */
  readonly until: number;
}

/** Why there can be no plan, whoever searches for however long. Only counting makes one; a failed search never does. */
export type Proof = Shortage | Squeeze;
