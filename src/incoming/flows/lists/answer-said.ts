// "Har mejlat henne nu", "hinner inte till fredag", "det är inte mitt bord": of whoever has something to answer. The card
// that does it is shown, or the list of all that they have; nothing is done by words (F4, F5).

import { stepOf } from '../../../chat/domain/amend/otherwise';
import { findRuns } from '../../../chat/domain/days/find-runs';
import { lastDayIn, notBefore } from '../../../chat/domain/forms/messages/day-wished';
import { clean, fold, tokensOf } from '../../../chat/domain/reading/tokens';
import type { Saying } from '../../../chat/domain/saying';
import { sentence } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import { plusDays, type LocalDate } from '../../../core/time';
import { ownMailboxes } from '../../../roster/flows/own-mailboxes';
import type { IncomingContext } from '../../context';
import type { Deed } from '../../domain/ordered';
import { appointedStates, type IncomingMessage } from '../../domain/incoming';
import { mostMet } from './described';
import { readerOf, readLiveWords } from './inbox-card';
import { matterIn } from './message-query';
import { answerOrders, nothingSuch, shownFor, type Answer } from './ordered';
import { isNamed, ownAnswers, showOwnAnswers } from './own-answers';
import { deliverNow } from './say-at-once';

/** Whoever has a mailbox and nothing to answer means one of its messages. */
export async function answerSaid(
  context: IncomingContext,
  readerId: PersonId,
  { deed, saying: { text, ...named } }: { readonly deed: Deed; readonly saying: Saying },
): Promise<readonly Answer[]> {
  const { messages } = await ownAnswers(context, readerId);
  if (messages.length === 0) {
    const orders = [{ deed, about: text }];
    const answers = (await answerOrders(context, readerId, { orders, named: { ...named, text } })) ?? [];
    // The list that is empty says that there is nothing to answer, and not that something was done.
    return answers.length > 0 ? answers : [nothingSuch];
  }
  const meant = await meantOf(context, readerId, { messages: fitting(messages, deed), text });
  const [only, another] = meant;
  const wishedOn = deed === 'moreTime' ? dayFor(text, only, dateToday(context)) : undefined;
  const isOne = only !== undefined && another === undefined && wishedOn === undefined;
  const shown = isOne ? await shownFor(context, deed, { message: only, readerId }) : undefined;
  if (shown === undefined) await showOwnAnswers(context, readerId, wishedOn);
  else await deliverNow(context);
  return [shown ?? sentence({ what: 'orderInList' })];
}

/** What is saved was answered, where anything was; what is answered or cannot be is still to be. */
function fitting(messages: readonly IncomingMessage[], deed: Deed): readonly IncomingMessage[] {
  const isOpen = ({ answer: { state } }: IncomingMessage) => appointedStates.some((one) => one === state);
  const fit = messages.filter((message) => isOpen(message) === (deed !== 'file'));
  return fit.length > 0 ? fit : messages;
}

/** By its number, else the only one, or those whose subject and sender have most of the words; all where none has any. */
async function meantOf(
  context: IncomingContext,
  readerId: PersonId,
  { messages, text }: { readonly messages: readonly IncomingMessage[]; readonly text: string },
): Promise<readonly IncomingMessage[]> {
  const named = messages.filter((message) => isNamed(message, text));
  const { words, number } = matterIn(text, { isAppointing: false });
  if (named.length > 0 || number !== undefined) return named;
  if (messages.length < 2) return messages;
  const reader = await readerOf(context, readerId, await ownMailboxes(context, readerId));
  const said = await readLiveWords(context, messages, reader);
  return mostMet(messages, { said, words });
}

/** The day that is named, or so much after the one that was given. */
function dayFor(text: string, message: IncomingMessage | undefined, today: LocalDate): LocalDate | undefined {
  const step = stepOf(fold(text.toLowerCase()), findRuns(tokensOf(clean(text))));
  const dueOn = message?.answer.dueOn;
  if (step === undefined || dueOn === undefined) return lastDayIn(text.replace(notBefore, ' '), today);
  return plusDays(dueOn > today ? dueOn : today, step);
}
