/** Google lets an ordinary account write to 100 recipients a day, one of a Workspace organisation to 1,500. */
const ORDINARY_DAY = 100;
const WORKSPACE_DAY = 1500;

/** How many mails go out on which day, the first today, of an account that may still send so many today. */
export function planDays(mails: number, quotaLeft: number): readonly number[] {
  // What it may send on other days follows from what it may still send now.
  return spread(mails, quotaLeft, quotaLeft > ORDINARY_DAY ? WORKSPACE_DAY : ORDINARY_DAY);
}

/** How much of something is done on which day, the first today: so much today, and so much on every further day. */
export function spread(count: number, today: number, perDay: number): readonly number[] {
  const days: number[] = [];
  let waiting = count;
  for (let room = today; waiting > 0; room = Math.max(1, perDay)) {
    const done = Math.min(waiting, room);
    days.push(done);
    waiting -= done;
  }
  return days;
}
