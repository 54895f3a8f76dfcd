import { groupBy } from '../../../../kernel/ordering';
import type { RotationField, RotationProblem, StageBound } from './rotation';

/**
 * The fewest stages that counting proves: a class visits one field at a time, a field holds so many classes, a workshop
 * one field, trainers one class each, and only so many fields run at a time.
 */
export function stageBound({ fields, visits, atOnce }: RotationProblem): StageBound {
  const ofClass = groupBy(visits, (visit) => visit.class);
  const turns = fields.map((field, index) =>
    Math.ceil(visits.filter((visit) => visit.field === index).length / field.places),
  );
  const byWorkshop = groupBy(fields.keys(), (index) => fields[index]?.workshop ?? '');
  byWorkshop.delete('');
  const sumOfTurns = (indexes: readonly number[]): number =>
    indexes.reduce((sum, index) => sum + (turns[index] ?? 0), 0);
  const bounds: StageBound[] = [
    { stages: Math.max(0, ...[...ofClass.values()].map((own) => own.length)), because: 'class' },
    { stages: Math.max(0, ...turns), because: 'field' },
    {
      stages: Math.max(0, ...[...byWorkshop.values()].map(sumOfTurns)),
      because: 'workshop',
    },
    { stages: trainersBound(fields, visits), because: 'trainers' },
    { stages: Math.ceil(sumOfTurns([...fields.keys()]) / atOnce), because: 'at_once' },
    { stages: Math.max(0, ...visits.map(({ stage }) => (stage ?? -1) + 1)), because: 'wish' },
  ];
  return bounds.reduce((most, bound) => (bound.stages > most.stages ? bound : most));
}

/** Fields whose trainers are all among some few: those few lead no more classes a stage than they are. */
function trainersBound(
  fields: readonly RotationField[],
  visits: RotationProblem['visits'],
): number {
  const known = fields.filter(({ trainers }) => trainers.length > 0);
  const all = new Set(known.flatMap(({ trainers }) => trainers));
  const groups = [...known.map(({ trainers }) => new Set(trainers)), all];
  const needs = groups.map((few) => {
    const led = visits.filter(({ field }) => {
      const trainers = fields[field]?.trainers ?? [];
      return trainers.length > 0 && trainers.every((trainer) => few.has(trainer));
    });
    return few.size === 0 ? 0 : Math.ceil(led.length / few.size);
  });
  return Math.max(0, ...needs);
}
