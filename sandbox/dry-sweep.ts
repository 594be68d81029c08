// A sweep that changes nothing: looks into the mailboxes and decides in a throw-away copy of what the bot remembers.

import { isDutyNotice } from '../src/duty/domain/duty-notices';
import { desk } from '../src/desk/feature';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whyOf } from '../src/app/features';
import { openStore } from '../src/app/open-store';
import { connectGraph } from '../src/app/connect-graph';
import { fixedToken } from '../src/platform/graph/calls/token';
import { ownCredential } from '../src/platform/own-credential';
import type { DutyDecision } from '../src/duty/domain/decide-duty';
import { isWorkingDay } from '../src/core/calendar';
import type { Municipality } from '../src/core/municipality';
import { dateOf, timeOf, type Instant, type LocalDate } from '../src/core/time';
import type { FlowContext } from '../src/app/flow-context';
import { loadDutyBoard } from '../src/duty/flows/load-duty';
import { lookIntoMailboxes } from '../src/look/flows/look-into-mailboxes';
import { seeAbsences } from '../src/absence/flows/away/see-absences';
import { changeFor, decideBoard } from '../src/duty/flows/watch-duty';
import { startSandboxWorld } from './start-world';
import { virtualClock } from '../src/app/clock';
import type { Settings } from '../src/app/config/settings';
import { operatorLog } from '../src/app/operator-log';
import { chatMemory } from '../src/chat/files/chat-memory';
import { recentQuestions } from '../src/rules/store/recent-questions';
import { letters } from '../src/incoming/texts/letters';
import { datedRosters } from '../src/app/dated-rosters';
import { gather } from '../src/platform/db/gather';
import { openFile } from '../src/platform/db/sqlite-file';

interface SweepInput {
  readonly settings: Settings;
  readonly municipality: Municipality;
  readonly at: Instant;
}

interface SweepReport {
  readonly at: Instant;
  readonly date: LocalDate;
  readonly isWorkingDay: boolean;
  readonly mailboxes: readonly {
    readonly id: string;
    readonly facts: {
      readonly readable: boolean;
      readonly unread: number;
      readonly oldestUnreadAt: string | undefined;
      readonly unreadJunk: number;
      readonly openings: readonly { readonly kind: string; readonly at: string }[];
      readonly away: readonly string[];
    };
    readonly decision: {
      readonly state: DutyDecision['day']['state'];
      readonly how: string | undefined;
      readonly onDuty: string | undefined;
    };
  }[];
  readonly notices: readonly {
    readonly to: string;
    readonly step: string;
    readonly mailboxes: readonly string[];
    readonly notBefore: Instant;
  }[];
}

