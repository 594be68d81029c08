// "Jag är ledig i morgon och Hasse är ledig på fredag", without a stop between: where each half, heard by itself, plainly
// says something of its own, they are two sentences.

import type { Act } from '../acts/acts';
import { factsOf, isDutyDeed, isOfAnswer, isOneOf, isOrder } from '../acts/acts';
import { isDayPiece, isHour, type Linked, type Piece } from '../days/piece';
import { numbersOf } from '../forms/away/set-aside';
import { isIllness } from '../reading/meanings';
import { saidText } from '../reading/said-words';
import { hasNoSubject, isToldOfOther } from '../reading/whose-absence';
import type { Token } from '../reading/tokens';
import { actOf, alike, hasRuns, likelihood, small, type Heard } from './heard';
import { isWorking } from '../when/dated-by';
import { isLeavingNow } from '../when/when-said';
import { asSentence } from './parting';
import { conditions, joins } from './of-whom';
import { isWhole } from './questions-in';

type Matter =
  | 'away'
  | 'back'
  | 'work'
  | 'other'
  | 'duty'
  | 'opened'
  | 'order'
  | 'wish'
  | 'question'
  | 'nothing';

/** Undefined for what is no matter by itself. */
function matterIn(part: Heard): Matter | undefined {
  const act = actOf(part);
  if (part.asked && !isOrder(act) && !isOneOf(act, 'remind', 'delegation.ask'))
    return small.has(act) ? undefined : 'question';
  const { words } = part.reading;
  if (act === 'away.of' && words.some((word) => unsure.test(word))) return undefined;
  if (isDutyDeed(act) && words.some((word) => past.test(word))) return undefined;
  if (ofNobody.test(saidText(words))) return undefined;
  const matter = matterOf(act, isToldOfOther(words));
  return matter === 'question' && !showing.test(saidText(words)) ? undefined : matter;
}

/** "Veckan efter" asks nothing. */
const showing =
  /^(?:(?:och|sen|kan du|kunde du|snalla|and|then|please|can you) )*(?:visa|lista|sag|kolla|ge|show|list|tell|check|give)(?: |$)/;
/** Denied, of what was, of nobody who is named, or of no absence. */
const unsure =
  /^(?:inte|ej|not|var|varit|hade|was|been|had|igar|yesterday|hon|han|hen|she|he|upptagen|upptagna|busy)$/;
/** "Jag tog sbf i går". */
const past = /^(?:tog|hade|took|had|igar|yesterday)$/;
/** "Ingen tar sbf", "ingen har öppnat". */
const ofNobody = /^(?:(?:hej|och|men|sa|and|but|so) )*(?:ingen|inga|nobody|none|no one) /;

function matterOf(act: Act, isOfOther: boolean): Matter | undefined {
  if (act === 'away.of' || (isOfOther && isOneOf(act, 'away.is', 'away.end', 'present'))) return 'other';
  if (isOneOf(act, 'away', 'away.change')) return isOfOther ? undefined : 'away';
  if (act === 'away.end') return 'back';
  if (act === 'present') return 'work';
  if (isDutyDeed(act)) return 'duty';
  if (act === 'duty.opened') return 'opened';
  if (act === 'other') return 'nothing';
  if (isOrder(act) || isOfAnswer(act)) return 'order';
  if (isOneOf(act, 'remind', 'delegation.ask')) return 'wish';
  return small.has(act) || factsOf(act).changes === true ? undefined : 'question';
}

/** How likely it is that it says anything of that. */
function shareOf(part: Heard, matter: Matter): number {
  const isOfOther = isToldOfOther(part.reading.words);
  if (part.asked) return likelihood(part.guesses);
  const own = part.guesses.filter(({ act }) => {
    const one = matterOf(act, isOfOther);
    return (
      one === matter ||
      (matter === 'duty' && alike.some(([ofMessage]) => ofMessage === act)) ||
      (matter === 'other' && isOneOf(act, 'away.is', 'away.who'))
    );
  });
  return own.reduce((sum, { share }) => sum + share, 0);
}

/** Of which no day has to be said. */
const timeless: ReadonlySet<Matter> = new Set(['opened', 'order', 'wish', 'question', 'nothing']);

const enough = 0.8;
const mostJoints = 4;
const fewestWords = 2;
const countOf = ({ reading }: Heard): number =>
  reading.words.filter((word) => /^[\p{L}§]/u.test(word)).length;

interface Cut {
  readonly before: Heard;
  readonly behind: Heard;
}

