// "Jag tar gatubelysningen och Bo får bullerplanket": two orders about messages, without a stop between them.

import { asksDeadline } from '../forms/about/asks-deadline';
import { factsOf, isOfAnswer, isOfOneMessage, isOrder, isOneOf } from '../acts/acts';
import type { Reading } from '../reading/reading';
import { writtenIn, type Token } from '../reading/tokens';
import { saidText } from '../reading/said-words';
import type { Choice, OrderSaid } from '../acts/understanding';
import { isOnlyDays, saysAbsent } from '../when/dated-by';
import { mattersOf } from './matters';
import { actOf, alike, isCaseNumber, likelihood, namesMessage, pointsAtIt, type Heard } from './heard';

type Hear = (part: readonly Token[]) => Heard;

const enough = 0.5;
const joint = /^(?:och|o|a|samt|men|and|but)$/;
/** Something is said to be done, and not only named. */
const doing =
  /^(?:§person|jag|vi|i|we|du|you|ge|ger|lagg|lat|skicka|mark|markera|registrera|diariefor|slang|godkann|foresla|foreslar|flytta|give|let|send|register|approve|ar|ska|far|kan|maste|behover|tar|svarar|hor|ordnar|loser|is|should|needs|takes)$/;

export const isClause = (words: readonly string[]): boolean => words.some((word) => doing.test(word));

const isOrdering = (part: Heard): boolean => isOrder(actOf(part)) || isOfAnswer(actOf(part));

/** What it orders, by itself: more than the name of a message. */
export const isOneOrder = (part: Heard): boolean =>
  isOrdering(part) &&
  !part.asked &&
  !isWhyOfOther(part) &&
  likelihood(part.guesses) >= enough &&
  (isClause(part.reading.words) || part.reading.words.filter(isSaid).length > mostNaming);
const mostNaming = 2;

/** "Ge den till Bo, han sitter med avtalen": why. */
const isWhyOfOther = ({ reading }: Heard): boolean => whyOfOther.test(reading.words.join(' '));
const whyOfOther =
  /^(?:(?:och|for|eftersom|because|as|ju) )*(?:han|hon|hen|he|she) (?:ju )?(?:sitter|vet|brukar|jobbar|kanner|ager|ansvarar|knows|works|usually|ar|is|har (?!(?:redan )?\p{L}+(?:at|it|tt)(?: |$)))/u;

/** "Erikas fråga, ge den till Erik" asks nothing, and "Sivs klagomål från i dag, jag tar det" is one order. */
export const isNaming = (part: Heard, parts: readonly Heard[]): boolean =>
  isNamedFirst(part, parts) ||
  (parts.some((one) => one !== part && isOrdering(one)) && namesMeant(part)) ||
  (!isOrdering(part) &&
    !part.asked &&
    factsOf(actOf(part)).changes !== true &&
    !isClause(part.reading.words) &&
    part.reading.words.filter(isSaid).length <= mostNaming &&
    parts.some(isOrdering));

/** Beside an order; a danger, an absence or an opening is more than a name, "bombhot menar jag". */
const namesMeant = (part: Heard): boolean =>
  (isOfOneMessage(actOf(part)) || isOneOf(actOf(part), 'other', 'unclear')) &&
  (pointsAtIt(part.reading) || namesMessage(part)) &&
  saysMeant(part);

/** "Den om altanen menar jag": which one, and nothing is taken. */
export const saysMeant = ({ reading: { words } }: Pick<Heard, 'reading'>): boolean => {
  const text = words.filter(isSaid).join(' ');
  return meaning.test(text) && !isClause(text.replace(meaning, ' ').split(' '));
};
const meaning = /(?:^| )(?:(?:menar|menade) (?:jag|ja)|(?:jag|ja|i) (?:menar|menade|mean|meant))(?= |$)/;

function isNamedFirst(part: Heard, parts: readonly Heard[]): boolean {
  const next = parts[parts.indexOf(part) + 1];
  const isName = isOrdering(part) && !part.asked && !isClause(part.reading.words) && namesMessage(part);
  // "Brittas begäran, har skickat anbuden nu".
  return (
    isName && next !== undefined && isOrdering(next) && (pointsAtIt(next.reading) || isOfAnswer(actOf(next)))
  );
}

