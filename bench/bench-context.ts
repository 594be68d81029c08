// The bot's flows over its real adapters, without a web server: what a benchmark drives.

import { tiedRules } from '../src/rules/flows/tied-rules';
import { chatMemory } from '../src/chat/files/chat-memory';
import { desk } from '../src/desk/feature';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openRuleBook } from '../src/rules/documents/open-rule-book';
import { deliverOnce } from '../src/app/deliver-all';
import { whyOf } from '../src/app/features';
import { openStore } from '../src/app/open-store';
import { connectGraph } from '../src/app/connect-graph';
import { virtualClock, type VirtualClock } from '../src/app/clock';
import { parseMunicipality } from '../src/app/config/read-municipality';
import { instant } from '../src/core/time';
import type { FlowContext } from '../src/app/flow-context';
import type { Messenger } from '../src/platform/teams/messenger';
import type { RuleBook } from '../src/rules/documents/rule-book';
import type { OperatorLog } from '../src/core/log';
import { largeMailboxAddress, largePersonUpn } from '../test/support/large-tenant';
import { letters } from '../src/incoming/texts/letters';
import { datedRosters } from '../src/app/dated-rosters';
import { gather } from '../src/platform/db/gather';

export const silent: OperatorLog = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Mailboxes of a large tenant, each with a registrar of its own; manager and admin are two more people. */
export function largeMunicipality(mailboxes: number): string {
  const entries = Array.from(
    { length: mailboxes },
    (_, no) => `
  - id: m${no}
    name: Brevlåda ${no}
    address: ${largeMailboxAddress(no)}
    department: Förvaltning
    roster: [${largePersonUpn(no)}]
    manager: ${largePersonUpn(mailboxes)}
    secrecy: normal`,
  );
  const head = `name: Stor kommun\ndomains: [stor.example]\nadmins: [${largePersonUpn(mailboxes + 1)}]\nmailboxes:`;
  return head + entries.join('');
}

/** As in a bot that has been up for a minute: what is idle has them ready. */
function readyRules(): RuleBook {
  const rules = openRuleBook(join(__dirname, '../rules/ale-2006.md'));
  rules.warm();
  return rules;
}

export interface BenchParts {
  readonly graphUrl: string;
  readonly databaseUrl: string;
  readonly municipality: string;
  readonly now: string;
  readonly messenger?: Messenger;
  /** Read and made ready unless given. */
  readonly rules?: RuleBook;
}

export interface Bench {
  readonly context: FlowContext;
  readonly clock: VirtualClock;
  close(): Promise<void>;
}

export async function openBench(parts: BenchParts): Promise<Bench> {
  const municipality = parseMunicipality(parts.municipality, 'bench');
  const store = await openStore(parts.databaseUrl, { log: silent });
  const clock = virtualClock(instant(parts.now), 'frozen');
  const token = { token: 'sandbox', expiresOnTimestamp: Date.now() + 3_600_000 };
  const credential = { getToken: () => Promise.resolve(token) };
  const graph = connectGraph({ baseUrl: parts.graphUrl, credential, clock, log: silent });
  const nobody: Messenger = {
    open: () => Promise.resolve({ kind: 'refused', code: 'bench' }),
    say: () => Promise.resolve({ kind: 'refused', code: 'bench' }),
    redraw: () => Promise.resolve({ kind: 'refused', code: 'bench' }),
  };
  const rosters = datedRosters(() => municipality, { store, clock });
  const context: FlowContext = {
    ...{ store, clock },
    mailRoom: graph.mailRoom,
    mailDesk: graph.mailDesk,
    letters,
    directory: graph.directory,
    staffRoom: graph.staffRoom,
    inboxRule: graph.inboxRule,
    ownMail: graph.ownMail,
    subscriptions: undefined,
    ...tiedRules(parts.rules ?? readyRules(), store),
    recent: {
      ...{ findLatest: () => undefined, find: () => undefined },
      ...{ remember: () => undefined, settle: () => undefined, noteUnhelpful: () => new Set() },
    },
    chat: chatMemory(clock),
    writer: undefined,
    messenger: parts.messenger ?? nobody,
    log: silent,
    municipality: rosters.current,
    rosterChanged: rosters.renew,
    newId: randomUUID,
    owner: randomUUID(),
    gather,
    deliver: () => deliverOnce(context),
    wakeOutbox: () => undefined,
    ...desk.upward(() => context),
    whyOf,
  };
  return { context, clock, close: () => store.close() };
}
