// Another order of a roster: "från 1 februari har Gunilla ks på måndagar", "ändra ordningen i ks". Nothing of it is done in words (F2).

import type { LocalDate, Weekday } from '../../../../core/time';
import { weekdays } from '../../../../core/time';
import type { Chosen } from '../../sentences/choose';
import type { Now } from '../../days/day-part';
import { findRuns } from '../../days/find-runs';
import { readDays, type When } from '../../days/read-days';
import type { Reading } from '../../reading/reading';
import { saidText } from '../../reading/said-words';
import type { Token } from '../../reading/tokens';
import { hasAny, weekdaysAt, weeksIn } from '../away/weekdays-off';

export interface NewOrder {
  readonly from: LocalDate | undefined;
  readonly flaw: When['flaw'];
  /** On which whoever is named has the mailbox; none where only the order is named. */
  readonly days: readonly Weekday[];
  /** Every so many weeks. */
  readonly weeks: number | undefined;
}

const ordered = /^(?:ordning|ordningen|turordning|turordningen|order)$/;
const ofRoster =
  /^(?:turordning|turordningen|bemanning\p{L}*|brevlad\p{L}*|lada|ladan|schema|schemat|mailbox|mailboxes|roster|rota)$/u;

/** "Kan Bo ta ks på fredagar?" asks for another order, and not whether it is so. */
const isRequest = (tokens: readonly Token[]): boolean =>
  hasAny(tokens, /^(?:kan|kunde|skulle|can|could)$/) && hasAny(tokens, /^(?:ta|ha|skota|take|have)$/);

/** "Hasse tar tisdagar framöver": somebody, what they take on, and nothing else. */
const isTakenAlone = ({ words }: Reading): boolean =>
  /^(?:(?:och|men|hej|and) )*§person (?:tar|ska ta|far ta|skoter|har|takes)(?: (?:mina?|mitt|my|vara|alla|varje|pa|on|och|o|and|i|in|from|fran|framover|framat|nu|fortsattningen|sedan|now|onwards|§day|\p{L}+dagar(?:na)?|\p{L}+days))+$/u.test(
    saidText(words),
  );

const saysFirst = (tokens: readonly Token[]): boolean =>
  /(?:^| )(?:sta|star|vara|ar|be|is|stand|stands) forst|(?:^| )(?:be|is|stand|stands) first/.test(
    textOf(tokens),
  ) || putsFirst(tokens);
/** "Lägg Sara först på fredagar". */
const putsFirst = (tokens: readonly Token[]): boolean =>
  /^(?:(?:kan|du|ni|och|hej|please|can|you) )*(?:lagga?|satta?|stalla?|put|place) (?:\S+ ){1,2}(?:forst|first)(?: |$)/.test(
    textOf(tokens),
  );
/** "Lägg till Ulla på soc-lådan": from now on, and not for today. */
const adds =
  /^(?:(?:kan|du|ni|vi|och|hej|please|can|you|ska|vill) )*(?:lagga? till|lagga? in|addera|add) \S+(?: \S+)? (?:pa|i|till|for|to|in|on)(?: |$)/;
/** "… i stället för Anna". */
const replaced = /(?:^| )(?:(?:i )?stallet for|istallet for|instead of)$/;
const textOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ');

/** Undefined where it is asked, or where an order may be of anything: "new order please". */
export function newOrderIn({ main, whole }: Chosen, now: Now): NewOrder | undefined {
  const { tokens, mailboxes } = whole.reading;
  const people = whole.reading.people.filter(({ from }) => !replaced.test(textOf(tokens.slice(0, from))));
  const isWish = isRequest(tokens) || putsFirst(tokens) || adds.test(textOf(tokens));
  if (whole.asked && !isWish) return undefined;
  const isOfRoster = mailboxes.length > 0 || hasAny(tokens, ofRoster);
  const meant = weekdaysAt(tokens);
  const isOfDays = meant.size > 0 && people.length === 1;
  const isNamed =
    hasAny(tokens, ordered) &&
    hasAny(tokens, /^(?:byt|byta|andra|andras|andrar|ny|nya|change|new)$/) &&
    (isOfRoster || isOfDays || tokens.map(({ word }) => word).join(' ') === 'andra ordningen');
  // "Sara ska stå först på fredagar".
  const isFirst =
    isOfDays &&
    (isOfRoster || hasAny(tokens, /^(?:sta|star|stand|stands)$/) || putsFirst(tokens)) &&
    saysFirst(tokens) &&
    !hasAny(tokens, /^(?:inte|aldrig|not|never|plats|jobbet|kontoret|arbetet|work|office)$/);
  // "Gunilla har möte på måndagar" is of no mailbox.
  const isHeld =
    (isOfRoster || main.guesses[0]?.act.startsWith('duty.') === true || isTakenAlone(whole.reading)) &&
    meant.size > 0 &&
    people.length === 1 &&
    hasAny(tokens, /^(?:har|ha|tar|ta|skoter|has|have|takes|take)$/) &&
    !hasAny(tokens, /^(?:inte|aldrig|not|never|ledig|ledigt|off|free|mote|moten)$/);
  const isAdded = isOfRoster && people.length === 1 && adds.test(textOf(tokens));
  if (!isNamed && !isHeld && !isFirst && !isAdded) return undefined;
  const weeks = meant.size > 0 ? weeksIn(tokens) : undefined;
  const isRhythm = (at: number) => weeks !== undefined && meant.has(at + 1);
  const rest = tokens.map((token, at) => (meant.has(at) || isRhythm(at) ? { ...token, word: '' } : token));
  const { from, part, flaw, isOpen } = readDays(findRuns(rest), now);
  // "Lägg in Bo på ks torsdag" is of that day alone.
  const isOnce = !isNamed && !isHeld && !isFirst && meant.size === 0 && from !== undefined && !isOpen;
  if (part !== undefined || isOnce) return undefined;
  const all = [...meant.values()];
  return { from, flaw, weeks, days: weekdays.filter((day) => all.includes(day)) };
}
