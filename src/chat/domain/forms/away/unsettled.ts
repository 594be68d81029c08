// What says an absence and does not decide one: quoted, considered, denied of some days, of another time or of something else.

import { saidText } from '../../reading/said-words';
import { isDutyDeed, isOneOf, type Act } from '../../acts/acts';
import { correcting, starting } from '../../amend/amend-words';
import type { Reading } from '../../reading/reading';
import { isHowTheyAre, isNoPlace } from './how-they-are';
import { saysLikely } from './likely';
import { saysCancelled, saysNarrowed } from './taken-place';
import { isNoAbsence, isNoDeed, isOnCondition } from './not-decided';
import type { Understanding } from '../../acts/understanding';

interface Beside {
  readonly reading: Reading;
  readonly isAmended: boolean;
  /** What it goes on with. */
  readonly previous: Understanding | undefined;
}

/** Quoted, only considered, or denied of some of the days. */
export const isUnsettled = (
  { act, part }: Pick<Understanding, 'act' | 'part'>,
  text: string,
  { reading, isAmended, previous }: Beside,
): boolean =>
  (previous === undefined && isOfBareNumbers({ act, part }, text)) ||
  (isDutyDeed(act) && isNoDeed(reading)) ||
  (act === 'away.of' && (hearsay.test(saidText(reading.words)) || isHowTheyAre(reading.words))) ||
  (act === 'away' && isNoPlace(reading.words)) ||
  (act === 'away.end' && backLater.test(saidText(reading.words))) ||
  (act === 'undo' && turnedTwice.test(text)) ||
  (act === 'away.change' &&
    !isAmended &&
    (saysNarrowed(reading.words) ||
      holdsAlone.test(saidText(reading.words)) ||
      insteadAlone.test(saidText(reading.words)))) ||
  (isOneOf(act, 'away.change', 'away') && byWhen.test(text) && !returning.test(text)) ||
  (act.startsWith('away') && isNoDecision(text, reading)) ||
  // "Ta bort min semester, den blir inställd" orders it all the same.
  (act.startsWith('away') &&
    (saysCancelled(reading) || isNoAbsence(reading)) &&
    !(act === 'away.end' && removing.test(text)));
/** "Jag är tillbaka sen" ends nothing yet. */
const backLater = /(?:^|\s)(?:tillbaka|back|ater) (?:sen|senare|later|snart|strax|soon)$/;
const removing =
  /^\s*(?:hej,? |och |nej,? )*(?:ta bort|stryk|avboka|ställ in|slopa|radera|remove|cancel|delete) (?:min|mitt|mina|my|semestern|ledigheten|frånvaron)(?!\p{L})/iu;

/** "Sovit dåligt men på plats", "första dan för mig på två veckor". */
export const saysOnTheSpot = (words: readonly string[]): boolean =>
  onTheSpot.test(saidText(words)) &&
  !words.some((word) => /semester|^(?:ledig\p{L}*|borta|vacation)$/u.test(word));
const onTheSpot =
  // "Men har datorn med" is no "här"; "first day in two weeks" is, "off today but in tomorrow" is not.
  /(?:^| )(?:(?:men|but|fast)(?: (?:ar|ja|jag|nu|i|am))* (?:(?:pa plats|pa jobbet|here)(?= |$)|(?:kvar |finns )?(?:i huset|pa (?:kontoret|mitt rum)|in the (?:house|building|office))(?=$| (?:om|if|sa|and|och|hela|all) )|(?:har|in)$)|(?:forsta|1:a) (?:dan|dagen|jobbdagen)(?: (?:for mig|tillbaka|har))* (?:pa|efter) §day|first day (?:back )?(?:in|after) §day)(?: |$)/;

/** "Jag är på kurs en eftermiddag, vad gör jag med telefonen?", "möte på förmiddagen, …": any day, where a rule is asked for. */
export const saysSomeDay = (text: string): boolean => someDay.test(text);
const someDay =
  /(?<!\p{L})(?:(?:en|ett|nån|någon|a|an|one|some) (?:hel |halv |whole |half )?(?:dag|halvdag|förmiddag|eftermiddag|day|morning|afternoon)|på (?:för|efter)middagen|in the (?:morning|afternoon))(?!\p{L})/iu;

