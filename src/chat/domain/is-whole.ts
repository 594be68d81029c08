// Whether what was said says all that its change needs.

import type { LocalDate } from '../../core/time';
import { isOneOf } from './acts/acts';
import { isHomeOrAway } from './forms/away/at-home';
import { opensThing } from './forms/duty/opened-first';
import { speaksOfMessage } from './forms/messages/kind-of-message';
import { saysNotOpened } from './forms/said-plainly';
import { absent, meaningOf } from './reading/meanings';
import type { Reading } from './reading/reading';
import { withMailboxes } from './reading/said-words';
import type { Chosen } from './sentences/choose';
import { hasRuns, type Heard } from './sentences/heard';
import { isHearsay } from './sentences/said-by';
import type { Told } from './acts/understanding';
import { isIllBefore, isOfAskedDay } from './when/dated-by';
import { leavesHalf } from './when/worked-half';

/** The command of Teams' list that was sent as it stands, or before its days were filled in: "borta", "jag är borta [dagar]". */
const isBare = ({ words }: Reading): boolean =>
  words.includes('[') ||
  words.filter((word) => /^\p{L}/u.test(word)).every((word) => /^(?:borta|away)$/.test(word));

/** Who will be back on a day to come is not back yet; "take back my absence next week" is of no return. */
const isComing = (word: string, at: number, words: readonly string[]): boolean =>
  /^(?:tillbaka|ater|back)$/.test(word) &&
  !(/^(?:take|ta)$/.test(words[at - 1] ?? '') && !words.some((one) => goesOn.test(one)));
/** More is said than what is taken back. */
const goesOn = /^(?:,|stallet|istallet|instead|blir|och|o|and|lagg|men|but)$/;

/** "Jag är inte sjuk" takes nothing back that was said before. */
const denied = /\b(?:inte|not|aldrig|never)(?: \p{L}+)? (?:sjuk|ill|sick|unwell)\b/u;
const deniedAway =
  /\b(?:inte|not|aldrig|never|ingen|nobody)(?: \p{L}+)? (?:sjuk|ill|sick|unwell|ledig|borta|franvarande|leave|away|off|semester|holiday|vacation)\b|\bvabb?ar (?:inte|ej)\b/u;

/** "Anna kom in med en remiss nyss" is here, and "… trots att hon är sjuk"; "Anna kom in men gick hem sjuk" is not. */
const isHere = (words: readonly string[]): boolean =>
  came.test(words.join(' ')) && !(wentHome.test(words.join(' ')) && words.some(isAbsent));
const isAbsent = (word: string): boolean => absent.has(meaningOf(word));
const wentHome =
  /(?:^| )(?:(?:gick|ga|gar|akte|akt|drog|stack|fick ga|skickades|went|left)(?: [\p{L}]+){0,2} (?:hem|hemat|home)|kom pa att (?:hon|han|hen) (?:ar|har)|realised|realized|remembered)(?: |$)/u;
const came = /(?:^| )§person (?:kom|har kommit|came|has come) (?!.*\b(?:inte|aldrig|ej|not|never)\b)/u;

/** "Jag jobbar inte helger", "jag jobbar inte med bygglov": without a day it may be of anything but today. */
const deniedWork =
  /\b(?:jobbar|arbetar) (?:inte|ej)\b|\b(?:inte|ej) (?:jobbar|arbetar)\b|\b(?:do|does) not work\b/;

const isToldOfOne = ({ person, from }: Told, reading: Reading, today: LocalDate): boolean =>
  person !== undefined &&
  !reading.hasStranger &&
  (from ?? today) <= today &&
  !isHere(reading.words) &&
  !isHomeOrAway(reading);

/** "Öppnat, men på fredag kan jag inte": of another day. */
const ofOpening = (sentences: Chosen['parts'], isOpening: boolean, reading: Reading) =>
  sentences.length === 0
    ? [{ reading, asked: false }]
    : sentences.filter((part) => !isOpening || !(hasRuns(part) || isOfAnother(part, sentences[0])));

/** "Ks öppnad, kommun hann jag inte": of another mailbox. */
const isOfAnother = (part: Heard, opened: Heard | undefined): boolean => {
  const ids = opened?.reading.mailboxes.map(({ mailbox }) => mailbox.id) ?? [];
  const said = part.reading.mailboxes.map(({ mailbox }) => mailbox.id);
  return ids.length > 0 && said.length > 0 && !said.some((id) => ids.includes(id));
};

/** "Jag är sjuk, borta i morgon också", "… borta till torsdag", "… borta resten av veckan". */
const isSaidOfToday = ({ tokens }: Reading): boolean =>
  tokens.some(({ word }) =>
    /^(?:ocksa|med|aven|likasa|too|also|till|tills|until|resten|rest|idag|today)$/.test(word),
  );

/** Whoever takes back says so in few words; more are of something. */
const mostUndoing = 8;

/** Whether everything is known that the change needs. */
export function isWhole(parts: Told, chosen: Chosen, today: LocalDate): boolean {
  const { parts: sentences, isOpening } = chosen;
  const { reading } = chosen.whole;
  if (isOneOf(parts.act, 'away.of', 'duty.give') && isHearsay(chosen)) return false;
  const hasDays = parts.from !== undefined || parts.until !== undefined || parts.isOpen;
  const words = reading.words.join(' ');
  switch (parts.act) {
    case 'away':
      if (leavesHalf(parts, reading) || isOfAskedDay(chosen)) return false;
      if (isIllBefore(chosen) && (parts.until ?? today) > today && !isSaidOfToday(reading)) return false;
      if (!hasDays && parts.part === undefined && deniedWork.test(words)) return false;
      return !deniedAway.test(words) && (hasDays || parts.part !== undefined || !isBare(reading));
    case 'undo':
      return (
        reading.words.filter((word) => /^\p{L}/u.test(word)).length <= mostUndoing &&
        !(reading.runs.length > 0 && reading.words.some(speaksOfMessage))
      );
    case 'duty.opened':
      if (parts.opened !== undefined) return /^(?:junk|instead)$/.test(parts.opened);
      return !saysNotOpened(ofOpening(sentences, isOpening, reading)) && !opensThing(withMailboxes(reading));
    case 'away.change':
      return hasDays || reading.words.some((word) => /^(?:fortfarande|still|an|annu|ocksa|aven)$/.test(word));
    case 'away.end':
      return (
        !denied.test(words) &&
        !leavesHalf(parts, reading) &&
        ((parts.from ?? today) <= today || !reading.words.some(isComing))
      );
    case 'away.of':
      return reading.people.length > 0 && isToldOfOne(parts, reading, today) && !deniedAway.test(words);
    case 'duty.give':
      return givesWhole(parts, reading);
    case 'remind':
      return hasDays || parts.part !== undefined;
    case 'language':
      return reading.words.some((word) => /^(?:engelska|svenska|english|swedish)$/.test(word));
    default:
      return parts.act !== 'roster.order' && (parts.act !== 'away.weekdays' || parts.weekdays !== undefined);
  }
}

/** Whoever swaps and names one day alone gives nothing away. */
const givesWhole = ({ person, inReturn }: Told, { hasStranger, words }: Reading): boolean =>
  person !== undefined &&
  !hasStranger &&
  !words.some((word) => (inReturn === undefined ? swapping : denying).test(word));
const denying = /^(?:inte|aldrig|not|never)$/;
const swapping = /^(?:byt|byta|byter|swap|switch|trade)$/;
