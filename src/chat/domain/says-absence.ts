// Whether the words of a line speak of being away, and not its names and days alone.

import { isOfOneMessage, type Act, isOneOf, type ActOrFamily } from './acts/acts';
import { saysAwayPlainly } from './forms/away/plain-forms';
import { isAbsence } from './amend/amended';
import { isKindOfMessage } from './forms/messages/kind-of-message';
import { isUnable } from './forms/away/unable';
import { isHereOrHome, saysOnTheSpot } from './forms/away/unsettled';
import { guess } from './model/act-model';
import { featuresOf } from './model/features';
import type { Mind } from './model/mind';
import { ofWriter } from './model/recognise';
import { elsewhere } from './options';
import type { Reading } from './reading/reading';
import type { Understanding } from './acts/understanding';
import { leaving } from './when/arrival';

const awayActs: ReadonlySet<Act> = new Set(['away', 'away.of', 'away.change']);
const enoughToSay = 0.35;

/** Without a word or two that say it, being away rests on names and days alone: "god förmiddag, Bo här". */
export function saysAbsence(act: Act, reading: Reading, mind: Mind): boolean {
  if (!awayActs.has(act) || saysAwayPlainly(reading)) return true;
  // "Tillbaka på måndag" says until when.
  const isReturn = act === 'away.change';
  const isOne = (one: Act): boolean => awayActs.has(one) || (isReturn && one === 'away.end');
  return spoken(isOne, reading, mind) >= enoughToSay;
}

/** How surely a word of the line, or two beside each other, speak of one of these acts. */
function spoken(isOne: (act: Act) => boolean, { words, answers }: Reading, { model }: Mind): number {
  const said = words.filter((word) => /^\p{L}/u.test(word)).slice(0, mostSaying);
  const shares = said.flatMap((word, at) =>
    [[word], said.slice(at, at + 2)]
      .filter((few) => few.some(isTelling))
      .map((few) =>
        ofWriter(guess(model, featuresOf(few)), answers).reduce(
          (sum, { act, share }) => (isOne(act) ? sum + share : sum),
          0,
        ),
      ),
  );
  return Math.max(0, ...shares);
}
const mostSaying = 60;
const isTelling = (word: string): boolean => !joining.test(word);
const joining =
  /^(?:jag|ja|den|det|han|hon|du|vi|ni|de|dem|mig|dig|och|som|ar|i|pa|med|en|ett|the|it|is|he|she|me|you|and)$/;

const enoughToOffer = 0.2;
const ofOwn: readonly ActOrFamily[] = ['away.change', 'away'];

interface Beside {
  readonly mind: Mind;
  /** What was last spoken of. */
  readonly before: Understanding | undefined;
}

/** Of what a line is like only that is offered which something in it speaks of: "löning 23 december" is of no absence. */
export const spokenOf = (acts: readonly Act[], reading: Reading, beside: Beside): readonly Act[] =>
  acts.filter((act) =>
    isOneOf(act, ...ofOwn) ? isOwnSaid(reading, beside) : isHeardIn(act, reading, beside.mind),
  );

const isHeardIn = (act: Act, reading: Reading, mind: Mind): boolean =>
  act === 'other' ||
  (act === 'away.is' && reading.people.length > 0) ||
  spoken((one) => roomOf(one) === roomOf(act), reading, mind) >= enoughToOffer ||
  (ofMessages.test(act) && spoken((one) => ofMessages.test(one), reading, mind) >= enoughUndated);
const roomOf = (act: Act): string => act.replace(/\..*/, '');
/** What is said of a message is like much else that is. */
const ofMessages = /^(?:order|answers|message)\./;

/** Without a day it takes more than "blir", "till" or "ut", and more than it speaks of what is nothing here: "mötet flyttas till fredag". */
function isOwnSaid(reading: Reading, { mind, before }: Beside): boolean {
  const { words } = reading;
  if (saysOnTheSpot(words)) return false;
  if (isHereOrHome('present', words)) return true;
  if (isUnable(reading) || saysAwayPlainly(reading) || (before?.sure === true && isAbsence(before.act)))
    return true;
  if (putsIn.test(words.join(' '))) return words.some((word) => leave.test(word));
  const isDated = words.some((word) => /^§(?:day|time)$/.test(word)) || reading.runs.length > 0;
  if (isDated && words.some((word) => [leaving, coming, elsewhere, absent].some((form) => form.test(word))))
    return true;
  if (isDated && meeting.test(words.join(' '))) return true;
  const share = spoken((act) => awayActs.has(act) || act === 'away.end', reading, mind);
  return (
    share >= (isDated ? enoughToOffer : enoughUndated) &&
    share > spoken((act) => act === 'other', reading, mind)
  );
}
const enoughUndated = 0.7;
/** "Jag är borta 13-15 men har datorn med". */
const absent = /^(?:borta|ledig|ledigt|\p{L}*semester|franvarande|sjuk|vabbar|away|off)$/u;
/** "Är på möten i dag". */
const meeting = /(?:^| )(?:ar|sitter|am)(?: jag)? (?:pa|i|in) (?:\p{L}*mot(?:e|en)|meetings?)(?: |$)/u;

/** "Knappa in det då" says nothing of it, "lägg in min frånvaro" does. */
const putsIn =
  /(?:^| )(?:knappa|skriv|skriva|lagg|lagga|fyll|fylla|mata|type|fill|put) (?:\S+ )?(?:in|i)(?: |$)/;
const leave = /franvaro|semester|ledig|^(?:vab|absence|leave|vacation|holiday)/;

/** Of a message or a matter a day alone is no absence to offer: "remissen senast 10 december", "nej förresten Kim i morgon". */
export const mayBeAway = (act: Act, reading: Reading, { model }: Mind): boolean => {
  if (!isOneOf(act, ...ofOwn) || isUnable(reading) || saysAwayPlainly(reading)) return true;
  const said = reading.words.filter((word) => !/^§(?:day|time)$/.test(word));
  const isOfMatter = said.some((word) => word === '§person' || isKindOfMessage(word));
  if (!isOfMatter || said.some((word) => leaving.test(word) || coming.test(word))) return true;
  const shares = guess(model, featuresOf(said)).filter((one) => isOneOf(one.act, ...ofOwn));
  return shares.reduce((sum, { share }) => sum + share, 0) >= enoughToOffer;
};
const coming = /^(?:kommer|borjar|slutar|start|starting|finish|stop|coming|in)$/;

/** Without its days and forms it is likelier of a message: "yes to Vera for the choir grant, make it the 9th". */
export function isLikelierOfMessage(act: Act, { words, mailboxes, runs }: Reading, { model }: Mind): boolean {
  const family = /^away(?:\.(?:change|end))?$|^duty\.cannot$/.test(act)
    ? ofSelf
    : act === 'duty.take' && runs.length === 0
      ? ofDuty
      : undefined;
  if (family === undefined || mailboxes.length > 0) return false;
  const said = words.filter((word) => !/^§(?:day|time)$/.test(word));
  const guesses = guess(model, featuresOf(said));
  const sum = (is: (act: Act) => boolean): number =>
    guesses.reduce((all, one) => (is(one.act) ? all + one.share : all), 0);
  return sum(isOfOneMessage) > sum((one) => isOneOf(one, ...family));
}
const ofSelf: readonly ActOrFamily[] = ['away', 'away.*', 'present', 'duty.cannot'];
const ofDuty: readonly ActOrFamily[] = ['duty.*'];