/** Reads Graph, or the sandbox's own made-up one; the bot's own database is copied, never opened for writing. */
export async function drySweep(input: SweepInput): Promise<SweepReport> {
  const { settings, at } = input;
  const folder = await mkdtemp(join(tmpdir(), 'brevvakt-dry-'));
  const log = operatorLog('error');
  const isTenant = settings.MicrosoftAppId !== undefined;
  const world = isTenant
    ? undefined
    : await startSandboxWorld({
        settings: { ...settings, TEAMS_SERVICE_URL: 'unused' },
        mailScope: () => input.municipality.mailboxes.map(({ address }) => address),
        now: () => at,
        botUrl: () => '',
      });
  const credential = isTenant ? await ownCredential(process.env) : undefined;
  const store = await openStore(copyOf(settings, folder, isTenant || settings.GRAPH_BASE_URL !== undefined), {
    log,
  });
  try {
    const clock = virtualClock(at, 'frozen');
    const graph = connectGraph({
      baseUrl: world?.graphUrl,
      credential: credential ?? fixedToken('sandbox'),
      clock,
      log,
    });
    const context = dryContext(input, { store, graph, clock, log });
    await seeAbsences(context);
    await context.rosterChanged();
    await lookIntoMailboxes(context);
    return await report(context, at);
  } finally {
    await store.close();
    await world?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A PostgreSQL database is left alone: the sweep then knows only what Graph tells now. */
function copyOf(settings: Settings, folder: string, isKept: boolean): string {
  const path = settings.DATABASE_URL.replace(/^sqlite:/, '');
  if (!isKept || path === settings.DATABASE_URL || !existsSync(path)) return 'sqlite::memory:';
  const copy = join(folder, 'copy.db');
  const source = openFile(path, { readonly: true });
  source.prepare('vacuum into ?').run([copy]);
  source.close();
  return `sqlite:${copy}`;
}

type Rooms = Pick<FlowContext, 'store' | 'clock' | 'log'> & {
  readonly graph: ReturnType<typeof connectGraph>;
};

const noRules: FlowContext['rules'] = {
  document: { title: '', issuer: '', dated: '', decidedBy: '', isRetold: false },
  rules: [],
  find: () => undefined,
  ask: () => ({ refused: true, sure: false, reason: 'not-in-rules', answers: [], related: [] }),
  wordKind: () => 'unknown',
  isTied: () => false,
  ...{ version: '', markOf: () => undefined, wordings: [], withTied: () => noRules },
};

function dryContext({ municipality }: SweepInput, { store, graph, clock, log }: Rooms): FlowContext {
  const rosters = datedRosters(() => municipality, { store, clock });
  const context: FlowContext = {
    store,
    clock,
    log,
    mailRoom: graph.mailRoom,
    mailDesk: graph.mailDesk,
    letters,
    directory: graph.directory,
    staffRoom: graph.staffRoom,
    inboxRule: graph.inboxRule,
    ownMail: graph.ownMail,
    subscriptions: undefined,
    rules: noRules,
    tiesChanged: () => Promise.resolve(),
    recent: recentQuestions(clock),
    chat: chatMemory(clock),
    writer: undefined,
    municipality: rosters.current,
    rosterChanged: rosters.renew,
    newId: randomUUID,
    owner: 'dry',
    gather,
    deliver: () => Promise.resolve(),
    wakeOutbox: () => undefined,
    ...desk.upward(() => context),
    whyOf,
    get messenger(): never {
      throw new Error('A dry sweep says nothing');
    },
  };
  return context;
}

async function report(context: FlowContext, at: Instant): Promise<SweepReport> {
  const { calendar } = context.municipality();
  const date = dateOf(at, calendar.zone);
  const board = await loadDutyBoard(context, { date, now: at });
  const decided = decideBoard(board);
  const upnOf = (id: Parameters<typeof board.staff.byId.get>[0] | undefined) =>
    id && board.staff.byId.get(id)?.upn;
  return {
    at,
    date,
    isWorkingDay: isWorkingDay(calendar, date),
    mailboxes: decided.map(({ facts, decision }) => ({
      id: facts.mailboxId,
      facts: {
        readable: facts.look.failingSince === undefined && facts.look.goodAt !== undefined,
        unread: facts.look.unread,
        oldestUnreadAt: facts.look.oldestUnreadAt,
        unreadJunk: facts.look.unreadJunk,
        openings: facts.openings.map(({ kind, at: openedAt }) => ({ kind, at: openedAt })),
        away: facts.roster.standing.flatMap(({ personId }) =>
          facts.roster.away.has(personId) ? (upnOf(personId) ?? []) : [],
        ),
      },
      decision: {
        state: decision.day.state,
        how: decision.day.opened?.how,
        onDuty: upnOf(decision.day.onDutyId),
      },
    })),
    notices: (changeFor(context, board, decided).notices ?? []).map((notice) => ({
      to: upnOf(notice.receiverId) ?? notice.receiverId,
      step: isDutyNotice(notice.content, 'opening') ? notice.content.step : notice.content.kind,
      mailboxes: notice.subjects.map((subject) => subject.mailboxId),
      notBefore: notice.notBefore,
    })),
  };
}

/** In lines for a terminal. */
export function describeSweep(report: SweepReport, { calendar }: Municipality): string {
  const time = (at: string) => timeOf(at as typeof report.at, calendar.zone);
  const lines = report.mailboxes.map(({ id, facts, decision }) => {
    const since =
      facts.oldestUnreadAt === undefined ? '' : `, the oldest since ${time(facts.oldestUnreadAt)}`;
    const seen = facts.readable
      ? `${facts.unread} unread${since}, ${facts.unreadJunk} in junk`
      : 'could not be read';
    const how = decision.how === undefined ? '' : ` (${decision.how})`;
    return `  ${id}: ${seen} → ${decision.state}${how}, on duty: ${decision.onDuty ?? 'nobody'}`;
  });
  const notices = report.notices.map(
    ({ to, step, mailboxes, notBefore }) =>
      `  ${to}: ${step} about ${mailboxes.join(', ')}, from ${time(notBefore)}`,
  );
  const day = report.isWorkingDay ? 'a working day' : 'no working day';
  return [
    `${report.date} ${time(report.at)}, ${day}`,
    'Mailboxes',
    ...(lines.length > 0 ? lines : ['  none to watch']),
    'Notices',
    ...(notices.length > 0 ? notices : ['  none']),
  ].join('\n');
}
