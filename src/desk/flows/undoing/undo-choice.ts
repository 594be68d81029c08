// The button that undoes: it names what it stands under, and undoes that and nothing later (F2, E4).

import type { ShownChoice } from '../../../chat/domain/says/chat-cards';
import { findMailbox } from '../../../core/municipality';
import type { Person } from '../../../people/domain/person';
import type { DeskContext } from '../../context';
import { undoables } from './undoable';

/** Undefined where nothing of today can be undone. */
export async function undoChoice(
  context: DeskContext,
  person: Person,
  choice: ShownChoice,
): Promise<ShownChoice | undefined> {
  const last = (await undoables(context, person)).at(-1);
  if (last === undefined) return undefined;
  const { at, kind, days, mailboxId } = last;
  return {
    ...choice,
    ...{ person: undefined, part: last.part, spans: undefined, instead: undefined, name: undefined },
    ...{ from: days?.from, until: days?.until, isOpen: days !== undefined && days.until === undefined },
    mailboxName: mailboxId && findMailbox(context.municipality(), mailboxId)?.name,
    undoes: at,
    undone: kind,
  };
}
