// Who is away, noted on the work page by whoever may say it in the chat: oneself any days, a colleague today (F2, T10).

import { isSwitchboard } from '../../../core/municipality';
import type { ChatSay } from '../../../chat/domain/says/chat-cards';
import { clockOf, type DayPart } from '../../../chat/domain/days/day-part';
import { refused, sentence, type SentenceCard, type CoreSay } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import type { LocalDate } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import { chosenPerson } from '../../../people/flows/chosen-person';
import type { AbsenceContext } from '../../context';
import type { AbsenceResult } from '../../domain/absence-refusal';
import type { AbsenceCard } from '../../domain/delegation-cards';
import { daysToSay, standingPart } from './said-days';
import { sharesRoster } from './beside-absence';
import { reportAway, sayAllAway } from './say-absence';
import { sayHours } from './standing-hours';

interface Noting {
  readonly personId: PersonId | undefined;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly part: DayPart | undefined;
}

type Why = SentenceCard<CoreSay | ChatSay>;
/** `also`: what was left out. */
type Noted =
  | { readonly card: AbsenceCard; readonly also?: Why | undefined }
  | { readonly card: undefined; readonly why: Why };

export async function noteAway(context: AbsenceContext, writer: Person, noting: Noting): Promise<Noted> {
  const chosen = await chosenPerson(context, noting.personId);
  if (!chosen.ok) return no(refused(chosen.refusal));
  const { from, until, part } = noting;
  if (until < from || isTurned(part)) return no(refused('end-before-start'));
  const of = chosen.value;
  if (of.id === writer.id) return noteOwn(context, writer.id, noting);
  const why = await refuseOf(context, writer, { of, from });
  if (why !== undefined) return no(why);
  const reported = await reportAway(context, { senderId: writer.id, personId: of.id, part });
  return noted(reported, until === from ? undefined : sentence({ what: 'othersOnlyToday', name: of.name }));
}

function isTurned(part: DayPart | undefined): boolean {
  const { from, until } = part === undefined ? {} : clockOf(part);
  return from !== undefined && until !== undefined && until <= from;
}

/** Why somebody does not say of somebody else that they are away from that day on. */
export async function refuseOf(
  context: AbsenceContext,
  writer: Person,
  { of: { id, name }, from }: { readonly of: Pick<Person, 'id' | 'name'>; readonly from: LocalDate },
): Promise<SentenceCard<ChatSay> | undefined> {
  if (!(await sharesRoster(context, writer.id, id)))
    return sentence({
      what: 'theirsToSay',
      name,
      isSwitchboard: isSwitchboard(context.municipality(), writer.upn),
    });
  return from === dateToday(context) ? undefined : sentence({ what: 'othersToday', name });
}

async function noteOwn(context: AbsenceContext, senderId: PersonId, { from, until, part }: Noting) {
  // An absence begins no earlier than it is noted.
  if (from < dateToday(context)) return no(refused('date-in-past'));
  const said = { from, until, isOpen: false, part };
  const standing = standingPart(context, said);
  if (standing !== undefined)
    return noted(await sayHours(context, { senderId, ...standing, isLeave: undefined }));
  const spans = daysToSay(context, said) ?? [];
  if (spans.length === 0) return no(refused('no-working-day'));
  const saying = { senderId, spans, isLeave: undefined, isOffering: false, tellsWithin: true };
  return noted(await sayAllAway(context, saying));
}

const no = (why: Why): Noted => ({ card: undefined, why });

const noted = (result: AbsenceResult<AbsenceCard>, also?: Why): Noted =>
  result.ok ? { card: result.value, also } : no(refused(result.refusal, result.inTheWay));
