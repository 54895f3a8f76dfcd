/** Google lets an ordinary account write to 100 recipients a day, one of a Workspace organisation to 1,500. */
const ORDINARY_DAY = 100;
const WORKSPACE_DAY = 1500;

/**
 * How many mails go out on which day, the first today. What the account may send on other days follows from what it
 * may still send now.
 */
export function planDays(mails: number, quotaLeft: number): readonly number[] {
  const perDay = quotaLeft > ORDINARY_DAY ? WORKSPACE_DAY : ORDINARY_DAY;
  const days: number[] = [];
  let waiting = mails;
  for (let room = quotaLeft; waiting > 0; room = perDay) {
    const today = Math.min(waiting, room);
    days.push(today);
    waiting -= today;
  }
  return days;
}
