// One simulated year with faults: nothing said twice, nothing missed, memory flat. Run by `npm run soak`.

import { tiedRules } from '../src/rules/flows/tied-rules';
import { desk } from '../src/desk/feature';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openRuleBook } from '../src/rules/documents/open-rule-book';
import { whyOf } from '../src/app/features';
import { openStore, type OpenedStore } from '../src/app/open-store';
import { deliverOnce } from '../src/app/deliver-all';
import { virtualClock, type VirtualClock } from '../src/app/clock';
import { parseMunicipality } from '../src/app/config/read-municipality';
import { letters } from '../src/incoming/texts/letters';
import { chatMemory } from '../src/chat/files/chat-memory';
import { recentQuestions } from '../src/rules/store/recent-questions';
import { jobRunner } from '../src/app/run-jobs';
import { isWorkingDay } from '../src/core/calendar';
import { personId, upn } from '../src/core/ids';
import type { Municipality } from '../src/core/municipality';
import {
  atLocal,
  instant,
  localDate,
  localTime,
  plusDays,
  plusMillis,
  type LocalDate,
} from '../src/core/time';
import type { FlowContext } from '../src/app/flow-context';
import { FakeDirectory } from '../test/fakes/flow-directory';
import { FakeInboxRule, FakeOwnMail, FakeStaffRoom } from '../test/fakes/flow-staff-room';
import { silent } from './bench-context';
import { SoakMailRoom, SoakMessenger, dice, goneDesk } from './soak-outside';
import { datedRosters } from '../src/app/dated-rosters';
import { gather } from '../src/platform/db/gather';

const staff = 3_000;
const mailboxes = 20;
const group = '11111111-2222-3333-4444-555555555555';
const { values } = parseArgs({ options: { days: { type: 'string', default: '365' } } });
const days = Number(values.days);
const first = localDate('2026-01-01');
const workTimes = [
  '06:30',
  '07:30',
  '08:30',
  '09:35',
  '10:35',
  '11:30',
  '12:00',
  '13:00',
  '14:30',
  '15:30',
  '16:00',
];
const freeTimes = ['00:05', '02:00', '12:00'];

const roll = dice(20_260_101);
const mail = new SoakMailRoom(roll);
const messenger = new SoakMessenger(roll);
const directory = new FakeDirectory();
const staffRoom = new FakeStaffRoom(directory);
const rules = openRuleBook(join(__dirname, '../rules/ale-2006.md'));

const nameOf = (no: number) => upn(`person${String(no)}@stor.example`);
const idOf = (no: number) => personId(`00000000-0000-4000-8000-${String(no).padStart(12, '0')}`);
const addressOf = (no: number) => `brevlada${String(no)}@stor.example`;

function municipalityOf(): Municipality {
  const entries = Array.from({ length: mailboxes }, (_, no) => {
    const roster = [no * 3, no * 3 + 1, no * 3 + 2].map(nameOf).join(', ');
    return `
  - id: m${no}
    name: Brevlåda ${no}
    address: ${addressOf(no)}
    department: Förvaltning ${no % 5}
    roster: [${roster}]
    manager: ${nameOf(100 + (no % 5))}
    deputyManager: ${nameOf(110 + (no % 5))}`;
  });
  const head = `name: Stor kommun\ndomains: [stor.example]\nadmins: [${nameOf(120)}]\nlastResort: ${nameOf(121)}\nstaff: {watch: [{group: ${group}}]}\nmailboxes:`;
  return parseMunicipality(head + entries.join(''), 'soak');
}

function addStaff(): void {
  for (let no = 0; no < staff; no++) {
    directory.add({
      ...{ id: idOf(no), upn: nameOf(no), name: `Person ${no}`, department: `Förvaltning ${no % 5}` },
      ...{ isEnabled: true, isGuest: false },
    });
    staffRoom.group.push(idOf(no));
    staffRoom.managers.set(idOf(no), idOf(100 + (no % 5)));
  }
}

/** Real pauses pass, and the year's own hours beside them. */
function soakClock(): VirtualClock {
  const clock = virtualClock(instant('2026-01-01T00:00:00+01:00'), 'frozen');
  const begun = Date.now();
  const start = Date.parse(clock.now());
  return { ...clock, realMillis: () => Date.now() - begun + Date.parse(clock.now()) - start };
}

