/** `79,96 %`, always with two decimals; `-` while nothing was held. The figure itself is cut, never rounded up. */
export function shownPercent(percent: number | null): string {
  return percent === null ? '-' : `${percent.toFixed(2).replace('.', ',')} %`;
}
