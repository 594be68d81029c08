// "Kan vi byta vecka, jag tar din v 50 och du min v 51": asked of the other, as the button asks it (F2).

import { saysSwap } from '../../../chat/domain/forms/duty/swap';
import { mostChoices } from '../../../chat/domain/turn';
import type { ChatSay, ChoicesCard } from '../../../chat/domain/says/chat-cards';
import { partsOf, type Saying } from '../../../chat/domain/acts/saying';
import { refused, sentence, type CoreSay, type SentenceCard } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { Choice, Parts } from '../../../chat/domain/acts/understanding';
import type { PersonId } from '../../../core/ids';
import type { DutyMailbox } from '../../../core/municipality';
import { plusDays } from '../../../core/time';
import { personNamed } from '../../../people/flows/chosen-person';
import type { Person } from '../../../people/domain/person';
import type { RosterChangeCard } from '../../../roster/domain/roster-cards';
import { askSwap, refusedSwap } from '../../../roster/flows/plan-days';
import { swapMeant, type SwapMeant } from '../../../roster/flows/read-swap';
import { mailboxesPlanned } from '../../../roster/flows/own-mailboxes';
import { hasIt, rosterGrid, type RosterAnswer } from '../../../roster/flows/who-has';
import type { DeskContext } from '../../context';

type SwapAnswer = ChoicesCard | RosterChangeCard | SentenceCard<CoreSay | ChatSay>;

interface Meaning {
  readonly writer: Person;
  readonly saying: Saying;
  /** Which the writer can mean, at least one. */
  readonly mailboxes: readonly DutyMailbox[];
}

/** Whether it can be asked for in one of their mailboxes, or in which is to be asked first. */
export async function maySwap(context: DeskContext, writer: Person, choice: Choice): Promise<boolean> {
  const planned = await mailboxesPlanned(context, writer.id);
  const mailboxes = planned.filter(({ id }) => choice.mailbox === undefined || id === choice.mailbox);
  const meant = await Promise.all(
    mailboxes.map((mailbox) => meantIn(context, { writer, saying: choice }, mailbox)),
  );
  const refusals = await Promise.all(meant.map((one) => refusalOf(context, writer, one)));
  return refusals.includes(undefined);
}

/** Why it cannot be asked for; undefined also where whom to ask is not known yet. */
const refusalOf = async (context: DeskContext, { id }: Person, { mine, theirs, mailbox, other }: Meant) =>
  other && refusedSwap(context, { actorId: id, mailboxId: mailbox.id, personId: other.id, ...mine, theirs });

interface Meant extends SwapMeant {
  readonly mailbox: DutyMailbox;
  readonly other: Person | undefined;
}

/** Nothing moves before the other has said yes; in doubt, or asked, it is not even asked for before a press. */
export async function answerSwap(context: DeskContext, meaning: Meaning): Promise<SwapAnswer> {
  const { writer, saying } = meaning;
  const all = await Promise.all(
    meaning.mailboxes.slice(0, mostChoices).map((mailbox) => meantIn(context, meaning, mailbox)),
  );
  const own = all.filter(({ isOwn }) => isOwn);
  const meant = own.length > 0 ? own : all;
  const [first, second] = meant;
  const asked = { saying, meant };
  if (first?.other === undefined) return sentence({ what: 'whoIsMeant' });
  if (second !== undefined) return asks(context, asked, 'whichMailbox');
  if (saying.part !== undefined) return asks(context, asked, 'wholeDays');
  const { mine, theirs, mailbox, other } = first;
  const swap = { actorId: writer.id, mailboxId: mailbox.id, personId: other.id, ...mine, theirs };
  if (!saying.mayChange) {
    const no = await refusedSwap(context, swap);
    return no === undefined ? asks(context, asked, 'confirm') : refused(no.refusal, no.inTheWay);
  }
  const result = await askSwap(context, swap);
  if (result.ok) return result.value;
  // "Byt den 9 mot den 10" is a swap and nothing else.
  const isTaking = saying.inReturn?.isEither === true && !saysSwap(saying.text);
  return isTaking && first.isOwn && result.refusal === 'not-their-days'
    ? giftAlone(asks(context, asked, 'confirm'))
    : refused(result.refusal, result.inTheWay);
}

/** "Sara tar torsdag och jag tar fredag", and Friday is the writer's already: Thursday is given. */
const giftAlone = (card: ChoicesCard): ChoicesCard => ({
  ...card,
  choices: card.choices.map((choice) => ({ ...choice, inReturn: undefined })),
});

async function meantIn(
  context: DeskContext,
  { writer, saying }: { readonly writer: Person; readonly saying: Parts },
  mailbox: DutyMailbox,
): Promise<Meant> {
  const today = dateToday(context);
  const { from = today, until = from, inReturn, person } = saying;
  const theirs = { from: inReturn?.from ?? today, lastDay: inReturn?.until ?? today };
  const said = { actorId: writer.id, mailboxId: mailbox.id, mine: { from, lastDay: until }, theirs };
  const swap = await swapMeant(context, { ...said, isEither: inReturn?.isEither === true });
  const { people } = context.store;
  const named = await personNamed(context, person);
  const other = named ?? (swap.otherId && (await people.find(swap.otherId)));
  return { ...swap, mailbox, other };
}

