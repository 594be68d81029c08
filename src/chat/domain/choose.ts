// Several things in one text: each sentence is recognised by itself, and the change comes first.

import { saidText } from './said-words';
import type { Act } from './acts';
import { factsOf } from './acts';
import { meaningOf } from './meanings';
import type { Mind } from './mind';
import { sentencesOf } from './parting';
import type { Reading } from './reading';
import { read } from './reading';
import type { Recognised } from './recognise';
import { recognise } from './recognise';
import type { Token } from './tokens';
import type { Circumstances } from './understanding';
import { isHalfOfEach, isHour } from './days/piece';
import { hasNoSubject, isToldOfOther } from './forms/whose-absence';
import { corrections, daysSaid } from './when-said';

/** A sentence, or the whole text, with what it is recognised as. */
export interface Heard extends Recognised {
  readonly reading: Reading;
}

export interface Chosen {
  /** What is answered first. */
  readonly main: Heard;
  readonly whole: Heard;
  readonly also: readonly Act[];
  /** The sentence that says each of those. */
  readonly beside: readonly Heard[];
  /** Where the days of the first are said. */
  readonly dated: Reading;
  /** The sentences that say days of it, each by itself. */
  readonly clauses: readonly Reading[];
  /** A question behind it asks whether it is so at all. */
  readonly isDoubted: boolean;
  /** Whether another sentence says that one is away: a day of return says until when. */
  readonly isBesideAway: boolean;
  /** Whether another sentence is of what the writer does, or of a mailbox. */
  readonly isBesideOwn: boolean;
  /** Whether the rules are asked in the same breath: then days to come are no order yet. */
  readonly hasRuleQuestion: boolean;
}

/** Who tells a longer story is not giving one order after the other. */
const mostSentences = 8;
/** A longer text is read once, as a whole. */
const mostTokens = 90;

/** A share from which a sentence stands for itself. */
const sureAlone = 0.5;
const small: ReadonlySet<Act> = new Set([
  'greeting',
  'thanks',
  'reply',
  'unclear',
  'other',
  'help',
  'away.change',
  'present',
]);
const first: ReadonlySet<Act> = new Set(['urgent', 'incident']);

export function choose(tokens: readonly Token[], around: Circumstances, mind: Mind): Chosen {
  const hear = (part: readonly Token[]): Heard => {
    const reading = read(part, around, mind.vocabulary);
    return { reading, ...recognise(reading, mind) };
  };
  const whole = hear(tokens);
  const sentences = tokens.length > mostTokens ? [] : sentencesOf(tokens).slice(0, mostSentences);
  const parts = sentences.length > 1 ? sentences.map(hear) : [];
  const strong = parts.filter(
    (part, at) => shareOf(part) >= sureAlone && !isStory(part) && !isOfSamePerson(part, parts[at - 1]),
  );
  const main =
    strong.find((part) => first.has(actOf(part)) || isLeaving(part)) ??
    // "Varför får jag det här, jag har inte brevlådan i dag".
    strong.find((part) => part.asked && actOf(part) === 'why') ??
    (isFirst(whole) ? undefined : firstDone(strong, around)) ??
    clearest(strong, whole);
  const said = strong.filter((part) => !isReturnOf(main, part)).map(actOf);
  const acts = said.filter((act) => !small.has(act) && !isSaidBy(act, [actOf(main), ...said]));
  const hasRuleQuestion = strong.some((part) => part !== main && part.asked && actOf(part) === 'rule');
  const isOwn = main !== whole && factsOf(actOf(main)).changes === true;
  const asked =
    isOwn && !parts.some(isAskedOfAll) ? main.asked : [main, whole, ...parts].some((heard) => heard.asked);
  return {
    main: { ...main, asked },
    whole,
    also: [...new Set(acts)],
    beside: strong.filter((part) => part !== main),
    dated: datedBy(main, whole, parts),
    clauses: clausesOf(main, whole, parts),
    isDoubted: isOwn && parts.some(isAskedOfAll),
    isBesideAway: parts.some(
      (part, at) =>
        part !== main && actOf(part) === 'away' && !part.asked && !isOfSamePerson(part, parts[at - 1]),
    ),
    hasRuleQuestion,
    isBesideOwn: parts.some((part) => part !== main && isOwnDoing(part)),
  };
}

