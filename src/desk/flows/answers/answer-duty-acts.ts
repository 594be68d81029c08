// What people write about who has the mailboxes and about opening them: shown, or done as the buttons do (F1, F2).

import { mostChoices } from '../../../chat/domain/turn';
import type { ChatSay, ChoicesCard } from '../../../chat/domain/says/chat-cards';
import { clockOf } from '../../../chat/domain/days/day-part';
import type { DaySpan } from '../../../chat/domain/days/several';
import { partsOf, type Saying } from '../../../chat/domain/acts/saying';
import { saysJunkSeen } from '../../../chat/domain/forms/duty/opened-first';
import { saysSwap } from '../../../chat/domain/forms/duty/swap';
import { flawed } from '../../../absence/flows/away/answer-away-acts';
import { refused, sentence, type CoreSay, type SentenceCard } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { hasInRoster, isLedBy, type DutyMailbox } from '../../../core/municipality';
import { holderOf } from '../../../duty/domain/decide-duty';
import type { DutyVerb } from '../../../duty/domain/duty-transitions';
import { actOnDuty } from '../../../duty/flows/act-on-duty';
import { loadDutyBoard, type DutyBoard } from '../../../duty/flows/load-duty';
import type { LocalDate } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { personNamed } from '../../../people/flows/chosen-person';
import { lastDayOf } from '../../../roster/domain/roster';
import type { RosterChangeCard } from '../../../roster/domain/roster-cards';
import { declineChange } from '../../../roster/flows/answer-plan';
import { changeCard } from '../../../roster/flows/change-card';
import { mailboxesPlanned } from '../../../roster/flows/own-mailboxes';
import { giveDays, passDays, takeDays } from '../../../roster/flows/plan-days';
import type { DeskContext } from '../../context';
import type { DutyOverviewCard } from '../../domain/desk-cards';
import { answerSwap, askOtherDays } from './answer-swap';
import { givenAlready } from './given-already';
import { giftOf } from './gifts';
import { heldOn, meantMailboxes, saysAllOf } from './meant-mailboxes';
import { heldByOthers, notOwnOpened, ofOwnMailbox, ownOf } from './own-opened';
import { changeMade, takeBack } from './put-right';
import { takenSince, withAskedAt } from './taken-since';
import { startOfToday } from '../undoing/undoable';
import { showOverview } from '../shown/show-overview';

type DutyAnswer = DutyOverviewCard | RosterChangeCard | ChoicesCard | SentenceCard<CoreSay | ChatSay>;
type Answers = Promise<readonly DutyAnswer[]>;

const verbs = {
  'duty.opened': 'opening.confirm',
  'duty.cannot': 'duty.passOn',
  'duty.take': 'duty.accept',
  'duty.give': 'duty.give',
} as const satisfies Readonly<Record<string, DutyVerb>>;
type DutyAct = keyof typeof verbs;

/** Asked, it asks once before it is done; what is of later days is planned, as the plan's card does it. */
export const answerDutyAct =
  (act: DutyAct) => async (context: DeskContext, writer: Person, saying: Saying) => {
    const { instead, mayChange } = saying;
    const others = await notOwnOpened(context, writer, saying);
    if (others.length > 0 && saying.each === undefined) return others;
    const before = instead && mayChange ? await changeMade(context, writer, { act, instead }) : undefined;
    const all = saying.spans ?? [];
    const dated = mayChange && all.length > 0 ? all.map((span) => ofSpan(saying, span)) : [saying];
    const boxes = saying.each && (await ownOf(context, writer, { ...saying, each: saying.each }));
    const each = dated.flatMap((one) =>
      boxes ? boxes.map((mailbox) => ({ ...one, mailbox, each: undefined })) : [one],
    );
    // What it takes the place of is in the way of days that are said again.
    if (before !== undefined) await takeBack(context, writer, before.id);
    const answers: DutyAnswer[] = [];
    for (const one of each) answers.push(...(await answerOne(act, context, { writer, saying: one })));
    if (before === undefined || instead === undefined) return [...answers, ...others];
    const isDone = answers.every(({ card }) => card !== 'sentence' && card !== 'choices');
    if (!isDone) {
      const as = { ...saying, ...instead, mailbox: before.mailboxId, instead: undefined, spans: undefined };
      await answerOne(act, context, { writer, saying: as });
      return answers;
    }
    const { date } = before;
    const said = sentence({ what: 'insteadOf', today: dateToday(context), date, lastDay: lastDayOf(before) });
    return [...answers, said];
  };

/** One of several days that are no one span. */
const ofSpan = (saying: Saying, { from, until, part }: DaySpan): Saying => ({
  ...{ ...saying, from, until, part, spans: undefined },
  isOpen: until === undefined,
});

const isOfToday = ({ from, until }: Saying, today: LocalDate): boolean =>
  (from ?? today) <= today && (until ?? today) <= today;

