// Whom and which mailbox a line is about, of those that it names.

import { isOneOf, type Act, type ActOrFamily, dutyDeeds } from '../acts/acts';
import type { Chosen } from './choose';
import type { Heard } from './heard';
import type { MailboxId } from '../../../core/ids';
import type { NamedMailbox } from '../reading/mailboxes';
import type { KnownPerson } from '../reading/names';
import { isDecider } from '../forms/duty/who-decides';
import { deniesAway, isBackNow } from '../forms/said-plainly';
import type { Reading } from '../reading/reading';
import { saidText } from '../reading/said-words';
import { isOfLeader, isOfOne, leaderNamed } from '../reading/turned-to';
import { isMoreOfOther } from '../reading/whose-absence';
import type { Circumstances, Understanding } from '../acts/understanding';

const receiving = /^(?:till|to|at|lat|let|be|ask)$/;

const telling = /^(?:att|that|sa|sager|said|says|tror|thinks|heard|horde)$/;

/** "Tillbaka nu, remissen ska till Johan": who is back is nobody of what else is said. */
export const readingOf = (act: Act, main: Reading, whole: Reading): Reading =>
  (act === 'duty.give'
    ? main.people.some((one) => !isDecider(main, one)) && !instead(whole)
    : main.people.length > 0) ||
  (act === 'away.end' && isBackNow(main.words)) ||
  // "Vilka är borta i dag och när kommer Anna?": who is away is of nobody by name.
  act === 'away.who'
    ? main
    : whole;

/** Whom an act is about: of several who are named the one behind "till"; nobody twice. */
export function peopleIn(reading: Reading, act: Act, { who }: Circumstances): readonly KnownPerson[] {
  const others = reading.people.filter(
    (one) =>
      !(one.people.length === 1 && one.people[0]?.upn === who) &&
      !(act === 'duty.give' && isDecider(reading, one)),
  );
  // "Inte Bo, Ines".
  const agreed = others.filter(({ from }) => !/^(?:inte|not|ej)$/.test(reading.tokens[from - 1]?.word ?? ''));
  const named = agreed.length > 0 ? agreed : others;
  const behind = named.find(({ from }) => receiving.test(reading.tokens[from - 1]?.word ?? ''));
  const self = isOneOf(act, 'away.of', 'away.is', 'answers.of') ? reading.people[0] : undefined;
  // "Eva sa att Gunilla är sjuk".
  const told =
    act === 'away.of'
      ? named.find(({ from }, at) => at > 0 && telling.test(reading.tokens[from - 1]?.word ?? ''))
      : undefined;
  // "Rut är sjuk kan Sara ta lådan".
  const taker =
    named.find(({ to }) => /^(?:tar?|takes?)$/.test(reading.tokens[to]?.word ?? '')) ??
    // "Blir Rut sjuk tar Sara lådan".
    named.find(({ from }) => /^(?:tar|far|skoter|vaktar)$/.test(reading.tokens[from - 1]?.word ?? ''));
  // "Ge ks till Bo, nej förlåt till Anna".
  const corrected = act === 'duty.give' ? instead(reading) : undefined;
  const one = told ?? corrected ?? (act === 'duty.give' ? (behind ?? taker) : undefined) ?? named[0] ?? self;
  return one?.people ?? [];
}

const instead = ({ people, tokens }: Reading): Reading['people'][number] | undefined => {
  const textOf = (part: Reading['tokens']): string => part.map(({ word }) => word).join(' ');
  // "Bo tar ks – nej, Carin är sjuk", "Bo tar ks, förlåt Carin" give it to nobody else.
  return people.findLast(({ from, to }, at) => {
    const [ahead, behind] = [textOf(tokens.slice(0, from)), textOf(tokens.slice(to))];
    return (
      at > 0 &&
      putRight.test(ahead) &&
      (saysNoMore.test(behind) || (toThem.test(ahead) && onDay.test(behind)))
    );
  });
};
const putRight =
  / [,.–-] (?:(?:forlat|sorry)(?: ,)? (?:till|to|jag menar|i mean)(?: (?:till|to))?|(?:nej|na|nae|no)(?: (?:,|forlat|sorry|vanta|wait|jag|menar|i|mean|till|to|ge|give|den|it))*)$/;
