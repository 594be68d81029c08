// Reads a line as its writer means it: against the directory, the mailboxes, and what was said a moment ago.

import type { PersonId, Upn } from '../../core/ids';
import { isSwitchboard, type Municipality } from '../../core/municipality';
import type { Upward } from '../../core/upward';
import type { Person } from '../../people/domain/person';
import type { Lookup } from '../../people/graph/directory';
import type { ChatContext, Spoken } from '../context';
import { spokenNow } from './spoken-now';
import type { KnownMailbox } from '../domain/reading/mailboxes';
import { namesOwnManager, type KnownPerson } from '../domain/reading/names';
import { factsOf, isOrder } from '../domain/acts/acts';
import { frameOfOffer } from '../domain/going-on';
import { askedOfUnmet, unmetNamed } from './met-by-name';
import { absencesOnRecord, isOfRecord } from './on-record';
import { agreesOtherwise, namesInstead } from '../domain/picked';
import { understand } from '../domain/understand';
import type { Choice, Circumstances, Understanding } from '../domain/acts/understanding';

interface Hearing extends ChatContext, Pick<Upward, 'answererOf' | 'proposedTo'> {
  readonly staffRoom: { readonly managerOf: (person: PersonId) => Promise<Lookup> };
}

/** Never fails for what people write. */
export async function hearLine(context: Hearing, writer: Person, text: string): Promise<Understanding> {
  const municipality = context.municipality();
  const people = await knownPeople(context, writer);
  const around = {
    who: writer.upn,
    manager: namesOwnManager(text) ? await managerOf(context, writer) : undefined,
    at: context.clock.now(),
    calendar: municipality.calendar,
    people,
    mailboxes: knownMailboxes(municipality),
    isSwitchboard: isSwitchboard(municipality, writer.upn),
    before: meantBy(text, spokenNow(context, writer), people),
  };
  const heard = understand(text, around, context.chat.mind());
  const { understood, meant } = await inItsFrame(context, writer, { text, around, heard });
  const mayBeAnswer = understood.candidates.some((act) => factsOf(act).isOfAnswerer === true);
  const answers = mayBeAnswer ? await context.answererOf(writer.id) : undefined;
  const proposed = namesAnybody(understood) ? await proposedTo(context, writer) : [];
  const unmet = await unmetNamed(context, text, { understood, before: meant.before?.act });
  if (answers === undefined && proposed.length + unmet.length === 0) return understood;
  const known = new Set(people.map(({ upn }) => upn));
  const met = [...people, ...[...proposed, ...unmet].filter(({ upn }) => !known.has(upn))];
  const read = understand(text, { ...meant, people: met, answers, proposed }, context.chat.mind());
  return askedOfUnmet(text, { read, unmet });
}

interface First {
  readonly text: string;
  readonly around: Circumstances;
  /** As it is by what was last spoken of. */
  readonly heard: Understanding;
}

/** Read anew where what was heard shows that it goes on from something else: an open offer, or days on record. */
async function inItsFrame(
  context: Hearing,
  writer: Person,
  { text, around, heard }: First,
): Promise<{ readonly understood: Understanding; readonly meant: Circumstances }> {
  const from = (before: Understanding) => {
    const meant = { ...around, before };
    return { meant, understood: understand(text, meant, context.chat.mind()) };
  };
  const left = leftOffer(heard, spokenNow(context, writer));
  if (left) return from(left);
  const recorded = await absencesOnRecord(context, writer, { text, heard, before: around.before });
  const read = recorded.map((frame) => ({ frame, ...from(frame) }));
  const [own, another] = read.filter(({ frame, understood }) => isOfRecord(understood, frame));
  return own && !another ? own : { understood: heard, meant: around };
}

const namesAnybody = ({ act, person, people, flaw, candidates }: Understanding): boolean =>
  person !== undefined || people.length > 0 || flaw === 'nobody' || [act, ...candidates].some(isOrder);

async function proposedTo(context: Hearing, { id }: Person): Promise<readonly KnownPerson[]> {
  const ids = await context.proposedTo(id);
  if (ids.length === 0) return [];
  const people = await context.store.people.list({ upns: [], ids });
  return people.map(({ upn, name, department }) => ({ upn, name, department }));
}

/** "Ja men från 13", and "nej Hasse" of somebody, go on with what was offered, and not with what was said before it. */
function meantBy(
  text: string,
  spoken: Spoken | undefined,
  people: readonly KnownPerson[],
): Understanding | undefined {
  const [only, another] = spoken?.offered ?? [];
  const isOther = only?.act === 'duty.give' && namesInstead(text, people);
  const isOfOffer = only !== undefined && another === undefined && (isOther || agreesOtherwise(text));
  return isOfOffer ? frameOfOffer(only, spoken?.frame) : spoken?.frame;
}

/** "Nej förresten Kim i morgon", where a day of the line before was given and the other one is still offered: of that one. */
function leftOffer(
  { act, instead, from, until, part }: Understanding,
  spoken: Spoken | undefined,
): Understanding | undefined {
  const isGiven = act === 'duty.give' && from !== undefined && instead !== undefined && instead.from !== from;
  const isOfDay = (one: Choice): boolean =>
    one.act === act && one.from === from && (one.until ?? from) === (until ?? from) && one.part === part;
  const offer = isGiven ? spoken?.offered.find(isOfDay) : undefined;
  return offer && frameOfOffer(offer, spoken?.frame);
}

async function managerOf({ staffRoom }: Hearing, { id }: Person): Promise<Upn | undefined> {
  const found = await staffRoom.managerOf(id);
  return found.kind === 'found' ? found.person?.upn : undefined;
}

/** Everybody whom the bot knows; read again when somebody new writes. */
async function knownPeople({ chat, store }: ChatContext, writer: Person): Promise<readonly KnownPerson[]> {
  const kept = chat.directory.find('people');
  if (kept?.some(({ upn }) => upn === writer.upn) === true) return kept;
  const people = (await store.people.list()).filter(({ isActive }) => isActive);
  const known = people.map(({ upn, name, department }) => ({ upn, name, department }));
  chat.directory.remember('people', known);
  return known;
}

const mailboxLists = new WeakMap<Municipality, readonly KnownMailbox[]>();

/** One list a file, since what is found out of it is kept with it. */
function knownMailboxes(municipality: Municipality): readonly KnownMailbox[] {
  const kept = mailboxLists.get(municipality);
  if (kept) return kept;
  const list = municipality.mailboxes.map(({ id, name, address, department, manager }) => ({
    id,
    name,
    address,
    department,
    manager,
  }));
  mailboxLists.set(municipality, list);
  return list;
}
