// A mailbox, or a manager's decisions, that the absence of the same line has given already: nothing is asked (F2, F4).

import type { Saying } from '../../../chat/domain/acts/saying';
import { isOfDeciding } from '../../../chat/domain/forms/duty/who-decides';
import { dateToday } from '../../../core/context';
import { sentence, type SentenceCard } from '../../../core/card-facts';
import { bareWords } from '../../../core/plain-words';
import type { ChatSay } from '../../../chat/domain/says/chat-cards';
import type { DutyMailbox } from '../../../core/municipality';
import type { Person } from '../../../people/domain/person';
import { hasIt, rosterGrid } from '../../../roster/flows/who-has';
import type { DeskContext } from '../../context';
import { heldByOthers } from './own-opened';
import type { PersonId } from '../../../core/ids';
import { startOfDay } from '../../../core/time';
import { findStandIn } from '../../../roster/flows/acting-manager';

interface Giving {
  readonly writer: Person;
  readonly saying: Saying;
  readonly to: Person | undefined;
  readonly mailboxes: readonly DutyMailbox[];
  /** Those that the writer has on those days. */
  readonly held: () => Promise<readonly DutyMailbox[]>;
}

/** Undefined where it is to be given; beside an absence its card says it. */
export async function givenAlready(
  context: DeskContext,
  { writer, saying, to, mailboxes, held }: Giving,
): Promise<readonly SentenceCard<ChatSay>[] | undefined> {
  if (to === undefined) return undefined;
  const isBeside = saying.also === undefined && saying.text !== '';
  if (isBeside && !saying.mayChange && (await hasAll(context, to, { saying, mailboxes })))
    // "Öppnat ks, men kommun tar Cecilia": no card says it.
    return opened.test(saying.text) && saying.from === undefined
      ? [
          await heldByOthers(
            context,
            mailboxes.map(({ id }) => id),
          ),
        ]
      : [];
  // A manager without a mailbox then names who stands in: nothing is given.
  const standIn = await standInMeant(context, { writer, saying, to });
  if (standIn === undefined || (!standIn.isOfDecisions && (await held()).length > 0)) return undefined;
  // The card of a whole day says it.
  if (isBeside && standIn.id === to.id && saying.part === undefined) return [];
  const decides = standIn.id && (await context.store.people.find(standIn.id))?.name;
  return [
    decides === undefined
      ? sentence({ what: 'standIn' })
      : sentence({ what: 'standInNamed', rows: [], decides }),
  ];
}

const opened = /(?<!\p{L})(?:öppnat|öppnade|kollat|kollade|gått igenom|opened|checked)(?!\p{L})/iu;

/** "Jag är sjuk i morgon, Bo tar lådan": by the absence Bo has it already. */
async function hasAll(
  context: DeskContext,
  { id }: Person,
  { saying, mailboxes }: Pick<Giving, 'saying' | 'mailboxes'>,
): Promise<boolean> {
  const { from = dateToday(context), part, isOpen } = saying;
  const { until = from } = saying;
  if (part !== undefined || isOpen || mailboxes.length === 0) return false;
  const only = mailboxes.map((one) => one.id);
  const { rows } = await rosterGrid(context, { from, lastDay: until, only });
  const days = rows.flatMap((row) => row.days);
  return days.length > 0 && days.every(({ answer }) => hasIt(answer, id));
}

const inMyPlace =
  /(?<!\p{L})(?:(?:för|åt|ersätter) (?:mig|mej)|mitt ställe|mina? förslag|min (?:ställföreträdare|ersättare|vikarie)|(?:for|replaces) me|my place|my deputy|my proposals)(?!\p{L})/iu;
const ofMailbox = /brevlåd|(?<!\p{L})låda|mailbox|inbox|inkorg/iu;

interface Naming {
  readonly writer: Person;
  readonly saying: Saying;
  readonly to: Person;
}

/** Who decides in the writer's place, where that is spoken of; `isOfDecisions`: of nothing else. */
async function standInMeant(
  context: DeskContext,
  { writer, saying: { text, mailbox, from }, to }: Naming,
): Promise<{ readonly id: PersonId | undefined; readonly isOfDecisions: boolean } | undefined> {
  const { mailboxes, calendar } = context.municipality();
  // "Kan David godkänna om det kommer något".
  const isOfDecisions = isOfDeciding(bareWords(text));
  if (mailbox !== undefined || ofMailbox.test(text) || !(isOfDecisions || inMyPlace.test(text)))
    return undefined;
  // Who leads none has no decisions to leave, and gives no mailbox by that.
  if (!mailboxes.some(({ manager }) => manager === writer.upn))
    return isOfDecisions ? { id: undefined, isOfDecisions } : undefined;
  const now = context.clock.now();
  const start = from && startOfDay(from, calendar.zone);
  const id = await findStandIn(context, writer.id, start && start > now ? start : now);
  return isOfDecisions || id === to.id ? { id, isOfDecisions } : undefined;
}
