// What stands beside something else in the same line, and is no order of its own: whose message it is, why, whom it is told.

import { bareWords } from '../../../core/plain-words';
import { isOfAnswer, isOfOneMessage, isOneOf } from '../acts/acts';
import { saysTheyCome } from '../forms/away/coming';
import { ofAbsence, saysAbsent } from '../when/dated-by';
import { isLeavingNow } from '../when/when-said';
import { actOf, hasRuns, pointsAtIt, type Heard } from './heard';
import { isOfBox } from './orders-in';
import { saidText } from '../reading/said-words';

/** Not what only tells how it is. */
export const isOrdered = (part: Heard): boolean =>
  isOfOneMessage(actOf(part)) && !isOneOf(actOf(part), 'order.answered', 'order.noRequest');

/** "Vem har vindkraften, ge den till Bo": its card says who has it. */
export const isSoughtBy = (order: Heard, part: Heard): boolean =>
  actOf(part) === 'message.find' && isOrdered(order) && part !== order && pointsAtIt(order.reading);

/** Beside an order about a message: whose message it is not, or why, or "… från Mia, ge det till Johan". */
export const isAside = (part: Heard): boolean =>
  isOneOf(actOf(part), 'away.of', 'undo') || onlyPoints(part) || isOfMatter(part) || isOfWriter(part);

/** "Det får Karin ta, jag är själv nämnd i anmälan": why, and no absence. */
export const isOfWriter = (part: Heard): boolean =>
  actOf(part) === 'away' &&
  !hasRuns(part) &&
  !saysAbsent(part) &&
  !isLeavingNow(part.reading.tokens.map(({ word }) => word));

/** "Jag kan inte ta takbidraget, ge det till Anna": of no mailbox. */
const isOfMatter = (part: Heard): boolean =>
  actOf(part) === 'duty.cannot' && !hasRuns(part) && !part.reading.words.some(isOfBox);

const onlyPoints = (part: Heard): boolean =>
  isOneOf(actOf(part), 'duty.give', 'duty.take') &&
  part.reading.mailboxes.length === 0 &&
  part.reading.runs.length === 0 &&
  pointsAtIt(part.reading);

/** "Kan Anna ta den på måndag, eftersom jag sitter i möte"; "skicka tillbaka, den hör inte till oss". */
export const isReason = (part: Heard): boolean =>
  /^(?:eftersom|because|since)$/.test(part.reading.words[0] ?? '') || saysNotOurs(part);
const saysNotOurs = ({ reading }: Heard): boolean => notOurs.test(saidText(reading.words));
const notOurs =
  /^(?:(?:for|ju|men|och|eftersom|but|and|because|as) )*(?:(?:den|det|de|detta|it|that|this)(?: (?:har|dar|one))? )?(?:(?:hor|tillhor|ligger|ar|galler|ror|belongs?|is|does)(?: ju)? )?(?:inte|not)(?: (?:belong|hemma|alls|nagot))* (?:(?:till|hos|pa|i|for|to|with|in) )?(?:oss|vart|vara|var|mitt|min|mig|hit|har|us|ours|our|mine|my|here)(?: (?:bord|omrade|arende|ansvar|avdelning|enhet|table|area|department|desk))?(?: (?:alls|att svara pa|at all|to answer))?$/;

/** Beside an order only why: "ge cykelplanen till Bo, den är inte min". */
export const isWhyNotOurs = (part: Heard, parts: readonly Heard[]): boolean =>
  saysNotOurs(part) && parts.some((one) => !saysNotOurs(one) && (isOrdered(one) || isOfAnswer(actOf(one))));

/** What is said without why: "skicka tillbaka, hör inte hemma hos oss". */
export const withoutWhyNotOurs = (text: string): string =>
  text
    .split(/(?<=[,.;–-])\s+|\s(?=(?:för|eftersom|because|as)\s)/iu)
    .filter((clause) => !notOurs.test(bareWords(clause)))
    .join(' ');

/** "Kan du säga till chefen" reminds nobody who is written to. */
export const isForOther = (part: Heard): boolean =>
  actOf(part) === 'remind' &&
  !part.reading.words.some((word) => /^(?:mig|me|oss|us|paminn\p{L}*|remind)$/u.test(word));

/** "Sjuk i dag, Hasse är på plats": who is there meanwhile. */
export const isThere = (main: Heard, part: Heard): boolean =>
  ofAbsence.has(actOf(main)) && !part.asked && saysTheyCome(part.reading);

/** "Varför ska Erik göra det, han har fullt upp. Skicka tillbaka": an objection, and nothing is asked. */
export const isObjection = (part: Heard, parts: readonly Heard[]): boolean =>
  actOf(part) === 'why' &&
  objection.test(part.reading.words.join(' ')) &&
  parts.some((one) => one !== part && !one.asked && isOneOf(actOf(one), 'order.giveBack', 'answers.back'));
const objection =
  /^(?:(?:men|och|nej|but|and|no) )*(?:varfor|why) (?:(?:ska|skall|skulle|just|maste|should|must|does|is|would) )+(?:(?:just|now|nu) )*§person(?: |$)/;
