// Everything that a decision or a card about one incoming message needs to know (F3, F4).

import { may, rolesOf, type Role } from '../../../core/authorization';
import type { IncomingId, PersonId } from '../../../core/ids';
import type { IncomingMessage } from '../../domain/incoming';
import type { MessageRole } from '../../domain/shown/message-notices';
import { findMailbox, type DutyMailbox } from '../../../core/municipality';
import { undoableSince } from '../../domain/undoing/batch';
import type { MessageWords } from '../../graph/mail-desk';
import type { Instant, Zone } from '../../../core/time';
import type { IncomingContext } from '../../context';
import { loadStaff, peopleNamed, type Staff } from '../../../people/flows/load-staff';
import { withFunctions } from '../../../roster/flows/load-roster';
import { respondersOf } from './responders';
import { rosterNow } from '../../../roster/flows/given-now';
import { managersOf, rosterOf } from '../../../roster/flows/mailbox-staff';

export interface MessageScene {
  readonly now: Instant;
  readonly message: IncomingMessage;
  readonly mailbox: DutyMailbox;
  readonly staff: Staff;
  /** Also to whom it is given now. */
  readonly roster: readonly PersonId[];
  /** Who looks after the mailbox on this working day: first who has it. */
  readonly order: readonly PersonId[];
  /** Who is to answer: one, or those of a function until one of them takes it. */
  readonly responders: readonly PersonId[];
  /** Manager, deputy, last resort. */
  readonly managers: readonly PersonId[];
  readonly zone: Zone;
}

/** What was done before is not offered to be taken back any more. */
export const undoableFrom = ({ now, zone }: MessageScene): Instant => undoableSince(now, zone);

/** Undefined when there is no such message, or its mailbox is gone from the file. */
export async function loadMessage(
  context: IncomingContext,
  id: IncomingId,
): Promise<MessageScene | undefined> {
  const message = await context.store.incoming.find(id);
  return message && sceneOf(context, message);
}

/** The scene of a message that has been loaded already. */
export async function sceneOf(
  context: IncomingContext,
  message: IncomingMessage,
): Promise<MessageScene | undefined> {
  const municipality = context.municipality();
  const mailbox = findMailbox(municipality, message.mailboxId);
  if (mailbox === undefined) return undefined;
  const { answer, secrecy } = message;
  const ids = [
    answer.responderId,
    answer.byId,
    answer.proposedById,
    answer.back?.byId,
    answer.undone?.ofId,
    answer.undone?.byId,
    secrecy?.byId,
    message.taken?.byId,
  ];
  const now = context.clock.now();
  const current = await rosterNow(context, [mailbox.id]);
  const given = current.given.get(mailbox.id) ?? [];
  const staff = await loadStaff(context, now, {
    upns: peopleNamed(municipality, [mailbox]),
    ids: [...ids.filter((id) => id !== undefined), ...given],
  });
  return {
    now,
    message,
    mailbox,
    staff: withFunctions(staff, municipality),
    responders: respondersOf(municipality, staff, answer.responderId),
    roster: [...rosterOf(mailbox, staff).map((member) => member.personId), ...given],
    order: current.orderOf(mailbox, staff),
    managers: managersOf(mailbox, municipality, staff),
    zone: municipality.calendar.zone,
  };
}

/** What the person is to the message now. */
export function rolesIn(scene: MessageScene, actorId: PersonId): readonly Role[] {
  const { responders, roster, managers } = scene;
  const responder: readonly Role[] = responders.includes(actorId) ? ['responder'] : [];
  return [...responder, ...rolesOf({ actorId, roster, managers, onDuty: [], admins: [] })];
}

/** Who is to answer it; before anybody is, whoever of the mailbox has taken it. */
export const mayAnswer = ({ responders, message }: MessageScene, actorId: PersonId): boolean =>
  responders.includes(actorId) || (message.answer.state === 'undecided' && message.taken?.byId === actorId);

/** Whom they choose in the place of another has it at once; else the manager decides. */
export const givesAtOnce = (
  { managers, message }: Pick<MessageScene, 'managers' | 'message'>,
  actorId: PersonId,
): boolean => managers.includes(actorId) || message.isRequest;

/** Who asks for a public document is shown to who registers and who answers alone. */
export const seesSender = ({ isRequest }: IncomingMessage, roles: readonly Role[]): boolean =>
  !isRequest || roles.includes('roster') || roles.includes('responder');

/** Who wrote it; what another mailbox handed over comes from there, and names whoever wrote it first for the answer. */
export const senderOf = (
  { origin }: IncomingMessage,
  { from, answersTo }: Pick<MessageWords, 'from' | 'answersTo'>,
): string => (origin === undefined ? from : (answersTo ?? from));

/** Whoever has the mailbox. */
export const ofMailbox: readonly Role[] = ['roster', 'manager'];

/** Whether the mailbox is theirs to look into. */
export const hasMailbox = (roles: readonly Role[]): boolean => may(ofMailbox, roles);

/** Whether nothing of it may be shown or forwarded. */
export const isHidden = ({ mailbox, message }: Pick<MessageScene, 'mailbox' | 'message'>): boolean =>
  mailbox.secrecy === 'strict' || message.secrecy !== undefined;

/** As whom somebody sees it; who has the mailbox and is to answer it is both. */
export function partsIn(scene: MessageScene, readerId: PersonId): readonly MessageRole[] {
  const roles = rolesIn(scene, readerId);
  const isProposed = scene.message.answer.state === 'proposed';
  const isManagers = !roles.includes('roster') && isProposed && !isHidden(scene);
  // Who is proposed and decides about it has not got it yet.
  const isTheirs = roles.includes('responder') && !(isProposed && hasMailbox(roles));
  return [
    ...(hasMailbox(roles) ? [isManagers ? ('manager' as const) : ('registrar' as const)] : []),
    ...(isTheirs ? ['responder' as const] : []),
  ];
}

type Registrars = Pick<MessageScene, 'message' | 'roster' | 'order' | 'staff'>;

/** Who looks after it: who proposed it if the mailbox can be theirs today, else who has it, else the first of the roster who is there. */
export function registrarThere({ message, roster, order, staff }: Registrars): PersonId | undefined {
  const proposer = order.find((id) => id === message.answer.proposedById);
  return proposer ?? order[0] ?? roster.find((id) => !staff.away.has(id));
}

/** Who hears what is told once: where none of them is there, the first, on their return. */
export const registrarOf = (scene: Registrars): PersonId | undefined =>
  registrarThere(scene) ?? scene.roster[0];

/** Live reads for one card take no longer than this, in real milliseconds. */
export const liveMillis = 2_000;

/** Sizes and kinds of its attachments, read live; their names are never shown of a secret one. Undefined: not readable now. */
export async function attachmentsOf(
  context: IncomingContext,
  { mailbox, message }: Pick<MessageScene, 'mailbox' | 'message'>,
): Promise<readonly { readonly size: number; readonly contentType: string | undefined }[] | undefined> {
  const place = { address: mailbox.address, id: message.messageId, withAttachments: true };
  const until = context.clock.realMillis() + liveMillis;
  const reading = (await context.mailDesk.readWords([place], until)).get(message.messageId);
  return reading?.kind === 'read' ? (reading.words.attachments ?? []) : undefined;
}
