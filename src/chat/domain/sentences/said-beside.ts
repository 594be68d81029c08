// What the other sentences of a line say beside the one that is answered first: which of it is more than that.

import type { Act } from '../acts/acts';
import { factsOf, isOfAnswer, isOfOneMessage, isDutyDeed, isOneOf } from '../acts/acts';
import { ofAbsence } from '../when/dated-by';
import { isOfWriter, isOrdered, isSoughtBy, isThere } from './beside-order';
import { actOf, hasRuns, small, type Heard } from './heard';
import { isQuiet } from './opening';
import { isOfOwnAnswers } from './own-answers';
import { agreesOnly } from './agreeing';
import type { Reading } from '../reading/reading';
import { saidText } from '../reading/said-words';

interface Beside {
  readonly strong: readonly Heard[];
  readonly parts: readonly Heard[];
  readonly main: Heard;
}

/** What the other sentences say, where that is more than what is answered first. */
export function actsBeside({ strong, parts, main }: Beside, dated: Reading): readonly Act[] {
  const others = strong.filter(
    (part) =>
      ![isReturnOf, isWhyTold, isWhyAsked, isSoughtBy, isThere, isQuiet].some((isOf) => isOf(main, part)) &&
      !isOfOwnAnswers(part) &&
      !(ofAbsence.has(actOf(main)) && agreesOnly(part)),
  );
  const said = others.map(actOf);
  const acts = said.filter((act) => !small.has(act) && !isSaidBy(act, [actOf(main), ...said]));
  if (strong.some((part) => isOtherReturn(part, main, dated))) acts.push('away.change');
  // "Sjuk i dag, kan du boka om mötet": a wish that is none of the bot's is said to be so.
  const isDeed = factsOf(actOf(main)).changes === true;
  if (isDeed && others.some((part) => part.asked && actOf(part) === 'other')) acts.push('other');
  // "… Hasse tar lådan och min mejl": that is asked for, whatever else they take.
  if (ofAbsence.has(actOf(main)) && parts.some((part) => part !== main && isOfOwnMail(part)))
    acts.push('delegation.ask');
  return [...new Set(acts)];
}

const isOfOwnMail = ({ reading, asked }: Heard): boolean =>
  !asked && reading.people.length > 0 && ownMail.test(saidText(reading.words));
const ownMail =
  /(?:^| )(?:tar|laser|skoter|bevakar|kollar|takes|reads|covers|handles|has) (?:.{1,40} )?(?:min|mina|mitt|my)(?: egna?| own)? (?:e ?post|epost(?:en)?|mejl|mejlen|mail|mails|mejlet|post|inkorg|inbox|emails?)(?: |$)/;

/** "Tandläkare kl 14, tillbaka vid 16": until when, and no end of what runs; "jag var ju borta i går" is over. */
const isReturnOf = (main: Heard, part: Heard): boolean =>
  part !== main &&
  ((hasRuns(part) && ofAbsence.has(actOf(main)) && actOf(part) === 'away.end') ||
    isWhyBack(main, part) ||
    isWhatItWas(main, part) ||
    (ofAbsence.has(actOf(part)) && isOver(part)));

/** "Tillbaka nu redan, tåget var tidigt", "det får Karin ta, jag är nämnd i den": no absence is said. */
const isWhyBack = (main: Heard, part: Heard): boolean =>
  (actOf(main) === 'away.end' || isOrdered(main)) && isOfWriter(part);

/** "Frisk igen nu, va bara en huvudvärk": why it was, and of no other day. */
const isWhatItWas = (main: Heard, part: Heard): boolean =>
  actOf(main) === 'away.end' &&
  actOf(part) === 'away' &&
  !hasRuns(part) &&
  part.reading.words.some((word) => /^(?:bara|hade|var|va|only|just|had|was)$/.test(word));

/** "Hemma i eftermiddag också, och tillbaka torsdag i stället för måndag": of what was said before, and no end of this. */
const isOtherReturn = (part: Heard, main: Heard, dated: Reading): boolean =>
  part !== main &&
  actOf(part) === 'away.change' &&
  !part.asked &&
  ofAbsence.has(actOf(main)) &&
  [part, main].every(hasRuns) &&
  !part.reading.runs.some((run) => dated.runs.includes(run)) &&
  part.reading.words.some((word) =>
    /^(?:istallet|stallet|instead|redan|tidigare|already|earlier)$/.test(word),
  );

/** "Gunilla svarar inte, ta du det här, Ines": why it is asked. */
const isWhyTold = (main: Heard, part: Heard): boolean =>
  actOf(main) === 'duty.give' && actOf(part) === 'away.is' && !part.asked;

/** "En mamma skrev elaka saker i ett mejl, får jag radera det?": what the rules are asked about. */
const isWhyAsked = (main: Heard, part: Heard): boolean =>
  actOf(main) === 'rule' && actOf(part) === 'message.find' && !part.asked && !isSought(part);
const isSought = ({ reading }: Heard): boolean =>
  /^(?:(?:hej|kan du|please|can you) )*(?:visa|hitta|sok|leta|lista|oppna|ta fram|show|find|search|list|open)(?: |$)/.test(
    saidText(reading.words),
  );

const isOver = ({ reading }: Heard): boolean =>
  /\b(?:var|va|varit|jag vara|was|were)(?: (?:ju|nog|bara|faktiskt|only|just))* (?:borta|sjuk|ledig|hemma|away|off|sick|ill)\b/.test(
    reading.words.join(' '),
  );

/** One absence is answered once, as one message is; and who may read the mail meanwhile has no duty mailbox by that. */
const isSaidBy = (act: Act, [main, ...all]: readonly Act[]): boolean =>
  act === main ||
  // Whom a caller is put through to is who has it.
  (act === 'duty.who' && main === 'contact') ||
  (act !== 'message.find' && isOfOneMessage(act) && isOfOneMessage(main)) ||
  // "Svarat, och det är sparat": the card leads from the one to the other.
  (main !== undefined && isOfAnswerer(act) && isOfAnswerer(main)) ||
  (main !== undefined && ofAbsence.has(main) && ofAbsence.has(act)) ||
  (isDutyDeed(act) && all.includes('delegation.ask'));

const isOfAnswerer = (act: Act): boolean =>
  isOfAnswer(act) || isOneOf(act, 'order.answered', 'order.giveBack', 'order.due');
