// Keeps change notifications alive where the bot has a public address; they only hint, delta remains the truth (F1).

import { inbox, junk } from '../../core/ids';
import { decideSubscriptions } from '../domain/subscription';
import { instant } from '../../core/time';
import { eachAtOnce } from '../../core/each-at-once';
import type { LookContext } from '../context';

const callsAtOnce = 4;

/** Creates, renews and gives up subscriptions; what fails is tried again in an hour. */
export async function keepSubscriptions(context: LookContext, isAsked = false): Promise<void> {
  const { subscriptions } = context;
  if (subscriptions === undefined) return;
  const listed = await subscriptions.list();
  if (listed.kind === 'unavailable') {
    context.log.warn('Subscriptions could not be listed; delta goes on alone', { code: listed.code });
    return;
  }
  const wanted = context
    .municipality()
    .mailboxes.flatMap(({ id, address, folders }) =>
      [inbox, junk, ...folders].map((folder) => ({ mailboxId: id, address, folder })),
    );
  // Subscriptions live on real time, whatever the duty clock shows.
  const now = instant(context.clock.realMillis());
  const plan = decideSubscriptions({ wanted, existing: listed.subscriptions, now, isAsked });
  const work: readonly (() => Promise<{ readonly kind: string }>)[] = [
    ...plan.remove.map((subscription) => () => subscriptions.remove(subscription)),
    ...plan.renew.map((subscription) => () => subscriptions.renew(subscription)),
    ...plan.create.map((watch) => () => subscriptions.create(watch)),
  ];
  const outcomes = await eachAtOnce(work, callsAtOnce, (call) => call());
  const failed = outcomes.filter((outcome) => outcome.kind === 'unavailable').length;
  if (failed > 0) context.log.warn('Some subscriptions could not be kept; delta goes on alone', { failed });
}