/** "Är hemma i dag" is either: working there, or away. */
export const isHereOrHome = (act: Act, words: readonly string[]): boolean =>
  (act === 'away' && saysOnTheSpot(words)) ||
  (isOneOf(act, 'away', 'present') &&
    words.some((word) => /^(?:hemma|home)$/.test(word)) &&
    words.every((word) =>
      /^(?:jag|ar|i|am|at|is|hemma|home|blir|stannar|staying|§day|[^\p{L}§])$/u.test(word),
    ));

/** "Borta 7–9 i stället", where nothing was spoken of: hours of today, or days of some month. */
export const isOfBareNumbers = ({ act, part }: Pick<Understanding, 'act' | 'part'>, text: string): boolean =>
  part !== undefined && (act === 'away.change' || becomes.test(text)) && bareNumbers.test(text);
/** "Det blir bara 14–16". */
const becomes =
  /^\s*(?:(?:nej|nä|men|fel|förresten),? )*(?:det|den) (?:blir|blev|ska vara|skulle vara) (?:bara )?\d/iu;
const bareNumbers =
  /^(?!.*(?<!\p{L})(?:kl|klockan|mellan|between|från|from)(?!\p{L}))(?!.*\d[:.]\d).*(?<!\d)\d{1,2} ?[-–] ?\d{1,2}(?! ?(?:\d|jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec|[ap]m|[ef]m))/iu;

/** "Dalbäcken senast måndag, inte den 14:e": by when something is to be done. */
const returning = /(?<!\p{L})(?:tillbaka|tillbaks|åter|igen|sjuk|back)(?!\p{L})/iu;
const byWhen = /(?<!\p{L})(?:senast|deadline)(?!\p{L})/iu;
/** "Gäller till fredag": what holds is said nowhere. */
const holdsAlone =
  /^(?:(?:det|den|och|it|that|this) )*(?:galler|gallde|applies|holds|goes)(?: (?:nu|bara|till|until|from|fran|pa|on|to|for|till och med|§day))*$/;
/** "Inte 9 utan 10 i morgon", where nothing was spoken of. */
const insteadAlone =
  /^(?:§(?:day|time)|i|stallet|istallet|for|instead|of|kl|at|\d+)(?: (?:§(?:day|time)|i|stallet|istallet|for|instead|of|kl|at|\d+))*$/;
/** "Rut sa att Sara är sjuk": of one by another. */
const hearsay =
  /(?:^|\s)(?:§person|\p{L}+) (?:\p{L}+ )?(?:sa|sager|sade|said|says|pastar|trodde|tror|thinks?|horde|hort|heard)(?: (?:att|that|om))? §person(?:\s|$)|^(?:hej )?§person (?:ringde|ringer|messade|mejlade|smsade|skrev|horde av sig|called|phoned|rang|texted|wrote)(?: (?:nyss|precis|just|idag|just now|§day|och|and|sa|said|att|that))* §person (?:ar|blir|kommer|is)(?:\s|$)/u;
/** "Skojade. Eller nej, jo det är sant." */
const turnedTwice =
  /(?<!\p{L})(?:eller nej|fast nej|jo det (?:är|var)|or no|no wait|det är sant|it is true)(?!\p{L})/iu;

const isNoDecision = (text: string, reading: Reading): boolean =>
  quoted.test(text) ||
  isOnCondition(reading) ||
  hedged(reading) ||
  notAll.test(text) ||
  movesAnother.test(text) ||
  takenBack.test(text) ||
  isOver(reading) ||
  workDenied.test(saidText(reading.words)) ||
  notTaken.test(saidText(reading.words)) ||
  leavesOff.test(saidText(reading.words)) ||
  isFeelingAlone(reading);

/** "Jag lägger av två dagar tidigare": of a day, of a job, or of a task. */
const leavesOff = /(?:^|\s)(?:lagger|lagga|lade) av(?:\s|$)/u;

