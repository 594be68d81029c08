// Where the days of what is answered first are said: in its own sentence, in those that go on with them, or in the whole.

import { isLeavingNow, isPast } from './when-said';
import { isTakerAsked } from '../sentences/asked-takers';
import { dutyDeeds, isOneOf, type Act, type ActOrFamily } from '../acts/acts';
import { isHalfOfEach, isHour, type Piece } from '../days/piece';
import { actOf, hasRuns, type Heard } from '../sentences/heard';
import { isOfOtherThan } from '../reading/whose-absence';
import { isToldOfOther } from '../reading/whose-absence';
import { isIllness, meaningOf } from '../reading/meanings';
import { corrections } from './meant-runs';
import type { Reading } from '../reading/reading';
import { saidText, saidWords } from '../reading/said-words';

export const ofAbsence: ReadonlySet<Act> = new Set(['away', 'away.change']);

/** Its own sentence, and those that only go on with days: "ledig före jul, 21–22 december". */
export function datedBy(main: Heard, whole: Heard, parts: readonly Heard[]): Reading {
  const dated = datedIn(main, whole, parts);
  // "Registrerat allt från i går, går hem nu": goes now, and was not away since.
  return actOf(main) === 'away' && isLeavingNow(main.reading.tokens.map(({ word }) => word))
    ? { ...dated, runs: dated.runs.filter((run) => !isPast({ runs: [run] })) }
    : dated;
}

function datedIn(main: Heard, whole: Heard, parts: readonly Heard[]): Reading {
  const lead =
    main === whole
      ? parts.find((part) => actOf(part) === actOf(whole) && part.reading.runs.length > 0)
      : main;
  const others = parts.filter((part) => part !== lead && hasRuns(part));
  const own = lead && ofItsOwn(lead, others);
  if (own) return own;
  if (lead === undefined || lead.reading.runs.length === 0) return whole.reading;
  if (parts.some((part) => part !== lead && isOnlyHours(part, actOf(lead)))) return whole.reading;
  if (others.length > 0 && /^(?:inte|not|ej)$/.test(saidWords(lead.reading.words)[0] ?? ''))
    return whole.reading;
  if (
    saysHours(lead) &&
    (isAskedBefore(lead, parts) ||
      others.some((part) => isHowWorked(part, actOf(lead)) || isOfDay(lead, part)))
  )
    return whole.reading;
  const more = parts.filter(
    (part) =>
      part !== lead &&
      (isOnlyDays(part) || isReturnDay(part, actOf(lead)) || isStartDay(part) || isHowLong(part, lead)),
  );
  if (parts.some((part) => part !== lead && isExcept(part))) return whole.reading;
  const isCorrected = more.some(({ reading }) => reading.words.some((word) => corrections.test(word)));
  // "Jobbar halvdag i morgon, till lunch": what is said of the hour stands in the one, and the hour in the other.
  if (more.length === others.length && more.some(hasHour)) return whole.reading;
  if (isCorrected || parts.some((part) => part !== lead && isPutRight(part))) return whole.reading;
  return { ...lead.reading, runs: [...lead.reading.runs, ...more.flatMap(({ reading }) => reading.runs)] };
}

/** What the others say is of something else. */
function ofItsOwn(lead: Heard, others: readonly Heard[]): Reading | undefined {
  // "Jag är sjuk, kan Maja ta den på fredag?" is ill today.
  if (actOf(lead) === 'away' && !hasRuns(lead) && others.length > 0 && others.every(isTakerAsked))
    return lead.reading;
  // "Jag är sjuk, Bo tar ks i morgon" is ill today, too.
  if (isIllAlone(lead) && others.length > 0 && others.every(isOfDuty)) return lead.reading;
  // "Är Bo inne? och vem har ks i morgon": now, and then.
  if (isAskedOfNow(lead) && others.length > 0 && others.every((part) => isAskedElse(part, lead)))
    return lead.reading;
  // "Inte sjuk längre, men jobbar hemifrån i morgon" is back now.
  if (actOf(lead) === 'away.end' && !hasRuns(lead) && others.length > 0 && others.every(isWorking))
    return lead.reading;
  // "Jag tar soc, och i morgon är jag ledig": whoever is away then does not take it.
  if (actOf(lead) === 'duty.take' && !hasRuns(lead) && others.some(isOwnAway))
    return {
      ...lead.reading,
      runs: others.filter((part) => !isOwnAway(part)).flatMap(({ reading }) => reading.runs),
    };
  // "Har öppnat båda, är det fredag snart?", "sbf är tömd, jag är ledig i morgon": opened today.
  if (actOf(lead) === 'duty.opened' && !hasRuns(lead) && others.every(isOfElse)) return lead.reading;
  return undefined;
}
const isAskedOfNow = (part: Heard): boolean =>
  part.asked && !hasRuns(part) && isOneOf(actOf(part), 'away.is', 'away.who');
