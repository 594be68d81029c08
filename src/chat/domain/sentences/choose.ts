// Several things in one text: each sentence is recognised by itself, and the change comes first.

import { openedFirst, saysNothing } from './opening';
import {
  isAside,
  isForOther,
  isObjection,
  isOrdered,
  isReason,
  isSoughtBy,
  isWhyNotOurs,
} from './beside-order';
import { isNaming, isOneOrder, partsHeard } from './orders-in';
import { isTakerAsked, isWhyAlone, takerAsked } from './asked-takers';
import type { Act } from '../acts/acts';
import { factsOf, isOneOf } from '../acts/acts';
import { clausesOf, datedBy, isOnlyDays } from '../when/dated-by';
import { actOf, isCaseNumber, likelihood, namesMessage, small, type Heard } from './heard';
import type { Mind } from '../model/mind';
import { sentencesOf } from './parting';
import { callerOf, isKnownBy } from './of-caller';
import { actsBeside } from './said-beside';
import type { Reading } from '../reading/reading';
import { read } from '../reading/reading';
import { recognise } from '../model/recognise';
import type { Token } from '../reading/tokens';
import type { Circumstances } from '../acts/understanding';
import { isToldOfOther } from '../reading/whose-absence';
import { saidText } from '../reading/said-words';
import { daysSaid } from '../when/when-said';