function contextOf(store: OpenedStore, clock: VirtualClock, municipality: Municipality): FlowContext {
  const rosters = datedRosters(() => municipality, { store, clock });
  const context: FlowContext = {
    ...{ store, clock, letters, messenger, directory, staffRoom },
    mailRoom: mail,
    mailDesk: goneDesk,
    inboxRule: new FakeInboxRule(),
    ownMail: new FakeOwnMail(),
    subscriptions: undefined,
    ...tiedRules(rules, store),
    recent: recentQuestions(clock),
    chat: chatMemory(clock),
    writer: undefined,
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
  return context;
}

/** Which mailboxes somebody reads that day, and who is away. */
function liveDay(date: LocalDate, municipality: Municipality): ReadonlySet<string> {
  const at = (time: string) => atLocal(date, localTime(time), municipality.calendar.zone);
  const read = new Set<string>();
  for (let no = 0; no < mailboxes; no++) {
    const message = { id: `${date}-${no}`, arrivedAt: at('06:40'), at: at('06:40'), isRead: false };
    mail.change(addressOf(no), message);
    if (roll() < 0.8) {
      mail.change(addressOf(no), { ...message, at: at('09:10'), isRead: true });
      read.add(`m${no}`);
    }
  }
  if (roll() < 0.5) {
    const away = idOf(Math.floor(roll() * staff));
    const until = plusMillis(at('16:30'), Math.ceil(roll() * 10) * 86_400_000);
    directory.replies.set(away, { kind: 'on', from: at('08:00'), until });
  }
  if (directory.replies.size > 60) directory.replies.delete([...directory.replies.keys()][0] ?? away0);
  return read;
}
const away0 = idOf(0);

interface Tally {
  missed: number;
  opened: number;
  wrong: number;
  readonly heap: number[];
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'brevvakt-soak-'));
  const url = `sqlite:${join(folder, 'year.db')}`;
  const municipality = municipalityOf();
  addStaff();
  const clock = soakClock();
  const tally: Tally = { missed: 0, opened: 0, wrong: 0, heap: [] };
  let store = await openStore(url, { log: silent });
  let runner = jobRunner(contextOf(store, clock, municipality));
  for (let day = 0; day < days; day++) {
    const date = plusDays(first, day);
    if (day % 7 === 3) {
      await store.close();
      store = await openStore(url, { log: silent });
      runner = jobRunner(contextOf(store, clock, municipality));
    }
    const isWorking = isWorkingDay(municipality.calendar, date);
    // Bad weather comes and goes; a day's last hours are calm, so that what was missed is missed by people.
    const read = isWorking ? liveDay(date, municipality) : new Set<string>();
    for (const time of isWorking ? [...freeTimes.slice(0, 2), ...workTimes, '16:30'] : freeTimes) {
      mail.failing = time < '15:00' && day % 5 === 0 ? 20 : 0;
      messenger.failing = day % 3 === 0 ? 8 : 0;
      clock.moveTo(atLocal(date, localTime(time), municipality.calendar.zone));
      await runner.runDue();
      // What a busy machine has not ended yet would meet a clock that jumps by hours, and so find its claims lapsed.
      await runner.settled();
    }
    if (isWorking) await judge(store, { date, read, tally });
    messenger.forgetDay();
    // What the made-up directory was asked is its own memory, not the bot's.
    directory.asked.length = 0;
    noteMemory(tally, day);
  }
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  conclude(tally);
}

interface Judged {
  readonly date: LocalDate;
  readonly read: ReadonlySet<string>;
  readonly tally: Tally;
}

/** Every mailbox has ended its day, as what happened in it says. */
async function judge(store: OpenedStore, { date, read, tally }: Judged): Promise<void> {
  const ended = new Map(
    (await store.duty.listDays(date, date)).map((day) => [String(day.mailboxId), day.state]),
  );
  for (let no = 0; no < mailboxes; no++) {
    const state = ended.get(`m${no}`);
    const expected = read.has(`m${no}`) ? 'opened' : 'missed';
    if (state === 'opened') tally.opened += 1;
    if (state === 'missed') tally.missed += 1;
    if (state === expected) continue;
    tally.wrong += 1;
    if (tally.wrong < 5) console.log(`  ${date} m${no}: ${String(state)}, expected ${expected}`);
  }
}

function noteMemory(tally: Tally, day: number): void {
  if (Math.floor(((day + 1) * 10) / days) === Math.floor((day * 10) / days)) return;
  globalThis.gc?.();
  tally.heap.push(process.memoryUsage().heapUsed / 1e6);
  console.log(`  day ${day + 1}: ${messenger.said} said, ${(tally.heap.at(-1) ?? 0).toFixed(1)} MB`);
}

function conclude({ missed, opened, wrong, heap }: Tally): void {
  const ratio = (heap.at(-1) ?? 0) / (heap[1] ?? 1);
  const beyond = Math.max(messenger.twice - messenger.lost, 0);
  console.log(`days of mailboxes: ${opened} opened, ${missed} missed, ${wrong} ended wrong`);
  console.log(
    `said: ${messenger.said}, answers lost: ${messenger.lost}, said twice without that reason: ${beyond}`,
  );
  console.log(`memory, last tenth to second: ${ratio.toFixed(2)} (at most 1.1)`);
  process.exitCode = wrong === 0 && beyond === 0 && ratio <= 1.1 ? 0 : 1;
}

void main();