/** "Jag tar inte semester nästa vecka", "ingen semester v 7": a plan, or what was put in here and is to be taken out. */
const notTaken =
  /(?:^|\s)(?:tar|ta|taking|take|tog)(?: (?:jag|i))? (?:inte|ej|not)(?: (?:ut|nagon|any|min))* (?:semester|ledigt|ledighet|komp|flex|vab|leave|holiday|vacation)(?:\s|$)|(?:^|\s)(?:inte|not) (?:ta|tar|taking|take)(?: (?:ut|nagon|any|min))* (?:semester|ledigt|ledighet|leave|holiday|vacation)(?:\s|$)|(?:^|\s)(?:ingen|inget|no) (?:semester|ledighet|ledigt|holiday|vacation|leave)(?:\s|$)/u;

/** "Har varit borta hela veckan", "förlåt, har haft utbildning" tells what was. */
const isOver = (reading: Reading): boolean => {
  const text = saidText(reading.words);
  return over.test(text) && !/\b(?:sedan|sen|since|fortfarande|still|kommer|blir|ar|am|kvar)\b/.test(text);
};
const over =
  /^(?:(?:jag|i|we|vi|nu|och|men|forlat|ledsen|sorry|for) )*(?:(?:har|hade|have|had|has|ve) (?:ju |nog |varit|been)(?: ?varit)? ?(?:borta|sjuk|ledig|hemma|away|off|sick|ill|out|pa|hos|to|at|in)\b|(?:har (?:ju |nog )?haft|have had|ve had) (?!(?:feber|ont|sjuk)\b)|(?:var|was) (?:pa|hos|at|in)\b|(?:hade|had) (?:(?:ett|en|a|an|mitt|my) )?(?:mote|utbildning|kurs|tandlak\p{L}*|lakar\p{L}*|besok|meeting|training|course|dentist|doctor|appointment)\b)/u;

/** "Jag jobbar inte halvtid", "I don't work mornings only": what is not, and no absence. */
const workDenied =
  /(?:^|\s)(?:jobbar|arbetar|work|working)(?: (?:jag|i))? (?:inte|ej|not)(?: (?:langre|bara|endast|only|just))* (?:bara|endast|halvtid|deltid|formiddagar|eftermiddagar|mornings|afternoons|half time|part time|only)(?:\s|$)|(?:^|\s)not (?:work|working) (?:only|just|half time|part time|mornings|afternoons)(?:\s|$)/u;

/** "Sjuk idag. Nej förlåt, det gällde igår": what was said is not meant of today. */
const takenBack =
  /(?<!\p{L})(?:nej|nä|fel|förlåt|sorry|no)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:gällde|var|menade|meant|was)(?!\p{L})[^.!?]{0,10}(?<!\p{L})(?:i ?går|i ?förrgår|yesterday)(?!\p{L})/iu;

/** "Mår dåligt", "lite krasslig": how one is, and not yet that one stays away; "hemma från jobbet" is when one comes home. */
const isFeelingAlone = ({ words }: Reading): boolean => {
  const said = saidText(words);
  return homeFromWork.test(said) || (feeling.test(said) && !staysAway.test(said));
};
const feeling =
  /(?:^|\s)(?:(?:mar|kanner mig|feel|feeling) (?:(?:inte|lite|nog|ganska|ratt|valdigt|jatte|sa|not|a bit|rather|so) )*(?:dalig|daligt|krasslig|hangig|kass|kasst|skit|ruggig|seg|piss|taskig|taskigt|uselt|pyton|konstig|trott|tired|dead|awful|terrible|weird|bra|well|bad|rough|poorly)|ont i (?:huvudet|huvet|halsen|magen|ryggen))(?:\s|$)/u;
const staysAway =
  /(?:^|\s)(?:sjuk\p{L}*|sick|ill|hem|hemma|home|borta|away|off|ledig|stannar|vab\p{L}*|feber|kommer inte|jobbar inte|kan inte|gar|aker|drar|vilar|lagger|coming|going|staying|working)(?:\s|$)/u;
const homeFromWork = /(?:^|\s)(?:hemma|hem|home) (?:fran|from) (?:jobbet|arbetet|work)(?:\s|$)/u;

/** "Flytta min lediga torsdag till fredagen": of an absence that is named here, and not of the one just spoken of. */
const movesAnother =
  /^\s*(?:kan du |can you |please )?(?:flytta|byt|byta|move|shift|swap) (?:min|mina|mitt|my) (?:\p{L}+ )?(?:mån|tis|ons|tors|fre|lör|sön|mon|tue|wed|thu|fri)\p{L}*/iu;

