// Whose manager is who, as the directory has it: the writer's own, or that of somebody who is named.

import { sentence } from '../../core/card-facts';
import { unitNamed } from '../../chat/domain/reading/units';
import type { Saying } from '../../chat/domain/saying';
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
  const isNamed = saying.person !== undefined || saying.people.length > 0 || saying.flaw === 'nobody';
  const named = theirs.test(saying.text) ? { ...saying, flaw: undefined } : saying;
  const meant = isNamed ? await personOf(context, named) : writer;
  if (!isPerson(meant)) return [meant];
  const found = await context.staffRoom.managerOf(meant.id);
  if (found.kind === 'unavailable') return [sentence({ what: 'refused', refusal: 'directory-silent' })];
  const of = meant.id === writer.id ? undefined : meant.name;
  const manager = found.person?.name;
  if (manager === undefined)
    return [sentence(of === undefined ? { what: 'noManager' } : { what: 'noManagerOf', of })];
  return [sentence({ what: 'manager', name: manager, of })];
}

/** "Hans chef" says no name that could be missing. */
const theirs = /(?<!\p{L})(?:hans|hennes|hens|deras|his|her|their)(?!\p{L})/iu;

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
  const [manager] = await store.people.list({ upns: [mailbox.manager], ids: [] });
  return manager && sentence({ what: 'mailboxManager', name: manager.name, mailbox: mailbox.name });
}
