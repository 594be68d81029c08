// What people write about others who are away or back: of today alone, and by whom it is theirs to say (F2, T10).

import { isSwitchboard } from '../../../core/municipality';
import { takingOut } from '../../../chat/domain/amend/amend-words';
import { agreesOtherwise } from '../../../chat/domain/picked';
import { partsOf, type Saying } from '../../../chat/domain/acts/saying';
import { askFirst, type ChatSay } from '../../../chat/domain/says/chat-cards';
import { sentence } from '../../../core/card-facts';
import { dateToday } from '../../../core/context';
import { bareWords, foldAccents } from '../../../core/plain-words';
import type { PersonId, Upn } from '../../../core/ids';
import { compare, dateOf } from '../../../core/time';
import { covers, type Absence } from '../../../people/domain/absence';
import { saysFirstName, type Person } from '../../../people/domain/person';
import type { AbsenceContext } from '../../context';
import type { AbsenceAnswer } from '../../domain/delegation-cards';
import { isStanding } from '../../domain/switchboard';
import { answerBack, offerTakenOut, one, showOwnAbsences } from './answer-absence-words';
import { openOnes } from './own-absences';
import { answerAway, flawed } from './answer-away-acts';
import { absenceCard } from './absence-card';
import { endAbsence } from './end-absence';
import { askedOf } from './find-away';
import { refuseOf } from './note-away';
import { isPerson, metBy, unmetNamed, personOf } from './person-meant';
import { reportAway } from './say-absence';
import { returnIsTheirs, tellsReturn } from './tells-return';
import { awayUntilThen } from './until-then';
import { takeOutDays } from './take-out-days';

type Answers = Promise<readonly AbsenceAnswer[]>;

/** "Bo är borta i dag": who names themselves means themselves; of somebody else it is said of today alone. */
export async function answerAwayOf(context: AbsenceContext, writer: Person, saying: Saying): Answers {
  const found = await personOf(context, saying);
  if (!isPerson(found))
    return [
      ...(await takenBack(context, writer, { saying, of: undefined })),
      (await notTheirsToSay(context, writer, saying)) ?? found,
    ];
  if (found.id === writer.id) return ownAway(context, writer, saying);
  if (saying.asked) return askedOf(context, saying, { writer, of: found });
  const flaw = flawed(saying.flaw);
  if (flaw !== undefined) return [flaw];
  const today = dateToday(context);
  const { from = today, until = from, isOpen, part, mayChange } = saying;
  const { name, id } = found;
  const why = await refuseOf(context, writer, { of: found, from });
  const isToldAgain = why?.say.what === 'theirsToSay' && from === today;
  if (isToldAgain && isSwitchboard(context.municipality(), writer.upn) && (await isAwayNow(context, id)))
    return askedOf(context, saying, { writer, of: found });
  if (why !== undefined) return [...(await takenBack(context, writer, { saying, of: found })), why];
  if (!mayChange) return askedOfThem(context, writer, { saying, of: found });
  const reported = await reportAway(context, { senderId: writer.id, personId: id, part });
  const wrong = saying.instead?.person;
  if (reported.ok && wrong !== undefined && wrong !== found.upn)
    await takeBackReport(context, writer.id, wrong);
  const isMore = until !== today || isOpen;
  return isMore ? [...one(reported), sentence({ what: 'othersOnlyToday', name })] : one(reported);
}

interface Meaning<Of extends Person | undefined> {
  readonly saying: Saying;
  readonly of: Of;
}

/** Whoever was named a moment ago was not meant, whatever may be said of the other. */
async function takenBack(
  context: AbsenceContext,
  writer: Person,
  { saying, of }: Meaning<Person | undefined>,
): Answers {
  const person = saying.instead?.person;
  if (person === undefined || person === of?.upn) return [];
  const parts = { people: [], from: undefined, until: undefined, part: undefined, flaw: undefined };
  return answerAwayEnd(context, writer, { ...saying, ...parts, act: 'away.end', person, instead: undefined });
}

