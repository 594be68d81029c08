// What every check of the doctor is given.

import type { ProbeAnswer, TenantProbe } from '../../src/platform/graph/probe-tenant';
import type { TokenSource } from '../../src/platform/graph/calls/token';
import type { Municipality } from '../../src/core/municipality';
import type { OpenedStore } from '../../src/app/open-store';
import type { Settings } from '../../src/app/config/settings';
import { fail, skip, type Finding } from './finding';

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

/** A refusal as a finding: 403 is a missing permission, everything else is told as it is. */
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
  const isDenied = answer.status === 403 || answer.status === 401;
  return fail(check, about, {
    words: isDenied ? `refused: ${permission} is missing` : `refused with ${answer.status} (${answer.code})`,
    remedy: isDenied ? `Grant ${permission}; see docs/onboarding.md` : 'See docs/onboarding.md',
  });
}
