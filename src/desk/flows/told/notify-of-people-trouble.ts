// Daily: people in the file whom the directory does not know, who are disabled, or whom the bot cannot reach (F2).

import type { PeopleTroubleCard } from '../../domain/desk-cards';
import type { PersonId } from '../../../core/ids';
import { dateOf } from '../../../core/time';
import type { DeskContext } from '../../context';
import { newNotice } from '../../../core/new-notice';
import { managersOf } from '../../../roster/flows/mailbox-staff';
import { idsOf, loadStaff, peopleNamed } from '../../../people/flows/load-staff';
import { isChannelSilent } from '../../../absence/flows/notify-switchboard';

/** Undefined when everybody in the file, and everybody who leads somebody away, exists and can be reached. */
export async function peopleTroubleCard(context: DeskContext): Promise<PeopleTroubleCard | undefined> {
  const staff = await loadStaff(context, context.clock.now());
  const named = peopleNamed(context.municipality());
  const known = named.flatMap((who) => staff.byUpn.get(who) ?? []);
  const leading = new Set(await context.store.delegations.listManagers(context.clock.now()));
  const told = staff.people.filter((person) => named.includes(person.upn) || leading.has(person.id));
  const card: PeopleTroubleCard = {
    card: 'peopleTrouble',
    unknown: named.filter((who) => !staff.byUpn.has(who)),
    disabled: known.filter((person) => !person.isActive).map((person) => person.name),
    unreachable: told.filter((person) => person.unreachableSince !== undefined).map((person) => person.name),
  };
  const watched = await watchedTrouble(context);
  const isSilent = await isChannelSilent(context);
  const lists = [card.unknown, card.disabled, card.unreachable, ...Object.values(watched)];
  const own = await unreadOwn(context);
  const isTrouble = isSilent || own !== undefined || lists.some((list) => list.length > 0);
  if (!isTrouble) return undefined;
  return { ...card, ...watched, ...(isSilent && { isChannelSilent: true }), ...(own && { unreadOwn: own }) };
}

/** A mail of the bot's that does not arrive comes back to the mailbox that it was sent from, where nobody looks. */
async function unreadOwn({
  municipality,
  dutyPost,
}: DeskContext): Promise<PeopleTroubleCard['unreadOwn'] | undefined> {
  const { notifyFrom: address } = municipality();
  if (address === undefined) return undefined;
  const unread = (await dutyPost?.countUnread(address)) ?? 0;
  return unread === 0 ? undefined : { address, unread };
}

const mostNamed = 40;

/** Watched people of whom nothing can be seen, or whose absence nobody can be told of (P7). */
async function watchedTrouble(
  context: DeskContext,
): Promise<Required<Pick<PeopleTroubleCard, 'withoutMailbox' | 'withoutManager'>>> {
  const { names } = await context.store.staff.listWithoutMailbox(mostNamed);
  const open = await context.store.delegations.listWithoutManager();
  const owners = await Promise.all(open.map((one) => context.store.people.find(one.ownerId)));
  return {
    withoutMailbox: names,
    withoutManager: [...new Set(owners.flatMap((owner) => owner?.name ?? []))],
  };
}

/** Queues the day's card for admins and for the managers whose mailboxes are touched. */
export async function notifyOfPeopleTrouble(context: DeskContext): Promise<void> {
  const trouble = await peopleTroubleCard(context);
  if (trouble === undefined) return;
  const now = context.clock.now();
  const municipality = context.municipality();
  const date = dateOf(now, municipality.calendar.zone);
  const receivers = await troubleReceivers(context);
  await context.store.save({
    notices: receivers.map((receiverId) =>
      newNotice(context, {
        key: `people/${date}/${receiverId}`,
        receiverId,
        content: { kind: 'peopleTrouble', date },
      }),
    ),
  });
  context.wakeOutbox();
}

async function troubleReceivers(context: DeskContext): Promise<readonly PersonId[]> {
  const municipality = context.municipality();
  const staff = await loadStaff(context, context.clock.now());
  const isTroubled = (who: Parameters<typeof staff.byUpn.get>[0]) => {
    const person = staff.byUpn.get(who);
    return person?.isActive !== true || person.unreachableSince !== undefined;
  };
  const managers = municipality.mailboxes
    .filter(
      (mailbox) => mailbox.roster.some((entry) => isTroubled(entry.person)) || isTroubled(mailbox.manager),
    )
    .flatMap((mailbox) => managersOf(mailbox, municipality, staff).find((id) => !staff.away.has(id)) ?? []);
  return [...new Set([...idsOf(municipality.admins, staff), ...managers])];
}
