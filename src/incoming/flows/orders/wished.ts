// What an order about one message says beside which one it is: who is to answer and by when, or what becomes of it as a
// record. It stands in the forms of the card (F3, F4).

import { lastDayIn, notBefore } from '../../../chat/domain/forms/messages/day-wished';
import { withoutOrdinals } from '../../../chat/domain/forms/messages/ordinal';
import { findRuns } from '../../../chat/domain/days/find-runs';
import { clean, fold, isWord, tokensOf } from '../../../chat/domain/reading/tokens';
import { findMailboxes } from '../../../chat/domain/reading/mailboxes';
import type { Saying } from '../../../chat/domain/acts/saying';
import { dateToday } from '../../../core/context';
import type { PersonId } from '../../../core/ids';
import type { LocalDate } from '../../../core/time';
import { namesSomebody } from '../../../chat/domain/reading/looked-up';
import { isFirstName } from '../../../core/private-text/first-names';
import { onlyNamed } from '../../../people/flows/first-named';
import type { IncomingContext } from '../../context';
import type { Deed } from '../../domain/ordered';
import type { Wished } from '../../domain/shown/message-notices';
import type { Meant } from './described';
import { otherNumber } from '../../../chat/domain/forms/messages/other-number';
import { numbersIn, tellingWords } from './message-query';
import { isDenied, isDeniedUpTo, isHeldOff, saysSame, withoutDenied } from './denied-wish';
import { wishedLast } from './shown-last';
import { pressedIn } from './pressed-said';

export type Named = Pick<Saying, 'mailbox' | 'isOfShown'> & Partial<Pick<Saying, 'text' | 'person'>>;

/** Whoever is named there is to answer, unless it says whose the message is. */
export const appointing: ReadonlySet<Deed> = new Set<Deed>(['propose', 'approve', 'moreTime']);

export interface Wishing {
  readonly readerId: PersonId;
  readonly named: Named;
}

/** Who is to answer and by when, as it was said; "från Erik" and "Eriks" say whose it is. */
export async function wishedIn(
  context: IncomingContext,
  deed: Deed,
  { readerId, named }: Wishing,
): Promise<Wished | undefined> {
  if (deed === 'passOn') return passedTo(context, named);
  if (!appointing.has(deed)) return wishedRecord(deed, named);
  const meant = withoutDenied(withoutOrdinals(named.text ?? ''));
  const words = tellingWords((meant.split(putRight).at(-1) ?? '').replace(senders, ' '));
  const instead = [...(insteadOf.exec(meant)?.groups?.['name']?.split(' ') ?? [])];
  const responderId =
    (await onlyNamed(context, instead, meant)) ??
    (await onlyNamed(context, words, meant)) ??
    (await onlyNamed(context, takersIn(meant), meant)) ??
    (saysSame(meant) ? (await wishedLast(context, readerId))?.wished?.responderId : undefined);
  const dueOn = answeredBy(meant, dateToday(context));
  return {
    ...(deed === 'approve' && approvedIn(named.text ?? '', responderId)),
    ...(responderId && responderId !== readerId && { responderId }),
    ...(dueOn && { dueOn }),
  };
}
/** "Den som Fredrik föreslogs till, ge den till Ines i stället": the one who is named last is chosen. */
const insteadOf = /(?<name>\p{L}{2,}(?: \p{Lu}\p{L}+)?),? (?:i ?stället|instead)(?! (?:för|of)(?!\p{L}))/iu;

/** "Godkänn Bo men låt Gustav ta den": who is not found is not to be pressed past. */
export const approvedIn = (text: string, responderId?: PersonId): Wished | undefined =>
  responderId === undefined && (handing.test(text) || takersIn(text).some(isDoer))
    ? undefined
    : pressedIn('approve', text);
const handing =
  /(?<!\p{L})(?:låt|ge|välj|sätt|byt|let|give|choose)(?: (?:den|det|it))*(?: (?:till|åt|to))? (?!(?:den|det|it)(?!\p{L}))\p{L}+/iu;

/** "Ska till", "hör till". */
const toPlace = /(?<!\p{L})(?:till|to|hos|hör|belongs)(?!\p{L})/iu;