/** The matters of it, without what joins them; undefined where it is one. */
export function mattersOf(
  part: readonly Token[],
  hear: (half: readonly Token[]) => Heard,
): readonly Heard[] | undefined {
  if (conditions.test(part[0]?.word ?? '')) return undefined;
  const joints = part.flatMap(({ word }, at) =>
    at > 0 && joins.test(word) && !joins.test(part[at - 1]?.word ?? '') ? [at] : [],
  );
  if (joints.length > mostJoints) return undefined;
  const cuts = joints.map((at) => ({
    before: hear(part.slice(0, at)),
    behind: hear(asSentence(part.slice(at + 1))),
    at,
  }));
  const [best] = cuts.filter(areApart).toSorted((a, b) => plainness(b) - plainness(a));
  if (best === undefined) return undefined;
  const [before, behind] = [part.slice(0, best.at), asSentence(part.slice(best.at + 1))];
  return [mattersOf(before, hear) ?? best.before, mattersOf(behind, hear) ?? best.behind].flat();
}

const plainness = ({ before, behind }: Cut): number => Math.min(...[before, behind].map(plainnessOf));
const plainnessOf = (part: Heard): number => {
  const matter = matterIn(part);
  return matter === undefined ? 0 : shareOf(part, matter);
};

function areApart({ before, behind }: Cut): boolean {
  if (isAwayBesideOther(before, behind)) return true;
  if ([before, behind].some((part) => countOf(part) < fewestWords || plainnessOf(part) < enough))
    return false;
  if (goesOn(before, behind)) return false;
  const [one, other] = [matterIn(before), matterIn(behind)];
  if (one === undefined || other === undefined) return false;
  if (one === other)
    return one === 'question'
      ? actOf(before) !== actOf(behind) || [before, behind].every(isRuleAsked)
      : one === 'opened' && areOfTwo(before, behind);
  if ([one, other].includes('nothing')) return [one, other].some((it) => it === 'duty' || it === 'opened');
  if (one === 'back')
    return !hasRuns(before) && (backBeside.has(other) || (other === 'work' && isWorking(behind)));
  if (one === 'work' && other === 'away') return areOtherDays(behind, before);
  if (one === 'away' && other === 'work') return areOtherDays(before, behind);
  return isDated(before, one, behind) && isDated(behind, other, before);
}

/** "Får jag skicka sekretess i mejl och måste jag diarieföra sms". */
const isRuleAsked = (part: Heard): boolean => actOf(part) === 'rule' && isWhole(part);

/** "Frisk igen men jobbar hemma i morgon": back now. */
const backBeside: ReadonlySet<Matter> = new Set(['opened', 'order', 'question']);

/** "Jag är sjuk och Bo kan inte ta lådan": whatever that means, the writer is ill. */
const isAwayBesideOther = (before: Heard, behind: Heard): boolean =>
  matterIn(before) === 'away' &&
  !before.asked &&
  countOf(before) >= fewestWords &&
  plainnessOf(before) >= enough &&
  ofOther.test(saidText(behind.reading.words));
const ofOther =
  /^§person (?:kan|hinner|orkar|oppnar|svarar|jobbar|arbetar|can|cannot|answers|works|(?:ar|finns|is) (?:har|pa plats|inne|kvar|i tjanst|here|in|at work))(?: |$)/;

/** "Kan jag ta ks på torsdag och vara ledig på fredag", "… torsdag, fredag och är ledig måndag", "… och 15": one asks, the other is of its days. */
function goesOn(before: Heard, behind: Heard): boolean {
  const [said, next] = [before, behind].map(({ reading }) => saidText(reading.words));
  return (
    ((before.asked || wishing.test(said ?? '')) && !behind.asked && !ofItsOwn.test(next ?? '')) ||
    (before.asked && !behind.asked && supposing.test(said ?? '') && isSupposed(before, behind)) ||
    ((isToldOfOther(before.reading.words) || ofNamed.test(said ?? '')) &&
      hasNoSubject(behind.reading.words)) ||
    // "Kan Bo ta ks på fredag och jag tar torsdag": the one for the other.
    (before.asked && [before, behind].every((part) => isDutyDeed(actOf(part)))) ||
    listed.test(next ?? '') ||
    ofSame.test(next ?? '') ||
    (isOfHours(behind) && !isAllOfToday(before) && !areOfTwo(before, behind)) ||
    (hasRuns(before) && isThen(behind))
  );
}
/** A request supposes nothing, nor does what was done: "vem har ks när Bo är borta och jag har öppnat". */
const isSupposed = (before: Heard, behind: Heard): boolean =>
  !isDutyDeed(actOf(before)) && actOf(behind) !== 'duty.opened';