const answerOne = async (
  act: DutyAct,
  context: DeskContext,
  { writer, saying: said }: { readonly writer: Person; readonly saying: Saying },
): Answers => {
  const saying = await ofOwnMailbox(context, writer, said);
  const today = dateToday(context);
  const flaw = act === 'duty.opened' ? undefined : flawed(saying.flaw);
  if (flaw !== undefined) return [flaw];
  const isToday = isOfToday(saying, today);
  const isBefore = (saying.until ?? saying.from ?? today) < today;
  if (act === 'duty.opened' && (isBefore || !isToday))
    return [sentence({ what: isBefore ? 'openedBefore' : 'openedThen' })];
  const isSwap = act === 'duty.give' && saying.inReturn !== undefined;
  const to = act === 'duty.give' && !isSwap ? await receiverOf(context, saying) : undefined;
  if (to === 'nobody') return [sentence({ what: 'whoIsMeant' })];
  const board = await loadDutyBoard(context, { date: today, now: context.clock.now() });
  const heldThen = isToday ? [] : await heldOn(context, writer, saying);
  const mailboxes = meantMailboxes(context, board, { writer, saying, act, heldThen });
  const giving = { writer, saying, to, mailboxes, held: () => heldOn(context, writer, saying) };
  const [mailbox, another] = mailboxes;
  const known = await givenAlready(context, giving);
  if (known !== undefined || mailbox === undefined) return known ?? [sentence({ what: 'notYourMailbox' })];
  const others = act === 'duty.give' ? await ofOthers(context, writer, { saying, mailboxes }) : [];
  if (others.length > 0) return others;
  const own = act === 'duty.take' && isToday ? heldAlready(context, board, { writer, saying }) : undefined;
  if (own !== undefined) return [alreadyHas(context, { saying, own, others: mailboxes })];
  if (isSwap) return [await answerSwap(context, { writer, saying, mailboxes })];
  if (to !== undefined && saysSwap(saying.text))
    return [await askOtherDays(context, { writer, saying, mailboxes, to })];
  if (act === 'duty.opened' && saying.mayChange && saysAllOf(saying.text, mailboxes.length))
    return answerDutyAct(act)(context, writer, { ...saying, each: mailboxes.map(({ id }) => id) });
  const what = another === undefined ? 'confirm' : 'whichMailbox';
  if (what !== 'confirm' || !saying.mayChange) return [asks(context, { saying, mailboxes, to, what })];
  return carriedOut(context, board, { writer, saying, act, mailbox, to });
};

/** What would be refused is not asked: who has it is told. */
async function ofOthers(
  context: DeskContext,
  writer: Person,
  { saying, mailboxes }: Pick<Asking, 'saying' | 'mailboxes'>,
): Answers {
  if (saying.mayChange) return [];
  const planned = new Set((await mailboxesPlanned(context, writer.id)).map(({ id }) => id));
  const ids = mailboxes.map(({ id }) => id);
  return ids.some((id) => planned.has(id))
    ? []
    : [refused('not-allowed'), await showOverview(context, writer, ids)];
}

interface Meant extends Meaning {
  readonly mailbox: DutyMailbox;
  readonly to: Person | undefined;
}

/** Done, unless somebody has taken it since it was asked. */
async function carriedOut(
  context: DeskContext,
  board: DutyBoard,
  { writer, saying, act, mailbox, to }: Meant,
): Answers {
  const today = dateToday(context);
  const name = await takenSince(context, { saying, mailbox, between: [writer.id, to?.id] });
  if (name !== undefined) {
    const again = asks(context, { saying, mailboxes: [mailbox], to, what: 'confirm' });
    return [{ ...again, say: { what: 'hasIt', mailbox: mailbox.name, isOther: false, name } }];
  }
  const isToday = isOfToday(saying, today);
  if (!isToday || (saying.part !== undefined && act !== 'duty.opened'))
    return [await planDays(context, { writer, saying, act, mailbox, to })];
  const { refusal, inTheWay = to && { name: to.name, days: [today] } } = await actOnDuty(context, {
    ...{ ...doingOf(act, mailbox, { writer, to }), actorId: writer.id, mailboxId: mailbox.id },
    ...{ date: today, noticeId: undefined, version: board.days.get(mailbox.id)?.version ?? 0 },
  });
  if (refusal === undefined) {
    const made = await changedNow(context, { writer, act, mailbox, to });
    // Who has given it away has nothing more to do in it.
    return act === 'duty.give' && made.length > 0
      ? made
      : [...made, await showOverview(context, writer, [mailbox.id])];
  }
  const said = refused(refusal, inTheWay);
  // "Jag hann inte öppna ks", of whoever does not have it, and "jag kan inte i dag, möte hela dagen": one answer.
  if (act === 'duty.cannot' && refusal === 'not-on-duty') return [await heldByOthers(context, [mailbox.id])];
  if (act === 'duty.cannot' && saying.also?.includes('away') === true) return [said];
  return [said, await showOverview(context, writer, [mailbox.id])];
}

