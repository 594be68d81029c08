// What the work page is told after an act about messages: who decides and when, which number stands twice (F3, F4).

import { weekdayWords } from '../core/texts/time-words';
import { dateOf } from '../core/time';
import { decisionWords } from './cards/decision-words';
import { arrivedWords } from './cards/message-row-view';
import type { IncomingContext } from './context';
import type { IncomingMessage } from './domain/incoming';
import { replacedNumber } from './domain/shown/message-log';
import type { MessageRow } from './domain/shown/page-row';
import { sameNumber } from './flows/lists/same-number';
import { afterProposals } from './flows/message/after-proposal';
import type { MessageVerb } from './flows/message/message-transitions';
import type { MessagesReader } from './page-refusals';

interface Saved {
  readonly verb: MessageVerb;
  readonly found: MessageRow | undefined;
}

/** Who decides about a proposal, and when. */
export async function followsOf(
  context: IncomingContext,
  { person, words }: MessagesReader,
  done: readonly IncomingMessage[],
) {
  const after = await afterProposals(context, done, person.id);
  const says = new Set(after.map(({ decision, ...rest }) => decisionWords(decision, rest, words)));
  const [first] = after;
  const answerBy = first?.dueOn && weekdayWords(first.dueOn, dateOf(first.now, words.zone), words.texts.time);
  return { proposed: first?.responder, answerBy, says: [...says].join(' ') };
}

/** What is to be known of one that was saved. */
export async function saysOf(
  context: IncomingContext,
  reader: MessagesReader,
  saved: Saved,
): Promise<string | undefined> {
  const { verb, found } = saved;
  if (verb === 'assignment.approve' || verb === 'assignment.approveOther')
    return answersBy(context, reader, found);
  if (verb !== 'assignment.propose' || found === undefined) return saysOfNumber(context, reader, saved);
  const messages = await context.store.incoming.findMany([found.id]);
  return (await followsOf(context, reader, messages)).says;
}

/** Who is to answer what was approved, and by when. */
function answersBy(context: IncomingContext, { words }: MessagesReader, found: MessageRow | undefined) {
  if (found?.responder === undefined) return undefined;
  const { time, incoming } = words.texts;
  const today = dateOf(context.clock.now(), words.zone);
  const day = found.dueOn && weekdayWords(found.dueOn, today, time);
  return incoming.page.answersBy(found.responder, day);
}

/** A number that took another's place, or that stands on others already. */
async function saysOfNumber(context: IncomingContext, reader: MessagesReader, saved: Saved) {
  const said = [await saysReplaced(context, reader, saved), await saysSame(context, reader, saved)];
  return said.filter(Boolean).join(' ') || undefined;
}

/** What it took back is what stood there. */
async function saysReplaced(context: IncomingContext, { words }: MessagesReader, { verb, found }: Saved) {
  if (verb !== 'message.register' || found === undefined) return undefined;
  const [message] = await context.store.incoming.findMany([found.id]);
  const was = message?.undo && replacedNumber(message.undo.registration, message.registration);
  const { page } = words.texts.incoming;
  if (was === undefined) return undefined;
  return found.number === undefined
    ? page.numberGone(was, message?.undo?.published !== undefined)
    : page.replacedNumber(found.number, was);
}

async function saysSame(context: IncomingContext, { person, words }: MessagesReader, { verb, found }: Saved) {
  if (verb !== 'message.register' || found?.number === undefined) return undefined;
  const [first, ...others] = await sameNumber(context, person.id, found);
  if (first === undefined) return undefined;
  const { sameNumber: say } = words.texts.incoming.page;
  return say(found.number, arrivedWords(first.arrivedAt, context.clock.now(), words), others.length);
}