/** The sentences of a line of several, each order by itself; beside an order, and beside what is asked of a message, what is taken or given is one, too. */
export function partsHeard(
  sentences: readonly (readonly Token[])[],
  whole: Heard,
  hear: Hear,
): readonly Heard[] {
  const heard = sentences
    .flatMap((part) => halvesOf(part, hear))
    .map(asNumbered)
    .map(asRule)
    .map(asDue)
    .map(asTaker)
    .map(asBack)
    .map(asRest);
  if (heard.length < 2) return [];
  const { mailboxes, words } = whole.reading;
  const isOfMailbox = mailboxes.length > 0 || words.some(isOfBox);
  const isOfMessage = (part: Heard) =>
    isSought(part) ||
    (isOrdering(part) && (namesMessage(part) || (!isAlike(part) && likelihood(part.guesses) >= enough)));
  if (isOfMailbox || ![whole, ...heard].some(isOfMessage)) return heard;
  // "Registrera remissen, ge den till Bo".
  const isPointing = (part: Heard, at: number): boolean =>
    pointsAtIt(part.reading) && heard.slice(0, at).some((one) => isOrder(actOf(one)) && namesMore(one));
  return heard.map((part, at) => asOrder(part, isPointing(part, at)));
}

/** "Begäran från Lokaltidningen blev KS 2026/413, …" looks for nothing. */
function asNumbered(part: Heard): Heard {
  const [first, ...others] = part.guesses;
  const register = others.find(({ act }) => act === 'order.register');
  if (
    first?.act !== 'message.find' ||
    part.asked ||
    !register ||
    !numbered.test(part.reading.words.join(' '))
  )
    return part;
  const rest = others.filter((one) => one !== register);
  return { ...part, guesses: [{ act: 'order.register', share: first.share + register.share }, ...rest] };
}
const numbered =
  /(?:^| )(?:blev|blir|fick|far|fatt|ar|ska (?:ha|vara)|got|is|gets) (?:\p{L}{1,8} )?\d{4} [/:-] \d/u;

/** Beside what is said of a mailbox: "hur många dagar har jag på mig?", "kan du visa vad som ligger där". */
function asRule(part: Heard, at: number): Heard {
  const said = saidText(part.reading.words);
  if (asksDeadline(said)) return { ...part, asked: true, guesses: [{ act: 'rule', share: 1 }] };
  return at > 0 && showsThere.test(said) ? { ...part, guesses: [{ act: 'inbox', share: 1 }] } : part;
}
const showsThere =
  /^(?:(?:och|o|sa|kan du|kan jag fa|snalla|and|can you|please) )*(?:visa|se|show)(?: (?:mig|mej|me|upp))* (?:vad|det|allt|what)(?: som)? (?:ligger|finns|star|vantar|har kommit|is)(?: (?:dar|i|dem|dom|den|ladan|ladorna|bada|nu|in|kvar|there|it|them|waiting))*$/;

/** "Datumet på remissen blev fel, ska vara 18 dec": the day of its answer, and of no absence. */
function asDue(part: Heard, at: number, all: readonly Heard[]): Heard {
  if (part.asked || !dayAlone.test(saidText(part.reading.words)) || all.some(saysAbsent)) return part;
  const before = all.slice(0, at);
  const hasOrder = before.some(isOneOrder);
  // "Ge remissen till Erik, datumet ska vara 18 dec" is one order.
  const dated = hasOrder ? before : [part, ...before];
  const isOfMessage =
    hasOrder || before.some((one) => namesMessage(one) || dateOf.test(saidText(one.reading.words)));
  const isDue = says(dueDay, before) || (isOfMessage && says(dates, dated));
  return isDue ? { ...part, guesses: [{ act: 'order.due', share: 1 }] } : part;
}
const dayAlone =
  /^(?:(?:och|men|utan|det|den|datumet|svarsdagen|it|that|the|date) )*(?:(?:ska|skall|skulle|should) (?:(?:ha|have) )?(?:va|vara|bli|varit|be|been)|blir) (?:den |on )?§day(?: (?:i|stallet|istallet|instead))*$/;
const says = (form: RegExp, parts: readonly Heard[]): boolean =>
  parts.some(({ reading: { words } }) => words.some((word) => form.test(word)));
