// Greetings, help, why and who: what is answered from what is known of the reader and of the bot.

import type { ChatSay, ChoicesCard, ShownChoice } from '../../../chat/domain/says/chat-cards';
import type { Reach, ShownHolder } from '../../../chat/domain/says/contact-says';
import type { Act } from '../../../chat/domain/acts/acts';
import { nextOf } from '../../../chat/domain/says/next-acts';
import type { Saying } from '../../../chat/domain/acts/saying';
import { isKindOfMessage } from '../../../chat/domain/forms/messages/kind-of-message';
import { clean, tokensOf } from '../../../chat/domain/reading/tokens';
import { unitNamed } from '../../../chat/domain/reading/units';
import { nothingNamed } from '../../../chat/domain/acts/saying';
import type { SentenceCard } from '../../../core/card-facts';
import { sentence } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import { hasInRoster, isOwnAddress, isSwitchboard, mailboxesOf } from '../../../core/municipality';
import type { DutyMailbox } from '../../../core/municipality';
import { atLocal, isLocalTime, minutesBetween, mondayOf, plusMinutes } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { nameIn } from '../../../people/flows/load-staff';
import { whoHas, type RosterDay } from '../../../roster/flows/who-has';
import { rosterOf } from '../../../roster/flows/mailbox-staff';
import type { DeskContext } from '../../context';
import type { DutyOverviewCard, ReturnCard, WeekCard } from '../../domain/desk-cards';
import { offeredActs, type Part } from '../../domain/offered-acts';
import { showOverview } from '../shown/show-overview';
import { showPastWeek } from '../shown/show-past-week';
import { weekCard } from '../told/notify-of-week';
import { whyDay } from './why-day';

const choice = (act: Act): ShownChoice => ({ ...nothingNamed, act, name: undefined, mailboxName: undefined });

/** A sentence with the likeliest things to do. */
export const withChoices = (context: DeskContext, say: ChatSay, acts: readonly Act[]): ChoicesCard => ({
  card: 'choices',
  today: dateToday(context),
  say,
  choices: acts.map(choice),
});

/** "Per Holm är borta till fredag, vänta med svaret": of nobody who works here; their message may be meant. */
export const notStaff = (context: DeskContext, text: string): SentenceCard<ChatSay> | ChoicesCard =>
  tokensOf(clean(text)).some(({ word }) => isKindOfMessage(word))
    ? withChoices(context, { what: 'notStaff' }, ['message.find', 'order.due'])
    : sentence({ what: 'notStaff' });

export function partOf({ municipality }: DeskContext, { upn }: Person): Part {
  const own = mailboxesOf(municipality(), upn);
  if (own.some((mailbox) => hasInRoster(mailbox, upn))) return 'roster';
  return own.length > 0 ? 'leads' : 'none';
}

/** Nothing in the line speaks of anything: plainly so, with one thing that somebody of that part may write. */
export function notUnderstood(context: DeskContext, person: Person): ChoicesCard {
  const isAsked = isSwitchboard(context.municipality(), person.upn);
  const part = isAsked ? 'switchboard' : partOf(context, person);
  return withChoices(context, { what: 'notUnderstood', part }, ['help']);
}

/** What is in it for the reader, by what they have to do with mailboxes; `isFirst`: the bot was installed. */
export function greet(context: DeskContext, reader: Person, isFirst = false): ChoicesCard {
  const part = partOf(context, reader);
  return withChoices(
    context,
    { what: 'greeting', part, ...(isFirst && { isFirst }) },
    offeredActs.greeting[part],
  );
}

/** The mailbox of the reader's department, and who has it. */
export async function nameRegistrar(
  context: DeskContext,
  reader: Person,
  saying: Saying,
): Promise<SentenceCard<ChatSay>> {
  const mailbox = ofReader(context, reader, saying);
  if (mailbox === undefined) return sentence({ what: 'noRegistrar' });
  const day = await whoHas(context, { date: dateToday(context), only: [mailbox.id] });
  const registrar = nameIn(day.staff, rosterOf(mailbox, day.staff)[0]?.personId);
  if (registrar === undefined) return sentence({ what: 'noRegistrar' });
  return sentence({
    what: 'registrar',
    name: registrar,
    mailbox: mailbox.name,
    onDuty: holderIn(day, mailbox),
  });
}

export function holderIn({ staff, answers }: RosterDay, { id }: DutyMailbox): ShownHolder | undefined {
  const answer = answers.get(id);
  const name = nameIn(staff, answer?.order[0]);
  const out = answer?.out && { clock: answer.out.clock, there: nameIn(staff, answer.out.there) };
  return name === undefined ? undefined : { name, out };
}

