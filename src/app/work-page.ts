// The work page: the features' addresses joined, for whoever has signed in, in their language.

import type { Request, Response, Router } from 'express';
import { absence } from '../absence/feature';
import { refusalOnPage } from '../core/cards/view';
import { join } from '../core/members';
import { isSwitchboard } from '../core/municipality';
import type { MailboxId, PersonId } from '../core/ids';
import { desk } from '../desk/feature';
import type { DeskReader } from '../desk/page';
import { duty } from '../duty/feature';
import { incoming } from '../incoming/feature';
import { rules } from '../rules/feature';
import { roster } from '../roster/feature';
import { ownMailboxes } from '../roster/flows/own-mailboxes';
import type { MessagesReader } from '../incoming/page-refusals';
import { languageOf } from '../people/domain/person';
import { people } from '../people/feature';
import { recogniseReader } from '../people/flows/recognise-sender';
import { everyMailbox } from '../platform/db/change-counter';
import { changeFeed, type ChangeFeed } from '../platform/web/change-feed';
import type { PageEntries } from '../platform/web/page-entry';
import { workRouter, type Asker } from '../platform/web/work-router';
import type { FlowContext } from './flow-context';
import { textsOf, type AllWords } from './texts';

/** Signed in, known and active, until that second. */
type WorkReader = DeskReader &
  MessagesReader & { readonly words: AllWords; readonly expiresAt: number | undefined };

export const workEntries: PageEntries<FlowContext, WorkReader> = join(
  join(join(desk.page, duty.page), roster.page),
  join(join(incoming.page, people.page), join(absence.page, rules.page)),
);

/** Who somebody says they are has been checked, or is not believed. */
export type Entering =
  | { readonly kind: 'person'; readonly personId: PersonId; readonly expiresAt: number | undefined }
  | { readonly kind: 'sign-in' | 'forged' | 'later' };

interface WorkPage {
  readonly router: Router;
  readonly close: ChangeFeed['close'];
}

const quarterMillis = 15 * 60_000;

/** The clock changes what everybody sees: who is there, and which step is next. Steps and hours are at quarters. */
async function readChanges({ store, clock }: FlowContext): Promise<ReadonlyMap<MailboxId, number>> {
  const counts = await store.changes.read();
  const quarter = Math.floor(Date.parse(clock.now()) / quarterMillis);
  return new Map([...counts, [everyMailbox, (counts.get(everyMailbox) ?? 0) + quarter]]);
}

export function workPage(
  context: FlowContext,
  enter: (request: Request, response: Response) => Promise<Entering>,
): WorkPage {
  const feed = changeFeed({ read: () => readChanges(context), log: context.log, everyMailbox });
  const router = workRouter<FlowContext, WorkReader>({
    context,
    entries: workEntries,
    askerOf: async (request, response) => {
      const entered = await enter(request, response);
      return entered.kind === 'person' ? readerOf(context, entered) : entered;
    },
    wordsOf: (refusal, who) =>
      refusalOnPage(refusal, who?.words.texts ?? textsOf(context.municipality().language)),
    follow: ({ person, expiresAt }, response) => {
      const ownIds = async () => {
        const own = (await ownMailboxes(context, person.id)).map(({ mailbox }) => mailbox);
        const isOwnAlone = own.length > 0 && !isSwitchboard(context.municipality(), person.upn);
        return (isOwnAlone ? own : context.municipality().mailboxes).map(({ id }) => id);
      };
      feed.follow({ response, expiresAt, ownMailboxes: ownIds });
    },
  });
  return { router, close: feed.close };
}

async function readerOf(
  context: FlowContext,
  { personId, expiresAt }: Extract<Entering, { kind: 'person' }>,
): Promise<Asker<WorkReader>> {
  const person = await recogniseReader(context, personId);
  if (person === undefined) return { kind: 'stranger' };
  const { language, calendar } = context.municipality();
  const words: AllWords & { texts: ReturnType<typeof textsOf> } = {
    texts: textsOf(languageOf(person, language)),
    zone: calendar.zone,
  };
  return { kind: 'reader', who: { person, words, expiresAt } };
}