const isAskedElse = (part: Heard, lead: Heard): boolean =>
  part.asked &&
  actOf(part) !== actOf(lead) &&
  isOneOf(actOf(part), 'duty.who', 'duty.mine', 'away.is', 'away.who', 'week', 'inbox');
const isOfElse = (part: Heard): boolean =>
  part.asked || (isOneOf(actOf(part), 'away', 'away.of', ...dutyDeeds) && !isPutRight(part));
/** "… så jag jobbar som vanligt i morgon" is back then. */
export const isWorking = (part: Heard): boolean =>
  actOf(part) === 'present' && !part.asked && part.reading.words.some((word) => atHome.test(word));
const atHome = /^(?:hem\p{L}*|distans\p{L}*|home|remote|remotely)$/u;
const isIllAlone = (part: Heard): boolean =>
  actOf(part) === 'away' &&
  !hasRuns(part) &&
  part.reading.words.some(isIllness) &&
  !part.reading.words.some((word) => ofDayToCome.test(word) || meaningOf(word) === 'away');
/** "Jag ska till sjukhuset", "möte på skolan", "ledig med barnen": on the day that is said. */
const ofDayToCome = /^(?:ska|skall|skulle|till|pa|hos|to|at|going|mote\p{L}*|meeting|oper\p{L}*|surgery)$/u;
/** "Jag är sjuk, borta i morgon": today as well, and that is asked. */
export const isIllBefore = ({ parts }: Pick<Parts, 'parts'>): boolean =>
  parts.some(
    (part, at) =>
      isIllAlone(part) && !isOfOtherThan(part.reading.words) && parts.slice(at + 1).some(isOwnAwayOn),
  );
const isOwnAwayOn = (part: Heard): boolean =>
  isOwnAway(part) && part.reading.people.length === 0 && hasRuns(part) && saysAbsent(part);
const isOwnAway = (part: Heard): boolean => actOf(part) === 'away' && !part.asked;
const isOfDuty = (part: Heard): boolean =>
  isOneOf(actOf(part), ...dutyDeeds, ...ofOthers, 'duty.who', 'duty.mine', 'order.*', 'answers.*');
const ofOthers: readonly ActOrFamily[] = ['away.of', 'away.is', 'away.who'];

/** Of a line. */
interface Parts {
  readonly main: Heard;
  readonly parts: readonly Heard[];
}

/** "Bo tar lådan, Maja är tillbaka på torsdag": until then, or only today; not on Thursday. */
export const isOfOtherDays = (chosen: Parts): boolean => isOfTheirReturn(chosen) || isFineThen(chosen.main);

/** "Jag kan inte ta lådan i eftermiddag, men i morgon går bra": not of that day. */
const isFineThen = (main: Heard): boolean =>
  actOf(main) === 'duty.cannot' && fineThen.test(saidText(main.reading.words));
const fineThen =
  /(?:^| )(?:men|fast|but)(?: (?:pa|on))? §day(?: §(?:day|time))* (?:gar|funkar|kan|hinner|passar|ar (?:ok|okej|bra|lugnt|inga)|works|is (?:fine|ok|okay)|i can)(?: |$)/;

const isOfTheirReturn = ({ main, parts }: Parts): boolean =>
  isOneOf(actOf(main), 'duty.give', 'duty.take') &&
  !hasRuns(main) &&
  parts.some((part) => hasRuns(part)) &&
  parts.every((part) => !hasRuns(part) || saysReturn(part));
