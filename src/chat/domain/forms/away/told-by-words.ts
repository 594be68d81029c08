// What is told by its words, whatever the act: shown and asked, never done.

import { isOfOneMessage, isOneOf } from '../../acts/acts';
import { isOfOwnMail } from '../about/own-mail';
import { asksToTake } from '../duty/asks-to-take';
import type { Chosen } from '../../sentences/choose';
import { agreesToAbsence } from '../../sentences/said-by';
import { asksOfRule } from '../said-plainly';
import type { Run } from '../../days/piece';
import type { Reading } from '../../reading/reading';
import { saidText } from '../../reading/said-words';
import { endUnknown } from './unknown-end';
import { saysTheyAreOnTheWay } from './on-the-way';
import { worksAtHome, worksBothHalves } from './at-home';
import { saysConsent } from '../messages/consent-told';
import { notOpened } from '../duty/not-opened';
import { openedInstead } from '../duty/opened-otherwise';
import type { Understanding } from '../../acts/understanding';

type Told = Pick<Understanding, 'act' | 'person' | 'people' | 'isConsent'> &
  Partial<Pick<Understanding, 'asked' | 'from' | 'until' | 'part' | 'isOpen' | 'mailbox' | 'spans'>>;

/** Somebody has agreed to have their mail read, or the bot is asked to take a day. */
export function toldIn(text: string, chosen: Chosen, before: Understanding | undefined): Told | undefined {
  const { reading } = chosen.whole;
  const open = endUnknown(text, before);
  if (open) return { ...open, asked: false, person: undefined, people: [] };
  const named = reading.people.flatMap(({ people }) =>
    people.length === 1 ? people.map(({ upn }) => upn) : [],
  );
  const [person] = named;
  if (saysConsent(reading.words) && !agreesToAbsence(chosen))
    return { act: 'delegation.mine', person, people: named.length > 1 ? named : [], isConsent: true };
  if (readsForOther(reading.words) && !isOfOneMessage(before?.act))
    return { act: 'delegation.mine', person: undefined, people: [] };
  const came = isThereAfterAll(reading, before) ? (person ?? spokenOfPerson(before)) : undefined;
  if (came) return { act: 'away.end', asked: false, person: came, people: [], ...noDays };
  if (saysTheirReturn(reading) && named.length === 1) return { act: 'away.end', person, people: [] };
  const isThereAllTheSame = worksAtHome(reading.words, true) || saysTheyAreOnTheWay(reading.words);
  if (named.length === 1 && !reading.words.includes('?') && isThereAllTheSame)
    return { act: 'present', asked: false, person, people: [] };
  if (asksOfRule(reading)) return { act: 'rule.show', person: undefined, people: [] };
  if (asksRecorded(reading.words)) return { act: 'away.mine', person: undefined, people: [] };
  if (hoursAfterLeave.test(saidText(reading.words)) || worksBothHalves(reading.words))
    return { act: 'present', person: undefined, people: [], ...noDays };
  const isInstead = openedInstead(reading, before) !== undefined;
  const isOfOther = isInstead || isOfOwnMail(reading.words);
  const unopened = isOfOther ? undefined : notOpened(chosen, before);
  if (unopened) return { act: unopened, person: undefined, people: [] };
  // "Kan nån annan ta den, har tandläkare 9–11", of a day that was just asked about.
  if (
    before !== undefined &&
    isOneOf(before.act, 'duty.who', 'duty.mine') &&
    asksToTake(reading.words, true)
  ) {
    const { from, until, mailbox } = before;
    const days = { from, until, mailbox, part: undefined, isOpen: false, spans: undefined };
    return { act: 'duty.cannot', person: undefined, people: [], ...days };
  }
  return asksToTake(reading.words) ? { act: 'duty.cannot', person: undefined, people: [] } : undefined;
}

const noDays = { from: undefined, until: undefined, part: undefined };

/** Nothing holds of what was said of them. */
const isThereAfterAll = (reading: Reading, before: Understanding | undefined): boolean =>
  wasNotAway(reading) ||
  hasCome(reading.words) ||
  (before?.act === 'away.of' && (isThere(reading.words) || saysTheyAreOnTheWay(reading.words)));

/** "Hon kom nyss", after "Anna kommer inte in i dag". */
const hasCome = (words: readonly string[]): boolean => !words.includes('?') && come.test(saidText(words));
const come =
  /^(?:(?:nej|na|men|oj|jo|fast|nu|hej|och|but|no|oh) )*(?:(?:han|hon|hen|he|she|§person)(?: (?:har|ju|visst|just|precis|has|have))* (?:kom|kommit|dok upp|dykt upp|anlande|came|come|arrived|turned up|showed up)|kom (?:han|hon|hen|§person))(?: (?:nyss|precis|nu|just|visst|anda|in|hit|till jobbet|redan|idag|i alla fall|till slut|now|after all|anyway|today))*$/u;
/** "Nej han är här", of whom it was just said that they are away. */
const isThere = (words: readonly string[]): boolean => !words.includes('?') && there.test(saidText(words));
const there =
  /^(?:(?:nej|na|nae|men|oj|jo|fast|nu|forlat|fel|no|oh|but|sorry) )*(?:(?:han|hon|hen|he|she) (?:ar|is)|(?:ar|is) (?:han|hon|hen|he|she))(?: (?:ju|visst|faktiskt|redan|actually))* (?:har|pa plats|pa jobbet|i tjanst|inne|frisk|inte (?:borta|sjuk|ledig)|here|in|at work|not (?:away|ill|sick|off))(?: (?:nu|anda|redan|ju|visst|i alla fall|trots allt|now|after all|already))*$/u;
