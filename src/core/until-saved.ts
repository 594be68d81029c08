// Deciding anew while somebody else changes the same.

/** Loads, decides and saves again while that is a conflict; after so many times it stays one. */
export async function untilSaved<T>(
  attempt: () => Promise<T | 'conflict'>,
  tries = 5,
): Promise<T | 'conflict'> {
  for (let left = tries; left > 0; left--) {
    const outcome = await attempt();
    if (outcome !== 'conflict') return outcome;
  }
  return 'conflict';
}
