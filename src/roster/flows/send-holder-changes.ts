// Sends to the webhook who has a duty mailbox from now on: of each mailbox in order, again until it is taken (F2).

import { mailboxId, personId } from '../../core/ids';
import { findMailbox } from '../../core/municipality';
import { loadStaff } from '../../people/flows/load-staff';
import { carryWork, putOff, type CarryContext } from '../../platform/db/work/carry-work';
import type { Work, WorkEnd } from '../../platform/db/work/work';
import type { RosterContext } from '../context';
import type { HolderChange } from '../domain/holder-change';
import { nameOfKey } from '../domain/told-holder';
import { webhookWork } from '../store/roster-store';
import { withFunctions } from './load-roster';

/** So many mailboxes at once: one that waits for the receiver holds up no other. */
const atOnce = 4;
/** Real milliseconds after which what is left of a mailbox makes way for others. */
const stretchMillis = 8_000;
/** The same, for which the work is surely still this process's while one message is under way. */
const holdMillis = 60_000;

export const sendHolderChanges = (
  context: RosterContext & CarryContext,
  untilMillis?: number,
): Promise<void> => carryWork(context, { kind: webhookWork, atOnce, carry: sendInOrder }, untilMillis);

async function sendInOrder(context: RosterContext & CarryContext, work: Work): Promise<WorkEnd> {
  const { clock, store, log } = context;
  const startedAt = clock.realMillis();
  for (let taken = 0; ; taken++) {
    const change = await store.roster.firstWaiting(mailboxId(work.key));
    if (change === undefined) return { kind: 'done' };
    if (taken > 0 && clock.realMillis() - startedAt > stretchMillis) return again(context);
    // A process that stood still finds that another one sends them by now.
    if (!(await store.work.renew(work, clock.realMillis() + holdMillis))) return again(context);
    const outcome = await send(context, change);
    if (outcome.kind === 'taken') {
      await store.save({ holderTaken: [change.id] });
      continue;
    }
    const { kind, code } = outcome;
    await store.save({ holderAnswers: [{ id: change.id, answer: code }] });
    log.warn('The webhook did not take who has a mailbox; it is sent again', {
      code,
      tries: work.attempts + 1,
      remedy: 'npm run doctor says more (duty.webhook); else ask whoever runs the receiver.',
    });
    const tries = { attempts: taken > 0 ? 0 : work.attempts };
    const later = putOff(context, tries, outcome.kind === 'notTaken' ? outcome.afterMillis : undefined);
    return kind === 'lost' ? { ...later, kind } : later;
  }
}

const again = ({ clock }: CarryContext): WorkEnd => ({ kind: 'later', notBeforeMillis: clock.realMillis() });

/** A file that names no webhook any more asks for nothing to be sent. */
async function send(context: RosterContext, change: HolderChange) {
  const { duty } = context.municipality();
  const mailbox = findMailbox(context.municipality(), change.mailboxId);
  if (duty?.webhook === undefined || mailbox === undefined) return { kind: 'taken' } as const;
  if (context.sendWebhook === undefined)
    return { kind: 'notTaken', code: 'no-secret', afterMillis: undefined } as const;
  const person = /^person\/(.+)$/.exec(change.holder ?? '')?.[1];
  const ids = person === undefined ? [] : [personId(person)];
  const staff = await loadStaff(context, context.clock.now(), { upns: [], ids });
  const { byId } = withFunctions(staff, context.municipality());
  const name = nameOfKey(change.holder, { mailbox, duty, byId });
  const { date, until, at } = change;
  const holder = name === undefined ? null : { name, until };
  const data = { mailbox: change.mailboxId, date, holder };
  const body = JSON.stringify({ type: 'duty.changed', timestamp: at, data });
  return context.sendWebhook({ ...duty.webhook, id: change.id, body });
}
