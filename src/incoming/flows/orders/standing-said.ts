// "Har Bo svarat?", "vad väntar vi på?", "vilka saknar nummer?": what waits, for whom and since when, in the writer's mailboxes
// alone; where one message is named, its state (F3, F4).

import { isOneOf, isOrder } from '../../../chat/domain/acts/acts';
import type { AnsweredFirst, HeardLine } from '../../../chat/domain/acts/heard-line';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import { may } from '../../../core/authorization';
import { sentence } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { dateOf } from '../../../core/time';
import { onlyNamed } from '../../../people/flows/first-named';
import type { Person } from '../../../people/domain/person';
import { ownMailboxes, type OwnMailbox } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import { assignedStates, isAppointed, type IncomingMessage } from '../../domain/incoming';
import {
  isTheManager,
  isWhoeverWasNamed,
  standingAsked,
  type ListAsked,
  type StandingAsked,
} from '../../domain/standing-asked';
import { lookFirst } from '../lists/look-first';
import { rolesIn, sceneOf } from '../message/message-scene';
import { messageTransitions } from '../message/message-transitions';
import { answersAs } from '../message/responders';
import { meantIn } from './described';
import type { Answer } from './order-cards';
import { listThem } from './order-lists';
import { shownLast } from './shown-last';

interface Reader {
  readonly readerId: PersonId;
  readonly own: readonly OwnMailbox[];
}

/** Undefined for whoever has no mailbox, and where nothing is so that somebody was asked about: then it is of something else. */
export async function answerStanding(
  context: IncomingContext,
  { id: readerId }: Person,
  { text, understood }: HeardLine,
): Promise<AnsweredFirst<Answer> | Understanding | undefined> {
  const asked = understood.changes ? undefined : standingAsked(text);
  if (asked === undefined) return undefined;
  const own = await ownMailboxes(context, readerId);
  if (own.length === 0) return asked.of === 'person' ? ofOwnMail(understood) : undefined;
  if (asked.of !== 'person' && asked.of !== 'message') {
    const cards = await answerList(context, { readerId, own }, asked.of);
    return cards && { act: 'message.find', cards };
  }
  await lookFirst(context, own);
  const isOfMessage = isOneOf(understood.act, 'message.find', 'order.*');
  const isShown =
    asked.of === 'person'
      ? await showOfPerson(context, { readerId, own }, { ...asked, understood })
      : await showNamed(context, { readerId, own }, { ...asked, isSure: isOfMessage });
  if (isShown) return { act: 'message.find', cards: [] };
  // "Svarade Bo på bygdegården?" orders nothing.
  return asked.of === 'person' && isOfMessage
    ? { ...understood, act: 'answers.of', sure: true, asked: true, also: [] }
    : undefined;
}

/** "Har Ines svarat?", by whoever has no mailbox: of whom they asked to read their mail. */
const ofOwnMail = (understood: Understanding): Understanding | undefined =>
  isOneOf(understood.act, 'answers.of', 'message.find', 'inbox', 'other') || isOrder(understood.act)
    ? { ...understood, act: 'delegation.mine', sure: true, asked: true, also: [] }
    : undefined;

async function answerList(
  context: IncomingContext,
  reader: Reader,
  of: ListAsked,
): Promise<readonly Answer[] | undefined> {
  // What waits for the writer's own decision has a list of its own.
  const isDeciding = of === 'undecided' && reader.own.every(({ parts }) => parts.includes('manager'));
  if (isDeciding) return undefined;
  await lookFirst(context, reader.own);
  const found = await foundOf(context, reader, of);
  if (found.length > 0) await listAll(context, reader, found);
  return [sentence({ what: 'orderStanding', of, count: found.length })];
}

const mostListed = 200;

async function foundOf(
  context: IncomingContext,
  { readerId, own }: Reader,
  of: ListAsked,
): Promise<readonly IncomingMessage[]> {
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  const { incoming } = context.store;
  const open = () => incoming.list({ mailboxes, isPlain: true }, { from: 0, most: mostListed });
  const today = dateToday(context);
  const { zone } = context.municipality().calendar;
  switch (of) {
    case 'others':
      return without(await assigned(context, own), (one) => isWaitedFor(context, one, readerId));
    case 'undecided':
      return (await assigned(context, own)).filter(({ answer }) => answer.state === 'proposed');
    case 'given':
      return (await assigned(context, own)).filter(
        ({ answer: { proposedById, byId, since, responderId } }) =>
          [proposedById, byId].includes(readerId) &&
          responderId !== readerId &&
          dateOf(since, zone) === today,
      );
    case 'returned':
      return (await open()).filter(({ answer }) => answer.state === 'undecided' && answer.back !== undefined);
    case 'unassigned':
      return (await open()).filter(({ answer, taken }) => answer.state === 'undecided' && !taken);
    case 'unnumbered':
      return incoming.list({ mailboxes, standing: 'open', isPlain: true }, { from: 0, most: mostListed });
  }
}

async function without(
  messages: readonly IncomingMessage[],
  isLeftOut: (message: IncomingMessage) => Promise<boolean>,
): Promise<readonly IncomingMessage[]> {
  const left: IncomingMessage[] = [];
  for (const message of messages) if (!(await isLeftOut(message))) left.push(message);
  return left;
}

