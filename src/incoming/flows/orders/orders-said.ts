// What a line orders about messages, one after the other (F3, F4).

import { isOneOf, type ActOrFamily } from '../../../chat/domain/acts/acts';
import { findRuns } from '../../../chat/domain/days/find-runs';
import { ordinalWithin } from '../../../chat/domain/forms/messages/ordinal';
import { clean, tokensOf } from '../../../chat/domain/reading/tokens';
import { isClause } from '../../../chat/domain/sentences/orders-in';
import type { Saying } from '../../../chat/domain/acts/saying';
import type { OrderSaid } from '../../../chat/domain/acts/understanding';
import type { Deed } from '../../domain/ordered';
import { folded } from '../../../core/plain-words';
import { matterIn, numbersIn } from './message-query';
import type { Ordered } from './ordered';
import { appointing, byWriter, deedOfRequest, inSeries, inTimeSaid, newCase } from './wished';

const deeds = {
  ...{ 'answers.done': 'answered', 'answers.saved': 'file' },
  ...{ 'answers.back': 'giveBack', 'answers.later': 'moreTime' },
  ...{ 'order.propose': 'propose', 'order.approve': 'approve', 'order.giveBack': 'giveBack' },
  ...{ 'order.minor': 'minor', 'order.register': 'register', 'order.notNeeded': 'notNeeded' },
  ...{ 'order.due': 'moreTime', 'order.passOn': 'passOn', 'order.secret': 'secret', 'order.claim': 'claim' },
  ...{ 'order.answered': 'answered', 'order.noRequest': 'noRequest' },
} as const satisfies Readonly<Record<OrderSaid['act'], Deed>>;

/** "De behöver inte diarieföras" goes on with what was named. */
const ofSame = /^(?:(?:och|men|sen|and|then) )*(?:de|dom|den|det|they|it) (?!(?:om|från|som|där|här) )/iu;
/** "Nej förresten Eva, senast tisdag" puts right what stands before it. */
const puttingRight = /^(?:nej|nä|näe|nae|fel|förresten|eller|oj|sorry|förlåt|no|rather|or)(?!\p{L})/iu;

/** Each with its own words; what names no message is of the one before it. */
export function ordersIn({ act, text, orders = [] }: Saying, name?: string): readonly Ordered[] {
  const said: Said[] = [];
  for (const order of orders.map((one) => asMeant(ofHolder({ ...one, name })))) {
    const last = said.at(-1);
    // "Sivs klagomål, jag tar det": a name alone is like a proposal.
    const isNamed = last?.act === 'order.propose' && order.act === 'order.claim' && isOfSame(order);
    if (isNamed && !isClause(tokensOf(clean(last.text)).map(({ word }) => word)))
      said.splice(-1, 1, { ...order, text: `${last.text}, ${order.text}` });
    else if (last && isPartOf(order, last))
      said.splice(-1, 1, { ...last, text: `${last.text}, ${order.text}` });
    // "Bidragsansökan, nytt ärende i Platina": of what stands before it.
    else if (last && newCase.test(order.text) && !isNamed) {
      const act = isGiven(last) ? last.act : 'order.register';
      said.splice(-1, 1, { ...order, act: placed(last) ?? act, text: `${last.text}, ${order.text}` });
    }
    // "… ska till Samhällsbyggnad, inte till Utbildning".
    else if (last && leftOut.test(order.text))
      said.splice(-1, 1, { ...last, act: placed(last) ?? last.act, text: `${last.text}, ${order.text}` });
    // "Ge till mig i stället. Cykelremissen alltså, jag tar den själv".
    else if (last && order.act === 'order.claim' && last.act === order.act && isOfSame(last))
      said.splice(-1, 1, { ...order, text: `${last.text}, ${order.text}` });
    // "Bullret är ju miljö, ge det till Ines" says why.
    else if (last && order.act === 'order.propose' && isOfSame(order) && why.test(last.text))
      said.splice(-1, 1, { ...order, text: `${last.text} ${order.text}` });
    // "Trädet som skymmer sikten, Hasse får svara": a name alone is like something that the writer takes.
    else if (last && isOfSame(order) && isNameAlone(last))
      said.splice(-1, 1, { ...order, text: `${last.text}, ${order.text}` });
    // "Läromedlen är reklam, släng den".
    else if (last && isOfSame(order) && discarding.test(order.text))
      said.splice(-1, 1, { ...last, text: `${last.text}, ${order.text}` });
    // "Håkans och bygdegårdens ansökan. Båda ska till Karin".
    else if (last && ofBoth.test(order.text))
      said.splice(0, said.length, { ...order, text: [...said, order].map((one) => one.text).join(' ') });
    else said.push(order);
  }
  const [first] = said;
  const whole = { act: first?.act ?? (act as OrderSaid['act']), text, name };
  const all = said.length > 1 ? said : [first ? whole : asMeant(whole)];
  const told = all.map((one, at): Ordered => ({
    deed: one.act === 'order.noRequest' ? deedOfRequest(one.text) : deeds[one.act],
    about: one.act === 'order.register' ? inSeries(one.text, text) : one.text,
    ...(at > 0 && (isOfSame(one) || holding.test(one.text)) && { isOfSame: true }),
    ...(at === 0 && isOfSame(one) && { lead: text.slice(0, Math.max(0, text.indexOf(one.text))) }),
  }));
  return told.flatMap((one) => [one, ...numbered(one, told)]);
}

