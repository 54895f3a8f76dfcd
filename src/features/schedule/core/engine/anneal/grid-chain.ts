import type { Grid } from './grid';
import { NEVER } from './grid';
import { findCheapest } from './weigh-candidate';
import { weighTime } from './weigh-time';

/** A chain that is so many points too dear before it ends is given up: longer ones hardly ever win that back. */
const MOST_REGAINED = 20;
/** Longer chains are hardly ever worth it. */
const LONGEST = 12;
const UNDONE = -1;

/**
 * Kempe chains: an event goes to another slot, its rivals there come back in exchange, their rivals go too, and so on.
 * Candidates are chosen anew where theirs is taken.
 */
export class GridChain {
  private readonly grid: Grid;
  private readonly events: Int32Array;
  private readonly stamps: Int32Array;
  private readonly present: Int32Array;
  private stamp = 0;
  private length = 0;

  constructor(grid: Grid) {
    const events = grid.slotOf.length;
    this.grid = grid;
    this.events = new Int32Array(events);
    this.stamps = new Int32Array(events);
    this.present = new Int32Array(events);
  }

  /** Exchanges when that worsens the plan by at most `limit` points. @returns events looked at */
  tryWith(event: number, to: number, limit: number): number {
    const { grid } = this;
    const time = this.weighChain(event, grid.slotOf[event], to, limit + MOST_REGAINED);
    if (time > limit + MOST_REGAINED) return this.length;
    const given = this.giveUp();
    const taken = this.takeAcross(grid.slotOf[event], to, limit - time + given);
    if (taken !== UNDONE) grid.points += time - given + taken;
    return this.length;
  }

  /** Collects the chain. @returns points of its times; infinite when it does not close, or costs more than `dearest` */
  private weighChain(event: number, from: number, to: number, dearest: number): number {
    const { slotOf, rivalsAt, ownAt, data } = this.grid;
    let points = 0;
    this.stamp++;
    this.length = 0;
    this.add(event);
    for (let link = 0; link < this.length; link++) {
      const one = this.events[link];
      const activity = data.activityOf[one];
      const slot = slotOf[one];
      const target = slot === from ? to : from;
      const cell = target * data.activities + activity;
      if (rivalsAt[cell] >= NEVER) return Number.POSITIVE_INFINITY;
      this.addRivals(activity, target, rivalsAt[cell]);
      // Where another event of the activity comes back, nothing changes.
      if (ownAt[cell] === 0) points += weighTime(this.grid, activity, slot, target);
      if (points > dearest || this.length > LONGEST) return Number.POSITIVE_INFINITY;
    }
    return points;
  }

  private addRivals(activity: number, slot: number, count: number): void {
    const { eventAt, data } = this.grid;
    const { candidates, areRivals, activityOf } = data;
    const row = activity * data.activities;
    let left = count;
    for (let at = slot * candidates; left > 0; at++) {
      const one = eventAt[at];
      if (one < 0 || areRivals[row + activityOf[one]] === 0) continue;
      this.add(one);
      left--;
    }
  }

  private add(event: number): void {
    if (this.stamps[event] === this.stamp) return;
    this.stamps[event] = this.stamp;
    this.events[this.length++] = event;
  }

  /** All give up their candidates. @returns points that this saves */
  private giveUp(): number {
    const { grid, events } = this;
    let points = 0;
    for (let link = 0; link < this.length; link++) {
      const event = events[link];
      this.present[link] = grid.candidateOf[event];
      grid.giveUp(event);
      points += this.pointsOf(event, this.present[link]);
    }
    return points;
  }

  /** All go to the other slot and take the cheapest candidates. @returns their points, or UNDONE above `dearest` */
  private takeAcross(from: number, to: number, dearest: number): number {
    const { grid, events } = this;
    const { slotOf, data } = grid;
    let points = 0;
    for (let link = 0; link < this.length; link++) {
      const event = events[link];
      const slot = slotOf[event] === from ? to : from;
      const one = findCheapest(grid, data.activityOf[event], slot, this.present[link]);
      if (one >= 0) points += this.pointsOf(event, one);
      if (one < 0 || points > dearest) return this.undo(link, from, to);
      grid.take(event, slot, one);
    }
    for (let link = 0; link < this.length; link++) grid.leave(events[link]);
    for (let link = 0; link < this.length; link++) {
      const event = events[link];
      grid.enter(event, slotOf[event] === from ? to : from);
    }
    return points;
  }

  /** Points of a candidate for an event that is not counted there now. */
  private pointsOf(event: number, candidate: number): number {
    const { served, data } = this.grid;
    const activity = data.activityOf[event];
    const at = activity * data.candidates + candidate;
    return data.unsuited[at] + (served[at] === 0 ? data.steady[activity] : 0);
  }

  private undo(taken: number, from: number, to: number): typeof UNDONE {
    const { grid, events } = this;
    const { slotOf, candidateOf, eventAt, served, data } = grid;
    for (let link = 0; link < taken; link++) {
      const event = events[link];
      const slot = slotOf[event] === from ? to : from;
      eventAt[slot * data.candidates + candidateOf[event]] = -1;
      served[data.activityOf[event] * data.candidates + candidateOf[event]]--;
    }
    for (let link = 0; link < this.length; link++) {
      grid.take(events[link], slotOf[events[link]], this.present[link]);
    }
    return UNDONE;
  }
}