/** "Bo är borta i dag, har feber": who has a fever is Bo. */
const isOfSamePerson = (part: Heard, before: Heard | undefined): boolean =>
  before !== undefined &&
  /^(?:away\.of|staff\.change)$/.test(actOf(before)) &&
  isToldOfOther(before.reading.words) &&
  /^(?:away(?:\.change)?|present)$/.test(actOf(part)) &&
  hasNoSubject(part.reading.words);

/** "Erik har sagt upp sig, sista dagen är 31 januari". */
const isLeaving = (part: Heard): boolean =>
  actOf(part) === 'staff.change' && isToldOfOther(part.reading.words);

/** "Tandläkare kl 14, tillbaka vid 16": until when, and no end of what runs; "jag var ju borta i går" is over. */
const isReturnOf = (main: Heard, part: Heard): boolean =>
  part !== main &&
  ((hasRuns(part) && ofAbsence.has(actOf(main)) && actOf(part) === 'away.end') ||
    (ofAbsence.has(actOf(part)) && isOver(part)));

const isOwnDoing = ({ reading }: Heard): boolean =>
  reading.words.some((word) => /^(?:jag|vi|i|we|§mailbox)$/.test(word));

/** "Var på tandläkaren i morse", beside what holds now. */
const isStory = (part: Heard): boolean =>
  actOf(part) === 'away' &&
  /^(?:(?:jag|i) )?(?:var|hade|satt|lag|fick|was|were|had) (?!(?:tvungen|tankt))/.test(
    part.reading.words.filter((word) => /^\p{L}/u.test(word)).join(' '),
  );

const isOver = ({ reading }: Heard): boolean =>
  /\b(?:var|va|varit|jag vara|was|were)(?: (?:ju|nog|bara|faktiskt|only|just))* (?:borta|sjuk|ledig|hemma|away|off|sick|ill)\b/.test(
    reading.words.join(' '),
  );

/** "… måste jag det?" asks what was said before it. */
const isAskedOfAll = ({ asked, reading }: Heard): boolean =>
  asked && pointingBack.test(reading.words.filter((word) => /^[\p{L}§?]/u.test(word)).join(' '));

/** "Måste jag det?", "går det bra?", "räknas det som ledigt?", "does that count?"; "är det nån som kan ta den?" asks of something else. */
const pointingBack =
  /^(?:(?:maste|far|ska|kan|behover|bor|do|must|should|can|may) (?:jag|man|vi|i|we)(?: (?:det|da|verkligen|it|that|have|to))*(?: \?)?$|(?:raknas|raknar|galler|heter|kallas|anses|behover|maste|ska|borde|far|kan|does|do|would|counts|must|should) (?:det|detta|that|this|it)(?! (?:att|finnas|nagon|nan))\b|(?:gar|funkar|ar|is|stammer|blir|duger|ok) (?:det|that|it)(?! (?:nagon|nan|nagot|att|someone|anyone|somebody|anybody))(?: \p{L}+){0,6} \?$)/u;

const ofAbsence: ReadonlySet<Act> = new Set(['away', 'away.change']);

/** One absence is answered once; and who may read the mail meanwhile has no duty mailbox by that. */
const isSaidBy = (act: Act, [main, ...all]: readonly Act[]): boolean =>
  act === main ||
  (main !== undefined && ofAbsence.has(main) && ofAbsence.has(act)) ||
  (/^duty\.(?:give|take|cannot)$/.test(act) && all.includes('delegation.ask'));

/** Its own sentence, and those that only go on with days: "ledig före jul, 21–22 december". */
function datedBy(main: Heard, whole: Heard, parts: readonly Heard[]): Reading {
  const lead =
    main === whole
      ? parts.find((part) => actOf(part) === actOf(whole) && part.reading.runs.length > 0)
      : main;
  if (lead === undefined || lead.reading.runs.length === 0) return whole.reading;
  if (parts.some((part) => part !== lead && isOnlyHours(part, actOf(lead)))) return whole.reading;
  const more = parts.filter(
    (part) =>
      part !== lead &&
      (isOnlyDays(part) || isReturnDay(part, actOf(lead)) || isStartDay(part) || isHowLong(part, lead)),
  );
  const isCorrected = more.some(({ reading }) => reading.words.some((word) => corrections.test(word)));
  if (isCorrected || parts.some((part) => part !== lead && isPutRight(part))) return whole.reading;
  return { ...lead.reading, runs: [...lead.reading.runs, ...more.flatMap(({ reading }) => reading.runs)] };
}

