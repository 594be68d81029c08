// One line of the doctor: what was looked at, how it is, and what mends it.

export type FindingState = 'ok' | 'warn' | 'fail' | 'skip';

export interface Finding {
  /** A short name that stays the same between versions, e.g. `mailbox.read`. */
  readonly check: string;
  /** A mailbox's id, a person's address, a variable. */
  readonly about: string | undefined;
  readonly state: FindingState;
  readonly words: string;
  /** What to do; undefined where nothing needs doing. */
  readonly remedy: string | undefined;
}

export const ok = (check: string, about: string | undefined, words: string): Finding => ({
  ...{ check, about, words },
  state: 'ok',
  remedy: undefined,
});

interface Trouble {
  readonly words: string;
  readonly remedy: string;
}

const trouble =
  (state: FindingState) =>
  (check: string, about: string | undefined, { words, remedy }: Trouble): Finding => ({
    ...{ check, about, state, words, remedy },
  });

/** The bot does not work as it should until this is mended. */
export const fail = trouble('fail');
/** The bot works, but something will be missed. */
export const warn = trouble('warn');
/** Could not be looked at. */
export const skip = trouble('skip');

/** `fail  mailbox.read (ks): … → remedy`. */
export function describeFinding({ check, about, state, words, remedy }: Finding): string {
  const subject = about === undefined ? check : `${check} (${about})`;
  return `${state.padEnd(4)}  ${subject}: ${words}${remedy === undefined ? '' : ` → ${remedy}`}`;
}
