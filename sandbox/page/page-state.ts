import type { Request, Response } from 'express';
import { isWorkingDay, nextWorkingDay, type Calendar } from '../../src/core/calendar';
import { atLocal, dateOf, instant, localTime, plusDays, type Instant } from '../../src/core/time';
import { diaryModes } from '../diary/start-diary';
import { receiverModes } from '../receiver/start-receiver';
import type { ChatEntry } from '../teams/chats';
import type { PageDeps, PageMail, PageMailbox, PagePerson } from './page-deps';

const logLines = 200;
const mailsInAFolder = 20;
const minute = 60_000;

/** What the page shows, in parts that change by themselves; `chat` is that of the person who is looked at. */
type Part = 'clock' | 'people' | 'mailboxes' | 'hasNewMails' | 'outside' | 'log' | 'chat';
type PageState = Readonly<Record<Part, unknown>>;

async function loadState(deps: PageDeps, personId: string | undefined): Promise<PageState> {
  return {
    clock: clockPart(deps),
    people: (await deps.people()).map((person) => personPart(deps, person)),
    mailboxes: deps.tenant?.mailboxes().map(mailboxPart),
    hasNewMails: deps.tenant !== undefined && deps.isAgain === true,
    outside: outsidePart(deps),
    log: await deps.log(logLines),
    chat: personId === undefined ? undefined : { personId, entries: deps.teams?.chat(personId) },
  };
}

/** Whole minutes, so that a running clock does not stir the page each second. */
function clockPart(deps: PageDeps): object {
  const now = deps.clock.now();
  return {
    now: new Date(Math.floor(now.getTime() / minute) * minute),
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

const messagesShown = 12;

/** What another system got, the latest first, and whom Teams or mail does not reach. */
const outsidePart = ({ receiver, diary, teams, letters, tenant }: PageDeps): object => ({
  diary: diaryPart(diary),
  letters: letters?.().slice(0, messagesShown) ?? [],
  mode: receiver.mode(),
  modes: receiverModes,
  count: receiver.list().length,
  received: receiver.list().slice(-messagesShown).toReversed(),
  unreachable: teams?.unreachable() ?? [],
  bouncing: tenant?.bouncing() ?? null,
});

/** Its latest cases first, and whether the message lies in each. */
const diaryPart = ({ mode, books }: PageDeps['diary']): object => ({
  mode: mode(),
  modes: diaryModes,
  cases: books.cases
    .slice(-messagesShown)
    .toReversed()
    .map(({ id, diaryNumber, title, secrecyLevel }) => ({
      ...{ diaryNumber, title, secrecyLevel },
      hasMessage: books.deeds.some(({ caseId }) => caseId === id),
    })),
});

function mailboxPart(mailbox: PageMailbox): PageMailbox {
  const latestOf = (path: string): readonly PageMail[] =>
    mailbox.mails.filter((mail) => mail.folder === path).slice(0, mailsInAFolder);
  return { ...mailbox, mails: mailbox.folders.flatMap((folder) => latestOf(folder.path)) };
}

const toastOf = (entry: ChatEntry): string => entry.summary ?? entry.text;

const noon = localTime('12:00');
const morning = localTime('08:00');

interface ClockTargets {
  /** The next noon of a working day. */
  readonly noon: Instant;
  /** When the next working day's first cards go out. */
  readonly nextDay: Instant;
}

export function clockTargets(calendar: Calendar, now: Date): ClockTargets {
  const at = instant(now.getTime());
  const today = dateOf(at, calendar.zone);
  const next = nextWorkingDay(calendar, today);
  const noonToday = atLocal(today, noon, calendar.zone);
  const isAhead = isWorkingDay(calendar, today) && at < noonToday;
  return {
    noon: isAhead ? noonToday : atLocal(next, noon, calendar.zone),
    nextDay: atLocal(next, morning, calendar.zone),
  };
}

/** That time of day, today or, when it has passed, tomorrow. */
export function nextTimeOfDay(calendar: Calendar, now: Date, time: string): Instant {
  const at = instant(now.getTime());
  const today = dateOf(at, calendar.zone);
  const target = atLocal(today, localTime(time), calendar.zone);
  return target > at ? target : atLocal(plusDays(today, 1), localTime(time), calendar.zone);
}

/** What happens without anybody's click (jobs, replies, a running clock) is seen after this long at most. */
const lookEveryMilliseconds = 1_000;

type Look = () => void;

/** Keeps open pages up to date: each gets the parts of the state that differ from what it has. */
export class PageStreams {
  private readonly looks = new Set<Look>();

  public constructor(
    private readonly deps: PageDeps,
    private readonly run: string,
  ) {
    deps.teams?.onChange(() => {
      this.look();
    });
  }

  /** Something has changed: look at once. */
  public look(): void {
    for (const look of this.looks) look();
  }

  public open(request: Request, response: Response): void {
    const asked = request.query.person;
    const person = typeof asked === 'string' ? asked : undefined;
    response.set('Content-Type', 'text/event-stream');
    response.flushHeaders();
    sendEvent(response, 'run', JSON.stringify(this.run));
    const look = this.looker(response, person);
    const timer = setInterval(look, lookEveryMilliseconds).unref();
    this.looks.add(look);
    response.on('close', () => {
      clearInterval(timer);
      this.looks.delete(look);
    });
    look();
  }

  /** Looks one at a time; a wish to look during a look is granted after it. */
  private looker(response: Response, person: string | undefined): Look {
    const sent = new Map<string, string>();
    let isLooking = false;
    let isWanted = false;
    const look = async (): Promise<void> => {
      const state = await loadState(this.deps, person);
      for (const [part, value] of Object.entries(state)) {
        const text = JSON.stringify(value ?? null);
        if (sent.get(part) !== text) sendEvent(response, part, text);
        sent.set(part, text);
      }
    };
    const run = async (): Promise<void> => {
      isLooking = true;
      do {
        isWanted = false;
        await look().catch(() => {
          sendEvent(response, 'trouble', 'null');
        });
      } while (isWanted as boolean);
      isLooking = false;
    };
    return () => {
      isWanted = true;
      if (!isLooking) void run();
    };
  }
}

function sendEvent(response: Response, name: string, data: string): void {
  if (!response.writableEnded) response.write(`event: ${name}\ndata: ${data}\n\n`);
}
