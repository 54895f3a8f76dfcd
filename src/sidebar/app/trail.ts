/** The places one came through, home first, the present one last. */
export type Trail = readonly [string, ...string[]];

/** Goes on to a place; back to it when one came through it already, so that the trail never circles. */
export function goTo(trail: Trail, placeId: string): Trail {
  const [home, ...rest] = trail;
  if (placeId === home) return [home];
  const seen = rest.indexOf(placeId);
  return [home, ...(seen < 0 ? rest : rest.slice(0, seen)), placeId];
}

/** One place back; at home one stays at home. */
export function goBack(trail: Trail): Trail {
  const [home, ...rest] = trail;
  return [home, ...rest.slice(0, -1)];
}

/** Where one is. */
export function currentPlace(trail: Trail): string {
  return trail[trail.length - 1] ?? trail[0];
}