function ofReader({ municipality }: DeskContext, { department }: Person, { mailbox, text }: Saying) {
  const { mailboxes } = municipality();
  const unit = unitNamed(
    text,
    mailboxes.map((it) => it.department),
  );
  const plain = (text: string): string => text.trim().toLocaleLowerCase('sv');
  return (
    mailboxes.find(({ id }) => id === mailbox) ??
    mailboxes.find((it) => unit !== undefined && it.department === unit) ??
    mailboxes.find((it) => department !== undefined && plain(it.department) === plain(department))
  );
}

export async function showWeek(
  context: DeskContext,
  reader: Person,
  { from, until }: Saying,
): Promise<WeekCard | ReturnCard | SentenceCard<ChatSay>> {
  const today = dateToday(context);
  if (from !== undefined && until !== undefined && until < today)
    return (await showPastWeek(context, reader, { from, lastDay: until })) ?? sentence({ what: 'noMailbox' });
  const card = await weekCard(context, mondayOf(from ?? today), reader.id);
  return card ?? sentence({ what: 'noDutyAhead' });
}

/** In detail for those who look after the bot. */
export async function showBotStatus(
  context: DeskContext,
  reader: Person,
): Promise<DutyOverviewCard | SentenceCard<ChatSay>> {
  const isAdmin = context.municipality().admins.includes(reader.upn);
  return isAdmin ? showOverview(context, reader, 'health') : sentence({ what: 'forAdmins' });
}

/** Whoever hears of personal data that went astray; nothing is passed on by the bot. */
export function nameDataProtection(context: DeskContext): ChoicesCard {
  const contact = context.municipality().contacts.dataProtection;
  const canChat = isOwnAddress(context.municipality(), contact?.address);
  return withChoices(context, { what: 'incident', contact, canChat }, []);
}

const next: readonly Act[] = ['stop', 'privacy'];
/** "varför frågar du om en ställföreträdare". */
const ofDelegate = /ställföreträd|ombud|delegat|deleger|fullmakt|delegate|deputy|stand-in/iu;
/** So long around an hour a card of that hour comes. */
const hourMinutes = 40;
const hoursBack = 24 * 14;

/** Of the card of the hour or of the kind that is asked about, else of the latest; of none, the three reasons that there are. */
export async function answerWhy(
  context: DeskContext,
  reader: Person,
  { text, from, part }: Saying,
): Promise<ChoicesCard> {
  const now = context.clock.now();
  const since = plusMinutes(now, -hoursBack * 60);
  const said = (await context.store.outbox.listSaid(reader.id, since)).flatMap((one) => {
    const why = context.whyOf(one.content);
    return why === undefined ? [] : [{ why, at: one.saidAt }];
  });
  const clock = part === undefined ? undefined : part.split('-').find((one) => one !== '');
  if (clock !== undefined && isLocalTime(clock)) {
    const at = atLocal(from ?? dateToday(context), clock, context.municipality().calendar.zone);
    const then = said.findLast((one) => Math.abs(minutesBetween(at, one.at)) <= hourMinutes);
    return withChoices(
      context,
      then ? { what: 'whyCard', ...then, now } : { what: 'whyNone', at, now },
      next,
    );
  }
  if (ofDelegate.test(text)) {
    const asked = said.findLast(({ why }) => /^(?:delegate|staffMail)$/.test(why));
    if (asked === undefined) return withChoices(context, { what: 'whyDelegate' }, nextOf('whyDelegate'));
    return withChoices(context, { what: 'whyCard', ...asked, now }, next);
  }
  // "Varför fick jag fredagen": how the day came to the reader.
  const isOfDay = from !== undefined && !/kort|card|meddeland|message|påminn|remind/iu.test(text);
  const how = isOfDay ? await whyDay(context, reader, from) : undefined;
  if (how) return withChoices(context, how, nextOf('whyDay'));
  const given = isOfDay ? said.findLast(({ why }) => why === 'given') : undefined;
  const last = given ?? said.at(-1);
  return withChoices(context, last ? { what: 'whyCard', ...last, now } : { what: 'why' }, next);
}

/** A chat is had with whoever is one of the municipality's own. */
export const reachIn = (context: DeskContext, { name, upn }: Person): Reach | undefined =>
  isOwnAddress(context.municipality(), upn) ? { name, address: upn } : undefined;
