import type { ChatEntry } from '../teams/chats';
import { clockTargets } from './clock-targets';
import type { PageDeps, PageMail, PageMailbox, PagePerson } from './page-deps';

const LOG_LINES = 200;
const MAILS_IN_A_FOLDER = 20;
const MINUTE = 60_000;

/** What the page shows, in parts that change by themselves; `chat` is that of the person who is looked at. */
export type PageState = Readonly<Record<'clock' | 'people' | 'mailboxes' | 'log' | 'chat', unknown>>;

export async function loadState(deps: PageDeps, personId: string | undefined): Promise<PageState> {
  return {
    clock: clockPart(deps),
    people: (await deps.people()).map((person) => personPart(deps, person)),
    mailboxes: deps.tenant?.mailboxes().map(mailboxPart),
    log: await deps.log(LOG_LINES),
    chat: personId === undefined ? undefined : { personId, entries: deps.teams?.chat(personId) },
  };
}

/** Whole minutes, so that a running clock does not stir the page each second. */
function clockPart(deps: PageDeps): object {
  const now = deps.clock.now();
  return {
    now: new Date(Math.floor(now.getTime() / MINUTE) * MINUTE),
    mode: deps.clock.mode(),
    zone: deps.calendar().zone,
    targets: clockTargets(deps.calendar(), now),
  };
}

function personPart(deps: PageDeps, person: PagePerson): object {
  const said = (deps.teams?.chat(person.id) ?? []).filter((entry) => entry.from === 'bot');
  const last = said.at(-1);
  return { ...person, said: said.length, last: last && { at: last.at, line: toastOf(last) } };
}

function mailboxPart(mailbox: PageMailbox): PageMailbox {
  const latestOf = (path: string): readonly PageMail[] =>
    mailbox.mails.filter((mail) => mail.folder === path).slice(0, MAILS_IN_A_FOLDER);
  return { ...mailbox, mails: mailbox.folders.flatMap((folder) => latestOf(folder.path)) };
}

const toastOf = (entry: ChatEntry): string => entry.summary ?? entry.text;
