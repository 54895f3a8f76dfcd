/** A request that the workbench does not fulfil; the message is the Indonesian sentence that the page shows. */
export class Refused extends Error {}
