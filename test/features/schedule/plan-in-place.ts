import { applyPlanAction } from '../../../src/features/schedule/actions/apply-plan';
import { poseProblemAction } from '../../../src/features/schedule/actions/pose-problem';
import type { GenerateReply, ProblemReply } from '../../../src/features/schedule/contract';
import { applyRequest } from '../../../src/features/schedule/contract';
import type { PlanScope, Session } from '../../../src/features/schedule/core';
import { factsOf, planSchedule } from '../../../src/features/schedule/core';
import type { Outcome } from '../../../src/ports/action';
import type { MemoryWorld } from '../../fakes/memory-ports';

/** What the browser gets, through JSON as on the way there. */
export function posed(world: MemoryWorld): ProblemReply {
  const outcome = poseProblemAction.run(world.ports, {});
  if (outcome.status !== 'done') throw new Error(outcome.problems.map(({ code }) => code).join());
  return JSON.parse(JSON.stringify(outcome.value));
}

/** The sessions that planning in the browser comes to. */
export function planned(
  { problem }: Pick<ProblemReply, 'problem'>,
  scope: PlanScope = { kind: 'all' },
): readonly Session[] {
  const plan = planSchedule(factsOf({ ...problem, scope }));
  if (!plan.ok) throw new Error(plan.problems.map(({ code }) => code).join());
  return plan.value.sessions;
}

/** What the place *Jadwal* does: asks, plans, writes. */
export function planInPlace(
  world: MemoryWorld,
  scope: PlanScope = { kind: 'all' },
  reason = '',
): Outcome<GenerateReply> {
  const reply = posed(world);
  const sessions = planned(reply, scope);
  const request = applyRequest.parse({ basis: reply.basis, scope, reason, sessions });
  return applyPlanAction.run(world.ports, request);
}