/** "Nej det var inte Bo som var sjuk, det var Bosse": what was said of Bo does not hold, and of nobody else anything is said. */
export const wasNotAway = ({ words, runs }: Pick<Reading, 'words' | 'runs'>): boolean =>
  !words.includes('?') && runs.every(isOfToday) && notThem.test(saidText(words));
/** "Bo var inte borta i går" ends nothing of today. */
const isOfToday = ({ pieces }: Run): boolean =>
  pieces.every(({ piece }) => piece.kind === 'offset' && piece.days === 0);
const absentNow = '(?:sjuk|borta|ledig|franvarande|sick|ill|away|off)';
const notThem = new RegExp(
  `^(?:(?:nej|na|nae|men|oj|fel|forlat|sorry|no|oh|but|wrong) )*(?:(?:det|that|it) (?:ar|var|is|was)(?: ju)? (?:inte|not) (?:§person|han|hon|hen|he|she) (?:utan §person )?(?:som|who|that) (?:ar|var|blev|is|was) ${absentNow}|§person (?:var|was) (?:(?:ju|visst|alls) )?(?:inte|not) ${absentNow})(?: (?:alls|ju|idag|today|at all|§day))*(?: (?:utan|det|that|it|but)(?: |$)|$)`,
  'u',
);
/** "Maja sa att hon är tillbaka på torsdag": of her return, and not that she is away; of nothing else. */
const saysTheirReturn = ({ words }: Reading): boolean => {
  const found = theirReturn.exec(saidText(words));
  return found !== null && !goesOn.test(found[1] ?? '');
};
/** "… så jag tar lådan", "… men är sjuk idag", "åter sjuk". */
const goesOn =
  /(?:^| )(?:sa|och|men|fast|and|but|so|jag|i|vi|tar|take|sjuk\p{L}*|ill|sick|borta|ledig\p{L}*|away|off|§person|§mailbox)(?: |$)/u;
const theirReturn =
  /^(?:(?:hej|och|men|and|but) )*§person (?:(?:ringde|smsade|mejlade|called) (?:och|and) )?(?:sa|sade|sager|skriver|skrev|meddelade|meddelar|said|says|wrote) (?:(?:att|that) )?(?:han|hon|hen|he|she) (?:ar|kommer|blir|is|will be)(?: nog)? (?:tillbaka|tillbaks|ater|back)(?: (.*))?$/u;
const spokenOfPerson = (before: Understanding | undefined): Told['person'] =>
  before !== undefined && isOneOf(before.act, 'away.of', 'away.is') ? before.person : undefined;

/** "Ok jag tar Eriks post": of the mail that one is asked to read, and of no mailbox. */
const readsForOther = (words: readonly string[]): boolean => {
  const said = saidText(words);
  return !words.includes('?') && forOther.test(said) && !denied.test(said);
};
const forOther =
  /^(?:(?:ok|okej|ja|jo|japp|visst|absolut|gerne|garna|da|hej|yes|sure|och|men) )*(?:jag|ja|i) (?:(?:kan|ska|har sagt ja till att|har lovat att|can|will) )?(?:tar|ta|laser|lasa|tar hand om|ta hand om|skoter|skota|kollar|kolla|bevakar|bevaka|svarar pa|svara pa|read|take|check)(?: pa| i)? (?:at )?§person (?:e ?)?(?:post|posten|mejl|mejlen|mail|mails|epost|eposten|inkorg|inkorgen|inbox|email|emails)(?: |$)/u;
const denied = /(?:^| )(?:inte|ej|not|aldrig|never)(?: |$)/;

/** "Jag är på semester 14–16, det är väl inlagt?", "ledig torsdag, visst står det så?": whether it stands, and nothing anew. */
const asksRecorded = (words: readonly string[]): boolean => {
  const said = saidText(words);
  return ownAbsence.test(said) && recorded.test(said);
};
const ownAbsence =
  /^(?:(?:hej|jag|ja|i|och|men) )*(?:(?:ar|har|ska|tar|am|have|im) )?(?:(?:pa|vara|ha|on|ju) )*(?:borta|\p{L}*ledigt?|franvarande|\p{L}*semester|tjanstledig|away|off|leave|vacation|holiday)(?: |$)/u;
const recorded =
  / (?:(?:det|den) (?:ar|star|ligger|finns|blev)(?: (?:val|ju|redan|nog))* (?:inlagt|inlagd|inne|inskrivet|noterat|noterad|antecknat|registrerat|med|sa|dar|kvar)|visst (?:star|ar|ligger|galler|har) (?:det|den|du|ni)(?: (?:sa|inlagt|noterat|det))?|(?:ar|star|ligger) (?:det|den) (?:inlagt|inlagd|noterat|antecknat|inne|inskrivet|med)|eller hur|inte sant|is (?:it|that) (?:noted|recorded|in there)|right)$/u;

/** "Efter semestern jobbar jag 8–16": when one works, and no hours of today. */
const hoursAfterLeave =
  /^(?:(?:och|men|hej|and|but) )*(?:efter|after) (?:(?:min|my|the) )?(?:\p{L}*semester\p{L}*|\p{L}*ledighet\p{L}*|sommaren|jul|julen|nyar|pask\p{L}*|loven|lovet|vacation|holidays?|leave|christmas|summer) (?:(?:jobbar|arbetar|borjar) jag|i (?:work|start))(?: |$)/u;
