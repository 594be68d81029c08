// "Hur lång tid har han på sig", right after a message was shown: the day that stands on its card (F3, F4).

import { isOneOf, type ActOrFamily } from '../../../chat/domain/acts/acts';
import type { AnsweredFirst, HeardLine } from '../../../chat/domain/acts/heard-line';
import { sentence } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import { noticeId } from '../../../core/ids';
import { bareWords } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import type { IncomingContext } from '../../context';
import { isAppointedState } from '../../domain/incoming';
import { filledDueOn } from '../../domain/shown/message-cards';
import { messageCard } from '../message/message-card';
import { loadMessage, partsIn } from '../message/message-scene';
import type { Answer } from './order-cards';
import { wishedLast } from './shown-last';

const who = '(?:han|hon|hen|de|dom|hn|det|den|jag|vi|\\p{L}{3,})';
const asks = new RegExp(
  `^(?:(?:och|o|men|ok|okej|hej|sa|and|so|but) )*(?:(?:hur (?:lang tid|lange|mycket tid|manga dagar|lang svarstid)|vilken tid) (?:har|far) ${who} (?:pa (?:sig|mig|oss)|att svara)|(?:nar|senast nar|till nar|vilken dag|vilket datum) (?:ska|maste|bor|behover|har|kan) ${who}(?: senast)? (?:(?:ha )?(?:svarat|besvarat)|svara|vara (?:klar|klart|besvarad|besvarat|svarad)|besvaras|bli (?:klar|klart)|pa (?:sig|mig))|(?:nar|vad|vilken dag|vilket datum) (?:ar|e|blir)(?: det)? (?:deadline|deadlinen|svarsdag|svarsdagen|svarsdatum|svarsdatumet|sista svarsdag)|(?:how (?:long|much time|many days) (?:does|do|has|have) \\p{L}+ (?:have|got|get)(?: to answer| for it)?|(?:when|by when) (?:does|do|must|should|is|will) \\p{L}+ (?:have to |need to |has to )?(?:answer|reply|due|be (?:done|answered))|(?:when|what) (?:is|s) (?:the )?(?:deadline|due date)))(?: (?:da|egentligen|for det|med det|pa det|then|again|by))*$`,
  'u',
);
const mayBe: readonly ActOrFamily[] = [
  ...(['other', 'unclear', 'rule', 'message.find', 'contact', 'messages.late', 'list', 'inbox'] as const),
  ...(['answers.*', 'order.*', 'away.is', 'bot.status'] as const),
];

export async function answerDue(
  context: IncomingContext,
  { id: readerId }: Person,
  { text, understood: { act, changes } }: HeardLine,
): Promise<AnsweredFirst<Answer> | undefined> {
  if (changes || !isOneOf(act, ...mayBe) || !asks.test(bareWords(text))) return undefined;
  const last = await wishedLast(context, readerId);
  const scene = last && (await loadMessage(context, last.id));
  const role = scene && partsIn(scene, readerId)[0];
  if (last === undefined || scene === undefined || role === undefined) return undefined;
  const picture = { noticeId: noticeId(context.newId()), role, step: 'opened', readerId } as const;
  const card = await messageCard(context, scene, { ...picture, wished: last.wished });
  const subject = card.words.kind === 'read' ? card.words.subject : undefined;
  const due = {
    dueOn: filledDueOn(card, dateToday(context)),
    isGiven: isAppointedState(card.answer.state),
    ...(subject !== undefined && { subject }),
    ...{ arrivedAt: scene.message.arrivedAt, now: context.clock.now() },
  };
  return { act: 'message.find', cards: [sentence({ what: 'orderDue', ...due })] };
}
