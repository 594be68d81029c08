// Who is looked for: somebody of the line before ("när kommer han tillbaka"), everybody of a surname, several at once, nobody known.

import { asksWhoStepsIn } from './about/about-bot';
import { ofPhishing } from './about/phishing';
import { asksDeadline } from './about/asks-deadline';
import { asksWhatItIs } from './about/what-it-is';
import { isJunkOfShown } from './messages/junk-of-shown';
import { putsNumberRight } from './messages/other-number';
import { openedInstead } from './duty/opened-otherwise';
import { asksOfTheirs, asksOwn } from './messages/asks-own';
import { settlesShown } from './messages/settles-it';
import { toldAlready } from './said-plainly';
import { bareWords, folded } from '../../../core/plain-words';
import { isFirstName } from '../../../core/private-text/first-names';
import type { Upn } from '../../../core/ids';
import type { Chosen } from '../sentences/choose';
import { lookedUp } from '../reading/looked-up';
import type { KnownPerson } from '../reading/names';
import { isOfOneMessage, type Act, type ActOrFamily, isOneOf } from '../acts/acts';
import { isOfShownList } from './messages/ordinal';
import type { Reading } from '../reading/reading';
import { tokensOf } from '../reading/tokens';
import { leaderNamed } from '../reading/turned-to';
import type { Circumstances, Understanding } from '../acts/understanding';

/** The parts of "away.is" that its words alone do not tell. */
interface Sought {
  readonly person: Upn | undefined;
  readonly people: readonly Upn[];
  readonly flaw: 'several' | 'nobody' | undefined;
}

const pronoun = /\b(?:han|hon|hen|he|she|they|personen)\b/;
const there =
  /\b(?:borta|franvarande|inne|plats|tillbaka|ater|antraffbar|nabar|ledig|tjanst|jobbar|kommer|har|hemma|sjuk|sjukskriven|vab|vabbar|slutar|kvar|away|absent|back|in|out|here|there|available|off|working|sick|ill|leave|leaves)\b/;
/** Whose person "han" can be. */
const ofPerson: readonly ActOrFamily[] = ['away.is', 'away.of', 'away.end', 'contact', 'who.manager'];

export function soughtIn(
  { main, whole: { reading, guesses } }: Chosen,
  around: Circumstances,
  before: Understanding | undefined,
): Sought | undefined {
  const { people, who } = around;
  if (asksForAll(main, reading)) return undefined;
  const found =
    around.isSwitchboard === true ? lookedUp({ reading, isAsked: main.asked }, around) : undefined;
  // "Å soc", after the address of another.
  const isOfAddress = before?.act === 'contact' && found?.people.length === 0 && reading.mailboxes.length > 0;
  if (found && !isOfAddress)
    return found.people.length === 0
      ? { person: undefined, people: [], flaw: 'nobody' }
      : meant(found.people, found.isSeveral ? 'several' : undefined);
  const words = reading.tokens.map(({ word }) => word).filter((word) => /^\p{L}/u.test(word));
  const text = words.join(' ');
  if (before !== undefined && isOneOf(before.act, ...ofPerson) && isFurther(text)) return ofBefore(before);
  const named = reading.people.filter(({ people: meant }) => !meant.every(({ upn }) => upn === who));
  if (named.length === 1 && isReachOfBusy(text)) return meant(named[0]?.people ?? [], undefined);
  const isOfOne = pronoun.test(text) || (/chefen\b/.test(text) && !whoAsked.test(text));
  const isThere = there.test(text) || (isOfOne && words.includes('dar'));
  if (!(main.asked || /^(?:ar|is|are) /.test(text)) || !isThere || ofAddress.test(text)) return undefined;
  const leader = whoAsked.test(text) ? undefined : leaderNamed(reading, around, before);
  if (leader !== undefined) return { person: leader, people: [], flaw: undefined };
  const isAskedOf = guesses[0]?.act === 'away.is';
  const all = named.flatMap((one) => one.people);
  if (named.length > 1) return isAskedOf ? meant(all, undefined) : undefined;
  if (reading.people.length > 0) return undefined;
  // "Vem har bygglov på fredag" is of the mailbox, whoever is called so.
  const isOfBox = reading.mailboxes.some(({ isDoubtful }) => !isDoubtful);
  const titled = isOfBox ? [] : bySurname(words, people);
  if (titled.length > 0) return meant(titled, 'several');
  if (isStranger(words) || (isAskedOf && reading.hasStranger))
    return { person: undefined, people: [], flaw: 'nobody' };
  return before !== undefined && isOneOf(before.act, ...ofPerson) && pronoun.test(text)
    ? ofBefore(before)
    : undefined;
}

/** "Vilka är borta i dag, och när kommer Anna?", "vem är borta mer än Anna": not for her alone. */
const asksForAll = ({ guesses, reading: { people, tokens } }: Chosen['main'], whole: Reading): boolean =>
  guesses[0]?.act === 'away.who' &&
  ((people.length === 0 && whole.people.length > 0) ||
    besidesThem.test(tokens.map(({ word }) => word).join(' ')));
