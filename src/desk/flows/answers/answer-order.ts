// "Från 1 februari har Gunilla ks på måndagar": the manager gets the mailbox's plan with the order filled in (F2).

import { mostChoices } from '../../../chat/domain/turn';
import type { ChatSay, ChoicesCard } from '../../../chat/domain/says/chat-cards';
import { partsOf, type Saying } from '../../../chat/domain/acts/saying';
import { flawed } from '../../../absence/flows/away/answer-away-acts';
import { refused, sentence, type CoreSay, type SentenceCard } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import { isLedBy, mailboxesOf } from '../../../core/municipality';
import type { Person } from '../../../people/domain/person';
import type { RosterPlanCard } from '../../../roster/domain/roster-cards';
import { showPlan } from '../../../roster/flows/plan-card';
import type { DeskContext } from '../../context';

type Answer = RosterPlanCard | ChoicesCard | SentenceCard<CoreSay | ChatSay>;
/** Nothing is changed by words: an order holds for long, and the form says all of it. */
export async function answerOrder(
  context: DeskContext,
  { id, upn }: Person,
  saying: Saying,
): Promise<readonly Answer[]> {
  const flaw = flawed(saying.flaw === 'several' ? undefined : saying.flaw);
  if (flaw !== undefined) return [flaw];
  const own = mailboxesOf(context.municipality(), upn);
  const led = own.filter((mailbox) => isLedBy(mailbox, upn));
  const meant = led.length > 0 ? led : own;
  const [mailbox, another] = meant;
  if (saying.mailbox === undefined && another !== undefined)
    return [
      {
        card: 'choices',
        today: dateToday(context),
        say: { what: 'whichMailbox' },
        choices: meant.slice(0, mostChoices).map((one) => ({
          ...partsOf(saying),
          act: saying.act,
          name: undefined,
          mailbox: one.id,
          mailboxName: one.name,
        })),
      },
    ];
  const mailboxId = saying.mailbox ?? mailbox?.id;
  if (mailboxId === undefined) return [sentence({ what: 'notYourMailbox' })];
  const plan = await showPlan(context, { actorId: id, mailboxId, from: saying.from });
  if (!plan.ok) return [refused(plan.refusal)];
  const { people } = context.store;
  const person = await people.findNamed(saying.person);
  const asked = {
    ...(person && { person: { id: person.id, name: person.name } }),
    days: saying.weekdays?.days ?? [],
    weeks: saying.weekdays?.weeks,
    from: saying.from,
  };
  return [{ ...plan.value, asked }];
}
