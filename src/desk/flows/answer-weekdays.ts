// "Jag jobbar inte fredagar", "jag jobbar fredagar igen": said of oneself, standing until something else is said (F2).

import { askFirst, type ChatSay, type ChoicesCard } from '../../chat/domain/chat-cards';
import { partsOf, type Saying } from '../../chat/domain/saying';
import { orRefusal, sentence, type CoreSay, type SentenceCard } from '../../core/card-facts';
import { dateToday } from '../../core/context';
import { accept } from '../../core/refusal';
import type { Person } from '../../people/domain/person';
import type { DaysOffCard } from '../../roster/domain/roster-cards';
import { changeDaysOff } from '../../roster/flows/say-days-off';
import { flawed } from '../../absence/flows/answer-away-acts';
import type { DeskContext } from '../context';

type Answer = DaysOffCard | ChoicesCard | SentenceCard<CoreSay | ChatSay>;

export async function answerWeekdays(
  context: DeskContext,
  { id }: Person,
  saying: Saying,
): Promise<readonly Answer[]> {
  const flaw = flawed(saying.flaw);
  if (flaw !== undefined) return [flaw];
  const today = dateToday(context);
  const { from = today, until: lastDay, weekdays, mayChange } = saying;
  if (weekdays === undefined) return [sentence({ what: 'awayUnclear' })];
  if (!mayChange)
    return [
      askFirst(today, { ...partsOf(saying), act: saying.act, name: undefined, mailboxName: undefined }),
    ];
  const said = await changeDaysOff(context, { personId: id, ...weekdays, from, lastDay });
  return orRefusal(said.ok ? accept([said.value]) : said);
}