async function askedOfThem(
  context: AbsenceContext,
  writer: Person,
  { saying, of }: Meaning<Person>,
): Answers {
  const wrong = await takenBack(context, writer, { saying, of });
  if (isHomeAlone(saying.text, of.name)) {
    const { name } = of;
    const asked = { name, acts: ['present', 'away.of'], say: { what: 'homeOrAwayOf', name } } as const;
    return [...wrong, homeOrAway(context, saying, asked)];
  }
  // "Nej jag menade Nisse", whom nobody knows: what was said is shown, with its button to take it back.
  const last = lastReported(await openOnes(context, of.id), writer.id);
  const card = last && covers(last, context.clock.now()) && (await absenceCard(context, last.id, writer.id));
  if (!card) return [...wrong, asksOf(context, saying, of)];
  if (tellsReturn(saying)) return [card, returnIsTheirs(of)];
  const isMeant = saysFirstName(saying.text, of.name) || ofWhomWasSpoken.test(saying.text);
  return isMeant ? [card] : [sentence({ what: 'whoIsMeant' }), card];
}

/** "Han är hemma hela veckan". */
const ofWhomWasSpoken = /^\s*(?:(?:och|men|ja|nej|and|but)[ ,]+)*(?:han|hon|hen|he|she)(?!\p{L})/iu;

/** Who is meant is not asked of what the writer may not say anyway: "nils ringde och är sjuk", from the switchboard. */
async function notTheirsToSay(
  context: AbsenceContext,
  writer: Person,
  { asked, text, people, person }: Saying,
): Promise<AbsenceAnswer | undefined> {
  const isKnown = person !== undefined || people.length > 0;
  const named = asked || isKnown ? undefined : await unmetNamed(context, text);
  if (named === undefined) return undefined;
  const [only, another] = named.people;
  const from = dateToday(context);
  const why = await Promise.all(named.people.map((of) => refuseOf(context, writer, { of, from })));
  if (only === undefined || why.includes(undefined)) return undefined;
  const name = another === undefined ? only.name : named.said;
  return refuseOf(context, writer, { of: { ...only, name }, from });
}

/** "Bo är hemma i dag": nothing says whether Bo works there. */
function isHomeAlone(text: string, name: string): boolean {
  const named = new Set(bareWords(name).split(' '));
  const said = bareWords(text)
    .split(' ')
    .filter((word) => !named.has(word));
  return said.some((word) => /^(?:hemma|home)$/.test(word)) && said.every((word) => homeWord.test(word));
}
const homeWord =
  /^(?:hej|och|men|ar|e|blir|stannar|sitter|kvar|nog|hemma|home|is|at|i|dag|ida|idag|today|nu|now|hela|dagen|all|day)$/;

interface HomeAsked {
  readonly name: string | undefined;
  readonly acts: readonly ('present' | 'away' | 'away.of')[];
  readonly say: ChatSay;
}

const homeOrAway = (
  context: AbsenceContext,
  saying: Saying,
  { name, acts, say }: HomeAsked,
): AbsenceAnswer => ({
  card: 'choices',
  today: dateToday(context),
  say,
  choices: acts.map((act) => ({ ...partsOf(saying), act, name, mailboxName: undefined })),
});

/** "Tage är hemma i dag", from Tage. */
async function ownAway(context: AbsenceContext, writer: Person, saying: Saying): Answers {
  const own = { ...saying, act: 'away', person: undefined } as const;
  return !saying.mayChange && !saying.asked && isHomeAlone(saying.text, writer.name)
    ? [homeOrAway(context, own, { name: undefined, acts: ['present', 'away'], say: { what: 'homeOrAway' } })]
    : answerAway(context, writer, own);
}

/** Of somebody whom the bot has not met, and the directory has by that whole name; undefined where nobody is. */
export async function awayOfMet(
  context: AbsenceContext,
  writer: Person,
  saying: Saying,
): Promise<readonly AbsenceAnswer[] | undefined> {
  const [met, another] = await metBy(context, saying.text);
  if (met === undefined || another !== undefined) return undefined;
  return answerAwayOf(context, writer, { ...saying, act: 'away.of', person: met.upn, mayChange: false });
}

/** What the switchboard is told again is shown as it stands. */
const isAwayNow = async (context: AbsenceContext, id: PersonId): Promise<boolean> =>
  (await openOnes(context, id)).some((it) => covers(it, context.clock.now()));

/** "Jag menade Cecilia": who was named a moment ago was not meant. */
async function takeBackReport(context: AbsenceContext, writerId: PersonId, upn: Upn): Promise<void> {
  const person = await context.store.people.findNamed(upn);
  const last = person && lastReported(await openOnes(context, person.id), writerId);
  if (last !== undefined) await endAbsence(context, { actorId: writerId, id: last.id });
}

const lastReported = (absences: readonly Absence[], writerId: PersonId): Absence | undefined =>
  absences
    .filter(({ byId, source }) => byId === writerId && source === 'reported')
    .toSorted((a, b) => compare(a.seenAt, b.seenAt))
    .at(-1);