/** "Remissen ska till kommunstyrelsen" names nobody who could answer, "bullret, det svarar Ulla på" not the writer. */
export async function wishedAs(
  context: IncomingContext,
  { deed, about }: { readonly deed: Deed; readonly about: string },
  ordering: Wishing,
): Promise<{ readonly deed: Deed; readonly wished: Wished | undefined }> {
  const { named } = ordering;
  const isOwn = deed === 'claim' && (!named.text || ofWriter.test(about));
  const meant = named.text ?? about;
  // "Ska inte till Erik utan till Bo": who it is to go to, and no place.
  const isToPerson = deed === 'passOn' && !passedTo(context, named) && withoutDenied(meant) !== meant;
  const asked = isToPerson || (deed === 'claim' && !isOwn) ? 'propose' : deed;
  const wished = await wishedIn(context, asked, ordering);
  if (
    asked === 'propose' &&
    !wished?.responderId &&
    (isToPerson || deed === 'claim' || (named.mailbox && toPlace.test(about)))
  ) {
    const other = deed === 'propose' ? 'passOn' : deed;
    return { deed: other, wished: await wishedIn(context, other, ordering) };
  }
  return { deed: asked, wished };
}
const ofWriter = /(?<!\p{L})(?:jag|mig|mej|själv|min|mitt|mina|i|me|my|myself)(?!\p{L})/iu;

/** "Erik är sjuk, ge den till Bo": who stands behind what is done. */
export const takersIn = (text: string): readonly string[] =>
  [...text.matchAll(taking)].flatMap(([, name]) => name ?? []);
const taking =
  /(?<!\p{L})(?:ta|tar|låt|ge|välj|sätt|till|mot|take|let|choose|to|(?:el|eller|or) (?:kan|får|ska|can)) (?!(?:den|det|dem|dom|it|that|this|them)(?!\p{L}))(\p{L}{2,})(?! (?:och|eller|and|or) (?:till |to )?\p{L}+\P{L}*$)(?!\p{L})/giu;
const putRight = /(?<!\p{L})(?:nej|nä|näe|utan|fel|förresten|no|sorry)(?!\p{L})/iu;
/** "Svar av Erik" is to come from him. */
const senders =
  /(?<!(?:\p{L}*svar\p{L}*|tas|görs|hanteras|sköts|answer\p{L}*|reply|done|handled|, *) *)(?<!\p{L})(?:från|av|from|by) \p{L}+/giu;

interface WishedBefore {
  readonly deed: Deed;
  readonly readerId: PersonId;
  readonly meant: Meant;
  readonly wished: Wished | undefined;
  readonly text: string | undefined;
}

/** "Fel nummer på hundrastgården, ska vara 433", "nej 433": as the one that it has, or that was just to be given to it. */
function inItsSeries(
  { deed, wished: told, meant, text = '' }: WishedBefore,
  given?: string,
): Wished | undefined {
  const [only, another] = meant.messages;
  const digits = wrongNumber.exec(text)?.groups?.['digits'] ?? otherNumber(text);
  const had = only?.registration.kind === 'registered' ? only.registration.number : given;
  if (deed !== 'register' || digits === undefined || another || had === undefined || told?.number)
    return told;
  return { ...told, registration: 'registered', number: had.replace(/\d+$/, digits) };
}
const wrongNumber =
  /(?<!\p{L})(?:(?:fel|wrong) (?:nr|nummer|dnr|diarienummer|number)|(?:blev|var) fel)(?!\p{L}).*(?<!\p{L})(?:ska (?:va|vara|bli|ha)|är|blir|should be|is)(?: (?:nr|nummer|number))? (?<digits>\d{1,6})(?![\d/:-])(?=(?: (?:inte|och inte|not) \d+)?(?: (?:tack|i ?stället|istället|instead|please))*[\s.,!?]*$)/iu;

