/**
 * How long an answer is waited for, in milliseconds: short only of a stand-in that is to be slow, so that a machine
 * with other work is not taken for one.
 */
export const patienceFor = (mode: string): number => (mode === 'slow' ? 400 : 30_000);
