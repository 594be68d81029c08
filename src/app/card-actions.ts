// The table of card buttons: verb → parse → flow (contract.md: Card actions).

import { z } from 'zod';
import type { Verb } from '../domain/authorization';
import { isVerb } from '../domain/authorization';
import type { CardFacts, SentenceCard } from '../domain/card-facts';
import { absenceId, mailboxId, noticeId, personId } from '../domain/ids';
import type { Person } from '../domain/person';
import type { Refusal } from '../domain/refusal';
import { isLocalDate } from '../domain/time';
import { actOnDuty } from '../flows/act-on-duty';
import type { DutyVerb } from '../flows/duty-action';
import type { FlowContext } from '../flows/flow-context';
import { endAbsence } from '../flows/say-absence';
import { undoRosterChange } from '../flows/undo-roster-change';
import { showRule } from '../flows/show-rule';
import type { Conversation } from '../ports/messenger';
import type { IncomingAction } from '../ports/receiver';

export interface CardClick {
  readonly person: Person;
  readonly action: IncomingAction;
  readonly conversation: Conversation;
}

export interface CardAnswer {
  readonly kind: 'card' | 'message';
  readonly facts: CardFacts;
}

type Handler = (context: FlowContext, click: CardClick) => Promise<CardAnswer>;

const guid = z.string().regex(/^[0-9a-f-]{36}$/i);
const dutyData = z.object({
  notice: guid.transform(noticeId),
  mailbox: z.string().min(1).max(64).transform(mailboxId),
  date: z.string().refine(isLocalDate),
  version: z.coerce.number().int().min(0),
  person: guid.transform(personId).optional(),
});
const absenceData = z.object({ absence: guid.transform(absenceId) });
const changeData = z.object({ change: guid });
const ruleData = z.object({ rule: z.string().min(1).max(64) });

const handlers: Readonly<Record<Verb, Handler>> = {
  'opening.confirm': onDuty('opening.confirm'),
  'opening.retract': onDuty('opening.retract'),
  'opening.yesterday': onDuty('opening.yesterday'),
  'junk.reviewed': onDuty('junk.reviewed'),
  'duty.accept': onDuty('duty.accept'),
  'duty.passOn': onDuty('duty.passOn'),
  'duty.give': onDuty('duty.give'),
  'roster.undo': async (context, { person, action }) => {
    const data = changeData.safeParse(action.data);
    if (!data.success) return say('bad-input');
    const undone = await undoRosterChange(context, person.id, data.data.change);
    return undone.ok ? { kind: 'card', facts: undone.value } : say(undone.refusal);
  },
  'absence.end': async (context, { person, action }) => {
    const data = absenceData.safeParse(action.data);
    if (!data.success) return say('bad-input');
    const ended = await endAbsence(context, person.id, data.data.absence);
    return ended.ok ? { kind: 'card', facts: ended.value } : say(ended.refusal);
  },
  'rules.show': (context, { action }) => {
    const data = ruleData.safeParse(action.data);
    const shown = data.success ? showRule(context, data.data.rule) : undefined;
    return Promise.resolve(shown ? { kind: 'message', facts: shown } : say(data.success ? 'not-found' : 'bad-input'));
  },
};

/** Every click is answered: with the fresh card, or with a sentence that says why not. */
export async function actOnCard(context: FlowContext, click: CardClick): Promise<CardAnswer> {
  const { verb } = click.action;
  if (!isVerb(verb)) return say('unknown-verb');
  await rememberCopy(context, click);
  return handlers[verb](context, click);
}

function say(refusal: Refusal, onDuty?: string): CardAnswer {
  const words: SentenceCard['say'] =
    onDuty === undefined ? { what: 'refused', refusal } : { what: 'refused', refusal, onDuty };
  return { kind: 'message', facts: { card: 'sentence', say: words } };
}

function onDuty(verb: DutyVerb): Handler {
  return async (context, { person, action }) => {
    const data = dutyData.safeParse(action.data);
    if (!data.success) return say('bad-input');
    const { notice, mailbox, date, version, person: chosen } = data.data;
    const answer = await actOnDuty(context, {
      verb,
      actorId: person.id,
      noticeId: notice,
      mailboxId: mailbox,
      date,
      version,
      personId: chosen,
    });
    if (answer.card) return { kind: 'card', facts: answer.card };
    return say(answer.refusal ?? 'not-found', answer.onDuty);
  };
}

/** The card that was clicked may be the second copy of a notice whose first answer was lost. */
async function rememberCopy(context: FlowContext, { person, action, conversation }: CardClick): Promise<void> {
  const notice = guid.safeParse(action.data['notice']);
  if (!notice.success || action.activityId === undefined) return;
  const known = await context.store.findNotice(noticeId(notice.data));
  if (known?.receiverId !== person.id) return;
  await context.store.outbox.saveCopy(known.id, { conversation, activityId: action.activityId });
}
