// Records consents that were given on paper, so that nobody is asked twice; the delegate is asked as always (P7).

import type { ConsentLine } from '../../domain/consent-lines';
import { consentVersion, isOpen, spanOf, type Consent, type Delegation } from '../../domain/delegation';
import { lapseOf, recordedUntil } from '../../domain/answer-delegation';
import { step } from '../../domain/delegation-step';
import { overlaps } from '../../domain/away-time';
import type { Absence } from '../../../people/domain/absence';
import { absenceId, type PersonId, type Upn } from '../../../core/ids';
import { dateOf, plusDays, startOfDay } from '../../../core/time';
import type { DirectoryPerson } from '../../../people/graph/directory';
import { isOfOneAuthority } from '../../../roster/domain/authority';
import { openDelegation } from './ask-owners';
import { takeStep } from './delegation-change';
import type { AbsenceContext } from '../../context';
import { loadAwayTimes } from '../away/own-absences';

/** Of the ports only those that recording needs. */
export type ConsentContext = Pick<
  AbsenceContext,
  'store' | 'directory' | 'staffRoom' | 'clock' | 'municipality' | 'newId' | 'wakeOutbox'
>;

export type Imported =
  | 'recorded'
  | 'already-there'
  | 'owner-unknown'
  | 'delegate-unknown'
  | 'delegate-authority'
  | 'unavailable';

/** One line; doing it twice records it once. `byId`: who answers for the file. */
export async function importConsent(
  context: ConsentContext,
  line: ConsentLine,
  byId: PersonId,
): Promise<Imported> {
  const [owner, delegate] = [await find(context, line.owner), await find(context, line.delegate)];
  if (owner === 'unavailable' || delegate === 'unavailable') return 'unavailable';
  if (owner === undefined) return 'owner-unknown';
  if (delegate === undefined) return 'delegate-unknown';
  if (!isOfOneAuthority(context.municipality(), owner, delegate)) return 'delegate-authority';
  const { zone } = context.municipality().calendar;
  const span = { from: startOfDay(line.from, zone), until: startOfDay(plusDays(line.lastDay, 1), zone) };
  const known = (await context.store.delegations.listOf([owner.id])).find(
    (one) => isOpen(one) && overlaps(spanOf(one), span),
  );
  if (known && known.state !== 'asked' && known.state !== 'withManager') return 'already-there';
  const delegation = known ?? (await openDelegation(context, { person: owner, span, reason: 'noAnswer' }));
  if (delegation === undefined) return 'unavailable';
  await context.store.people.saveFromDirectory([owner, delegate]);
  await sayAway(context, { personId: owner.id, byId, ...span });
  const isSaved = await record(context, delegation, { line, delegateId: delegate.id, byId });
  return isSaved ? 'recorded' : 'unavailable';
}

async function find(context: ConsentContext, who: Upn): Promise<DirectoryPerson | 'unavailable' | undefined> {
  const lookup = await context.directory.find(who);
  if (lookup.kind === 'unavailable') return 'unavailable';
  const { person } = lookup;
  return person?.isEnabled === true && !person.isGuest ? person : undefined;
}

/** The file tells of an absence that perhaps nothing else has told of yet. */
async function sayAway(context: ConsentContext, told: Pick<Absence, 'personId' | 'byId' | 'from' | 'until'>) {
  const times = (await loadAwayTimes(context, [told.personId])).get(told.personId) ?? [];
  if (times.some((time) => overlaps(time, told))) return;
  const seenAt = context.clock.now();
  const id = absenceId(context.newId());
  await context.store.save({ absences: [{ ...told, id, source: 'reported', seenAt, endedAt: undefined }] });
}

interface Recording {
  readonly line: ConsentLine;
  readonly delegateId: PersonId;
  readonly byId: PersonId;
}

async function record(
  context: ConsentContext,
  delegation: Delegation,
  { line, delegateId, byId }: Recording,
): Promise<boolean> {
  const now = context.clock.now();
  const { zone } = context.municipality().calendar;
  const consent: Consent = {
    textVersion: consentVersion,
    delegateId,
    from: line.from,
    lastDay: recordedUntil(line.from, line.lastDay),
    heardOn: dateOf(now, zone),
    givenAt: now,
    how: 'recorded',
    byId,
    note: line.how,
  };
  const taken = step(
    delegation,
    { now },
    {
      event: 'recorded',
      state: 'proposed',
      consent,
      delegateId,
      lapsesAt: lapseOf(consent, { now, zone }),
      reason: undefined,
    },
  );
  return takeStep(context, { before: delegation, step: taken, actorId: byId });
}
