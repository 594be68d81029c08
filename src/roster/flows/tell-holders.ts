// Another has a duty mailbox: saved as told, with what the webhook is to be sent and the channel hears (F2).

import { isWorkingDay } from '../../core/calendar';
import { channelReceiver } from '../../core/channel';
import { dateToday } from '../../core/context';
import { newNotice } from '../../core/new-notice';
import type { Change, RosterContext } from '../context';
import type { LastTold } from '../domain/holder-change';
import { holdersNow, type HolderNow } from './holder-now';

/** Every minute of a working day; on a free day nobody has a mailbox, which is no news. */
export async function tellHolders(context: RosterContext): Promise<void> {
  const { duty, mailboxes, calendar } = context.municipality();
  if (duty?.webhook === undefined && duty?.channel === undefined) return;
  if (!isWorkingDay(calendar, dateToday(context))) return;
  const [now, told] = await Promise.all([
    holdersNow(
      context,
      mailboxes.map(({ id }) => id),
    ),
    context.store.roster.listTold(),
  ]);
  const before = new Map(told.map((one) => [one.mailboxId, one]));
  for (const one of now) if (one.isKnown) await tellOne(context, one, before.get(one.mailboxId));
}

/** What is first known of a mailbox is no change of it. */
async function tellOne(
  context: RosterContext,
  { mailboxId, date, holder }: HolderNow,
  before: LastTold | undefined,
): Promise<void> {
  if (before !== undefined && before.holder === holder?.key) return;
  const told: LastTold = { mailboxId, number: (before?.number ?? 0) + 1, holder: holder?.key };
  if (before === undefined) {
    await context.store.save({ told: [told] });
    return;
  }
  const { webhook, channel } = context.municipality().duty ?? {};
  const change: Change = {
    told: [told],
    ...(webhook && {
      holderChanges: [{ ...told, id: context.newId(), date, until: holder?.until, at: context.clock.now() }],
    }),
    ...(channel && {
      notices: [
        newNotice(context, {
          key: `holder/${mailboxId}/${told.number}`,
          receiverId: channelReceiver(channel),
          content: { kind: 'holder', mailboxId, date, number: told.number },
        }),
      ],
    }),
  };
  // Another process that was first has told the same.
  if ((await context.store.save(change)) === 'saved') context.wakeOutbox();
}