const saysNoMore =
  /^(?:$|[^\p{L}\d]|(?:tar|far|ska|takes|gets|tack|thanks|please|i stallet|istallet|instead)(?!\p{L})(?!.* (?:inte|ej|not)(?: |$)))/u;
const toThem = / (?:till|to|menar|mean)$/;
const onDay = /^(?:pa|on) /;

/** "Hur många olästa är det där": of the mailbox that was spoken of. */
export const mailboxThere = (act: Act, { whole }: Chosen, before: Understanding | undefined) =>
  isOneOf(act, ...ofMailbox) && whole.reading.words.some((word) => isThere.test(word))
    ? before?.mailbox
    : undefined;

interface Spoken {
  readonly around: Circumstances;
  readonly people: readonly KnownPerson[];
  readonly before: Understanding | undefined;
  /** What it goes on with. */
  readonly previous: Understanding | undefined;
}

/** The one who is named; else of whom was spoken. Who is named and unknown is not the writer: "Lisa är tillbaka". */
export function personMeant(
  act: Act,
  { whole: { reading }, main }: Pick<Chosen, 'whole' | 'main'>,
  { around, people, before, previous }: Spoken,
): { readonly person: Understanding['person']; readonly isOfStranger: boolean } {
  // "Jag är inte sjuk, det är Sara": what is said of her is no return of hers.
  if (act === 'away.end' && deniesAway(main.reading.words)) return { person: undefined, isOfStranger: false };
  const isNobody = people.length === 0;
  // "Vem är hans chef": never the writer's own.
  const isTheirs = isNobody && act === 'who.manager' && reading.words.some((word) => theirs.test(word));
  const isOfSpoken = isTheirs || (isNobody && isOfSpokenOf(act, reading, before));
  const leader = act === 'contact' && isOfLeader(reading) ? leaderNamed(reading, around, before) : undefined;
  const spoken = act === 'away.of' ? awayBefore(before) : before?.person;
  const ofPrevious = act === 'duty.take' ? undefined : previous?.person;
  const person = leader ?? (isOfSpoken ? spoken : ofPrevious);
  const isStrange = isNobody && reading.hasStranger && isOneOf(act, ...ofStranger);
  return {
    person: people.length === 1 ? people[0]?.upn : isNobody ? person : undefined,
    isOfStranger: isStrange || (isTheirs && person === undefined),
  };
}
/** "Vem är hans ersättare", "hennes mejl", "vem är chef där": of whom was spoken of. */
const isOfSpokenOf = (act: Act, { words }: Reading, before: Understanding | undefined): boolean =>
  (isOneOf(act, 'contact', 'away.is', 'answers.of') && isOfOne(words)) ||
  // "Hon är ledig mån–ons": asked, since it was said of nobody by name.
  (isOneOf(act, 'away.of', 'away.is') &&
    awayBefore(before) !== undefined &&
    !words.includes('§person') &&
    (isMoreOfOther(words) || begins.test(saidText(words)))) ||
  (isOneOf(act, 'contact', 'who.manager') &&
    before?.mailbox === undefined &&
    words.some((word) => isThere.test(word)));
const begins =
  /^(?:(?:ja|jo|nej|och|men|yes|no|but) )*(?:han|hon|hen|he|she) (?:ar|blir|kommer|vabbar|is|will|comes) /;
const ofPerson: readonly ActOrFamily[] = ['away.is', 'away.of', 'away.end'];

