// Whom a caller is put through to and where a citizen writes: the mailboxes of what is spoken of, who has them today, who
// leads them and their addresses (P4, T5). The bot knows the mailboxes, and not who does what.

import { isSwitchboard, type DutyMailbox } from '../../../core/municipality';
import type { ChatSay, ChoicesCard } from '../../../chat/domain/says/chat-cards';
import { answerAwayIs } from '../../../absence/flows/away/find-away';
import { asksOfTitle } from '../../../chat/domain/forms/sought';
import { unitsFor } from '../../../chat/domain/reading/units';
import type { Saying } from '../../../chat/domain/acts/saying';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import { isWorkingDay, nextWorkingDay, whyFree } from '../../../core/calendar';
import { dateToday } from '../../../core/context';
import { hasSign, hasThreat } from '../../../core/private-text/kept-text';
import type { Person } from '../../../people/domain/person';
import { hasIt, whoHas } from '../../../roster/flows/who-has';
import type { DeskContext } from '../../context';
import { holderIn, reachIn, withChoices } from './answer-talk-acts';

/** Of so many mailboxes each is told by itself. */
const mostTold = 2;

export async function answerContact(
  context: DeskContext,
  reader: Person,
  saying: Saying,
): Promise<readonly (ChoicesCard | SentenceCard<ChatSay>)[]> {
  // What somebody says of their own health is told to no mailbox.
  if (isOfOneself(saying.text)) return [sentence({ what: 'otherAsked' })];
  const { mailboxes } = context.municipality();
  const meant = mailboxesMeant(mailboxes, saying);
  const person = await context.store.people.findNamed(saying.person);
  if (person !== undefined && (meant.length === 0 || ofSomebody.test(saying.text)))
    return [...(await awayNow(context, reader, saying)), reachOf(context, reader, person)];
  if (meant.length === 0 || meant.length > (asksOfTitle(saying.text) ? 1 : mostTold))
    return [
      sentence({
        what: 'whoAnswers',
        isOneOf: meant.length > 0,
        ...addressesFor(context, reader, meant),
      }),
    ];
  return Promise.all(
    meant.map((mailbox) =>
      contactOf(context, reader, { mailbox, orElse: meant.find((other) => other !== mailbox)?.name }),
    ),
  );
}

/** Those that are meant; the switchboard is told all of them, and whoever else those of their own unit. */
function addressesFor(context: DeskContext, reader: Person, meant: readonly DutyMailbox[]) {
  const municipality = context.municipality();
  const own = municipality.mailboxes.filter(({ department }) => department === reader.department);
  const isAll = own.length === 0 || isSwitchboard(municipality, reader.upn);
  const all = meant.length > 0 ? meant : municipality.mailboxes;
  const told = meant.length > 0 || isAll ? all : own;
  return { mailboxes: told.map(({ name, address }) => ({ name, address })), more: all.length - told.length };
}

const ofSomebody =
  /(?<!\p{L})(?:\p{L}*adress\p{L}*|address|e-?post\p{L}*|e-?mails?|\p{L}*mejl\p{L}*|mail\p{L}*|når|nå|nås|tag i|reach|\p{L}*numm?er\p{L}*|numret|telefon\p{L}*|avdelning\p{L}*|enhet\p{L}*|förvaltning\p{L}*|unit|department|mobil\p{L}*|direkt|number|phone)(?!\p{L})/iu;

/** The switchboard hears that they are away, before how they are reached. */
async function awayNow(context: DeskContext, reader: Person, saying: Saying) {
  if (!isSwitchboard(context.municipality(), reader.upn)) return [];
  const found = await answerAwayIs(context, reader, { ...saying, act: 'away.is' });
  return found.flatMap((card) =>
    card.card === 'sentence' && card.say.what === 'isAway' ? [sentence(card.say)] : [],
  );
}

/** Nobody's own address is told: they are written to in Teams, and a citizen writes to the mailbox of the unit. */
function reachOf(context: DeskContext, reader: Person, person: Person): ChoicesCard {
  const { mailboxes } = context.municipality();
  const unit = mailboxes.filter(({ department }) => department === person.department).slice(0, mostTold);
  const say: ChatSay = {
    what: 'personReach',
    name: person.name,
    unit: person.department,
    mailboxes: unit.map(({ name, address }) => ({ name, address })),
    reach: person.id === reader.id ? undefined : reachIn(context, person),
  };
  return withChoices(context, say, []);
}

const isOfOneself = (text: string): boolean =>
  hasThreat(text) || (hasSign(text) && ofOneself.test(text) && !ofCaller.test(text));
const ofOneself =
  /(?<!\p{L})(?:att jag|jag (?:inte|har|är|känner|mår|orkar)|min|mitt|mina|i (?:am|feel|have)|my)(?!\p{L})/iu;
export const ofCaller =
  /(?<!\p{L})(?:i (?:luren|telefonen?|tråden|linjen|receptionen|disken)|på (?:tråden|linjen)|ringer|caller|on the (?:line|phone)|at the desk)(?!\p{L})/iu;

/** The one that is named, else those of the unit or of what is spoken of. */
function mailboxesMeant(mailboxes: readonly DutyMailbox[], { mailbox: id, text }: Saying) {
  const named = mailboxes.filter((mailbox) => mailbox.id === id);
  if (named.length > 0) return named;
  const units = unitsFor(
    text,
    mailboxes.map(({ department }) => department),
  );
  return mailboxes.filter(({ department }) => units.includes(department));
}

/** Who has it today, or where today is free, next; and who is there while they are away for some hours. */
async function contactOf(
  context: DeskContext,
  reader: Person,
  { mailbox, orElse }: { readonly mailbox: DutyMailbox; readonly orElse: string | undefined },
): Promise<ChoicesCard> {
  const { calendar } = context.municipality();
  const today = dateToday(context);
  const isOff = !isWorkingDay(calendar, today);
  const date = isOff ? nextWorkingDay(calendar, today) : today;
  const day = await whoHas(context, { date, only: [mailbox.id] });
  const answer = day.answers.get(mailbox.id);
  const thereId = answer?.out ? answer.out.there : answer?.order[0];
  const isReader = thereId === reader.id || (answer !== undefined && hasIt(answer, reader.id));
  const there = thereId === undefined || isReader ? undefined : day.staff.byId.get(thereId);
  const reach = there && reachIn(context, there);
  const say: ChatSay = {
    what: 'unitHas',
    mailbox: mailbox.name,
    address: mailbox.address,
    manager: day.staff.byUpn.get(mailbox.manager)?.name,
    holder: holderIn(day, mailbox),
    ...(isOff && { off: { next: date, free: whyFree(calendar, today) } }),
    ...(reach && { reach }),
    ...(orElse !== undefined && { orElse }),
    named: { person: there?.upn, mailbox: mailbox.id },
  };
  // Where nobody has it or is there, and where a function has it, there is nobody to chat with.
  const isReached = isReader || reach !== undefined;
  return withChoices(context, say, isReached ? [] : ['ask.registrar']);
}