/** "Sjuk fredag em, tandläkare måndag 9–11 och semester v 52": days of more than one absence. */
function clausesOf(main: Heard, whole: Heard, parts: readonly Heard[]): readonly Reading[] {
  const lead = main === whole ? parts.find((part) => actOf(part) === actOf(whole) && hasRuns(part)) : main;
  if (lead === undefined) return [whole.reading];
  const more = parts.filter((part) => part === lead || isOnlyDays(part) || isOtherAbsence(part, actOf(lead)));
  return more.some(({ reading }) => reading.words.some((word) => corrections.test(word)))
    ? [whole.reading]
    : more.map(({ reading }) => reading);
}

const hasRuns = ({ reading }: Heard): boolean => reading.runs.length > 0;

const absent: ReadonlySet<string | undefined> = new Set(['sick', 'away', 'care', 'appointment', 'event']);

const isOtherAbsence = (part: Heard, act: Act): boolean =>
  act === 'away' &&
  actOf(part) === 'away' &&
  !part.asked &&
  hasRuns(part) &&
  part.reading.words.some((word) => absent.has(meaningOf(word))) &&
  !part.reading.words.some((word) => /^(?:inte|not|tillbaka|back|kommer)$/.test(word));

/** "Ledig fr.o.m. måndag, åter den 7 januari". */
const isReturnDay = ({ reading }: Heard, act: Act): boolean =>
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

const isOnlyDays = ({ reading }: Heard): boolean =>
  reading.runs.length > 0 &&
  reading.words.every(
    (word) =>
      /^(?:§day|§time|och|samt|till|and|plus|eller|jag|i|mean|[^\p{L}§])$/u.test(word) ||
      corrections.test(word),
  );

/** Of the same absence: "tandläkare i morgon, är inne 11". */
const isOnlyHours = (part: Heard, act: Act): boolean =>
  /^away(?:\.change|\.of)?$/.test(act) &&
  /^(?:away(?:\.change|\.end|\.of|\.is)?|present|unclear)$/.test(actOf(part)) &&
  part.reading.runs.length > 0 &&
  part.reading.runs.every(({ pieces }) => pieces.every(({ piece }) => isHour(piece) || isHalfOfEach(piece)));

/** A sentence that is clearer than the whole with its background: "är Bo inne? har en kund i telefon". */
function clearest(strong: readonly Heard[], whole: Heard): Heard {
  const own = strong.filter((part) => !small.has(actOf(part)) && shareOf(part) > shareOf(whole));
  return own.toSorted((a, b) => shareOf(b) - shareOf(a))[0] ?? whole;
}

const actOf = ({ guesses }: Heard): Act => guesses[0]?.act ?? 'unclear';
const shareOf = ({ guesses }: Heard): number => guesses[0]?.share ?? 0;
const isFirst = (heard: Heard): boolean => first.has(actOf(heard));

/** "Hinner inte med den, Gunilla får ta den" gives it to her. */
function firstDone(strong: readonly Heard[], around: Circumstances): Heard | undefined {
  const done = strong.filter((part) => isDone(part, around));
  const lead = done.find((part) => actOf(part) !== 'away.of') ?? done[0];
  const given = done.find((part) => actOf(part) === 'duty.give' && part.reading.people.length > 0);
  return lead !== undefined && actOf(lead) === 'duty.cannot' ? (given ?? lead) : lead;
}

/** A change that is said and whose days are known. */
const isDone = (part: Heard, around: Circumstances): boolean =>
  factsOf(actOf(part)).changes === true &&
  !part.asked &&
  // Half of what, another part may say.
  /^(?:half)?$/.test(daysSaid(part.reading, actOf(part), around).flaw ?? '');