/** Somebody is proposed for it or has it, in these mailboxes. */
async function assigned({ store }: IncomingContext, own: readonly OwnMailbox[]) {
  const mailboxes = new Set(own.map(({ mailbox }) => mailbox.id));
  return (await store.incoming.listByAnswer(assignedStates)).filter(({ mailboxId }) =>
    mailboxes.has(mailboxId),
  );
}

/** Their decision, or their answer. */
async function isWaitedFor(
  context: IncomingContext,
  message: IncomingMessage,
  personId: PersonId,
): Promise<boolean> {
  const { responderId } = message.answer;
  if (isAppointed(message))
    return responderId !== undefined && (await answersAs(context, personId)).has(responderId);
  const scene = await sceneOf(context, message);
  return scene !== undefined && may(messageTransitions['assignment.approve'].may, rolesIn(scene, personId));
}

type OfPerson = Extract<StandingAsked, { of: 'person' }> & { readonly understood: Understanding };

/** What waits for the one who is named; of a message that is named beside, that one. */
async function showOfPerson(
  context: IncomingContext,
  reader: Reader,
  { name, matter, understood }: OfPerson,
): Promise<boolean> {
  const isPointed = matter !== '' && pointing.test(matter);
  if (isPointed && (await showLast(context, reader))) return true;
  if (matter !== '' && !isPointed) return showNamed(context, reader, { matter, isSure: true });
  const found = isTheManager(name)
    ? (await assigned(context, reader.own)).filter(({ answer }) => answer.state === 'proposed')
    : await ofNamed(context, reader, { name, person: understood.person });
  if (found !== undefined) return found.length > 0 && listAll(context, reader, found);
  // "Hur går det för honom?", right after a message was shown.
  if (isWhoeverWasNamed(name)) return showLast(context, reader);
  return showNamed(context, reader, { matter: name, isSure: isOneOf(understood.act, 'message.find') });
}
const pointing = /^(?:den|det|detta|denna|dem|dom|sin|sitt|it|that|this|them)(?: (?:har|här|där|dar))?$/iu;

/** Undefined where nobody here is called so. */
async function ofNamed(
  context: IncomingContext,
  { readerId, own }: Reader,
  { name, person }: { readonly name: string; readonly person: Understanding['person'] },
): Promise<readonly IncomingMessage[] | undefined> {
  const { store } = context;
  const known = await store.people.findNamed(person);
  const [first = ''] = name.split(' ');
  const id = known?.id ?? (isWhoeverWasNamed(name) ? undefined : await onlyNamed(context, [first], name));
  if (id === undefined) return undefined;
  if (id === readerId) return [];
  const as = await answersAs(context, id);
  const isTheirs = ({ answer: { responderId } }: IncomingMessage) =>
    responderId !== undefined && as.has(responderId);
  const mailboxes = own.map(({ mailbox }) => mailbox.id);
  const all = [
    ...(await assigned(context, own)),
    ...(await store.incoming.listByAnswer(['answered'])).filter(({ mailboxId }) =>
      mailboxes.includes(mailboxId),
    ),
  ];
  const theirs = all.filter(isTheirs);
  const others = await without(all, async (one) => isTheirs(one) || !(await isDecidedBy(context, one, id)));
  // Who decides in somebody else's place is asked of their own answers first.
  const decided = theirs.length === 0 ? others : await ofFirstManager(context, others, id);
  const open = [...theirs, ...decided];
  if (open.length > 0) return open;
  const filter = { mailboxes, responderId: id, withClosed: true, isPlain: true, isLatestFirst: true };
  return store.incoming.list(filter, { from: 0, most: mostAnswered });
}

const ofFirstManager = (context: IncomingContext, messages: readonly IncomingMessage[], id: PersonId) =>
  without(messages, async (message) => (await sceneOf(context, message))?.managers[0] !== id);

/** Of what is answered and done. */
const mostAnswered = 5;

const isDecidedBy = async (context: IncomingContext, message: IncomingMessage, personId: PersonId) =>
  message.answer.state === 'proposed' && isWaitedFor(context, message, personId);

interface Named {
  readonly matter: string;
  /** Nothing else can be meant, however little of its words is said. */
  readonly isSure: boolean;
}

/** One that is named by its words, or several of which each says it. */
async function showNamed(
  context: IncomingContext,
  reader: Reader,
  { matter, isSure }: Named,
): Promise<boolean> {
  const meant = await meantIn(context, matter, { ...reader, isAppointing: false, withClosed: true });
  if (meant === undefined || meant.isSome || (!isSure && meant.met === 0)) return false;
  const mailboxes = new Set(reader.own.map(({ mailbox }) => mailbox.id));
  const found = meant.messages.filter(({ mailboxId }) => mailboxes.has(mailboxId));
  return found.length > 0 && listAll(context, reader, found);
}

/** The message that was just shown, where it is the writer's. */
async function showLast(context: IncomingContext, reader: Reader): Promise<boolean> {
  const last = await shownLast(context, reader.readerId, undefined);
  const mailboxes = new Set(reader.own.map(({ mailbox }) => mailbox.id));
  const found = (last?.messages ?? []).filter(({ mailboxId }) => mailboxes.has(mailboxId));
  return found.length === 1 && listAll(context, reader, found);
}

const listAll = (context: IncomingContext, reader: Reader, found: readonly IncomingMessage[]) =>
  listThem(context, {
    meant: { messages: found, isSome: false, isCut: false },
    found,
    ordering: reader,
    isStanding: true,
  });
