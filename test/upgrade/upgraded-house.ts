import { readFileSync } from 'node:fs';
import type { OpenedStore } from '../../src/app/open-store';
import { virtualClock } from '../../src/app/clock';
import { parseMunicipality } from '../../src/app/config/read-municipality';
import { carryGraphWork } from '../../src/app/carry-open-work';
import { deliverAll } from '../../src/app/deliver-all';
import { jobRunner } from '../../src/app/run-jobs';
import { messageId, personId, upn } from '../../src/core/ids';
import { toMillis, type Instant } from '../../src/core/time';
import { FakeDirectory } from '../fakes/flow-directory';
import { FakeMailDesk } from '../fakes/flow-mail-desk';
import { FakeMailRoom } from '../fakes/flow-mail-room';
import { FakeMessenger } from '../fakes/flow-messenger';
import { FakeInboxRule, FakeOwnMail, FakeStaffRoom } from '../fakes/flow-staff-room';
import { contextOf, silent } from '../support/flow-house';
import { dataOf } from './load-dump';

/** What lies outside the bot and outlives its processes: Teams, the mailboxes, Outlook's rules, the directory. */
export interface Outside {
  readonly mail: FakeMailRoom;
  readonly desk: FakeMailDesk;
  readonly directory: FakeDirectory;
  readonly staffRoom: FakeStaffRoom;
  readonly inboxRule: FakeInboxRule;
  readonly ownMail: FakeOwnMail;
  readonly messenger: FakeMessenger;
}

/** The directory holds those whom the database knows. */
export async function outsideOf(store: OpenedStore): Promise<Outside> {
  const directory = new FakeDirectory();
  for (const { isActive, ...person } of await store.people.list())
    if (isActive) directory.add({ ...person, isEnabled: true, isGuest: false });
  return {
    directory,
    mail: new FakeMailRoom(),
    desk: new FakeMailDesk(),
    staffRoom: new FakeStaffRoom(directory),
    inboxRule: new FakeInboxRule(),
    ownMail: new FakeOwnMail(),
    messenger: new FakeMessenger(),
  };
}

/** A process of the present version, some time after that of the older one died. */
export interface Replica {
  /** Real time and the duty clock go on together. */
  moveTo(at: Instant): void;
  /** Runs what is due. */
  run(): Promise<readonly string[]>;
  /** Says and carries out what waits for it. */
  carryOut(): Promise<void>;
}

export function startReplica(store: OpenedStore, outside: Outside, { version, at }: Start): Replica {
  const file = dataOf(version, 'municipality.yaml');
  const municipality = parseMunicipality(readFileSync(file, 'utf8'), file);
  const clock = virtualClock(at, 'frozen');
  let since = performance.now();
  const real = {
    ...clock,
    realMillis: () => toMillis(clock.now()) + Math.round(performance.now() - since),
  };
  const context = contextOf({ municipality, store, ...outside, clock: real, log: silent });
  const runner = jobRunner(context);
  return {
    moveTo: (to) => {
      clock.moveTo(to);
      since = performance.now();
    },
    run: async () => (await runner.runDue()).ran,
    carryOut: async () => {
      await Promise.all([carryGraphWork(context), deliverAll(context)]);
    },
  };
}

interface Start {
  readonly version: string;
  readonly at: Instant;
}

/** A draft in the mailbox, with the key of the forward that it was made for. */
export function leaveForward({ desk }: Outside, incoming: string, id: string): void {
  desk.drafts.set(id, { key: `forward/${incoming}/1`, note: '', of: messageId(''), isSent: false });
}

export const ruleName = (count: number): string => `Brevvakt delegering ${String(count).padStart(8, '0')}`;

/** A rule of that name in Outlook. */
export function leaveRule({ inboxRule }: Outside, count: number): void {
  const name = ruleName(count);
  const nobody = { upn: upn(''), name: '' };
  inboxRule.rules.set(name, { name, ownerId: personId(''), delegate: nobody, domains: [], never: [] });
}