/** "Nej inte David, Anna" leaves the day that was named of the same message, "samma dag" that of any. */
export async function withWishedLast(
  context: IncomingContext,
  before: WishedBefore,
): Promise<Wished | undefined> {
  const { readerId, meant, text = '' } = before;
  const { registration, number, isNewCase } = before.wished ?? {};
  const isRecord = registration !== undefined || number !== undefined || isNewCase === true;
  const last = isRecord ? undefined : await wishedLast(context, readerId);
  const [only, another] = meant.messages;
  const isSame = another === undefined && only?.id === last?.id;
  const wished = inItsSeries(before, isSame ? last?.wished?.number : undefined);
  if (wished === undefined || wished.registration || last?.wished === undefined) return wished;
  const { responderId, dueOn } = last.wished;
  if (sameDay.test(text)) return { ...wished, ...(dueOn && { dueOn }) };
  const whose = responderId && !namesSomebody(text) && !isDenied(text) && { responderId };
  return isSame ? { ...whose, ...(dueOn && { dueOn }), ...wished } : wished;
}
const sameDay =
  /(?<!\p{L})(?:samma (?:dag|datum|tid)|the same (?:day|date|time)|same (?:day|date))(?!\p{L})/iu;

/** A day of the answer: not when it came, none that its matter is of, and no day that has been. */
function answeredBy(text: string, today: LocalDate): LocalDate | undefined {
  const said = text.replace(whenItCame, ' ').replace(notBefore, ' ');
  const day = byThen.test(said) || endsInDay(said) ? lastDayIn(said, today) : undefined;
  return day !== undefined && day >= today ? day : undefined;
}
const whenItCame =
  /(?<!\p{L})(?:kom|kommit|inkom|skickades|från|came|arrived|sent|from) (?:(?:in|i|på|on|den) ?)*[^\s,.]+|(?<!\p{L})(?:i ?morse|this morning)(?!\p{L})/giu;
const byThen =
  /(?<!\p{L})(?:till|tills|t o m|senast|svar\p{L}*|besvar\p{L}*|innan|före|vänta\p{L}*|dröj\p{L}*|klart?|räcker|duger|by|before|until|due|answer\p{L}*|reply|latest)(?!\p{L})/iu;

/** "Mobbningen måste Kristina ta i dag", "den tar Kim på onsdag": behind what is done, or whoever does it; "mötet på fredag" is of its matter. */
function endsInDay(said: string): boolean {
  const tokens = tokensOf(clean(said));
  const last = findRuns(tokens).at(-1);
  if (last === undefined || tokens.slice(last.to).some(isWord)) return false;
  const before = tokens
    .slice(0, last.from)
    .filter(isWord)
    .map(({ written }) => written);
  const word = before.findLast((one) => !/^(?:på|redan|nu|on|already|kl)$/iu.test(one)) ?? '';
  return (
    !/^(?:från|om|av|i|from|about|of|angående)$/iu.test(word) &&
    (tellingWords(word).length === 0 || isDoer(word))
  );
}
/** A first name, or one that a line gives a capital. */
const isDoer = (word: string): boolean => /^\p{Lu}/u.test(word) || isFirstName(fold(word.toLowerCase()));

/** "Skicka dit/vidare till samhällsbyggnad": the last mailbox that is named. */
export function passedTo(
  context: IncomingContext,
  { text = '', mailbox }: Partial<Named>,
): Wished | undefined {
  const { mailboxes } = context.municipality();
  const tokens = tokensOf(clean(text));
  const said = findMailboxes({ tokens, mailboxes, isOrdinary: () => false });
  const upTo = (at?: number): readonly string[] => tokens.slice(0, at).map(({ written }) => written);
  const meant = said.filter(({ from }) => !isDeniedUpTo(upTo(from)));
  const last = meant.findLast(({ from, to }) => !isFrom(upTo(from).at(-1), tokens[to]?.word));
  if (last === undefined && (said.length > 0 || isDeniedUpTo(upTo()))) return undefined;
  const passTo = last?.mailbox.id ?? mailbox;
  return passTo && { registration: 'passedOn', passTo };
}

/** "Samhällsbyggnad har lämnat den till oss", "från utbildning". */
const isFrom = (before = '', after = ''): boolean =>
  /^(?:från|av|from|by)$/iu.test(before) ||
  /^(?:har|hade|lamnade|skickade|vidarebefordrade|gav|has|had|sent|passed|forwarded)$/u.test(after);