/** "Hur gör man när nån ringer och jag är ensam": of what is supposed, to its end. */
const supposing = /\p{L} (?:nar|om|ifall|medan|when|if|while|whenever) (?:\S+ ){1,}\S/u;
const wishing =
  /^(?:(?:hej|snalla|och|men|hi|please) )*(?:kan|kunde|far|ska|skulle|maste|vill|can|could|may|should|must|would) (?:jag|ja|du|ni|vi|i|you|we|§person)(?: |$)/;
/** "Anna har varit inne och kollat ks": what has no subject of its own is of hers. */
const ofNamed = /^(?:(?:och|men|sa|and|but|so) )*(?:§person|hon|han|hen|she|he) /;
const ofItsOwn =
  /^(?:(?:da|sen|sedan|then) )*(?:jag|ja|vi|i|we|§person|(?:ar|har|gar|tar|am) (?:jag|ja))(?: |$)/;
const listed =
  /^(?:(?:pa|den|on|the) )?(?:§(?:day|time))(?: §(?:day|time))* (?:och|o|samt|men|sa|and|but|so|plus)(?: |$)/;
/** "… and so is Bo", "… och inte Bo". */
const ofSame = /^(?:so (?:is|are|am|will)|inte|ej|not) /;

/** "Jag tar ks till fredag och är sen ledig i två veckor": from then on. */
const isThen = (part: Heard): boolean =>
  isOneOf(actOf(part), 'away', 'duty.take', 'duty.opened') &&
  /(?:^| )(?:sen|sedan|darefter|afterwards)(?: |$)/.test(saidText(part.reading.words)) &&
  !part.reading.runs.some(({ pieces }) => pieces.some(isOne));

/** "Bo öppnade kommun och jag öppnade ks": each of somebody else. */
const areOfTwo = (before: Heard, behind: Heard): boolean =>
  isToldOfOther(before.reading.words) !== isToldOfOther(behind.reading.words);

/** Its days are its own; "jag går hem nu" and who is ill are of today, and who takes a mailbox has it while one is away. */
function isDated(part: Heard, matter: Matter, beside: Heard): boolean {
  if (hasRuns(part) || timeless.has(matter)) return true;
  if (matter === 'duty')
    return (
      actOf(beside) === 'away.of' ||
      (actOf(beside) === 'away' && (hasRuns(beside) || isTakenIll(beside, part)))
    );
  if (matter === 'other') return part.reading.words.some(isIllness) || isAllOfToday(beside);
  return isLeavingNow(part.reading.tokens.map(({ word }) => word)) || isTakenIll(part, beside);
}
/** "Jag är sjuk och Bo får ta brevlådan", "… och kan inte ta lådan på fredag". */
const isTakenIll = (away: Heard, taken: Heard): boolean =>
  (actOf(taken) === 'duty.give' || (actOf(taken) === 'duty.cannot' && hasRuns(taken))) &&
  away.reading.words.some(isIllness);
const isAllOfToday = ({ reading }: Heard): boolean =>
  reading.runs.every(({ pieces }) => pieces.every(isOfToday));
/** "Jag tar sbf i morgon och går 15": hours of no day of their own. */
const isOfHours = (part: Heard): boolean =>
  hasHours(part) && part.reading.runs.every(({ pieces }) => pieces.every(({ piece }) => isHour(piece)));
const isOfToday = ({ piece }: Linked): boolean =>
  isHour(piece) || (piece.kind === 'offset' && piece.days === 0);

/** No day that is worked is one of those that are away: "ledig v 50 men jobbar hemma onsdag" is asked. */
function areOtherDays(away: Heard, worked: Heard): boolean {
  const [off, on] = [away, worked].map(({ reading }) =>
    reading.runs.flatMap(({ pieces }) => pieces).filter(({ piece }) => isDayPiece(piece)),
  );
  return (
    off !== undefined &&
    on !== undefined &&
    off.length > 0 &&
    on.length > 0 &&
    !hasHours(worked) &&
    ![away, worked].some(isPutRight) &&
    off.every((one) => isOne(one) && on.every((day) => isOther(one.piece, day.piece)))
  );
}
const isPutRight = ({ reading }: Heard): boolean => reading.words.some((word) => limiting.test(word));
const limiting =
  /^(?:nej|na|nae|inte|ej|not|aldrig|never|ingen|inga|no|bara|only|endast|stallet|istallet|instead)$/;
const hasHours = ({ reading }: Heard): boolean =>
  reading.runs.some(({ pieces }) => pieces.some(({ piece }) => isHour(piece)));
const isOne = ({ piece, link }: Linked): boolean =>
  (link === undefined || link === 'and') &&
  /^(?:offset|date|weekday|dayMonth|dayOfMonth|week)$/.test(piece.kind);
const isOther = (away: Piece, worked: Piece): boolean =>
  away.kind === worked.kind ? numbersOf(away) !== numbersOf(worked) : away.kind !== 'week';