/** "Den om altanen menar jag": who was to answer another before it; not who has answered it. */
export function withTaker(saying: Saying, name?: string): Saying {
  const { text } = saying;
  const isNamed = name === undefined || folded(text).includes(folded(name).split(' ')[0] ?? '');
  return isNamed || saying.act !== 'order.propose' || !meaning.test(text)
    ? saying
    : { ...saying, text: `${text}, ${name} svarar` };
}
const meaning =
  /(?<!\p{L})(?:(?:menar|menade) (?:jag|ja)|(?:jag|ja|i) (?:menar|menade|mean|meant))(?!\p{L})/iu;

/** "Lämna vidare den till Samhällsbyggnad, det är ett nytt ärende" is still passed on. */
const placed = ({ text, name }: Said) =>
  name === undefined && passingOn.test(text) ? ('order.passOn' as const) : undefined;
const isGiven = ({ act, text }: Said): boolean =>
  isOneOf(act, 'order.passOn', 'order.propose') && (giving.test(text) || passingOn.test(text));
const leftOut = /^(?:(?:och|men|and|but) )*(?:inte|ej|not) (?:till|åt|hos|to)(?!\p{L})/iu;
const passingOn =
  /^(?!.*(?<!\p{L})(?:har|hade|has)(?!\p{L})).*(?<!\p{L})(?:(?:lämnas?|skickas?|flyttas?)(?: \p{L}+)* (?:till|vidare)|vidarebefordra|ska(?:ll)? till|pass|forward)(?!\p{L})/iu;

const isNameAlone = ({ act, text }: Said): boolean =>
  isOneOf(act, 'order.claim', 'order.passOn') && !taking.test(text) && !moving.test(text);
const moving =
  /(?<!\p{L})(?:skick\p{L}*|vidare\p{L}*|till|hör|hit|dit|fel|lägg\p{L}*|flytt\p{L}*|regist\p{L}*|diarief\p{L}*|ordna\p{L}*|forward\p{L}*|belongs?|to|wrong|send|pass|move)(?!\p{L})/iu;