/** What becomes of it as a record: its number, or that it is only kept in order. */
function wishedRecord(deed: Deed, { text = '' }: Named): Wished | undefined {
  if (deed === 'minor' || deed === 'notNeeded' || deed === 'answered') return pressedIn(deed, text);
  if (deed !== 'register' && deed !== 'file') return undefined;
  const number = numberGiven(text);
  const inTime = inTimeSaid(text);
  const time = inTime && { inTime };
  if (number !== undefined) return { registration: 'registered', number, ...time };
  // "Håll den ordnad, den kom in i tid".
  if (deed === 'register' && newCase.test(text)) return { isNewCase: true, ...time };
  const isKept = keptInOrder.test(text) && !(notRegistered.test(text) && isHeldOff(text));
  return isKept && !text.includes('?') ? { registration: 'keptInOrder' } : time;
}

/** "Nytt ärende i Platina", "lägg upp som nytt ärende"; not "är det ett nytt ärende?", nor of what is denied. */
export const newCase =
  /^(?!.*(?:\?|(?<!\p{L})(?:inte|inget|ej|not|no)(?!\p{L}))).*(?<!\p{L})(?:nytt ärende|new case)(?= (?:i|in) |[\s.!]*$)/isu;

/** Of an appeal: "kom in i tid", "kom för sent". */
export const inTimeSaid = (text: string): 'yes' | 'no' | undefined =>
  tooLate.test(text) ? 'no' : inTime.test(text) ? 'yes' : undefined;
const inTime =
  /(?<!\p{L})(?:kom|kommit|inkom|är|var|inkommen|inkommet|inlämna[dt]|came|arrived|is|was)(?: (?:in|ju|faktiskt))* (?:i (?:rätt )?tid|inom tiden|in time|on time)(?!\p{L})/iu;
const tooLate =
  /(?<!\p{L})(?:kom|kommit|inkom|är|var|inkommen|inkommet|inlämna[dt]|came|arrived|is|was)(?: (?:in|ju|faktiskt))* (?:(?:för|alldeles för) sent|(?:inte|ej|not) (?:in )?(?:i tid|in time|on time)|too late)(?!\p{L})/iu;

/** "KS 2026/510 ska vara KS 2026/511, inte 510": the one that it gets; the other one says which message it is. */
export function numberGiven(text: string): string | undefined {
  const all = numbersIn(text).filter((number) => {
    const [before = '', behind = ''] = text.split(number);
    return !sameAs.test(before) && !mentionedIn.test(before) && !isWrongOrNext.test(behind);
  });
  const given = all.filter((number) => all.length < 2 || !deniedBefore.test(text.split(number)[0] ?? ''));
  const [only = ''] = all;
  return all.length === 1 && isDeniedUpTo([text.split(only)[0] ?? '']) ? undefined : given.at(-1);
}
/** "Samma som KS 2026/715" is like that one; "samma nummer som KS 2026/715" has it. */
const sameAs =
  /(?<!\p{L})(?:samma(?: (?:sak|fråga|person|avsändare|klagomål|typ))?|likadan\p{L}*|liknande|same(?: thing| matter| question| sender| person)?|similar) (?:som|as|to)(?: (?:i|på|in))? $/iu;
/** "Hänvisar till KS 2026/431", "har KS 2026/431 som granne". */
const mentionedIn =
  /(?<!\p{L})(?:hänvisa\p{L}*|referera\p{L}*|nämn\p{L}*|liknar|påminner om|granne|refers?|mentions?|cites?)(?: (?:till|med|om|to|with))*(?: (?:nr|nummer|ärende\p{L}*|case))? $/iu;
const isWrongOrNext =
  /^ (?:(?:är|e|var|blev|is|was) (?:fel|inte rätt|felaktigt|wrong)|som (?:granne|bilaga|referens|exempel))(?!\p{L})/iu;
const deniedBefore =
  /(?<!\p{L})(?:inte|ej|från|i ?stället för|not|from|instead of)(?: (?:nr|nummer|number|som|as))? $/iu;
