// The card about what was held back, and its button: looked through (F3).

import { may, rolesOf, type Role } from '../../../core/authorization';
import type { NoticeId, PersonId } from '../../../core/ids';
import { findMailbox, type DutyMailbox } from '../../../core/municipality';
import type { Of } from '../../../core/members';
import type { Notice } from '../../../core/notice';
import { press, type Click, type Way } from '../../../core/press';
import { accept, refuse } from '../../../core/refusal';
import type { Change, IncomingContext } from '../../context';
import type { HeldMail, HeldReport } from '../../domain/arrival/held-mail';
import type { HeldMailCard } from '../../domain/shown/list-cards';
import type { MessageRefusal } from '../../domain/shown/message-refusal';
import { isMessageNotice, type MessageNotices } from '../../domain/shown/message-notices';
import { ofMailbox } from '../message/message-scene';
import { loadStaff, nameIn, peopleNamed } from '../../../people/flows/load-staff';
import { givenNow } from '../../../roster/flows/given-now';
import { managerAsked, managersOf, rosterOf } from '../../../roster/flows/mailbox-staff';
import { whoIsThere } from '../../../roster/flows/who-is-there';

export type HeldNotice = Notice<Of<MessageNotices, 'kind', 'held'>>;

interface HeldClick extends Click {
  readonly noticeId: NoticeId;
}

interface Scene {
  readonly notice: HeldNotice;
  readonly report: HeldReport;
  readonly mailbox: DutyMailbox;
  readonly mails: readonly HeldMail[];
  readonly rolesIn: (actorId: PersonId) => readonly Role[];
  readonly nameOf: (id: PersonId) => string | undefined;
}

async function sceneOf(context: IncomingContext, notice: HeldNotice): Promise<Scene | undefined> {
  const { mailboxId, date } = notice.content;
  const [report, mails] = await Promise.all([
    context.store.held.find(mailboxId, date),
    context.store.held.listTold(mailboxId, date),
  ]);
  const mailbox = findMailbox(context.municipality(), mailboxId);
  if (report === undefined || mailbox === undefined) return undefined;
  const ids = report.reviewed ? [report.reviewed.byId] : [];
  return { notice, report, mailbox, mails, ...(await heldStaff(context, mailbox, ids)) };
}

export async function drawHeld(
  context: IncomingContext,
  notice: HeldNotice,
): Promise<HeldMailCard | undefined> {
  const scene = await sceneOf(context, notice);
  return scene && heldCard(context, scene, { readerId: notice.receiverId });
}

/** Whoever looked through it has to be told nothing more. */
export const isHeldOpen = async ({ store }: IncomingContext, { content }: HeldNotice): Promise<boolean> =>
  (await store.held.find(content.mailboxId, content.date))?.reviewed === undefined;

function heldCard(
  { clock }: IncomingContext,
  { notice, report, mailbox, mails, rolesIn, nameOf }: Scene,
  { readerId, refusal }: { readonly readerId: PersonId } & Partial<Pick<HeldMailCard, 'refusal'>>,
): HeldMailCard {
  const { reviewed, version } = report;
  return {
    ...{ card: 'held', noticeId: notice.id, step: notice.content.step, version, refusal },
    now: clock.now(),
    mailbox: { id: mailbox.id, name: mailbox.name, address: mailbox.address },
    mails: mails.map(({ receivedAt, kind }) => ({ receivedAt, kind })),
    reviewed: reviewed && { at: reviewed.at, name: nameOf(reviewed.byId) },
    isManager: rolesIn(readerId).includes('manager'),
    canReview: reviewed === undefined && may(ofMailbox, rolesIn(readerId)),
  };
}

const heldWay: Way<IncomingContext, HeldClick, Scene, HeldMailCard, Change, MessageRefusal> = {
  load: async (context, { noticeId }) => {
    const notice = await context.store.findNotice(noticeId);
    const content = notice?.content;
    if (notice === undefined || !isMessageNotice(content, 'held')) return undefined;
    return sceneOf(context, { ...notice, content });
  },
  about: ({ report }) => ({ version: report.version, mailboxId: report.mailboxId, date: report.date }),
  denies: (_, { rolesIn }, { actorId }) => (may(ofMailbox, rolesIn(actorId)) ? undefined : 'not-allowed'),
  isOver: (_, { report }) => (report.reviewed === undefined ? undefined : 'already-done'),
  decide: (context, scene, { actorId }) => {
    const { report } = scene;
    if (report.reviewed !== undefined) return Promise.resolve(refuse('already-done'));
    const { mailboxId, date, version } = report;
    const reviewed = { byId: actorId, at: context.clock.now() };
    const next: HeldReport = { ...report, reviewed, version: version + 1 };
    const event = { what: 'quarantine.reviewed' } as const;
    const change: Change = {
      heldReports: [{ expectedVersion: version, report: next }],
      redraw: [{ mailboxId, date }],
      log: [{ at: reviewed.at, actorId, mailboxId, date, event }],
    };
    return Promise.resolve(accept({ change, after: () => sceneOf(context, scene.notice) }));
  },
  draw: (context, scene, { click, refusal }) =>
    Promise.resolve(heldCard(context, scene, { readerId: click.actorId, refusal })),
};

export const reviewHeld = (context: IncomingContext, click: HeldClick) => press(context, heldWay, click);

/** Whoever has it and is there at this hour; nobody is, or for the manager's step: who decides about it. */
export async function registrarOfDay(
  context: IncomingContext,
  mailbox: DutyMailbox,
  step: MessageNotices['held']['step'],
): Promise<PersonId | undefined> {
  const { staff, of } = await whoIsThere(context, [mailbox.id]);
  return step === 'manager' ? managerAsked(mailbox, context.municipality(), staff) : of(mailbox).people[0];
}

/** Roster, whoever it is given to now, and manager; names of those who are asked for. */
async function heldStaff(context: IncomingContext, mailbox: DutyMailbox, ids: readonly PersonId[]) {
  const municipality = context.municipality();
  const upns = peopleNamed(municipality, [mailbox]);
  const given = (await givenNow(context, [mailbox.id])).get(mailbox.id) ?? [];
  const staff = await loadStaff(context, context.clock.now(), { upns, ids: [...ids, ...given] });
  const roster = [...rosterOf(mailbox, staff).map(({ personId }) => personId), ...given];
  const managers = managersOf(mailbox, municipality, staff);
  return {
    rolesIn: (actorId: PersonId) => rolesOf({ actorId, roster, managers, onDuty: [], admins: [] }),
    nameOf: (id: PersonId) => nameIn(staff, id),
  };
}
