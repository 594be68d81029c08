// Whether the words of a line speak of being away, and not its names and days alone.

import { isOfOneMessage, type Act } from './acts';
import { saysAwayPlainly } from './forms/away/plain-forms';
import { isAbsence } from './amend/amended';
import { isKindOfMessage } from './forms/messages/kind-of-message';
import { isUnable } from './forms/away/unable';
import { guess } from './model/act-model';
import { featuresOf } from './model/features';
import type { Mind } from './model/mind';
import { ofWriter } from './model/recognise';
import type { Reading } from './reading/reading';
import type { Understanding } from './understanding';
import { leaving } from './when/arrival';

const awayActs: ReadonlySet<Act> = new Set(['away', 'away.of', 'away.change']);
const enoughToSay = 0.35;

/** Without a word or two that say it, being away rests on names and days alone: "god förmiddag, Bo här". */
export function saysAbsence(act: Act, { words, answers }: Reading, { model }: Mind): boolean {
  if (!awayActs.has(act) || saysAwayPlainly(words)) return true;
  // "Tillbaka på måndag" says until when.
  const isReturn = act === 'away.change';
  const said = words.filter((word) => /^\p{L}/u.test(word)).slice(0, mostSaying);
  return said.some((word, at) =>
    [[word], said.slice(at, at + 2)].some((few) => {
      const guesses = ofWriter(guess(model, featuresOf(few)), answers);
      const shares = guesses.filter((one) => awayActs.has(one.act) || (isReturn && one.act === 'away.end'));
      return shares.reduce((sum, { share }) => sum + share, 0) >= enoughToSay;
    }),
  );
}
const mostSaying = 60;

const enoughToOffer = 0.2;
const ofOwn = /^away(?:\.change)?$/;

interface Beside {
  readonly mind: Mind;
  /** What was last spoken of. */
  readonly spoken: Understanding | undefined;
}

/** An absence that nothing in the line speaks of is offered behind the rest, and never alone: "löning 23 december"; where no day is said and something else is likelier it is not. */
export function faintLast(acts: readonly Act[], reading: Reading, { mind, spoken }: Beside): readonly Act[] {
  const isSaid =
    isUnable(reading) ||
    (spoken !== undefined && isAbsence(spoken.act)) ||
    (!putsIn(reading.words) &&
      (reading.words.some((word) => leaving.test(word) || coming.test(word)) ||
        saysAbsence('away.change', reading, mind)));
  const faint = isSaid ? [] : acts.filter((act) => ofOwn.test(act));
  const rest = acts.filter((act) => !faint.includes(act));
  if (reading.runs.length === 0 && rest.length > 0 && acts[0] === rest[0]) return rest;
  return rest.length === 0 && faint.length > 0 ? ['help', ...faint] : [...rest, ...faint];
}
/** "Knappa in det då". */
const putsIn = (words: readonly string[]): boolean =>
  /(?:^| )(?:knappa|skriv|skriva|lagg|lagga|fyll|fylla|mata|type|fill|put) (?:\S+ )?(?:in|i)(?: |$)/.test(
    words.join(' '),
  );

/** Of a message or a matter a day alone is no absence to offer: "remissen senast 10 december", "nej förresten Kim i morgon". */
export const mayBeAway = (act: Act, reading: Reading, { model }: Mind): boolean => {
  if (!ofOwn.test(act) || isUnable(reading) || saysAwayPlainly(reading.words)) return true;
  const said = reading.words.filter((word) => !/^§(?:day|time)$/.test(word));
  const isOfMatter = said.some((word) => word === '§person' || isKindOfMessage(word));
  if (!isOfMatter || said.some((word) => leaving.test(word) || coming.test(word))) return true;
  const shares = guess(model, featuresOf(said)).filter((one) => ofOwn.test(one.act));
  return shares.reduce((sum, { share }) => sum + share, 0) >= enoughToOffer;
};
const coming = /^(?:kommer|borjar|slutar|start|starting|finish|stop|coming|in)$/;

/** Without its days and forms it is likelier of a message: "yes to Vera for the choir grant, make it the 9th". */
export function isLikelierOfMessage(act: Act, { words, mailboxes, runs }: Reading, { model }: Mind): boolean {
  const family = /^away(?:\.(?:change|end))?$|^duty\.cannot$/.test(act)
    ? ofSelf
    : /^duty\.take$/.test(act) && runs.length === 0
      ? ofDuty
      : undefined;
  if (family === undefined || mailboxes.length > 0) return false;
  const said = words.filter((word) => !/^§(?:day|time)$/.test(word));
  const guesses = guess(model, featuresOf(said));
  const sum = (is: (act: Act) => boolean): number =>
    guesses.reduce((all, one) => (is(one.act) ? all + one.share : all), 0);
  return sum(isOfOneMessage) > sum((one) => family.test(one));
}
const ofSelf = /^(?:away|away\..+|present|duty\.cannot)$/;
const ofDuty = /^duty\./;