const besidesThem = /\b(?:mer an|mera an|forutom|utover|other than|besides|apart from|except)\b/;

/** "Bo sitter i möte, går han att få tag på?": nothing is told of Bo but why it is asked. */
const isReachOfBusy = (text: string): boolean => reachOfBusy.test(text) && !absence.test(text);
const reachOfBusy =
  /\b(?:\p{L}*mote\p{L}*|lunch\p{L}*|upptagen|ute|ater|fikar?|rast|kund|telefon|samtal|meeting|busy|phone)\b.* (?:gar|kan|ar|finns|nas|nar (?:ar|kommer|slutar)|is|can|when is) (?:han|hon|hen|he|she)\b(?: \p{L}+)* (?:na|nas|nar|tag|nabar|antraffbar|tillbaka|ledig|klar|reached?|hold|back|free|available)\b/u;
const absence = /\b(?:sjuk\p{L}*|borta|semester\p{L}*|franvarande|vabb?\p{L}*|sick|away|absent)\b/u;

const ofAddress =
  /\b(?:\p{L}*mejl\p{L}*|e?mails?|mailen|e?post(?:en)?|\p{L}*adress\p{L}*|address|nummer|numret|number)\b/u;
const whoAsked = /\b(?:vem|vilka|vilken|vad|who|what|which)\b/;

/** "Varför", "till när då", "hur länge". */
const furtherOf =
  /^(?:(?:och|men|ok|hm|and|but) )*(?:varfor|why|hur lange|how long|(?:fram )?tills? (?:och med )?nar|until when|nar (?:ar|kommer|slutar) (?:han|hon|hen|personen).*|when (?:is|does|will) (?:he|she|they).*)(?: (?:da|then))?$/;

/** "Vem går in för henne", after who is away. */
const themAlone = /\b(?:henne|honom|hen|hennes|hans|hens|her|him|his)\b/;
const isFurther = (text: string): boolean =>
  furtherOf.test(text) || (themAlone.test(text) && asksWhoStepsIn(text));

const ofBefore = ({ person, people, flaw }: Understanding): Sought | undefined =>
  person === undefined && people.length === 0
    ? undefined
    : { person, people, flaw: flaw === 'several' ? 'several' : undefined };

function meant(found: readonly KnownPerson[], flaw: 'several' | undefined): Sought {
  const upns = [...new Set(found.map(({ upn }) => upn))];
  return upns.length === 1
    ? { person: upns[0], people: [], flaw: undefined }
    : { person: undefined, people: upns, flaw };
}

/** "Är Registrator inne", "en man söker Lindgren, är hon på plats". */
const leading = /^(?:ar|is|soker|efter|for|har|kommer)$/;

function bySurname(words: readonly string[], people: readonly KnownPerson[]): readonly KnownPerson[] {
  const at = words.findIndex(
    (word, index) => index > 0 && leading.test(words[index - 1] ?? '') && isSurname(word),
  );
  const word = words[at];
  return word === undefined ? [] : people.filter(({ name }) => isOf(word, name));

  function isSurname(one: string): boolean {
    return one.length > 2 && people.some(({ name }) => isOf(one, name));
  }
}

/** "Registrator", "registratorn", "Lindgrens". */
function isOf(word: string, name: string): boolean {
  const parts = tokensOf(name).map((token) => token.word);
  const surname = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  return surname !== '' && (word === surname || /^(?:n|en|s)$/.test(after(word, surname)));
}

const after = (word: string, beginning: string): string =>
  word.startsWith(beginning) ? word.slice(beginning.length) : word;

/** "Är kalle andersson borta", in small letters: a first name, with or without another, before whether they are there. */
function isStranger(words: readonly string[]): boolean {
  const [verb = '', first = '', second = '', third = ''] = words;
  if (!/^(?:ar|is|are)$/.test(verb) || !isFirstName(first)) return false;
  return there.test(second) || (second !== '' && there.test(third));
}

/** What is asked in a form of its own, whatever it is like. */
export const askedByForm = (
  text: string,
  reading: Reading,
  before?: Pick<Understanding, 'act' | 'opened'>,
): Act | undefined =>
  asksWhatItIs(text)
    ? 'help'
    : settlesShown(bareWords(text), before?.act)
      ? 'thanks'
      : nagged.test(bareWords(text))
        ? 'stop'
        : ofPhishing(text)
          ? 'incident'
          : isOfShownList(text, before?.act)
            ? 'message.find'
            : putsNumberRight(text, before?.act)
              ? 'order.register'
              : yesToAll.test(bareWords(text))
                ? 'order.approve'
                : isJunkOfShown(text, before?.act)
                  ? 'order.minor'
                  : openedInstead(reading, before) !== undefined
                    ? 'duty.opened'
                    : whyMine.test(text) || asksBoth.test(text)
                      ? 'duty.mine'
                      : asksOfTitle(text) && !isOfOneMessage(before?.act)
                        ? 'contact'
                        : asksOfTheirs(text)
                          ? 'answers.of'
                          : asksDeadline(folded(text)) ||
                              whyApproved.test(folded(text)) ||
                              difference.test(folded(text))
                            ? 'rule'
                            : (toldAlready(reading.words, before?.act) ?? asksOwn(text, reading));