/** That it was left or given today, with its undo: the mailbox's own card shows only who has it. */
async function changedNow(
  context: DeskContext,
  { writer: { id: readerId }, act, mailbox, to }: Omit<Meant, 'saying'>,
): Promise<readonly DutyAnswer[]> {
  if (act !== 'duty.cannot' && act !== 'duty.give') return [];
  const kind = act === 'duty.give' ? 'takes' : 'passes';
  const made = (await context.store.roster.listDecidedBy(readerId, startOfToday(context))).findLast(
    (one) =>
      one.mailboxId === mailbox.id &&
      one.kind === kind &&
      one.personId === (to?.id ?? readerId) &&
      one.undoneAt === undefined &&
      one.date === dateToday(context),
  );
  const card = made && (await changeCard(context, { changeId: made.id, readerId, as: 'done' }));
  return card ? [card] : [];
}

async function planDays(
  context: DeskContext,
  { writer, saying, act, mailbox: { id: mailboxId }, to }: Meant,
): Promise<DutyAnswer> {
  const from = saying.from ?? dateToday(context);
  const part = saying.part && clockOf(saying.part);
  const gift =
    act === 'duty.cannot'
      ? await giftOf(context, writer, { ...saying, mailbox: mailboxId, from })
      : undefined;
  if (gift !== undefined) {
    const declined = await declineChange(context, { actorId: writer.id, changeId: gift.id });
    return declined.ok ? declined.value : refused(declined.refusal, declined.inTheWay);
  }
  const asked = { actorId: writer.id, mailboxId, from, lastDay: saying.until ?? from, part };
  const planned =
    act === 'duty.give'
      ? giveDays(context, { ...asked, personId: to?.id })
      : act === 'duty.take'
        ? takeDays(context, asked)
        : passDays(context, asked);
  const result = await planned;
  return result.ok ? result.value : refused(result.refusal, result.inTheWay);
}

const receiverOf = async (context: DeskContext, { person }: Saying): Promise<Person | 'nobody'> =>
  (await personNamed(context, person)) ?? 'nobody';

interface Meaning {
  readonly writer: Person;
  readonly saying: Saying;
  readonly act: DutyAct;
}

/** Its manager takes it by giving it to themselves. */
function doingOf(
  act: DutyAct,
  mailbox: DutyMailbox,
  { writer: { upn, id }, to }: { readonly writer: Person; readonly to: Person | undefined },
): { readonly verb: DutyVerb; readonly personId: PersonId | undefined } {
  if (act === 'duty.take' && isLedBy(mailbox, upn) && !hasInRoster(mailbox, upn))
    return { verb: 'duty.give', personId: id };
  return { verb: verbs[act], personId: to?.id };
}

/** Who has the mailbox that is named, or some mailbox where none is, need not take it. */
function heldAlready(
  context: DeskContext,
  board: DutyBoard,
  { writer: { id }, saying: { mailbox } }: Omit<Meaning, 'act'>,
): DutyMailbox | undefined {
  return context
    .municipality()
    .mailboxes.filter((one) => mailbox === undefined || one.id === mailbox)
    .find((one) => {
      const facts = board.facts.get(one.id);
      return facts !== undefined && holderOf(facts) === id;
    });
}

interface Having {
  readonly saying: Saying;
  readonly own: DutyMailbox;
  readonly others: readonly DutyMailbox[];
}

/** Said so; another that could be meant is offered. */
function alreadyHas(context: DeskContext, { saying, own, others }: Having): ChoicesCard {
  const asked = asks(context, {
    ...{ saying, to: undefined, what: 'whichMailbox' },
    mailboxes: others.filter(({ id }) => id !== own.id),
  });
  return { ...asked, say: { what: 'hasIt', mailbox: own.name, isOther: asked.choices.length > 0 } };
}

interface Asking {
  readonly saying: Saying;
  readonly mailboxes: readonly DutyMailbox[];
  readonly to: Person | undefined;
  readonly what: 'confirm' | 'whichMailbox';
}

function asks(context: DeskContext, { saying, mailboxes, to, what }: Asking): ChoicesCard {
  const said = { ...partsOf(saying), act: saying.act, name: to?.name, mailboxName: undefined };
  const isJunkSeen = saying.act === 'duty.opened' && saysJunkSeen(saying.text);
  const choice = { ...withAskedAt(context, said), ...(isJunkSeen && { isJunkSeen }) };
  const isEach = what === 'whichMailbox' && mailboxes.length > 1 && mailboxes.length <= mostChoices;
  const both = isEach ? [{ ...choice, mailbox: undefined, each: mailboxes.map(({ id }) => id) }] : [];
  return {
    card: 'choices',
    today: dateToday(context),
    say: { what: what === 'confirm' && saying.isUnlessSo === true ? 'confirmUnless' : what },
    choices: [
      ...mailboxes
        .slice(0, mostChoices)
        .map(({ id, name }) => ({ ...choice, mailbox: id, mailboxName: name })),
      ...both,
    ],
  };
}
