// What somebody is shown of delegations when they ask: their own, those of others that they have, and those that a manager has a question about (P7).

import type { PersonId, Upn } from '../../../core/ids';
import { saysFirstName } from '../../../people/domain/person';
import type { AbsenceContext } from '../../context';
import { canRecordAnew } from '../../domain/answer-as-manager';
import { overlaps } from '../../domain/away-time';
import type { DelegationCard } from '../../domain/delegation-cards';
import { askAnew } from './ask-owners';
import { delegationCard } from './delegation-card';
import { loadAwayTimes } from '../away/own-absences';

interface Showing {
  /** It is only asked about: nothing new is begun. */
  readonly isAsked: boolean;
  /** Whom the owner named in words: chosen on the card, and nothing more. */
  readonly picked: PersonId | undefined;
}

/** "min delegering": the latest that is not over, the question anew after one that was taken back unless it is only asked, or undefined. */
export async function showOwnDelegation(
  context: AbsenceContext,
  ownerId: PersonId,
  { isAsked, picked }: Showing,
): Promise<DelegationCard | undefined> {
  const now = context.clock.now();
  const times = (await loadAwayTimes(context, [ownerId])).get(ownerId) ?? [];
  const own = (await context.store.delegations.listOf([ownerId])).filter((one) => {
    if (one.settledAs === 'exempt') return one.state === 'settled';
    if (one.state === 'settled' && !times.some((time) => overlaps(time, one))) return false;
    return one.state !== 'ended' && (one.until === undefined || one.until > now);
  });
  const current =
    own.find(({ from }) => from <= now) ?? own[0] ?? (isAsked ? undefined : await askAnew(context, ownerId));
  return current && delegationCard(context, current, { role: 'owner', readerId: ownerId, picked });
}

/** "min delegering" of a delegate: whose mail they are asked about, have said yes to or have, and what they said no to. */
export async function showOwnTasks(
  context: AbsenceContext,
  readerId: PersonId,
): Promise<readonly DelegationCard[]> {
  const tasks = (await context.store.delegations.listNaming(readerId)).filter(
    (one) => (one.delegateId ?? one.declined?.consent.delegateId) === readerId,
  );
  const cards = await Promise.all(
    tasks.slice(0, mostTasks).map((one) => delegationCard(context, one, { role: 'delegate', readerId })),
  );
  return cards.filter((card) => card !== undefined);
}

interface ConsentTold {
  readonly managerId: PersonId;
  /** Whose mail it is, or who reads it, as they were named; empty where nobody was. */
  readonly named: readonly PersonId[];
}

/** "Ulla sa ja på telefon": to her manager the question about her mail, with the form for a consent that was heard. */
export async function showForConsent(
  context: AbsenceContext,
  { managerId, named }: ConsentTold,
): Promise<readonly DelegationCard[]> {
  const led = (await context.store.delegations.listLedBy(managerId, context.clock.now())).filter(
    (one) =>
      one.state === 'asked' ||
      one.state === 'withManager' ||
      canRecordAnew(one, context.clock.now()) ||
      one.consent?.how === 'recorded',
  );
  const theirs = led.filter(({ ownerId }) => named.includes(ownerId));
  // "Han har sagt ja till att Gunilla läser" names who reads.
  const isOfOne = named.length === 0 || led.length === 1;
  const meant = theirs.length > 0 ? theirs : isOfOne ? led : [];
  const cards = meant.slice(0, mostTasks).map((one) => {
    const picked = named.find((id) => id !== one.ownerId);
    return delegationCard(context, one, { role: 'manager', readerId: managerId, picked });
  });
  return (await Promise.all(cards)).filter((card) => card !== undefined);
}

/** "Erik är sjuk, vad gör jag med hans mejl?": to his manager the question that waits about it. */
export async function showLedMail(
  context: AbsenceContext,
  managerId: PersonId,
  { text, picked }: { readonly text: string; readonly picked: Upn | undefined },
): Promise<readonly DelegationCard[]> {
  const led = await context.store.delegations.listLedBy(managerId, context.clock.now());
  const open = led.filter(({ state }) => state === 'withManager');
  if (open.length === 0) return [];
  const upns = picked === undefined ? [] : [picked];
  const people = await context.store.people.list({ upns, ids: open.map(({ ownerId }) => ownerId) });
  const isOwner = (id: PersonId): boolean => open.some(({ ownerId }) => ownerId === id);
  const owners = people.filter(
    (one) => isOwner(one.id) && (saysFirstName(text, one.name) || (open.length === 1 && theirs.test(text))),
  );
  if (owners.length === 0) return [];
  const reader = people.find(({ id, upn }) => upn === picked && !isOwner(id));
  return showForConsent(context, {
    managerId,
    named: [...owners, ...(reader ? [reader] : [])].map(({ id }) => id),
  });
}
const theirs = /(?<!\p{L})(?:hans|hennes|deras|hens|his|her|their)(?!\p{L})/iu;

const mostTasks = 5;
