// One line of the doctor: what was looked at, how it is, and what mends it.

import type { Settings } from '../../src/app/config/settings';
import type { OpenedStore } from '../../src/app/open-store';
import type { Municipality } from '../../src/core/municipality';
import type { TokenSource } from '../../src/platform/graph/calls/token';
import type { ProbeAnswer, TenantProbe } from '../../src/platform/graph/probe-tenant';

type FindingState = 'ok' | 'warn' | 'fail' | 'skip';

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
  check,
  about,
  words,
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
    check,
    about,
    state,
    words,
    remedy,
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

export interface DoctorContext {
  readonly settings: Settings;
  readonly municipality: Municipality;
  readonly probe: TenantProbe;
  readonly credential: TokenSource;
  /** Undefined while the database cannot be opened. */
  readonly store: OpenedStore | undefined;
  /** Real milliseconds since 1970. */
  readonly now: () => number;
}

export type Check = (context: DoctorContext) => readonly Finding[] | Promise<readonly Finding[]>;

type Refused = Exclude<ProbeAnswer, { kind: 'ok' }>;

/**
 * What every check of the doctor is given. A refusal as a finding: 403 is a missing permission, everything else is
 * told as it is.
 */
export function refusedFinding(
  check: string,
  about: string | undefined,
  { answer, permission }: { readonly answer: Refused; readonly permission: string },
): Finding {
  if (answer.kind === 'unavailable') {
    const remedy =
      answer.code === 'noToken' ? 'Mend the sign-in first' : 'Try again; Microsoft Graph did not answer';
    return skip(check, about, { words: `could not be looked at (${answer.code})`, remedy });
  }
  if (answer.status === 401) {
    const words = 'refused: Microsoft Graph does not take the token';
    return fail(check, about, {
      words,
      remedy: 'Mend the sign-in first: the secret or certificate, or its tenant',
    });
  }
  const isDenied = answer.status === 403;
  return fail(check, about, {
    words: isDenied ? `refused: ${permission} is missing` : `refused with ${answer.status} (${answer.code})`,
    remedy: isDenied
      ? `Grant ${permission}; where others are read, run the Set-Mailbox line of this one (npm run -s rbac; up to two hours); see docs/onboarding.md`
      : 'See docs/onboarding.md',
  });
}