const dueDay = /^(?:svarsda\p{L}*|svarsdatum\p{L}*)$/u;
/** "Datumet på cykelplanen blev fel": of what has a name of its own. */
const dateOf =
  /^(?:(?:fel|wrong|the) )*(?:datum|datumet|date) (?:pa|for|till|on|of) (?!(?:mig|mej|me|my|min|mitt|mina|bytet|vakten)(?: |$))/;
const dates = /^(?:datum|datumet|date|deadline|deadlinen)$/;

/** "Det här är inte mitt bord, ta tillbaka": what was given to the writer is given back, and nothing is undone. */
function asBack(part: Heard, at: number, all: readonly Heard[]): Heard {
  const isBack = saysPlainly(takeBack, part) && all.slice(0, at).some((one) => saysPlainly(notMine, one));
  const isWhy = saysPlainly(notMine, part) && all.slice(at + 1).some((one) => saysPlainly(takeBack, one));
  return isBack || isWhy ? { ...part, guesses: [{ act: 'answers.back', share: 1 }] } : part;
}
const saysPlainly = (form: RegExp, { reading: { words }, asked }: Heard): boolean =>
  !asked && form.test(saidText(words));
const takeBack =
  /^(?:(?:sa|och|and|please|so) )*(?:ta|tar|skicka|lamna|take|send)(?: (?:du|ni|den|det|it))* (?:tillbaka|back)(?: (?:den|det|it|tack|please))*$/;
const notMine =
  /^(?:(?:nej|na|men|hej|no|but|sorry|forlat) )*(?:(?:det|den|detta|it|this|that)(?: (?:har|dar|one))? )?(?:(?:ar|e|hor|is|ligger) )?(?:inte|ej|not) (?:(?:till|for|to|hos|pa) )?(?:(?:mitt|min|my) (?:bord|fraga|sak|arende|jobb|omrade|avdelning|uppgift|desk|table|job|case|matter|question|area|department)|mig|mej|mine|me)$/u;

/** "Jag tar förskolan, Bo tar resten": of the messages, and of no mailbox. */
function asRest(part: Heard, _at: number, all: readonly Heard[]): Heard {
  const isOfMessages = all.some((one) => one !== part && isOrdering(one) && !one.reading.words.some(isOfBox));
  return isOfMessages && takesRest(part.reading)
    ? { ...part, guesses: [{ act: 'order.propose', share: 1 }] }
    : part;
}
/** Not "Bo tar resten av dagen". */
export const takesRest = ({ words }: Pick<Reading, 'words'>): boolean => restTaken.test(saidText(words));
const restTaken =
  /^(?:(?:och|men|sa|and|so|but) )*(?:§person (?:(?:far|kan|ska|can|will) )?(?:ta|tar|take|takes)|(?:kan|can) §person (?:ta|take)) (?:hand om )?(?:resten|det som (?:ar|blir) kvar|ovrigt|the rest|de andra|the others)$/;

/** "Har inte hunnit kolla utb än, kan Maja?": that is asked, and the other says why. */
function asTaker(part: Heard, at: number, all: readonly Heard[]): Heard {
  if (isOfBoxLeft(all[at - 1]) && isTakerAlone(part))
    return { ...part, asked: true, guesses: [{ act: 'duty.give', share: 1 }] };
  const isWhy = notDone.test(part.reading.words.join(' ')) && all.slice(at + 1).some(isTakerAlone);
  return isWhy ? { ...part, guesses: [{ act: 'unclear', share: 1 }] } : part;
}
/** "Remissen ska besvaras, kan Bo?" and "skrivaren är trasig, kan Bo?" are of no mailbox. */
const isOfBoxLeft = (before: Heard | undefined): boolean => {
  const words = before?.reading.words ?? [];
  const isLeft = notDone.test(words.join(' ')) || (before !== undefined && actOf(before) === 'away');
  return (
    before?.asked === false && isLeft && !namesMessage(before) && !words.some((word) => ofMail.test(word))
  );
};
const ofMail = /^(?:svara\p{L}*|besvara\p{L}*|las(?:a|er|t)|answer\p{L}*|repl(?:y|ied)|read)$/u;
const isTakerAlone = ({ reading: { words } }: Heard): boolean => takerAlone.test(saidText(words));
const takerAlone =
  /^(?:(?:sa|men|och|and|so|but) )*(?:kan|hinner|kunde|skulle|can|could) §person(?: (?:kunna|gora|ta|oppna|kolla|det|den|i stallet|istallet|do|take|open|it|instead))*$/;
