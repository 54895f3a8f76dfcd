/** Thrown by an operation; the facade throws it on in the script under `scriptName`. */
export class ServiceException extends Error {
  readonly scriptName: string;

  constructor(message: string, scriptName = 'Exception') {
    super(message);
    this.scriptName = scriptName;
  }
}
