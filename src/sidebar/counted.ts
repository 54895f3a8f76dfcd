/** So many of something, in English: `1 paper`, `3 papers`. Indonesian needs none of this. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
