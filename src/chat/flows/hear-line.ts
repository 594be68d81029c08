// Reads a line as its writer means it: against the directory, the mailboxes, and what was said a moment ago.

import type { Municipality } from '../../core/municipality';
import type { Person } from '../../people/domain/person';
import type { ChatContext } from '../context';
import type { KnownMailbox } from '../domain/mailboxes';
import type { KnownPerson } from '../domain/names';
import { understand } from '../domain/understand';
import type { Understanding } from '../domain/understanding';

/** Never fails for what people write. */
export async function hearLine(context: ChatContext, writer: Person, text: string): Promise<Understanding> {
  const municipality = context.municipality();
  const around = {
    who: writer.upn,
    at: context.clock.now(),
    calendar: municipality.calendar,
    people: await knownPeople(context, writer),
    mailboxes: knownMailboxes(municipality),
    before: context.chat.spoken.find(writer.id)?.understood,
  };
  return understand(text, around, context.chat.mind());
}

/** Everybody whom the bot knows; read again when somebody new writes. */
async function knownPeople({ chat, store }: ChatContext, writer: Person): Promise<readonly KnownPerson[]> {
  const kept = chat.directory.find('people');
  if (kept?.some(({ upn }) => upn === writer.upn) === true) return kept;
  const people = (await store.people.list()).filter(({ isActive }) => isActive);
  const known = people.map(({ upn, name, department }) => ({ upn, name, department, manager: undefined }));
  chat.directory.remember('people', known);
  return known;
}

const mailboxLists = new WeakMap<Municipality, readonly KnownMailbox[]>();

/** One list a file, since what is found out of it is kept with it. */
function knownMailboxes(municipality: Municipality): readonly KnownMailbox[] {
  const kept = mailboxLists.get(municipality);
  if (kept) return kept;
  const list = municipality.mailboxes.map(({ id, name, address, department }) => ({
    ...{ id, name, address, department },
  }));
  mailboxLists.set(municipality, list);
  return list;
}
