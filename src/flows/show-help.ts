// "hjälp": what one can write, and what the person's own part is.

import type { HelpCard } from '../domain/card-facts';
import type { Person } from '../domain/person';
import type { FlowContext } from './flow-context';

/** The file alone says what part the person has. */
export function showHelp(context: FlowContext, { upn }: Person): HelpCard {
  const { mailboxes, lastResort } = context.municipality();
  return {
    card: 'help',
    isInRoster: mailboxes.some((mailbox) => mailbox.roster.some((entry) => entry.person === upn)),
    isManager:
      upn === lastResort ||
      mailboxes.some(({ manager, deputyManager }) => manager === upn || deputyManager === upn),
  };
}