/** "nej jag är inte borta" takes back what was said, also of days to come. */
const denying = /^(?:(?:oj|men|oh|oops)[ ,!.]+)*(?:nej|nä|nå|nae|näe|no|nope|fel|wrong|inte|not)(?!\p{L})/u;

/** "tillbaka"; "Bo är tillbaka" ends what the writer reported, and of anything else says who can to those who may know. */
export async function answerAwayEnd(context: AbsenceContext, writer: Person, saying: Saying): Answers {
  const found = saying.person || saying.people.length > 0 ? await personOf(context, saying) : writer;
  if (!isPerson(found)) return [found];
  if (saying.flaw === 'nobody') return [sentence({ what: 'whoIsMeant' })];
  const { asked, mayChange } = saying;
  const ahead = daysAhead(context, saying) ?? (await restOfToday(context, found.id, saying));
  if (found.id === writer.id && mayChange && ahead !== undefined)
    return takeOutDays(context, writer.id, ahead);
  if (found.id === writer.id && ahead !== undefined && asksToTakeOut(saying.text))
    return [asksOf(context, saying, undefined)];
  if (found.id === writer.id && mayChange && saysTakenOut.test(saying.text)) {
    const choices = await offerTakenOut(context, writer.id);
    if (choices !== undefined) return [choices];
  }
  if (found.id === writer.id && mayChange)
    return answerBack(context, writer.id, denying.test(saying.text.trim().toLowerCase()));
  if (found.id === writer.id)
    return !asked && (await isAwayNow(context, writer.id))
      ? [asksOf(context, { ...saying, from: undefined, until: undefined }, undefined)]
      : showOwnAbsences(context, writer.id);
  const until = await awayUntilThen(context, saying, { writer, of: found });
  if (until !== undefined) return [until];
  const today = dateToday(context);
  const own = (await openOnes(context, found.id)).find(
    (it) => it.byId === writer.id && it.source === 'reported' && covers(it, context.clock.now()),
  );
  if (asked || own === undefined || (saying.from ?? today) > today)
    return askedOf(context, saying, { writer, of: found });
  if (!mayChange) return [asksOf(context, saying, found)];
  const ended = one(await endAbsence(context, { actorId: writer.id, id: own.id, isReturn: true }));
  const now = context.clock.now();
  const isStillAway = (await openOnes(context, found.id)).some((it) => covers(it, now));
  // What they have said themselves holds: nobody hears that they are back.
  return isStillAway ? askedOf(context, saying, { writer, of: found }) : ended;
}

/** "Kan du stryka fredagen?" is done on one more word, and "ja men bara fredag" of what was offered. */
const asksToTakeOut = (text: string): boolean =>
  takingOut.test(foldAccents(text.trim().toLowerCase())) || agreesOtherwise(text);

/** "Ta bort min ledighet helt": of days to come, and no return. */
const saysTakenOut =
  /(?<!\p{L})(?:ta(?:r)? bort|stryka?|avboka|st[äa]ll in|slopa|radera|skippa|ska bort|remove|delete|cancel|scrap|drop)(?!\p{L})/iu;

/** Days to come that are named: they alone do not hold. */
function daysAhead(context: AbsenceContext, { from, until, isOpen, part }: Saying) {
  if (from === undefined || from <= dateToday(context)) return undefined;
  return { from, until: until ?? (isOpen ? undefined : from), part };
}

/** "Nej jag är inte borta i dag" of hours that have not come: of several days today's alone. */
async function restOfToday(context: AbsenceContext, id: PersonId, { from, text }: Saying) {
  const today = dateToday(context);
  if (from !== today || (text !== '' && !denying.test(text.trim().toLowerCase()))) return undefined;
  const now = context.clock.now();
  const { zone } = context.municipality().calendar;
  const own = (await openOnes(context, id)).filter(isStanding);
  if (own.some((it) => covers(it, now))) return undefined;
  const isOfToday = own.some((it) => it.from > now && dateOf(it.from, zone) === today);
  return isOfToday ? { from: today, until: today } : undefined;
}

/** Of the writer without a name. */
const asksOf = (context: AbsenceContext, saying: Saying, of: Person | undefined): AbsenceAnswer =>
  askFirst(dateToday(context), {
    ...{ ...partsOf(saying), act: saying.act, name: of?.name, mailboxName: undefined },
  });