/** "… KS 2026/431 och rapporten 432": the second has the first one's series and year. */
export function inSeries(part: string, line: string): string {
  const [first] = numbersIn(line);
  const bare = bareLast.exec(part);
  const number = bare?.[1];
  const last = first?.split(/[-/:]/).at(-1);
  if (!first || !last || !number || number.length !== last.length || numbersIn(part).length > 0) return part;
  return `${part.slice(0, bare.index)}${first.slice(0, -last.length)}${number}`;
}
const bareLast =
  /(?<![\p{L}\d/:.-])(?<!(?<!\p{L})(?:kl|klass|den|vecka|v|senast|till|från|om|i|inte|ej|not|by|until) )(\d{1,6})[\s.!]*$/iu;

/** "Ska inte diarieföras"; not "är inte diarieförd än", nor "ska inte hållas ordnad". */
const keptInOrder =
  /(?<!\p{L})(?:(?<!(?<!\p{L})(?:inte|ej|not) (?:\p{L}+ )?)(?:ordna[dt]|i ordning|in order)|(?<!(?<!\p{L})(?:är|e|har|blev|kan|vill|kunde|is|has|was|can|want to) (?:(?:jag|vi|i|we) )?)(?:inte|ej|not)(?: \p{L}+){0,2} (?:registrer|diarief|regist)\p{L}*)(?!\p{L})/iu;

const notRegistered = /(?<!\p{L})(?:inte|ej|not)(?: \p{L}+){0,2} (?:regist|diarief)/iu;

/** "Betygskopian är en begäran", and not "är ingen begäran". */
const saysRequest =
  /^(?!.*(?<!\p{L})(?:ingen|inte|ej|inget|aldrig|not|no|isn't|tillbaka|redan)(?!\p{L})).*(?<!\p{L})(?:är|e|är det|räknas som|is|it's)(?: (?:ju|väl|visst|faktiskt|nog|också))* (?:en |a |an )?(?:begäran|utlämn\p{L}*|(?:public )?records? request|request)/isu;

/** "Har dragit tillbaka sin begäran": it is closed. */
const saysWithdrawn = /(?<!\p{L})(?:tillbaka|återtag\p{L}*|withdraw\p{L}*|withdrew)(?!\p{L})/iu;

export const deedOfRequest = (text: string): Deed =>
  saysRequest.test(text) ? 'isRequest' : saysWithdrawn.test(text) ? 'notNeeded' : 'noRequest';

const withoutSame = (about: string): string =>
  numbersIn(about).reduce(
    (said, number) => (sameAs.test(said.split(number)[0] ?? '') ? said.replace(number, ' ') : said),
    about,
  );

/** What is said of it and not which one it is: its own number, that it is a request or none. */
export function withoutPredicate(deed: Deed, about: string): string {
  if (deed === 'register')
    return otherNumber(about) === undefined ? withoutSame(about).replace(numberGiven(about) ?? '', ' ') : '';
  // "Det är besvarat per telefon": how, and not of what.
  if (/^(?:answered|notNeeded)$/.test(deed)) return about.replace(howAnswered, ' ');
  return deed === 'noRequest' || deed === 'isRequest' ? about.replace(asRequest, ' ') : about;
}
const howAnswered =
  /(?<!\p{L})(?:(?:per|via|på|över|genom|by|over the|on the) (?:telefon(?:en)?|tel|mejl|mail|e-?post|post|brev|teams|sms|chatt?(?:en)?|phone|e?mail|letter)|muntlig(?:t|en)|orally)(?!\p{L})/giu;
const asRequest =
  /(?<!\p{L})(?:ingen|inte (?:någon|nån|en)|en|no|not an?|a) (?:begäran|(?:public )?(?:records? )?request)(?: (?:om|på|for) (?:(?:att få )?ut |allmänn?a? |public )?(?:handling(?:ar)?|utlämnande|documents?|records?))?(?!\p{L})/giu;

/** "Ringde honom", "har svarat på det": it was the writer. */
export const byWriter =
  /(?<!\p{L})(?:(?:jag|vi|ja|i|we) (?:(?:har|have|just|redan|already|precis) )*|(?<=(?:^|[,.;] ?(?:(?:och|jag|har) )*))(?:har )?)(?:svara[dt]e?|besvara[dt]e?|ring(?:de|t)|mejla[dt]e?|maila[dt]e?|prata[dt]e?|tala[dt]e?|skr[ei]vit|skrev|answered|called|phoned|rang|e?mailed|wrote|replied|spoke|talked)(?!\p{L})/iu;
