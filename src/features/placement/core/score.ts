import type { PlainDate } from '../../../kernel/plain-date';
import { daysBetween } from '../../../kernel/plain-date';
import type { ScoreWeights } from '../../programme/core';
import type { Participant, RestrictedRecord } from '../../roster/core';

/** Worth of the first, second and third choice, in thousandths. */
const CHOICE_PARTS = [1000, 600, 300] as const;

/** Release within this many days (24 months, as rule K05) counts as near; at this distance it adds nothing. */
const NEAR_RELEASE_DAYS = 730;

/** A package somebody may get, and what it is worth for him. */
export interface ScoredChoice {
  readonly package: string;
  /** 1 to 3: which interest it is. */
  readonly choice: number;
  /** In hundredths of a point, so that sums are exact; weights of 100 in all give 0 to 10,000. */
  readonly score: number;
}

/**
 * The packages somebody is interested in and that exist, in his order, each with its score: the sum over interest
 * rank, assessment, SPPN and nearness of release of weight times part. A part is 0 to 1 and 0 where data is missing; an
 * assessor who recommends another package halves the part of the assessment.
 */
export function scoreChoices(
  participant: Participant,
  restricted: RestrictedRecord | null,
  known: ReadonlySet<string>,
  weights: ScoreWeights,
  selectionDate: PlainDate,
): readonly ScoredChoice[] {
  const typed = [participant.interest1, participant.interest2, participant.interest3];
  return typed.flatMap((code, index) => {
    if (!known.has(code) || typed.indexOf(code) !== index) return [];
    const score = scoreFor(participant, restricted, code, weights, selectionDate);
    return [{ package: code, choice: index + 1, score }];
  });
}

/** The score of any package for a person, in hundredths of a point; without interest in it that part is 0. */
export function scoreFor(
  participant: Participant,
  restricted: RestrictedRecord | null,
  code: string,
  weights: ScoreWeights,
  selectionDate: PlainDate,
): number {
  const { recommendation, interest1, interest2, interest3 } = participant;
  const rank = [interest1, interest2, interest3].indexOf(code);
  const aptitude = thousandths((participant.assessmentScore ?? 0) / 100);
  const isMeantElsewhere = recommendation !== '' && recommendation !== code;
  const thousandthsOfPoints =
    weights.interest * (CHOICE_PARTS[rank] ?? 0) +
    weights.assessment * (isMeantElsewhere ? aptitude / 2 : aptitude) +
    weights.sppn * thousandths((restricted?.sppn ?? 0) / 100) +
    weights.nearRelease * nearRelease(restricted?.releaseOn ?? null, selectionDate);
  return Math.round(thousandthsOfPoints / 10);
}

/** `87,5` for 8750. */
export function formatScore(hundredths: number): string {
  return formatPoints(hundredths / 100);
}

/** `87,5` for 87.5. */
export function formatPoints(points: number): string {
  return String(points).replace('.', ',');
}

function nearRelease(release: PlainDate | null, selectionDate: PlainDate): number {
  if (release === null) return 0;
  return thousandths(1 - daysBetween(selectionDate, release) / NEAR_RELEASE_DAYS);
}

function thousandths(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000);
}
