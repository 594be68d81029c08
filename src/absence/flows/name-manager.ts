// Whose manager is who, as the directory has it: the writer's own, or that of somebody who is named.

import { isSwitchboard } from '../../core/municipality';
import { sentence } from '../../core/card-facts';
import { unitNamed } from '../../chat/domain/reading/units';
import type { Saying } from '../../chat/domain/acts/saying';
import type { Person } from '../../people/domain/person';
import type { AbsenceContext } from '../context';
import type { AbsenceAnswer } from '../domain/delegation-cards';
import { isPerson, personOf } from './away/person-meant';

export async function answerManager(
  context: AbsenceContext,
  writer: Person,
  saying: Saying,
): Promise<readonly AbsenceAnswer[]> {
  const led = await managerOfMailbox(context, saying);
  if (led) return [led];
  if (isOfOther(context, writer, saying)) return [await managersKnown(context)];
  const isNamed = saying.person !== undefined || saying.people.length > 0 || saying.flaw === 'nobody';
  const named = theirs.test(saying.text) ? { ...saying, flaw: undefined } : saying;
  const meant = isNamed ? await personOf(context, named) : writer;
  if (!isPerson(meant)) return [meant];
  const found = await context.staffRoom.managerOf(meant.id);
  if (found.kind === 'unavailable') return [sentence({ what: 'refused', refusal: 'directory-silent' })];
  const of = meant.id === writer.id ? undefined : meant.name;
  const manager = found.person;
  if (manager === undefined)
    return [sentence(of === undefined ? { what: 'noManager' } : { what: 'noManagerOf', of })];
  return [
    sentence({ what: 'manager', name: manager.name, of, named: { person: manager.upn, mailbox: undefined } }),
  ];
}

/** "Hans chef" says no name that could be missing. */
const theirs = /(?<!\p{L})(?:hans|hennes|hens|deras|his|her|their)(?!\p{L})/iu;

/** "Vad heter kommunchefen", "någon vill prata med högsta chefen": not the writer's own, who is asked for in so many words or by nobody else than the switchboard. */
const isOfOther = (context: AbsenceContext, { upn }: Person, { person, people, flaw, text }: Saying) =>
  person === undefined &&
  people.length === 0 &&
  flaw !== 'nobody' &&
  text !== '' &&
  !own.test(text) &&
  (isSwitchboard(context.municipality(), upn) || titled.test(text));
const own = /(?<!\p{L})(?:min|mitt|mina|vår|vårt|våra|jag|mig|mej|my|mine|our|(?:do|am) i)(?!\p{L})/iu;
const titled =
  /(?<!\p{L})(?:högst\p{L}*|ytterst\p{L}*|direktör\p{L}*|kommundirektör\p{L}*|(?!enhets|avdelnings|grupp|närmaste)\p{L}{2,}chef\p{L}*|top|chief|director)(?!\p{L})/iu;

/** Who answers for each mailbox; other chiefs the file does not name. */
async function managersKnown({ municipality, store }: AbsenceContext): Promise<AbsenceAnswer> {
  const { mailboxes } = municipality();
  const people = await store.people.list({ upns: mailboxes.map(({ manager }) => manager), ids: [] });
  const rows = mailboxes.flatMap(({ name: mailbox, manager }) => {
    const name = people.find(({ upn }) => upn === manager)?.name;
    return name === undefined ? [] : [{ mailbox, name }];
  });
  return sentence({ what: 'managersKnown', rows });
}

/** "Vem är chef för skolan": who answers for the mailbox of that department. */
async function managerOfMailbox(
  { municipality, store }: AbsenceContext,
  { mailbox: id, person, text }: Saying,
): Promise<AbsenceAnswer | undefined> {
  const { mailboxes } = municipality();
  const unit = unitNamed(
    text,
    mailboxes.map(({ department }) => department),
  );
  const mailbox =
    mailboxes.find((one) => one.id === id) ?? mailboxes.find(({ department }) => department === unit);
  if (mailbox === undefined || person !== undefined) return undefined;
  const manager = await store.people.findNamed(mailbox.manager);
  const named = { person: mailbox.manager, mailbox: mailbox.id };
  return manager && sentence({ what: 'mailboxManager', name: manager.name, mailbox: mailbox.name, named });
}
