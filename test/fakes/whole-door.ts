import { openDoor } from '../../src/app/door';
import { openPart } from '../../src/app/parts';

/** The door of the add-on with all parts at hand. */
export const wholeDoor = openDoor(openPart);

/** Whether somebody answers to this id. */
export function isAction(id: string): boolean {
  const found = wholeDoor.find(id);
  return found.ok && found.value !== undefined;
}