const saysReturn = ({ reading: { words } }: Heard): boolean =>
  words.some((word) => /^(?:tillbaka|tillbaks|ater|back)$/.test(word)) &&
  !words.some((word) => /^(?:inte|ej|not|forst|innan|before|till|tills|until)$/.test(word));

/** "Sjuk fredag em, tandläkare måndag 9–11 och semester v 52": days of more than one absence. */
export function clausesOf(main: Heard, whole: Heard, parts: readonly Heard[]): readonly Reading[] {
  const lead = main === whole ? parts.find((part) => actOf(part) === actOf(whole) && hasRuns(part)) : main;
  if (lead === undefined) return [whole.reading];
  // "Half day today, leaving at noon. And Monday I'm off": the hour is of the day before it.
  const hasOther = parts.some((part) => part !== lead && isOtherAbsence(part, actOf(lead)));
  const more = parts.filter(
    (part) =>
      part === lead ||
      isOnlyDays(part) ||
      isOtherAbsence(part, actOf(lead)) ||
      (hasOther && isOnlyHours(part, actOf(lead))),
  );
  return more.some(({ reading }) => reading.words.some((word) => corrections.test(word)))
    ? [whole.reading]
    : more.map(({ reading }) => reading);
}

const absent: ReadonlySet<string | undefined> = new Set(['sick', 'away', 'care', 'appointment', 'event']);

export const saysAbsent = ({ reading }: Heard): boolean =>
  reading.words.some((word) => absent.has(meaningOf(word)));

const isOtherAbsence = (part: Heard, act: Act): boolean =>
  ((act === 'away' && actOf(part) === 'away' && (saysAbsent(part) || isOff(part))) ||
    (ofAbsence.has(act) && ofAbsence.has(actOf(part)) && also.test(saidText(part.reading.words)))) &&
  !part.asked &&
  hasRuns(part) &&
  (isOff(part) || !part.reading.words.some((word) => /^(?:inte|not|tillbaka|back|kommer)$/.test(word)));

/** "… imorgon kommer jag nog inte heller", "… and Friday I'm on leave", "… fredag jobbar jag inte". */
const isOff = ({ reading }: Heard): boolean =>
  /(?:^| )(?:on leave|(?:kommer|jobbar|arbetar) (?:jag )?(?:(?:nog|in) )*inte(?: (?:in|alls|heller))*|(?:not|won ?t be|wont be) (?:coming|working|in)(?: either)?)$/.test(
    saidText(reading.words),
  );

/** "… stannar hemma i morgon med", "… även onsdag": that day as well. */
const also =
  /§day (?:med|me|ocksa|likasa|too|as well|also)$|(?:^| )(?:aven|ocksa|likasa|also)(?: (?:pa|on))? §day$/;

/** "Ledig fr.o.m. måndag, åter den 7 januari". */
export const isReturnDay = ({ reading }: Heard, act: Act): boolean =>
  ofAbsence.has(act) &&
  /^(?:(?:och|and|jag|i|ar|am|is|blir) )*(?:(?:tillbaka|ater|back|returning|igen)(?: (?:i tjanst|pa jobbet|at work))? )+§day(?: (?:igen|again|night|sent|late|da))*$/.test(
    saidText(reading.words),
  );

/** "Borta två dagar, börjar i morgon". */
const isStartDay = ({ reading }: Heard): boolean =>
  /^(?:(?:och|and|jag|i|we|med|with) )*(?:borjar|startar|start|starts|starting|beginning|begins|forsta dagen|first day) (?:(?:ar|is|on) )?§day$/.test(
    saidText(reading.words),
  );

/** "Opereras på måndag, räkna med två veckor": how long from the one day that was said. */
function isHowLong({ reading }: Heard, lead: Heard): boolean {
  const pieces = reading.runs.flatMap((run) => run.pieces.map(({ piece }) => piece));
  return (
    ofAbsence.has(actOf(lead)) &&
    pieces.length === 1 &&
    pieces.every((piece) => piece.kind === 'length' && /^(?:days|weeks|months)$/.test(piece.unit)) &&
    !lead.reading.runs.some((run) => run.pieces.some(({ piece }) => piece.kind === 'length')) &&
    reading.words.every((word) => besideLength.has(word) || !/^\p{L}/u.test(word))
  );
}
const besideLength = new Set(
  'jag i rakna raknar med det blir ar nog tror troligen antagligen tar varar cirka ca ungefar minst kanske borta sjuk sjukskriven ledig hemma for fran from dess den darifran framat dar och lite expect expecting to be away off out it will take probably about around roughly at least then that there'.split(
    ' ',
  ),
);

