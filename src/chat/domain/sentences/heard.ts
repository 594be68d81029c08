// A sentence, or the whole text, with what it is recognised as.

import { isOfOneMessage, isOrder, type Act, type OrderAct } from '../acts/acts';
import type { Guess } from '../model/act-model';
import { isKindOfMessage } from '../forms/messages/kind-of-message';
import { isMatter } from '../reading/fields';
import type { Reading } from '../reading/reading';
import type { Recognised } from '../model/recognise';

export interface Heard extends Recognised {
  readonly reading: Reading;
}

export const actOf = ({ guesses }: Heard): Act => guesses[0]?.act ?? 'unclear';
export const hasRuns = ({ reading }: Heard): boolean => reading.runs.length > 0;

/** How likely what is likeliest is; an order does nothing but show its message, whichever it is. */
export const likelihood = (guesses: readonly Guess[]): number =>
  isOrder(guesses[0]?.act)
    ? guesses.reduce((sum, { act, share }) => (isOfOneMessage(act) ? sum + share : sum), 0)
    : (guesses[0]?.share ?? 0);

/** "KS 2026/620", "dnr SBN 2026/60" and nothing else. */
export const isCaseNumber = ({ reading: { words } }: Heard): boolean =>
  /^(?:(?:och|har|med|pa|and|dnr|nr|nummer|diarienummer|diarienr|diariefort|[\p{L}§]{1,8}) ){0,3}\d{4} [/:-] \d{1,6}(?: [^\p{L}\d§])*$/u.test(
    words.join(' '),
  );

/** It names a kind of message, or what one may be about. */
export const namesMessage = ({ reading }: Heard): boolean =>
  reading.words.some((word) => isMatter(word) || isKindOfMessage(word));

/** "Jag tar den i morgon": something that is not named; "den 14 december" is a day. */
export const pointsAtIt = ({ tokens }: Reading): boolean =>
  pointing.test(tokens.map(({ word }) => word).join(' '));
const pointing = /(?:^| )(?:den|det|it|that)(?= |$)(?! (?:\d|forsta|andra|tredje|har|dar))/u;

/** What is no answer of its own beside another. */
export const small: ReadonlySet<Act> = new Set([
  'greeting',
  'thanks',
  'reply',
  'unclear',
  'other',
  'help',
  'away.change',
  'present',
]);

/** What is said alike of a message and of a mailbox. */
export const alike: readonly (readonly [ofMessage: OrderAct, ofMailbox: Act])[] = [
  ['order.propose', 'duty.give'],
  ['order.claim', 'duty.take'],
];
