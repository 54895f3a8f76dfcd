/** A request of a batchUpdate that the API refuses; the message is the part after `Invalid requests[n].kind: `. */
export class InvalidRequest extends Error {}

/** Refuses the current request with the API's sentence. */
export function refuse(message: string): never {
  throw new InvalidRequest(message);
}