/** All or some of it in quotes: words of somebody else, of whom nothing is done without asking. */
const quoted =
  /^\s*["'”“„‘’«»][^"'”“„‘’«»]*["'”“„‘’«»][\s.!]*$|(?<![\p{L}\p{N}])["”“„«»][^"”“„«»\s]+\s[^"”“„«»]*["”“„«»](?!\p{L})/u;

/** "Inte borta hela veckan" is away some of it, "inte borta tisdag men onsdag" on the one and not on the other. */
const notAll =
  /(?<!\p{L})(?:inte|not) (?:borta|ledig|sjuk|away|off) (?:(?:på|on) )?\p{L}+(?:dag|day) (?:men|utan|but) (?:(?:på|on) )?\p{L}+(?:dag|day)(?!\p{L})|(?<!\p{L})(?:inte|not) (?:\p{L}+ ){0,2}(?:borta|ledig|away|off) (?:hela|the whole|all)(?!\p{L})/iu;

/** "Jag funderar på att vara ledig", "kanske": nothing is decided. */
const hedged = ({ words }: Reading): boolean => {
  const text = saidText(words);
  return (
    words.some((word) => hedges.has(word)) ||
    (modal.test(text) && !/\bsaid\b/.test(text)) ||
    saysLikely(words) ||
    saysNotSure(text) ||
    hereNow.test(text)
  );
};

/** Words of who has not decided yet; known words, so that none is taken for a slip of another. */
export const hedges: ReadonlySet<string> = new Set(
  'funderar overvager eventuellt kanske tror tvekar tankte planerar hoppas maybe perhaps might considering thinking think believe hope hoping planning possibly unsure supposedly'.split(
    ' ',
  ),
);
/** "I may be away", "I would be off if …". */
const modal =
  /(?:^|\s)(?:i|we) (?:may|could|would|should|might)(?: (?:also|well|have|need|take|be|want|to))* |(?:^|\s)(?:would|could|may) be (?:away|off|out|sick)(?:\s|$)|(?:^|\s)(?:if|unless) (?:they|the|it|he|she|my|everything|needed|possible)(?:\s|$)/u;
/** "Borta fredag, vet inte än"; "när jag är tillbaka vet jag inte än" is of the end alone. */
const saysNotSure = (text: string): boolean =>
  notSure.test(text) && !/(?:^|\s)(?:nar|hur lange|sen|sedan|how long|when|then)(?:\s|$)/u.test(text);
const notSure =
  /(?:^|\s)(?:vet (?:jag )?(?:inte|ej)(?: (?:an|annu|sakert|riktigt|saker))*|inte (?:helt )?(?:saker|sakert|bestamt|klart)(?: (?:an|annu))?|far (?:jag |vi )?se|not (?:sure|decided|certain)(?: yet)?|(?:do not|dont) know(?: yet)?|will see)$/u;

/** "I morse var jag hos läkaren men nu är jag här", "det blev inget". */
const hereNow =
  /(?:^|\s)(?:(?:nu|now) (?:ar jag|am i|i am) (?:har|inne|pa plats|pa jobbet|here|in|back)|(?:ar|am) (?:har|inne|pa plats|pa jobbet|here) (?:nu|now)|(?:jag ar|i am) (?:pa jobbet|har|at work|here)|(?:blev|blir) (?:inget|inte av|installt)|(?:did not|not going to) happen|alla ar borta)(?:\s|$)/u;

/** "Nej, jag menade v 52" of a mailbox that was given says nothing of being away. */
export const isOfOtherFrame = (act: Act, spoken: Understanding | undefined, { words }: Reading): boolean =>
  isOneOf(act, 'away.change', 'away.end', 'away') &&
  (spoken?.act === 'away.end'
    ? correcting
    : spoken?.act.startsWith('duty.') === true
      ? starting
      : never
  ).test(words.filter((word) => /^[\p{L}\d§]/u.test(word)).join(' ')) &&
  !words.some((word) => ofBeingAway.test(word));

const never = /(?!)/;
const ofBeingAway =
  /^(?:borta|ledig|ledigt|semester|sjuk|vab|vabbar|hemma|franvarande|jobbar|away|off|sick|ill|leave|vacation|holiday|home|working)$/;
