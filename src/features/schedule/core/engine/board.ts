import type { Booking, Timetable } from './timetable';
import { OUTSIDE } from './timetable';

const NOBODY = -1;

/** Who is busy when: the state of a plan while it is being made. Bookings are only ever placed where they fit. */
export class Board {
  readonly timetable: Timetable;
  /** Activities that have to come after each activity. */
  readonly followers: readonly (readonly number[])[];
  private readonly bookingsByNumber: (Booking | null)[];
  private readonly numbers: Map<Booking, number>;
  private readonly byActivity: Booking[][];
  /** Booking number by resource x slot. */
  private readonly owner: Int32Array;
  private readonly dayLoad: Int32Array;
  private readonly weekLoad: Int32Array;
  private readonly totalLoad: Int32Array;
  private readonly days: number;
  private readonly weeks: number;

  /** An empty board, or one with the bookings of another on the same timetable. */
  constructor(timetable: Timetable, other: Board | null = null) {
    this.timetable = timetable;
    if (other !== null) {
      // As it stands: booking all anew takes many times as long.
      this.days = other.days;
      this.weeks = other.weeks;
      this.bookingsByNumber = [...other.bookingsByNumber];
      this.numbers = new Map(other.numbers);
      this.owner = other.owner.slice();
      this.dayLoad = other.dayLoad.slice();
      this.weekLoad = other.weekLoad.slice();
      this.totalLoad = other.totalLoad.slice();
      this.byActivity = other.byActivity.map((own) => [...own]);
      this.followers = other.followers;
      return;
    }
    const { slots, resources, activities } = timetable;
    this.bookingsByNumber = [];
    this.numbers = new Map();
    this.days = slots.reduce((most, slot) => Math.max(most, slot.day + 1), 0);
    this.weeks = slots.reduce((most, slot) => Math.max(most, slot.week + 1), 0);
    this.owner = new Int32Array(resources.length * slots.length).fill(NOBODY);
    this.dayLoad = new Int32Array(resources.length * this.days);
    this.weekLoad = new Int32Array(resources.length * this.weeks);
    this.totalLoad = new Int32Array(resources.length);
    this.byActivity = activities.map(() => []);
    const followers: number[][] = activities.map(() => []);
    activities.forEach((later, index) => {
      for (const earlier of later.after) followers[earlier]?.push(index);
    });
    this.followers = followers;
  }

  /** A board with the same bookings, to try things on. */
  copy(): Board {
    return new Board(this.timetable, this);
  }

  bookings(): Booking[] {
    return this.bookingsByNumber.filter((booking) => booking !== null);
  }

  bookingsOf(activity: number): readonly Booking[] {
    return this.byActivity[activity] ?? [];
  }

  /** Enters a booking; whoever wants the rules kept asks `fits` first. */
  book(booking: Booking): void {
    const number = this.bookingsByNumber.push(booking) - 1;
    this.numbers.set(booking, number);
    this.byActivity[booking.activity]?.push(booking);
    this.enter(booking, number, 1);
  }

  /** Takes a booking out again. */
  remove(booking: Booking): void {
    const number = this.numbers.get(booking);
    if (number === undefined) return;
    this.bookingsByNumber[number] = null;
    this.numbers.delete(booking);
    const own = this.byActivity[booking.activity];
    own?.splice(own.indexOf(booking), 1);
    this.enter(booking, NOBODY, -1);
  }

  /** The booking that keeps a resource busy in a slot. */
  ownerOf(resource: number, slot: number): Booking | null {
    const number = this.owner[resource * this.timetable.slots.length + slot] ?? NOBODY;
    return number === NOBODY ? null : (this.bookingsByNumber[number] ?? null);
  }

  /** Whether the slots exist in a row within one day and the activity may use them. */
  isRun(activity: number, start: number, duration: number): boolean {
    const allowed = this.timetable.activities[activity]?.isAllowed;
    for (let slot = start; slot < start + duration; slot++) {
      if (!allowed?.[slot]) return false;
      if (slot > start && !this.timetable.slots[slot]?.continues) return false;
    }
    return true;
  }

  /** Whether a resource is available, free and below its limits. */
  canServe(resource: number, start: number, duration: number): boolean {
    const { slots, resources } = this.timetable;
    const found = resources[resource];
    const first = slots[start];
    if (found === undefined || first === undefined) return false;
    for (let slot = start; slot < start + duration; slot++) {
      if (!found.isOpen[slot] || this.owner[resource * slots.length + slot] !== NOBODY)
        return false;
    }
    const today = (this.dayLoad[resource * this.days + first.day] ?? 0) + duration;
    const thisWeek = (this.weekLoad[resource * this.weeks + first.week] ?? 0) + duration;
    return today <= (found.maxPerDay ?? today) && thisWeek <= (found.maxPerWeek ?? thisWeek);
  }

  /** Slots booked for a resource so far. */
  loadOf(resource: number): number {
    return this.totalLoad[resource] ?? 0;
  }

  /** Slots booked for a resource on a day. */
  loadOnDay(resource: number, day: number): number {
    return this.dayLoad[resource * this.days + day] ?? 0;
  }

  /** Slots booked for a resource in a week. */
  loadInWeek(resource: number, week: number): number {
    return this.weekLoad[resource * this.weeks + week] ?? 0;
  }

  private enter(booking: Booking, number: number, sign: 1 | -1): void {
    const { slots } = this.timetable;
    if (booking.start === OUTSIDE) return;
    for (const resource of booking.resources) {
      for (let slot = booking.start; slot < booking.start + booking.duration; slot++) {
        const place = slots[slot];
        if (place === undefined || (slot > booking.start && !place.continues)) break;
        this.owner[resource * slots.length + slot] = number;
        this.add(this.dayLoad, resource * this.days + place.day, sign);
        this.add(this.weekLoad, resource * this.weeks + place.week, sign);
        this.add(this.totalLoad, resource, sign);
      }
    }
  }

  private add(loads: Int32Array, index: number, sign: number): void {
    loads[index] = (loads[index] ?? 0) + sign;
  }
}
