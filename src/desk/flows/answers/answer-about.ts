// Questions about the bot itself, and what it never does: answered plainly, changing nothing.

import type { AboutTopic } from '../../../chat/domain/forms/about/about-bot';
import type { ChatSay, ChoicesCard } from '../../../chat/domain/says/chat-cards';
import type { PlainSay } from '../../../chat/domain/says/plain-says';
import type { Saying } from '../../../chat/domain/acts/saying';
import { notWorkingDay } from '../../../chat/domain/when/not-working-day';
import { nextOf } from '../../../chat/domain/says/next-acts';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import { awayLineOf } from '../../../absence/flows/away/list-away';
import { isWorkingDay } from '../../../core/calendar';
import { mailboxesOf } from '../../../core/municipality';
import type { Person } from '../../../people/domain/person';
import type { DeskContext } from '../../context';
import type { DutyOverviewCard } from '../../domain/desk-cards';
import { answerWaiting } from './answer-waiting';
import { partOf, reachIn, withChoices } from './answer-talk-acts';
import { emptyDays } from '../shown/show-duty-days';
import { answerWhatIf } from './what-if';

type Topic = Exclude<AboutTopic, 'approveAll' | 'proposals'>;
type Answer = ChoicesCard | SentenceCard<ChatSay>;

interface Asked<Of extends Topic> {
  readonly topic: Of;
  readonly saying: Saying;
}

/** What the desk answers; undefined where the line is to be understood as any other. */
export async function answerAbout(
  context: DeskContext,
  reader: Person,
  { topic, saying }: Asked<Topic>,
): Promise<readonly (Answer | DutyOverviewCard)[] | undefined> {
  if (topic === 'waits') return answerWaiting(context, reader, saying);
  const one = await answerOne(context, reader, { topic, saying });
  return one && [one];
}

async function answerOne(
  context: DeskContext,
  reader: Person,
  { topic, saying }: Asked<Exclude<Topic, 'waits'>>,
): Promise<Answer | undefined> {
  const { municipality, version } = context;
  const isAdmin = municipality().admins.includes(reader.upn);
  switch (topic) {
    case 'version':
      return sentence({ what: 'version', version });
    case 'yourName':
      return sentence({ what: 'yourName', name: reader.name, unit: reader.department });
    case 'mailOfOther':
      return (await arrangedFor(context, reader, saying)) ?? said(context, topic);
    case 'ifNotOpened':
    case 'ifAway':
    case 'leaveAsked':
    case 'standIn':
    case 'ifTheyAre':
      return answerWhatIf(context, reader, { topic, saying });
    case 'emptyDays':
      return emptyDays(context, reader, saying);
    case 'isHoliday':
      return holidayOn(context, saying);
    case 'overTime':
      return hasFigures(context, reader) ? said(context, topic) : undefined;
    case 'subjects':
      return mailboxesOf(municipality(), reader.upn).length > 0 ? undefined : said(context, 'subjects');
    case 'passesNothingOn':
    case 'remindsNobodyElse':
      return notPassedOn(context, reader, { what: topic, saying });
    case 'erase':
      return said(context, isAdmin ? 'eraseForAdmins' : 'erase');
    case 'adminTools':
      return said(context, isAdmin ? 'adminTools' : 'forAdmins');
    default:
      return said(context, topic);
  }
}

const hasFigures = ({ municipality }: DeskContext, { upn }: Person): boolean =>
  municipality().figures !== undefined && mailboxesOf(municipality(), upn).length > 0;

/** "Är det helgdag på fredag?" */
function holidayOn(context: DeskContext, { from }: Saying): Answer | undefined {
  const { calendar } = context.municipality();
  if (from === undefined) return undefined;
  return sentence(
    isWorkingDay(calendar, from) ? { what: 'workingDay', date: from } : notWorkingDay(calendar, from, from),
  );
}

/** Whoever leads the person is told whether it is arranged, and no more. */
async function arrangedFor(
  context: DeskContext,
  { id: readerId }: Person,
  { person, text }: Saying,
): Promise<SentenceCard<ChatSay> | undefined> {
  const owner = await context.store.people.findNamed(person);
  const line = await awayLineOf(context, { readerId, ownerId: owner?.id, text });
  return line && sentence({ what: 'mailArranged', ...line });
}

const said = (context: DeskContext, what: PlainSay) => withChoices(context, { what }, nextOf(what));

/** With the chat in which it can be said. */
async function notPassedOn(
  context: DeskContext,
  { id }: Person,
  { what, saying: { person: one, people } }: { readonly what: PlainSay; readonly saying: Saying },
): Promise<ChoicesCard> {
  // "Skicka en lapp till Anna om att Per har ringt": the first.
  const person = one ?? people[0];
  const to = await context.store.people.findNamed(person);
  const reach = to && to.id !== id ? reachIn(context, to) : undefined;
  return withChoices(context, { what, ...(reach && { reach }) }, reach ? [] : nextOf(what));
}

/** What is kept about the reader, and whom to ask for all of it. */
export const answerPrivacy = (context: DeskContext, { upn }: Person): SentenceCard<ChatSay> =>
  sentence({ what: context.municipality().admins.includes(upn) ? 'privacyForAdmins' : 'privacy' });

/** What can be turned off, by what the reader has to do with mailboxes. */
export const answerStop = (context: DeskContext, reader: Person): SentenceCard<ChatSay> =>
  sentence({ what: partOf(context, reader) === 'leads' ? 'stopLeads' : 'stop' });
