import type { Board } from '../engine/board';
import { chooseResources } from '../engine/choose-resources';
import type { OrderBounds } from '../engine/order-bounds';
import { orderBounds } from '../engine/order-bounds';
import type { Booking, TimetableEvent } from '../engine/timetable';

/** A board on which bookings move, where every step can be taken back. */
export class RepairBoard {
  readonly board: Board;
  /** What was entered here and stands. */
  readonly entered: Set<Booking> = new Set();
  /** What stood before and is lifted. */
  readonly lifted: Set<Booking> = new Set();
  private readonly steps: { readonly booking: Booking; readonly isIn: boolean }[] = [];

  constructor(board: Board) {
    this.board = board;
  }

  /** How many steps there are, to come back to. */
  get mark(): number {
    return this.steps.length;
  }

  /** Bookings that would move for the first time: whoever moved already may move again at no price. */
  priceOf(bookings: readonly Booking[]): number {
    return bookings.filter((one) => !this.entered.has(one)).length;
  }

  /** Books an event at a start if everything it needs is free there. */
  enterAt(
    { activity, duration }: TimetableEvent,
    start: number,
    { from, until }: OrderBounds = orderBounds(this.board, activity, true),
  ): Booking | null {
    if (start < from || start + duration > until) return null;
    if (!this.board.isRun(activity, start, duration)) return null;
    const choice = chooseResources(this.board, activity, start, duration);
    if ('missing' in choice) return null;
    const booking = { activity, duration, start, resources: choice.resources, isFixed: false };
    this.enter(booking);
    return booking;
  }

  enter(booking: Booking): void {
    this.move(booking, true);
    this.steps.push({ booking, isIn: true });
  }

  lift(booking: Booking): void {
    this.move(booking, false);
    this.steps.push({ booking, isIn: false });
  }

  /** Takes back every step after a mark. */
  takeBack(mark: number): void {
    while (this.steps.length > mark) {
      const step = this.steps.pop();
      if (step !== undefined) this.move(step.booking, !step.isIn);
    }
  }

  private move(booking: Booking, isIn: boolean): void {
    if (isIn) {
      this.board.book(booking);
      if (!this.lifted.delete(booking)) this.entered.add(booking);
    } else {
      this.board.remove(booking);
      if (!this.entered.delete(booking)) this.lifted.add(booking);
    }
  }
}
