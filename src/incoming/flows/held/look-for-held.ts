// Each working morning: what the spam filter held back of the mail to each duty address since the last look (F3).

import { isWorkingDay } from '../../../core/calendar';
import { dateToday } from '../../../core/context';
import { newNotice } from '../../../core/new-notice';
import { plusDays, atLocal, localTime, type LocalDate } from '../../../core/time';
import { findMailbox, type DutyMailbox } from '../../../core/municipality';
import type { Change, IncomingContext } from '../../context';
import {
  heldStep,
  lookBackDays,
  mostRequests,
  windowMillis,
  type HeldReport,
  type MessageTrace,
} from '../../domain/arrival/held-mail';
import type { PersonId } from '../../../core/ids';
import { registrarOfDay, type HeldNotice } from './held-card';

/** Runs with every quarter of an hour, since all addresses may be more than one window has room for. */
export async function tellHeld(context: IncomingContext): Promise<void> {
  const { quarantine, calendar } = context.municipality();
  if (quarantine === undefined || !isWorkingDay(calendar, dateToday(context))) return;
  if (context.messageTrace !== undefined) await lookAtAll(context, context.messageTrace);
  await sayOpen(context);
}

async function lookAtAll(context: IncomingContext, trace: MessageTrace): Promise<void> {
  const { store, clock, municipality } = context;
  const today = dateToday(context);
  const looked = await store.held.listLooked(today);
  let left = mostRequests - (await store.held.countRequests(clock.realMillis() - windowMillis));
  for (const mailbox of municipality().mailboxes.filter(({ id }) => !looked.has(id))) {
    if (left <= 0) return;
    const { requests, isGoing } = await lookAt(context, trace, { mailbox, most: left });
    left -= requests;
    // What holds for one address holds for all.
    if (!isGoing) return;
  }
}

interface Look {
  readonly mailbox: DutyMailbox;
  readonly most: number;
}

async function lookAt(context: IncomingContext, trace: MessageTrace, { mailbox, most }: Look) {
  const { clock, store, log } = context;
  const { zone } = context.municipality().calendar;
  const date = dateToday(context);
  const now = clock.now();
  const from = atLocal(plusDays(date, -lookBackDays), localTime('00:00'), zone);
  const reading = await trace.read(mailbox.address, { from, to: now }, most);
  const { requests } = reading;
  const look = { mailboxId: mailbox.id, date, atMillis: clock.realMillis(), requests };
  if (reading.kind !== 'read') {
    log.warn('The message trace could not be read; it is asked again', {
      code: reading.code,
      kind: reading.kind,
    });
    await store.save({ heldLooks: [{ ...look, isWhole: false }] });
    return { requests, isGoing: false };
  }
  const heldSeen = reading.held.map((one) => ({ ...one, mailboxId: mailbox.id }));
  await store.save({ heldSeen });
  // Told and looked at in one: whoever stops before is to look again.
  await store.save({ heldLooks: [{ ...look, isWhole: true }], ...(await reportOf(context, mailbox, date)) });
  return { requests, isGoing: true };
}

/** What has not been told yet is told with this morning's. */
async function reportOf(
  { store, clock }: IncomingContext,
  { id }: DutyMailbox,
  date: LocalDate,
): Promise<Change> {
  const { length: count } = await store.held.listUntold(id);
  if (count === 0) return {};
  const report = { mailboxId: id, date, reviewed: undefined, version: 1 };
  const event = { what: 'quarantine.told', count } as const;
  const entry = { at: clock.now(), actorId: undefined, mailboxId: id, date, event };
  return { heldReports: [{ expectedVersion: 0, report }], log: [entry] };
}

/** First to whoever has the mailbox, again on the next working morning, then to the manager; each once. */
async function sayOpen(context: IncomingContext): Promise<void> {
  const open = await context.store.held.listOpen();
  const notices = [];
  for (const report of open) notices.push(...(await noticesOf(context, report)));
  if (notices.length === 0) return;
  await context.store.save({ notices });
  context.wakeOutbox();
}

async function noticesOf(context: IncomingContext, report: HeldReport) {
  const municipality = context.municipality();
  const mailbox = findMailbox(municipality, report.mailboxId);
  const step = heldStep(report, dateToday(context), municipality.calendar);
  if (mailbox === undefined || step === undefined) return [];
  const receiverId = await registrarOfDay(context, mailbox, step);
  if (receiverId === undefined) return [];
  const { mailboxId, date } = report;
  const key = `held/${mailboxId}/${date}/${step}`;
  return [heldNotice(context, { kind: 'held', mailboxId, date, step }, { key, receiverId })];
}

/** The same morning, whom Teams did not reach leaves it to whoever has the mailbox now. */
export async function tellNextHeld(context: IncomingContext, missed: HeldNotice): Promise<void> {
  const { content } = missed;
  const mailbox = findMailbox(context.municipality(), content.mailboxId);
  if (mailbox === undefined) return;
  const receiverId = await registrarOfDay(context, mailbox, content.step);
  if (receiverId === undefined || receiverId === missed.receiverId) return;
  const key = `held/${content.mailboxId}/${content.date}/${content.step}/${receiverId}`;
  await context.store.save({ notices: [heldNotice(context, content, { key, receiverId })] });
  context.wakeOutbox();
}

function heldNotice(
  context: IncomingContext,
  content: HeldNotice['content'],
  { key, receiverId }: { readonly key: string; readonly receiverId: PersonId },
) {
  const { mailboxId, date } = content;
  return newNotice(context, {
    ...{ key, receiverId, content },
    subjects: [{ key: `${key}/subject`, mailboxId, date }],
  });
}
