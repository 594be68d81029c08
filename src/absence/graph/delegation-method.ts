// How a delegation is put in effect; each method is behind this one port (P7; docs/adr: delegation methods).

import type { PersonId, Upn } from '../../core/ids';

/** What the method is to do: pass on new mail from outside to the delegate, and nothing else. */
export interface DelegationTask {
  readonly ownerId: PersonId;
  /** What the method leaves in the mailbox is known by this name, exactly. */
  readonly name: string;
  readonly delegate: { readonly upn: Upn; readonly name: string };
  /** Mail from these domains stays with the owner alone. */
  readonly domains: readonly string[];
  /** Nor does mail from these senders move: addresses, or what is in them. */
  readonly never: readonly string[];
}

/** `needsOwner`: only the owner can do it, by the steps on the card; `refused`: another try changes nothing. */
export type MethodOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'needsOwner' }
  /** `afterMillis`: so long the mail system asked to be left alone. */
  | { readonly kind: 'later'; readonly code: string; readonly afterMillis?: number | undefined }
  | { readonly kind: 'refused'; readonly code: string };

/** What is to be seen of the method: as it is to be, as it was to be before the file changed, altered by somebody, not there, or not to be told now. */
export type MethodReading = 'inPlace' | 'outdated' | 'changed' | 'missing' | 'unknown';

/** Failures of the mail system are outcomes, not errors; a step may be repeated after a crash. */
export interface DelegationMethod {
  /** Puts it in place and verifies it by reading it back; doing it twice leaves one. */
  begin(task: DelegationTask): Promise<MethodOutcome>;
  look(task: DelegationTask): Promise<MethodReading>;
  /** Takes away what `begin` made and nothing else; doing it twice is well. */
  end(task: DelegationTask): Promise<MethodOutcome>;
}
