/** Xorshift with 128 bits of state: the same numbers from the same seed everywhere. */
export class Random {
  // Whole numbers of 32 bits with a sign, which engines keep apart from fractions.
  private x = 0;
  private y = 0;
  private z = 0;
  private w = 0;

  constructor(seed: number) {
    this.x = seed | 0 || 1;
    this.y = (seed ^ 0x9e3779b9) | 0;
    this.z = 0x243f6a88;
    this.w = 0xb7e15162 | 0;
    for (let warm = 0; warm < 20; warm++) this.next();
  }

  /** A whole number from 0 to 2^32 - 1. */
  next(): number {
    const t = this.x ^ (this.x << 11);
    this.x = this.y;
    this.y = this.z;
    this.z = this.w;
    this.w = this.w ^ (this.w >>> 19) ^ t ^ (t >>> 8);
    return this.w >>> 0;
  }

  /** A number from 0 to below 1, one of 2^32. */
  fraction(): number {
    return this.next() / 4_294_967_296;
  }

  /** A whole number from 0 to `count` - 1; for counts far below 2^32. */
  below(count: number): number {
    return Math.floor(this.fraction() * count);
  }
}