const notDone =
  /^(?:(?:hej|jag|ja|i) )*(?:(?:har|hann|have) )?(?:inte|ej|not) (?:hunnit|hunnits|hann|oppnat|kollat|kunnat|opened|had time|managed)(?: |$)/;

const namesMore = (part: Heard): boolean => likelihood(part.guesses) >= enough && !pointsAtIt(part.reading);

/** Of several each, and one beside which somebody else is told of ("godkänn Erik, och Anna är ledig i morgon"): with what stands behind it and orders nothing ("ge den till Bo, senast fredag", "remissen, dnr KS 2026/5"). */
export function ordersApart(
  { orders, parts }: Ordered,
  asides: readonly Pick<Choice, 'act'>[] = [],
): { readonly orders: readonly OrderSaid[] } | undefined {
  const isBeside = orders.length === 1 && asides.some(({ act }) => act === 'away.of');
  return orders.length > 1 || isBeside
    ? { orders: orders.map((order) => orderSaid(order, parts)) }
    : undefined;
}

function orderSaid(order: Heard, parts: readonly Heard[]): OrderSaid {
  const behind = parts.slice(parts.indexOf(order) + 1);
  const next = behind.findIndex((part) => !isOnlyDays(part) && !isCaseNumber(part));
  const said = [order, ...(next < 0 ? behind : behind.slice(0, next))];
  const text = said.map(({ reading }) => writtenIn(reading.tokens)).join(' ');
  return { act: actOf(order) as OrderSaid['act'], text };
}
interface Ordered {
  readonly orders: readonly Heard[];
  readonly parts: readonly Heard[];
}

/** "Vem har vindkraften, …" asks of it. */
const isSought = (part: Heard): boolean =>
  actOf(part) === 'message.find' && (part.guesses[0]?.share ?? 0) >= enough;

function halvesOf(part: readonly Token[], hear: Hear): readonly Heard[] {
  const whole = hear(part);
  const joints = part.flatMap(({ word }, at) => (joint.test(word) ? [at] : []));
  if (joints.length > mostJoints) return [whole];
  for (const at of whole.asked ? [] : joints) {
    const halves = [part.slice(0, at), part.slice(at + 1)].map(hear);
    if (halves.some(isOrdering) && halves.map((half) => asOrder(half)).every(isHalf)) return halves;
  }
  return mattersOf(part, hear) ?? [whole];
}
const mostJoints = 4;

const isHalf = (half: Heard): boolean =>
  isOneOrder(half) && isClause(half.reading.words) && half.reading.words.filter(isSaid).length >= fewestWords;
const fewestWords = 3;
const isSaid = (word: string): boolean => /^[\p{L}§]/u.test(word);

/** What is said alike of a mailbox, where none is named and something is, or what was named before. */
function asOrder(part: Heard, isPointing = false): Heard {
  const { words, mailboxes } = part.reading;
  const own = actOf(part);
  const pair = alike.find((acts) => acts.includes(own));
  const isNamed = isPointing || words.some((word) => isSaid(word) && !unnamed.test(word));
  if (pair === undefined || mailboxes.length > 0 || !isNamed || words.some(isOfBox)) return part;
  const others = part.guesses.filter(({ act }) => !pair.includes(act));
  const share = 1 - others.reduce((sum, one) => sum + one.share, 0);
  return { ...part, guesses: [{ act: pair[0], share }, ...others] };
}
const unnamed =
  /^(?:§.*|jag|vi|i|we|och|o|and|men|so|sa|kan|ska|far|tar|ta|ge|ger|give|take|takes|will|till|to|pa|on|dar|i stallet|istallet|ocksa|sjalv|da|nu|idag)$/;
const isAlike = (part: Heard): boolean => alike.some((acts) => acts.includes(actOf(part)));

export const isOfBox = (word: string): boolean => ofBox.test(word);
const ofBox =
  /brevlad|lada|mailbox|inbox|inkorg|^(?:pass|passet|vakt|vakten|jour|jouren|tur|turen|dag|dagen|vecka|veckan)$/;
