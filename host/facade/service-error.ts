/** An error as Google's services throw it: native to the realm and named `Exception`. */
export function serviceError(message: string, name = 'Exception'): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

function typeName(value: unknown): string {
  if (Array.isArray(value))
    return value.every((entry) => typeof entry === 'number') ? 'number[]' : 'Array';
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'object')
    return value.toString === Object.prototype.toString ? 'Object' : String(value);
  return typeof value;
}

/** What live says when arguments have the wrong types. */
export function signatureError(member: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(',');
  return serviceError(`The parameters (${types}) don't match the method signature for ${member}.`);
}
