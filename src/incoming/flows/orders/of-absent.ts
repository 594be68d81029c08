// "Nä hon är ju på kurs då", "Lars skulle kanske vabba": of whether somebody is there, where nothing waits to be said no to (F4, T10).

import type { AnsweredFirst, HeardLine } from '../../../chat/domain/acts/heard-line';
import type { Understanding } from '../../../chat/domain/acts/understanding';
import { isOneOf } from '../../../chat/domain/acts/acts';
import { isKindOfMessage } from '../../../chat/domain/forms/messages/kind-of-message';
import { sentence } from '../../../core/card-facts';
import { bareWords } from '../../../core/plain-words';
import type { Person } from '../../../people/domain/person';
import type { IncomingContext } from '../../context';
import { hasOwnAnswers } from '../lists/own-answers';
import { waitingFor } from '../told/tell-proposals';
import type { Answer } from './order-cards';
import { messageMet } from './sought-said';

export async function hearAbsent(
  context: IncomingContext,
  { id: readerId, upn }: Person,
  { text, understood }: HeardLine,
): Promise<Understanding | AnsweredFirst<Answer> | undefined> {
  const { act, asked, changes, person, orders } = understood;
  const said = bareWords(text);
  const isBack = isOneOf(act, 'order.giveBack', 'answers.back') && !asked && !changes && orders === undefined;
  if (!isBack || !absent.test(said) || ofMessage.test(said) || said.split(' ').some(isKindOfMessage))
    return undefined;
  if ((await waitingFor(context, readerId)).length > 0 || (await hasOwnAnswers(context, readerId)))
    return undefined;
  if (await messageMet(context, text, { readerId, isAppointing: true })) return undefined;
  const parts = { sure: false, also: [], options: undefined, otherwise: undefined };
  if (person !== undefined && person !== upn)
    return { ...understood, ...parts, act: 'away.of', candidates: ['away.of'] };
  return theirs.test(said) ? { act: 'unclear', cards: [sentence({ what: 'whoIsMeant' })] } : undefined;
}
const theirs = /\b(?:han|hon|hen|he|she|they)\b/;
const absent =
  /\b(?:borta|ledig|franvarande|sjuk\p{L}*|vab\p{L}*|\p{L}*semester\p{L}*|kurs\p{L}*|utbildning|konferens\p{L}*|foraldraledig|away|sick|ill|off|vacation|leave|course)\b/u;
const ofMessage =
  /\b(?:tillbaka|neka|avsla\p{L}*|nej till|godkann\p{L}*|forslag\p{L}*|svara\p{L}*|ge|ger|byt\p{L}*|nagon annan|nan annan|ta|tar|den|det ska|mejl\p{L}*|reject|approve|someone else|give|answer|it)\b/u;