/** "Säg ja till alla", "yes to both", of what is proposed. */
const yesToAll =
  /^(?:(?:jag|i|da|sag|sager|say|saying|ok|okej) )*(?:ja|yes) (?:till|to) (?:(?:dem|de|them|of) )*(?:alla|bada|bagge|allt|allihop|samtliga|all|both|everything|forslagen|forslaget|proposals)(?: (?:forslagen|forslag|tva|tre|of|them|proposals|tack|please))*$/u;
/** "Men herregud vad du tjatar", "you keep nagging": how the cards stop. */
const nagged =
  /^(?:(?:men|herregud|gud|fan|jesus|oj|hej|nej|ah|asch|alltsa|jisses|jag tycker(?: att)?|oh|god|my|omg|come on|snalla|halla|ja|stop|please) )*(?:(?:vad|sa|som) (?:du|ni|den har boten|boten|brevvakt) (?:tjatar|gnatar|maler pa|pingar|spammar)|(?:du|ni|boten|brevvakt) (?:(?:bara|ju|verkligen|alltid|hela tiden) )*(?:tjatar|gnatar|spammar|pingar)(?: (?:ju|hela|tiden|sa|mycket|jamt|pa|mig|om|samma|sak))*|vilket (?:jakla |javla |evigt )?(?:tjat|gnat|tjatande)|(?:vad|sa) (?:tjatig|jobbig|pafrestande) du ar|(?:du|det har|det) ar (?:sa |jatte|valdigt |lite )*(?:tjatig|tjatigt)|(?:you|u) (?:are |keep |re |do )*(?:nag|nagging|pestering|spamming)(?: (?:me|all the time|so much|a lot))*|(?:such|what) (?:a )?(?:nag|nagging))(?: (?:hela tiden|jamt|alltsa|pa mig|du|om brevladan|om ladan|nu|all the time))*$/u;
/** "Vad är skillnaden på diarieförd och hållen ordnad", "vad innebär hållen ordnad": of the rules, and of no message. */
const difference =
  /^(?:(?:hej|men|och|but|and|so),? )*(?:(?:vad|vilken|what|which|what's|finns det nagon|is there a)(?: \p{L}+){0,4} (?:skillnad|skillnaden|difference)|(?:skillnad|skillnaden|the difference|difference) (?:pa|mellan|between)|(?:vad|what) (?:innebar|menas med|skiljer|is meant by) (?!det|den|detta|denna|de|dem|this|that|it)\p{L}+)(?: |$)/u;
/** "Vem är jurist?", "vilka är våra ekonomer hos oss": who does what is not known, and it is no manager. */
export const asksOfTitle = (text: string): boolean => ofTitle.test(text);
const ofTitle =
  /^\s*(?:hej,? |och |men |vet du )*(?:vem|vilka|who)(?: (?:det|som))* (?:är|e|is|are) (?:(?:vår|våra|er|kommunens|en|our|the|a|an) )*\p{L}*(?:jurist|ekonom|handläggare|sekreterare|ingenjör|arkitekt|inspektör|samordnare|strateg|controller|arkivarie|kommunikatör|utredare|kurator|förvaltare|tekniker|planerare|vaktmästare|samordnare|lawyer|economist|archivist|accountant)(?:en|n|er|erna|na|s)?(?: (?:här|hos oss|hos er|på kommunen|i kommunen|nu|då|here))*[\s?.!]*$/iu;
/** "Varför har jag fått kommun@ i dag?", "varför har jag brevlådan": of no card, and whether it is so at all is shown. */
const whyMine =
  /^\s*(?:hej,? |och |men )*(?:varför|why) (?:har|fick|får|ska|do|did|have) (?:jag|i)(?: (?:fått|ha|få|ta|just|nu|have|get|got))* (?:\p{L}+@|(?:the )?(?:\p{L}+[ -]?)?(?:lådan|brevlådan|mailbox)|(?:passet|turen|jouren))(?!\p{L})(?!.*(?:kort|card|mejl|mail från))/iu;
/** "Har jag både ks och kommun?" */
const asksBoth =
  /^\s*(?:hej,? |och |men )*(?:har jag|do i have) (?:både|both) \p{L}+@? (?:och|o|&|and) \p{L}+@?(?: (?:idag|i dag|nu|today|now))?[\s?.!]*$/iu;
/** "Varför måste chefen godkänna?": of the rule, and not of who it is. */
const whyApproved =
  /^(?:(?:hej|men|och|but|and|so) )*(?:varfor|hur kommer det sig att|why)(?: (?:maste|ska|skall|behover|ska|far|does|do|must|should|has))? (?:min |en |var |our |my |the |a )?(?:ansvariga? )?(?:chef|chefen|manager|boss)(?: (?:maste|ska|alltid|forst|has to|have to|need to|must|always|first))* (?:godkanna|godkanner|besluta|beslutar|avgora|saga ja|saga ok|vara med|tillfragas|approve|decide|say yes|agree)(?: |$)/u;