const taking =
  /(?<!\p{L})(?:jag|ja|mig|mej|min|mitt|själv|vi|i|i'll|me|my|we|tar|ta|tog|tagit|fixar|fixa|sköter|löser|svarar|svara|hanterar|plockar|take|takes|taking|taken|handle|handling|mine|myself|fix|got)(?!\p{L})/iu;
const discarding =
  /^(?:(?:så|och|bara|and|just|so) )*(?:släng|slänga|kasta|radera|gallra|ta bort|delete|throw|bin|remove)(?: (?:den|det|dem|dom|bort|it|them|away|out|bara|direkt|tack|please))*[\s.!]*$/iu;

const why =
  /(?<!\p{L})(?:är|e)(?: (?:ju|väl|nog|egentligen|en|ett))* (?!besvara|klar|färdig|ring|skräp|reklam|spam|sekret|hemlig|registrer|diarief|inte|ej|ingen|inget|redan|begär|överklag|onödig|bort|fel)\p{L}+[\s,.]*$/iu;
/** "Den är en begäran, Cecilia har dokumenten". */
const holding =
  /(?<!\p{L})(?:har|sitter på|has)(?: \p{L}+){0,2} (?:dokument|handling|underlag|akten|papper|document|record)/iu;
const ofBoth =
  /^(?:(?:och|men|and) )*(?:båda|bägge|alla|both)(?: (?:två|tre|två meddelandena|of them))? (?:ska|skall|får|kan|bör|till|går|tar|should|go|can)(?!\p{L})/iu;

/** "Lokaltidningen vill ha en handling, Karin Kommunchef har den": it is given to her. */
const ofHolder = (order: Said): Said => {
  const isWished =
    order.act === 'order.noRequest' && wantsDocument.test(order.text) && !noRequest.test(order.text);
  const isHeld = order.act === 'order.claim' && order.name !== undefined && holdsIt.test(order.text);
  return isWished || isHeld ? { ...order, act: 'order.propose' } : order;
};
const wantsDocument =
  /(?<!\p{L})(?:vill|önskar|ber om att|begär|wants?)(?: (?:ju|gärna|att))* (?:ha|få|se|läsa|ut|get|see)(?: \p{L}+){0,3} (?:handling\p{L}*|dokument\p{L}*|avtal\p{L}*|protokoll\p{L}*|document\p{L}*|record\p{L}*)/iu;
const holdsIt =
  /^(?!.*(?<!\p{L})(?:jag|ja|vi|själv|i|we|myself)(?!\p{L})).*(?<!\p{L})(?:har|sitter på|has) (?:den|det|dem|handling\p{L}*|dokument\p{L}*|underlag\p{L}*|it|that|the document)(?: (?:ju|nog|hos sig))*[\s.!]*$/iu;

/** `name`: of whoever is named in the line. */
type Said = OrderSaid & { readonly name: string | undefined };

/** "Insändaren vill ha svar" says that somebody is to answer; what is given back is no other's, whoever is to have it. */
const asMeant = (order: Said): Said => {
  // "Lämna vidare ansökan till Samhällsbyggnad, det är ett nytt ärende".
  if (newCase.test(order.text))
    return { ...order, act: passingOn.test(order.text) ? 'order.passOn' : 'order.register' };
  // "Hundrastgården blev fel nr", "hela avtalet är utlämnat".
  if (order.act === 'order.passOn' && wrongNumber.test(order.text))
    return { ...order, act: 'order.register' };
  if (order.act === 'order.noRequest' && handedOut.test(order.text) && !noRequest.test(order.text))
    return { ...order, act: 'order.answered' };
  // "Ge Tage remissen, svar sen 15/1": by when, and not answered.
  if (isOneOf(order.act, 'answers.done', 'order.answered') && byThen.test(order.text))
    return { ...order, act: 'order.due' };
  // "Den där du har vunnit är ju skräp".
  if (order.act === 'order.answered' && isJunk.test(order.text)) return { ...order, act: 'order.minor' };
  // "Behöver jag svara själv eller kan Cecilia?"
  if (isOneOf(order.act, 'order.answered', 'order.claim') && selfOr.test(order.text))
    return { ...order, act: 'order.propose' };
  // "Trädet har Hasse tagit".
  if (order.act === 'order.answered' && order.name !== undefined && takenBy.test(order.text))
    return { ...order, act: 'order.propose' };
  if (
    isOneOf(order.act, 'order.answered', 'order.notNeeded') &&
    wantsAnswer.test(order.text) &&
    !denied.test(order.text)
  )
    return { ...order, act: 'order.propose' };
  // "Rivningslovet ger du till Fredrik" approves nothing.
  if (order.act === 'order.approve' && giving.test(order.text) && !approving.test(order.text))
    return { ...order, act: 'order.propose' };
  if (order.act === 'order.giveBack' && toWriter.test(order.text)) return { ...order, act: 'order.claim' };
  // "Nej förresten, ge det till Bo" gives nothing back.
  if (
    order.act === 'order.giveBack' &&
    order.name !== undefined &&
    giving.test(order.text) &&
    !isBackOrNo.test(order.text)
  )
    return { ...order, act: 'order.propose' };
  if (isOneOf(order.act, 'order.giveBack', 'answers.back') && isOnOtherDay(order))
    return { ...order, act: 'answers.later' };
  // "Jag skickar den tillbaka till Samhällsbyggnad".
  const isElsewhere = order.act === 'order.passOn' && backTo.test(order.text);
  const mayBeBack =
    isOneOf(order.act, 'order.passOn', 'order.propose', 'order.claim', 'order.answered') && !isElsewhere;
  const isBack = mayBeBack && givenBack.test(order.text);
  return isBack ? { ...order, act: 'order.giveBack' } : order;
};
const byThen =
  /^[\s,]*(?:(?:och|o|and) )?(?:svar|svara|svaras|besvaras|answer)(?: (?:ska vara|sen|senast|till|före|innan|den|by|before))* \d{1,2}(?:[/-]\d{1,2}| \p{L}{3,9})?[\s.,!]*$/iu;
const toWriter =
  /(?<!\p{L})(?:ge|lägg|flytta|give)(?: (?:den|det|it))* (?:(?:till|åt|to) )?(?:mig|mej|me)(?: (?:i ?stället|instead|själv|tack))*[\s.!]*$/iu;
const isBackOrNo =
  /(?<!\p{L})(?:tillbaka|återta|åter|ifrån|avslå\p{L}*|neka\p{L}*|nej till|inte till|back|reject|decline|no to|not to)(?!\p{L})/iu;
const isJunk =
  /(?<!\p{L})(?:är|e|is)(?: (?:ju|bara|väl|nog|rena|just))* (?:skräp|reklam|spam|junk)[\s.!]*$/iu;
const wrongNumber = /(?<!\p{L})(?:fel|wrong) (?:nr|nummer|dnr|diarienummer|number)(?!\p{L})/iu;
const handedOut =
  /(?<!\p{L})(?:utlämna(?:t|d|de|des)|lämna(?:t|de) ut|fått (?:sitt|ut)|handed out)(?!\p{L})/iu;
const selfOr =
  /(?<!\p{L})(?:behöver|måste|ska|do|must) (?:jag|i)(?: (?:verkligen|need|have|to))* (?:svara|besvara|answer)(?!\p{L}).* (?:el|eller|or) (?:kan|får|ska|can) /iu;
const takenBy = /(?<!\p{L})(?:har|hade|has) \p{L}+(?: \p{Lu}\p{L}+)? (?:tagit|taken)(?!\p{L})/iu;
const noRequest = /(?<!\p{L})(?:ingen|inte|ej|inget|no|not)(?!\p{L})/iu;
const giving =
  /(?<!\p{L})(?:ge|ger|gav|lägg|lägger|skicka|skickar|give)(?: (?:du|ni|vi|den|det|it))* (?:till|åt|to) /iu;
const approving =
  /(?<!\p{L})(?:godkän\p{L}*|ok|okej|ja|jo|bra|bifall\p{L}*|klartecken|approv\p{L}*|yes|fine|grönt)(?!\p{L})/iu;
const wantsAnswer =
  /(?<!\p{L})(?:vill|ska|skall|behöver|kräver|önskar|begär|väntar(?: på)?|måste|bör|wants?|needs?|is waiting for)(?: (?:ha|få|ett|snabbt|ju|gärna|have|an?|get))* (?:svar|answer|reply)(?!\p{L})/iu;
const denied =
  /(?<!\p{L})(?:inte|ej|inget|ingen|redan|besvara[dt]|svarat|klart?|not|no|already|answered|done)(?!\p{L})/iu;
/** "Kan inte svara i dag, måndag går bra"; not "lämnar tillbaka den, det är bra om Bo får den". */
function isOnOtherDay({ text, name }: Said): boolean {
  const behind = otherDay.exec(text)?.[0].replace(today, ' ') ?? '';
  return name === undefined && !toOther.test(text) && findRuns(tokensOf(clean(behind))).length > 0;
}
const today = /(?<!\p{L})(?:i ?dag|nu|today|now)(?!\p{L})/giu;
const toOther = /(?<!\p{L})(?:tillbaka|någon|nån|annan|back|somebody|someone)(?!\p{L})/iu;
const otherDay =
  /(?<!\p{L})(?:kan|hinner|klarar|can)(?: \p{L}+)? ?(?:inte|ej|not|'t)(?!\p{L}).*(?<!\p{L})(?:(?:går|funkar|passar|blir|är|works)(?: (?:det|mig|bra|bättre|ok|fine|is|for|me))+|hinner jag|kan jag|klarar jag|i ?stället|instead|räcker)(?!\p{L}).*/iu;
const backTo = /(?<!\p{L})(?:tillbaka|back)(?: (?:den|det|it))? (?:till|to) (?!registr|the registr)/iu;
const givenBack =
  /(?<!\p{L})(?:jag|vi|i) (?:lämnar|ger|skickar|hand|give)(?: (?:den|det|it))? (?:tillbaka|back)(?!\p{L})/iu;

/** "Ren diarieföring, ingen ska svara". */
const nobodyAnswers =
  /(?<!\p{L})(?:ingen (?:ska|skall|behöver|måste) svara|(?:behöver|behövs) (?:inget|inte något) svar|inget svar (?:behövs|krävs)|nobody (?:needs|has) to answer|no answer (?:is )?needed)(?!\p{L})(?! (?:\p{L}+ )?(?:förrän|innan|före|until|till|before)(?!\p{L}))/iu;

/** "KS 2026/601 på remissen, Bo svarar": the number that it gets, and who answers it or by when. */
function numbered({ deed, about: own, lead = '' }: Ordered, all: readonly Ordered[]): readonly Ordered[] {
  const about = `${lead} ${own}`.trim();
  const isToo = (other: Deed): boolean => all.every((one) => one.deed !== other);
  if (deed === 'register' && nobodyAnswers.test(about) && isToo('notNeeded'))
    return [{ deed: 'notNeeded', about, isOfSame: true }];
  // "Vattenläckan är klar nu, så håll den ordnad".
  if (/^(?:answered|notNeeded)$/.test(deed) && keepsInOrder.test(about) && isToo('register'))
    return [{ deed: 'register', about, isOfSame: true }];
  const beside = appointing.has(deed) || isNumbered(deed, about) ? 'register' : 'propose';
  const isMeant =
    beside === 'register' || (deed === 'register' && (saysWhoAnswers(about) || byWhen.test(about)));
  // "Överklagan från Bo Lind kom i tid, ge den till Eva".
  const isOfRecord = numbersIn(about).length > 0 || inTimeSaid(about) !== undefined;
  return isMeant && isOfRecord && isToo(beside)
    ? [{ deed: beside, about, isOfSame: true, isBeside: true }]
    : [];
}

/** "Gatubelysningen KS 2026/715, behöver inget svar"; not "överklagandet av beslut KS 2026/88 behöver inget svar". */
const isNumbered = (deed: Deed, about: string): boolean =>
  /^(?:notNeeded|answered|claim|isRequest|noRequest)$/.test(deed) &&
  numbersIn(about).length > 0 &&
  !ofOtherCase.test(about);
const ofOtherCase =
  /(?<!\p{L})(?:beslut\p{L}*|yttrande\p{L}*|av|mot|om|angående|i|i ärende\p{L}*|se|som|för|inte|och|eftersom|decision|of|about|against|see|as|in|for|not|and|because) (?:(?:nr|dnr|\p{L}{1,8}) ){0,2}(?:19|20)\d\d[-/:]\d/iu;

const keepsInOrder =
  /(?<!\p{L})(?:håll|hålls?|hålla|hållas|lägg|lägga|läggs|keep)(?: (?:den|det|dem|dom|bara|som|håll|hålls|it|them))* (?:ordna[dt]e?|i ordning|in order)(?!\p{L})/iu;

export const saysWhoAnswers = (text: string): boolean => answering.test(folded(text));
const answering = /(?:^| )(?:svara(?:r|s)?|besvara(?:r|s)?|tar|ta|ge|ger|answers?|takes?|give)(?: |$)/;

/** "… KS 2026/1 och svar senast fredag". */
const byWhen = /(?<!\p{L})(?:svar(?:et|sdag|sdagen|stid)?|deadline|senast|due|reply|answer)(?!\p{L})/iu;

function isOfSame({ text, name }: Said): boolean {
  if (ordinalWithin(text) !== undefined) return false;
  const { isTelling, isOfKind } = matterIn(withoutName(text, name), { isAppointing: true });
  return ofSame.test(text) || !(isTelling || isOfKind);
}

/** "Ge till Karin Kommunchef": who is named says nothing of which one. */
const withoutName = (text: string, name = ''): string => {
  const names = folded(name).split(' ');
  return text.replace(/\p{L}+/gu, (word) => (names.includes(folded(word)) ? ' ' : word));
};

/** What puts it right, says by when, or where what was answered is saved. */
const isPartOf = (order: Said, last: Said): boolean =>
  puttingRight.test(order.text) ||
  (last.act === 'answers.done' && order.act === 'answers.saved') ||
  (last.act === 'order.answered' && order.act === last.act && handedOut.test(order.text)) ||
  // "Gatubelysningen är besvarad, jag ringde".
  (isOneOf(last.act, 'order.answered', 'answers.done') &&
    isOneOf(order.act, 'order.claim', 'order.answered', 'answers.done') &&
    isOfSame(order) &&
    byWriter.test(order.text)) ||
  // "Lämna tillbaka remissen, det är juristens" says why.
  (isOneOf(last.act, 'order.giveBack', 'answers.back') &&
    order.act === 'order.answered' &&
    isOfSame(order)) ||
  // "Hinner inte till fredag, behöver till onsdag".
  (isOfSame(order) &&
    (order.act === last.act || [order, last].every(({ act }) => deeds[act] === 'moreTime'))) ||
  (isOfSame(order) &&
    ((last.act === 'order.approve' && isOneOf(order.act, ...ofAppointing)) ||
      (last.act === 'order.propose' && order.act === 'order.due')));
const ofAppointing: readonly ActOrFamily[] = ['order.approve', 'order.propose', 'order.due', 'answers.later'];