const asks = (
  context: DeskContext,
  { saying, meant }: { readonly saying: Saying; readonly meant: readonly Meant[] },
  what: 'confirm' | 'whichMailbox' | 'wholeDays',
): ChoicesCard => ({
  card: 'choices',
  today: dateToday(context),
  say: { what },
  choices: meant.map(({ mine, theirs, mailbox, other }) => ({
    ...partsOf(saying),
    part: undefined,
    act: saying.act,
    person: other?.upn,
    name: other?.name,
    mailbox: mailbox.id,
    mailboxName: mailbox.name,
    from: mine.from,
    until: mine.lastDay,
    inReturn: { from: theirs.from, until: theirs.lastDay, isEither: false },
  })),
});

/** Days that are named, and none in return. */
export const askOtherDays = async (
  context: DeskContext,
  meaning: Meaning & { readonly to: Person },
): Promise<ChoicesCard> => (await askToGive(context, meaning)) ?? askForReturn(context, meaning);

const lookAheadDays = 28;
const mostReturns = 2;

/** Days of one's own are named, and none in return: some that the other has, or a gift. */
async function askForReturn(
  context: DeskContext,
  { saying, mailboxes, to }: Omit<Meaning, 'writer'> & { readonly to: Person },
): Promise<ChoicesCard> {
  const today = dateToday(context);
  const { from = today, until = from } = saying;
  const only = mailboxes.map(({ id }) => id);
  const grid = await rosterGrid(context, {
    from: plusDays(today, 1),
    lastDay: plusDays(today, lookAheadDays),
    only,
  });
  const theirs = grid.rows.flatMap(({ mailbox, days }) =>
    days
      .filter(({ date, answer }) => isWholly(answer, to.id) && (date < from || date > until))
      .map(({ date }) => ({ mailbox, inReturn: { from: date, until: date, isEither: false } })),
  );
  const returns = from === until && saying.part === undefined ? theirs.slice(0, mostReturns) : [];
  const gifts = mailboxes.slice(0, mostReturns).map((mailbox) => ({ mailbox, inReturn: undefined }));
  return {
    card: 'choices',
    today,
    say: { what: 'swapForWhat', name: to.name },
    choices: [...returns, ...gifts].map(({ mailbox, inReturn }) => ({
      ...partsOf(saying),
      act: saying.act,
      name: to.name,
      from,
      until,
      mailbox: mailbox.id,
      mailboxName: mailboxes.length > 1 ? mailbox.name : undefined,
      ...(inReturn && { inReturn }),
    })),
  };
}

/**
 * "Kan jag byta dag med Anna på torsdag" of days that Anna has: which of the writer's own is given for them, or that they
 * are taken; undefined where she does not have them.
 */
async function askToGive(
  context: DeskContext,
  { writer, saying, mailboxes, to }: Meaning & { readonly to: Person },
): Promise<ChoicesCard | undefined> {
  const today = dateToday(context);
  const { from = today, until = from } = saying;
  const only = mailboxes.map(({ id }) => id);
  const then = await rosterGrid(context, { from, lastDay: until, only });
  const hers = then.rows.find(
    ({ days }) => days.length > 0 && days.every(({ answer }) => hasIt(answer, to.id)),
  );
  if (hers === undefined) return undefined;
  const { mailbox } = hers;
  const own = await ownAhead(context, writer, mailbox);
  const isWhole = hers.days.every(({ answer }) => isWholly(answer, to.id));
  const given = isWhole && from === until && saying.part === undefined ? own.slice(0, mostReturns) : [];
  const named = { mailbox: mailbox.id, mailboxName: mailboxes.length > 1 ? mailbox.name : undefined };
  return {
    card: 'choices',
    today,
    say: { what: 'theyHave', name: to.name, mailbox: mailbox.name, canGive: given.length > 0 },
    choices: [
      ...given.map(({ date }) => ({
        ...{ ...partsOf(saying), ...named, act: 'duty.give' as const, name: to.name },
        ...{ from: date, until: date, inReturn: { from, until, isEither: false } },
      })),
      ...[
        {
          ...partsOf(saying),
          ...named,
          act: 'duty.take' as const,
          person: undefined,
          name: undefined,
          from,
          until,
        },
      ],
    ],
  };
}

/** Their own days in it, from tomorrow on. */
async function ownAhead(context: DeskContext, { id }: Person, mailbox: DutyMailbox) {
  const today = dateToday(context);
  const span = { from: plusDays(today, 1), lastDay: plusDays(today, lookAheadDays) };
  const { rows } = await rosterGrid(context, { ...span, only: [mailbox.id] });
  return rows.flatMap(({ days }) => days.filter(({ answer }) => isWholly(answer, id)));
}

/** A day of several is not swapped. */
const isWholly = (answer: RosterAnswer, id: PersonId) => answer.hours === undefined && hasIt(answer, id);