export interface Chosen {
  /** What is answered first. */
  readonly main: Heard;
  readonly whole: Heard;
  readonly also: readonly Act[];
  /** The sentence that says each of those. */
  readonly beside: readonly Heard[];
  /** Every sentence, where there are several. */
  readonly parts: readonly Heard[];
  /** The sentences that order something about a message. */
  readonly orders: readonly Heard[];
  /** Where the days of the first are said. */
  readonly dated: Reading;
  /** The sentences that say days of it, each by itself. */
  readonly clauses: readonly Reading[];
  /** It begins with what is opened: of today, and of nothing that is said behind it. */
  readonly isOpening: boolean;
  /** A question behind it asks whether it is so at all. */
  readonly isDoubted: boolean;
  /** Whether another sentence says that one is away: a day of return says until when. */
  readonly isBesideAway: boolean;
  /** Somebody has called, and nobody can tell whether what is said behind it is of them or of the writer. */
  readonly isOfEither: boolean;
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
const first: ReadonlySet<Act> = new Set(['urgent', 'incident']);

/** A text of one sentence is that sentence, and halves come again: each is heard once. */
function hearing(around: Circumstances, mind: Mind): (part: readonly Token[]) => Heard {
  const known: (readonly [readonly Token[], Heard])[] = [];
  return (part) => {
    const again = known.find(([other]) => isSameStretch(part, other));
    if (again) return again[1];
    const reading = read(part, around, mind.vocabulary);
    const heard = { reading, ...recognise(reading, mind) };
    known.push([part, heard]);
    return heard;
  };
}

const isSameStretch = (one: readonly Token[], other: readonly Token[]): boolean =>
  one.length > 0 && one.length === other.length && one.every((token, at) => token === other[at]);

export function choose(tokens: readonly Token[], around: Circumstances, mind: Mind): Chosen {
  const hear = hearing(around, mind);
  const whole = hear(tokens);
  const sentences = tokens.length > mostTokens ? [] : sentencesOf(tokens).slice(0, mostSentences);
  const heard = partsHeard(sentences, whole, hear);
  const opened = openedFirst(heard);
  const parts = opened === undefined ? heard : [opened, ...heard.slice(1)];
  const strong = parts.filter((part, at) => isHeard(part, at, parts) && !(opened && saysNothing(part)));
  const main =
    opened ??
    strong.find((part) => first.has(actOf(part)) || isLeaving(part)) ??
    // "Varför får jag det här, jag har inte brevlådan i dag".
    strong.find((part) => part.asked && actOf(part) === 'why') ??
    (first.has(actOf(whole)) ? undefined : firstDone(strong, whole, around)) ??
    takerAsked(strong) ??
    clearest(strong, whole);
  const dated = opened?.reading ?? datedBy(main, whole, parts);
  const hasRuleQuestion = strong.some((part) => part !== main && part.asked && actOf(part) === 'rule');
  const isOwn = main !== whole && factsOf(actOf(main)).changes === true;
  const isDoubted = (isOwn && parts.some(isAskedOfAll)) || (opened !== undefined && parts.some(isTakenBack));
  const asked = isOwn && !isDoubted ? main.asked : [main, whole, ...parts].some((one) => one.asked);
  return {
    main: { ...main, ...surerIn(whole, main), asked },
    whole,
    also: actsBeside({ strong, parts, main }, dated),
    beside: strong.filter((part) => part !== main),
    parts,
    orders: parts.filter(
      (part) => isOneOrder(part) && !isStory(part) && !isReason(part) && !isNaming(part, parts),
    ),
    dated,
    clauses: clausesOf(main, whole, parts),
    isOpening: opened !== undefined,
    isDoubted,
    isBesideAway: parts.some((part, at) => part !== main && isAwayTold(part, parts.slice(0, at))),
    isOfEither: parts.some((part, at) => callerOf(part, parts.slice(0, at)) === 'either'),
    hasRuleQuestion,
    isBesideOwn: parts.some((part) => part !== main && isOwnDoing(part)),
  };
}

const isHeard = (part: Heard, at: number, parts: readonly Heard[]): boolean =>
  isStrong(part, parts.slice(0, at)) &&
  !isNaming(part, parts) &&
  !isObjection(part, parts) &&
  !isWhyNotOurs(part, parts);

/** A form of one sentence leads that one, and leaves what the others say: "vad kom från Lisa? och vem har ks". */
export function ledBySentence(chosen: Chosen, act: Act, isOf: (part: Heard) => boolean): Chosen {
  const { main, parts, whole, also } = chosen;
  const own = actOf(main);
  const lead = parts.find((part) => part.reading !== main.reading && (actOf(part) === act || isOf(part)));
  const isOfPart = parts.some((part) => part.reading === main.reading);
  if (lead === undefined || own === act || !isOfPart || small.has(own)) return chosen;
  return {
    ...chosen,
    main: { ...lead, asked: lead.asked || main.asked },
    also: [own, ...also.filter((one) => one !== act)],
    beside: [main, ...chosen.beside.filter((part) => part !== lead)],
    dated: datedBy(lead, whole, parts),
    clauses: clausesOf(lead, whole, parts),
  };
}

/** The whole may say more surely what one of its sentences does: "jag är hemma i dag, min dotter är magsjuk". */
const surerIn = (whole: Heard, main: Heard): Partial<Heard> =>
  actOf(whole) === actOf(main) && shareOf(whole) > shareOf(main)
    ? { guesses: whole.guesses, isAgreed: () => whole.isAgreed() || main.isAgreed() }
    : {};

/** It says something of its own, whatever the others do. */
const isStrong = (part: Heard, before: readonly Heard[]): boolean =>
  shareOf(part) >= sureAlone &&
  !isOnlyDays(part) &&
  !isNumberAlone(part) &&
  !isStory(part) &&
  callerOf(part, before) !== 'caller' &&
  !(actOf(part) === 'away.of' && isKnownBy(part)) &&
  !isAbleToo(part) &&
  !isForOther(part);

/** "…, redan 13", "…, KS 2026/620". */
const isNumberAlone = (part: Heard): boolean =>
  (part.reading.words.some((word) => /^\d{1,2}$/.test(word)) &&
    part.reading.words.every((word) => /^(?:redan|already|forst|\d{1,2}|[^\p{L}\d§])$/u.test(word))) ||
  isCaseNumber(part);

/** "I too can write English, who has the mailbox?": what one can is no choice of language. */
const isAbleToo = (part: Heard): boolean =>
  actOf(part) === 'language' && !part.asked && able.test(saidText(part.reading.words));
const able =
  /^(?:(?:och|men|hej|and|but|hi) )*(?:i|jag)(?: (?:too|also|ocksa|faktiskt))* (?:can|kan)(?: (?:too|also|ocksa|aven))* (?:write|read|speak|understand|skriva|lasa|prata|tala|forsta)(?:\s|$)/;

const isAwayTold = (part: Heard, before: readonly Heard[]): boolean =>
  actOf(part) === 'away' && !part.asked && callerOf(part, before) !== 'caller';

/** "Erik har sagt upp sig, sista dagen är 31 januari". */
const isLeaving = (part: Heard): boolean =>
  actOf(part) === 'staff.change' && isToldOfOther(part.reading.words);

const isOwnDoing = (part: Heard): boolean =>
  (!part.asked && actOf(part).startsWith('duty.')) ||
  part.reading.words.some((word) => /^(?:jag|vi|i|we|§mailbox)$/.test(word));

/** "Var på tandläkaren i morse", "förlåt, har haft utbildning", beside what holds now. */
const isStory = (part: Heard): boolean =>
  isOneOf(actOf(part), 'away', 'order.*') &&
  /^(?:(?:jag|i|forlat|ledsen|sorry) )*(?:var|hade|satt|lag|fick|was|were|had|har (?:haft|varit)|have (?:had|been)) (?!(?:tvungen|tankt|sjuk|feber))/.test(
    part.reading.words.filter((word) => /^\p{L}/u.test(word)).join(' '),
  );

/** "Öppnat utb, eller nej, …". */
const isTakenBack = ({ reading }: Heard): boolean =>
  /^(?:(?:eller|or|forlat|sorry|vanta|wait) )*(?:nej|na|nae)(?: |$)|^or no(?: |$)/.test(
    saidText(reading.words),
  );

/** "… måste jag det?" asks what was said before it. */
const isAskedOfAll = ({ asked, reading }: Heard): boolean =>
  asked && pointingBack.test(reading.words.filter((word) => /^[\p{L}§?]/u.test(word)).join(' '));

/** "Måste jag det?", "går det bra?", "det är väl inlagt?", "räknas det som ledigt?", "does that count?"; "är det nån som kan ta den?" asks of something else. */
const pointingBack =
  /^(?:(?:maste|far|ska|kan|behover|bor|do|must|should|can|may) (?:jag|man|vi|i|we)(?: (?:det|da|verkligen|it|that|have|to))*(?: \?)?$|(?:raknas|raknar|galler|heter|kallas|anses|behover|maste|ska|borde|far|kan|does|do|would|counts|must|should) (?:det|detta|that|this|it)(?! (?:att|finnas|nagon|nan))\b|(?:gar|funkar|ar|is|stammer|blir|duger|ok) (?:det|that|it)(?! (?:nagon|nan|nagot|att|someone|anyone|somebody|anybody))(?: \p{L}+){0,6} \?$|(?:det|den|that|it) (?:ar|star|ligger|finns|blev|is) (?:val|ju|redan|already)(?! (?:nagon|nan|nagot|att|someone|anyone)\b)(?: \p{L}+){0,4} \?$|(?:eller hur|inte sant|visst|right|correct) \?$)/u;

/** A sentence that is clearer than the whole with its background: "är Bo inne? har en kund i telefon". */
function clearest(strong: readonly Heard[], whole: Heard): Heard {
  const own = strong.filter(
    (part) => !small.has(actOf(part)) && !isReason(part) && shareOf(part) > shareOf(whole),
  );
  // Of several that are as plain the first is answered first.
  const isOnlyAsked = own.every((part) => part.asked && shareOf(part) >= 0.6);
  const [best = whole] = isOnlyAsked ? own : own.toSorted((a, b) => shareOf(b) - shareOf(a));
  // "Remissen föreslår jag Karin på, svar 1 mars räcker": by when is part of that.
  const given = [whole, ...strong].find((part) => isOneOf(actOf(part), 'order.propose', 'order.approve'));
  if (actOf(best) === 'order.due') return given ?? best;
  return strong.find((part) => isSoughtBy(part, best)) ?? best;
}

/** How sure its likeliest act is; of an order all that may be meant counts. */
const shareOf = (part: Heard): number =>
  namesMessage(part) ? likelihood(part.guesses) : (part.guesses[0]?.share ?? 0);

/** "Hinner inte med den, Gunilla får ta den" gives it to her. */
function firstDone(strong: readonly Heard[], whole: Heard, around: Circumstances): Heard | undefined {
  const takers = strong.filter(isTakerAsked);
  const done = strong.filter(
    (part) => isDone(part, around) && !isReason(part) && !(takers.length > 0 && isWhyAlone(part, takers)),
  );
  const lead = done.find((part) => actOf(part) !== 'away.of') ?? done[0];
  // "Säg nej till Karins förslag, hon har semester": only says why.
  const ordered = [...strong, whole].find((part) => isOrdered(part));
  if (ordered !== undefined && lead !== undefined && isAside(lead)) return ordered;
  const given = done.find((part) => actOf(part) === 'duty.give' && part.reading.people.length > 0);
  // "Fel person, Cecilia skulle ta fredagen" says who is meant.
  return lead !== undefined && (isOneOf(actOf(lead), 'duty.cannot', 'undo') || isMeetingOnly(lead))
    ? (given ?? lead)
    : lead;
}

/** "Sitter i möte till 14, Hasse tar lådan": that is what is wished for, and the meeting is why. */
const isMeetingOnly = (part: Heard): boolean =>
  actOf(part) === 'away' &&
  part.reading.words.some((word) => /^\p{L}*(?:mote|motet|moten|meetings?)$/u.test(word));

/** A change that is said and whose days are known. */
const isDone = (part: Heard, around: Circumstances): boolean =>
  factsOf(actOf(part)).changes === true &&
  !part.asked &&
  // Half of what, another part may say.
  /^(?:half)?$/.test(daysSaid(part.reading, actOf(part), around).flaw ?? '');