/** "Nej förlåt, det gällde i går". */
const isPutRight = ({ reading }: Heard): boolean =>
  reading.runs.length > 0 &&
  /^(?:nej|na|nae|oj|forlat|sorry|no|wait|fel)$/.test(
    reading.words.find((word) => /^\p{L}/u.test(word)) ?? '',
  );

/** "Borta nästa vecka, alla dagar utom fredag". */
const isExcept = ({ reading }: Heard): boolean =>
  reading.runs.length > 0 &&
  /^(?:(?:alla|samtliga|all|every) )?(?:(?:dagar|dagarna|days|day|dag) )?(?:men inte|but not|utom|forutom|except(?: for)?|fast inte) (?:pa |on )?§day$/.test(
    saidText(reading.words),
  );

export const isOnlyDays = ({ reading }: Heard): boolean =>
  reading.runs.length > 0 &&
  reading.words.every(
    (word) =>
      /^(?:§day|§time|och|samt|till|and|plus|eller|jag|i|mean|tror|think|redan|already|[^\p{L}§])$/u.test(
        word,
      ) || corrections.test(word),
  );

const hasHour = ({ reading }: Heard): boolean =>
  reading.runs.some(({ pieces }) => pieces.some(({ piece }) => isHour(piece)));

const saysHours = ({ reading }: Heard): boolean =>
  reading.runs.every(({ pieces }) => pieces.every(({ piece }) => isHour(piece)));

/** "Jag är inne i morgon, men bara till tre". */
const isOfDay = (lead: Heard, part: Heard): boolean =>
  /^(?:men|but|fast|though|bara|only|just|fram)$/.test(saidWords(lead.reading.words)[0] ?? '') &&
  isOneOf(actOf(part), 'away', 'present') &&
  !part.asked;

/** "Min tur i morgon? jag är på kurs em": the hours are of the day that was asked of, or of today. */
export const isOfAskedDay = ({ main, parts }: Parts): boolean =>
  saysHours(main) && isAskedBefore(main, parts);
const isAskedBefore = (lead: Heard, parts: readonly Heard[]): boolean => {
  const at = parts.findIndex(({ reading }) => reading === lead.reading);
  return actOf(lead) === 'away' && !isIllAlone(lead) && parts.slice(0, Math.max(0, at)).some(isAskedDay);
};
const isAskedDay = ({ asked, reading }: Heard): boolean =>
  asked &&
  reading.runs.some(({ pieces }) =>
    pieces.some(({ piece }) => !isHour(piece) && !(piece.kind === 'offset' && piece.days === 0)),
  );

/** "Jobbar halvtid nästa vecka, borta eftermiddagarna": the days of the hours that are said. */
const isHowWorked = (part: Heard, act: Act): boolean =>
  isOneOf(act, 'away.change', 'away') &&
  !part.asked &&
  isOneOf(actOf(part), 'away', 'present', 'unclear') &&
  part.reading.runs.some(({ pieces }) => pieces.some(({ piece }) => piece.kind === 'some'));

/** Of the same absence: "tandläkare i morgon, är inne 11". */
const isOnlyHours = (part: Heard, act: Act): boolean =>
  !(act === 'away' && isToldOfOther(part.reading.words)) &&
  isOneOf(act, 'away.change', 'away.of', 'away') &&
  isOneOf(actOf(part), 'away.change', 'away.end', 'away.of', 'away.is', 'away', 'present', 'unclear') &&
  hasHourOrHalf(part) &&
  part.reading.runs.every(({ pieces }) =>
    pieces.every(({ piece }) => isHour(piece) || isHalfOfEach(piece) || isWholeOf(piece)),
  );

const hasHourOrHalf = ({ reading: { runs } }: Heard): boolean =>
  runs.some(({ pieces }) => pieces.some(({ piece }) => isHour(piece) || isHalfOfEach(piece)));
/** "All day until three". */
const isWholeOf = (piece: Piece): boolean => piece.kind === 'offset' && piece.isWhole === true;