/** Whose absence was spoken of, also beside something else: "Anna är sjuk, jag tar lådan". */
const awayBefore = (before: Understanding | undefined): Understanding['person'] => {
  const { act, person, asides = [], also } = before ?? {};
  if (isOneOf(act, ...ofPerson)) return person;
  return (
    asides.find((one) => one.act === 'away.of')?.person ?? (also?.includes('away.of') ? person : undefined)
  );
};
const isThere = /^(?:dar|dit|there|enheten|avdelningen|unit|department)$/;
const theirs = /^(?:hans|hennes|hens|deras|his|her|their)$/;
const ofStranger: readonly ActOrFamily[] = ['away.end', 'delegation.ask', 'who.manager'];

const ofMailbox: readonly ActOrFamily[] = [
  'duty.*',
  'roster.*',
  'mailbox.status',
  'inbox',
  'list',
  'message.find',
  'who.*',
  'week',
  'guide.passOn',
  'contact',
];

export function mailboxIn(
  {
    main,
    whole,
    parts = [],
    isOpening,
  }: Pick<Chosen, 'main' | 'whole'> & Partial<Pick<Chosen, 'parts' | 'isOpening'>>,
  act: Act,
): Understanding['mailbox'] {
  // "Lådan öppnad. Vem är registrator på Utbildning?" opened no mailbox of that name.
  const isOfQuestion = act === 'duty.opened' && parts.some(({ asked }) => asked);
  const others =
    isOpening === true
      ? []
      : isOfQuestion
        ? parts.filter(({ asked }) => !asked).flatMap(({ reading }) => reading.mailboxes)
        : whole.reading.mailboxes;
  const all = [...main.reading.mailboxes, ...others];
  const left = act === 'duty.opened' ? [main, whole].flatMap(leftUnopened) : [];
  const named = all.filter(({ mailbox }) => !left.includes(mailbox.id));
  const plain =
    named.find(({ isDoubtful }) => !isDoubtful) ??
    (isOneOf(act, ...ofMailbox) && act !== 'contact' ? named[0] : undefined);
  return plain?.mailbox.id;
}

/** "Jag hann öppna ks men inte sbf": what is opened is another one, or none that is named. */
function leftUnopened({ reading: { mailboxes, tokens } }: Heard): readonly MailboxId[] {
  const before = ({ from }: NamedMailbox, start = 0): string =>
    tokens
      .slice(start, from)
      .map(({ word }) => word)
      .join(' ');
  const isLeft = mailboxes.map((one, at) => denied.test(before(one, mailboxes[at - 1]?.to)));
  return mailboxes.flatMap((one, at) =>
    isLeft[at] === true && (isLeft.includes(false) || opensFirst.test(before(one))) ? [one.mailbox.id] : [],
  );
}
const denied =
  /(?:^| )(?:inte|ej|aldrig|not|never|didnt)(?! (?:bara|minst|forran|only|until|just))(?: (?!(?:men|fast|utan|but|och|and|,|\.) )\S+)*$/;
const opensFirst = /(?:^| )(?:oppn|open|kolla|check)\S*(?: \S+)* (?:inte|ej|not)(?: |$)/;

/** "Jag har öppnat både ks och kommun": each of them; undefined where one alone is named or meant. */
export function eachMailboxIn({ reading }: Heard, act: Act): Pick<Understanding, 'each'> | undefined {
  if (!isOneOf(act, ...ofEach) || reading.words.some((word) => apart.test(word))) return undefined;
  const isPlain = (at: number): boolean => /^(?:och|o|samt|and|,)$/.test(reading.tokens[at]?.word ?? '');
  const [first, ...others] = reading.mailboxes;
  const joined = others.filter(({ from, isDoubtful }) => !isDoubtful || isPlain(from - 1));
  const ids = [...new Set([first, ...joined].flatMap((one) => one?.mailbox.id ?? []))];
  return ids.length > 1 ? { each: ids } : undefined;
}
const ofEach: readonly ActOrFamily[] = [
  ...dutyDeeds,
  'duty.opened',
  'duty.mine',
  'duty.who',
  'mailbox.status',
];
const apart = /^(?:eller|or|inte|not|ej|fran|from|istallet|instead|utan|men|but)$/;
