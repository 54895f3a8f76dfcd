/** Stands for `globalThis` in the server bundle: zod keeps its settings there, and nobody else's business is global. */
export const globalsOfBundle = {};
