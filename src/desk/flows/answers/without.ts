// "Anna ska inte ha ks på fredag": whoever may give the days gets the plan of them, where somebody else is chosen (F2).

import type { ChatSay } from '../../../chat/domain/says/chat-cards';
import type { Saying } from '../../../chat/domain/acts/saying';
import { flawed } from '../../../absence/flows/away/answer-away-acts';
import { sentence, type CoreSay, type SentenceCard } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import { mailboxesOf } from '../../../core/municipality';
import { plusDays } from '../../../core/time';
import type { Person } from '../../../people/domain/person';
import type { RosterPlanCard } from '../../../roster/domain/roster-cards';
import { showPlan } from '../../../roster/flows/plan-card';
import type { DeskContext } from '../../context';
import { heldOn } from './meant-mailboxes';

type Answer = RosterPlanCard | SentenceCard<CoreSay | ChatSay>;

/** As many plans as fit in a chat. */
const mostPlans = 2;
const untilOpenEnd = 13;

/** Nothing is changed by words: who has it instead is chosen on the card. */
export async function answerWithout(
  context: DeskContext,
  { id, upn }: Person,
  saying: Saying,
): Promise<readonly Answer[]> {
  const flaw = flawed(saying.flaw);
  if (flaw !== undefined) return [flaw];
  const { person: named, from = dateToday(context), isOpen } = saying;
  const person = await context.store.people.findNamed(named);
  if (person === undefined) return [sentence({ what: 'whoIsMeant' })];
  const own = mailboxesOf(context.municipality(), upn);
  if (own.length === 0) return [sentence({ what: 'notYourMailbox' })];
  const lastDay = saying.until ?? (isOpen ? plusDays(from, untilOpenEnd) : from);
  const held = await heldOn(context, person, { ...saying, from, until: lastDay });
  const meant = held.filter(
    (mailbox) => own.includes(mailbox) && (saying.mailbox === undefined || mailbox.id === saying.mailbox),
  );
  if (meant.length === 0) return [sentence({ what: 'hasNoneThen' })];
  const plans: Answer[] = [];
  for (const { id: mailboxId } of meant.slice(0, mostPlans)) {
    const plan = await showPlan(context, { actorId: id, mailboxId, from, lastDay });
    if (plan.ok) plans.push(plan.value);
  }
  return [...plans, sentence({ what: 'whoInstead' })];
}
