import { desk as deskRoom } from '../../src/desk/feature';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { openStore, type OpenedStore } from '../../src/app/open-store';
import { openRuleBook } from '../../src/rules/documents/open-rule-book';
import { virtualClock, type VirtualClock } from '../../src/app/clock';
import { parseMunicipality } from '../../src/app/config/read-municipality';
import { letters } from '../../src/incoming/texts/letters';
import { moveClock, type ClockAnswer } from '../../sandbox/sandbox-clock';
import { chatMemory } from '../../src/chat/files/chat-memory';
import { tiedRules } from '../../src/rules/flows/tied-rules';
import { recentQuestions } from '../../src/rules/store/recent-questions';
import type { CardFacts } from '../../src/app/cards';
import { createReceiver } from '../../src/app/receiver';
import { deliverOnce } from '../../src/app/deliver-all';
import { jobRunner, type JobRunner } from '../../src/app/run-jobs';
import { jobNames, type JobName } from '../../src/core/job-step';
import type { OpeningCard } from '../../src/duty/domain/opening-cards';
import { personId, upn, type PersonId } from '../../src/core/ids';
import type { Municipality } from '../../src/core/municipality';
import { atLocal, dateOf, instant, localDate, localTime, type Instant } from '../../src/core/time';
import type { FlowContext } from '../../src/app/flow-context';
import type { OperatorLog } from '../../src/core/log';
import type { Receiver } from '../../src/platform/teams/receiver';
import { FakeDutyPost } from '../fakes/duty-post';
import { FakeDirectory } from '../fakes/flow-directory';
import { FakeMailDesk } from '../fakes/flow-mail-desk';
import { FakeMailRoom } from '../fakes/flow-mail-room';
import { FakeMessenger } from '../fakes/flow-messenger';
import { FakeInboxRule, FakeOwnMail, FakeStaffRoom } from '../fakes/flow-staff-room';
import { whyOf } from '../../src/app/features';
import { datedRosters } from '../../src/app/dated-rosters';
import { gather } from '../../src/platform/db/gather';
import { justOpened } from './just-opened';

export const people = {
  anna: '11111111-0000-4000-8000-000000000001',
  bo: '11111111-0000-4000-8000-000000000002',
  carin: '11111111-0000-4000-8000-000000000003',
  david: '11111111-0000-4000-8000-000000000004',
  erik: '11111111-0000-4000-8000-000000000005',
  it: '11111111-0000-4000-8000-000000000006',
} as const;
export type Who = keyof typeof people;

export const id = (who: Who): PersonId => personId(people[who]);
export const ks = 'kommunstyrelsen@ale.example';

export const townYaml = `
name: Ale kommun (påhittad)
domains: [ale.example]
admins: [it@ale.example]
lastResort: david@ale.example
mailboxes:
  - id: ks
    name: Kommunstyrelsens förvaltningsbrevlåda
    address: ${ks}
    department: Kommunstyrelsens förvaltning
    roster: [anna@ale.example, bo@ale.example]
    manager: carin@ale.example
    secrecy: normal
    secretDeletion: Gallringsbeslut 2026/7
`;

export interface FlowHouse {
  readonly context: FlowContext;
  readonly store: OpenedStore;
  readonly mail: FakeMailRoom;
  readonly desk: FakeMailDesk;
  readonly directory: FakeDirectory;
  readonly staffRoom: FakeStaffRoom;
  readonly inboxRule: FakeInboxRule;
  readonly ownMail: FakeOwnMail;
  readonly messenger: FakeMessenger;
  readonly receiver: Receiver<CardFacts>;
  readonly clock: VirtualClock;
  /** Wall-clock time of the house's date. */
  at(time: string, date?: string): Instant;
  /** Moves there; what comes round all day runs when a ladder moves, or somebody's day begins, and there. */
  to(time: string, date?: string): Promise<ClockAnswer>;
  /** The same, stopping whenever anything is due: some two hundred times a day. */
  through(time: string, date?: string): Promise<ClockAnswer>;
  /** Clicks the latest opening card of the person. */
  click(
    who: Who,
    verb: string,
    more?: Readonly<Record<string, unknown>>,
  ): ReturnType<Receiver<CardFacts>['action']>;
  write(who: Who, text: string): ReturnType<Receiver<CardFacts>['message']>;
  /** What the lines are answered, one after the other: of the last of them. */
  facts(who: Who, ...texts: readonly string[]): Promise<readonly CardFacts[]>;
  /** All cards of the kind that stand in somebody's chat, the oldest first. */
  cards<K extends CardFacts['card']>(who: Who, kind: K): readonly Extract<CardFacts, { card: K }>[];
  close(): Promise<void>;
}

/** Made ready for questions by the first one. */
const rulesOfAle = openRuleBook(join(__dirname, '../../rules/ale-2006.md'));

export const silent: OperatorLog = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** They ask the database what is due, so that it is enough that they run when something else does. */
const allDay: ReadonlySet<JobName> = new Set(['mailboxes', 'assignments', 'subscriptions']);

/** A day passes here within a second, and Teams' limits count real ones. */
const lifted = { spacingMillis: 0, windows: [] };

/** What flows wait for at most, two real seconds and more, is not over before its time on a busy machine; a pause takes none. */
function unhurried(clock: VirtualClock) {
  let passedMillis = 0;
  return {
    ...clock,
    realMillis: () => clock.realMillis() + passedMillis,
    sleep: (millis: number, signal?: AbortSignal) =>
      clock.sleep(millis < 2_000 ? millis : 10 * millis, signal),
    pause: (millis: number) => Promise.resolve(void (passedMillis += millis)),
  };
}

/** Read once a file: nothing changes it. */
const towns = new Map<string, Municipality>();
function townOf(yaml: string): Municipality {
  const town = towns.get(yaml) ?? parseMunicipality(yaml, 'test');
  towns.set(yaml, town);
  return town;
}

const inMemory = 'sqlite::memory:';

interface Unlike {
  readonly url?: string;
  readonly log?: OperatorLog;
  /** What the rooms are asked when it opens is looked at. */
  readonly isAsked?: boolean;
}

/** The flows over real SQLite in memory, hand-written rooms and a frozen clock. */
export async function openFlowHouse(
  start = '2026-12-01T07:00:00+01:00',
  yaml = townYaml,
  { url = inMemory, log = silent, isAsked = false }: Unlike = {},
): Promise<FlowHouse> {
  const municipality = townOf(yaml);
  const image =
    url === inMemory && log === silent && !isAsked
      ? await justOpened(`${start} ${yaml}`, async (copy) => {
          const house = await openFlowHouse(start, yaml, { url: copy });
          await house.close();
          // Its chats are no part of the database.
          return house.messenger.said.length === 0;
        })
      : undefined;
  const store = await openStore(url, { log, limits: lifted, ...(image && { image }) });
  const [mail, directory, messenger] = [new FakeMailRoom(), new FakeDirectory(), new FakeMessenger()];
  for (const [name, entra] of Object.entries(people)) directory.add(personIn(name, entra));
  const [staffRoom, inboxRule] = [new FakeStaffRoom(directory), new FakeInboxRule()];
  const ownMail = new FakeOwnMail();
  const desk = new FakeMailDesk();
  const clock = unhurried(virtualClock(instant(start), 'frozen'));
  const rooms = { mail, desk, directory, staffRoom, inboxRule, ownMail, messenger };
  const context = contextOf({ log, municipality, store, clock, ...rooms });
  const runner = jobRunner(context);
  const receiver = createReceiver(context);
  const { zone } = municipality.calendar;
  const at = (time: string, date?: string) =>
    atLocal(date ? localDate(date) : dateOf(clock.now(), zone), localTime(time), zone);
  const nextStop = (after: Instant) =>
    runner.nextDue(
      after,
      jobNames.filter((job) => !allDay.has(job)),
    );
  const move = (by: JobRunner, target: Instant) =>
    moveClock(
      {
        context,
        clock,
        runner: by,
        keep: () => Promise.resolve(),
        deliveredSoFar: () => messenger.said.length,
        pause: clock.pause,
      },
      target,
    );
  const write: FlowHouse['write'] = (who, text) => receiver.message(senderOf(who), text);
  const cards = <K extends CardFacts['card']>(who: Who, kind: K) =>
    messenger.said.flatMap(({ to, facts }) =>
      to === id(who) && facts.card === kind ? [facts as Extract<CardFacts, { card: K }>] : [],
    );
  if (!image) await runner.runDue();
  return {
    ...{ context, store, ...rooms, receiver, clock, at, write, cards },
    to: (time, date) => move({ ...runner, nextDue: nextStop }, at(time, date)),
    through: (time, date) => move(runner, at(time, date)),
    click: (who, verb, more = {}) => {
      const card = messenger.said.findLast((it) => it.to === id(who) && it.facts.card === 'opening');
      if (card === undefined) throw new Error(`${who} has no opening card`);
      const data = { ...dataOf(card.facts as OpeningCard), ...more };
      return receiver.action(senderOf(who), { verb, data, activityId: card.activityId });
    },
    facts: async (who, ...texts) => {
      let last: readonly CardFacts[] = [];
      for (const text of texts) last = (await write(who, text)).map(({ facts }) => facts);
      return last;
    },
    close: () => store.close(),
  };
}

const personIn = (name: string, entra: string) => ({
  id: personId(entra),
  upn: upn(`${name}@ale.example`),
  name: `${name.charAt(0).toUpperCase()}${name.slice(1)} Testsson`,
  department: 'Kommunstyrelsens förvaltning',
  isEnabled: true,
  isGuest: false,
});

interface Rooms {
  readonly log: OperatorLog;
  readonly municipality: Municipality;
  readonly store: OpenedStore;
  readonly mail: FakeMailRoom;
  readonly desk: FakeMailDesk;
  readonly directory: FakeDirectory;
  readonly staffRoom: FakeStaffRoom;
  readonly inboxRule: FakeInboxRule;
  readonly ownMail: FakeOwnMail;
  readonly messenger: FakeMessenger;
  readonly clock: VirtualClock;
}

export function contextOf({ municipality, mail, desk, ...rooms }: Rooms): FlowContext {
  const rosters = datedRosters(() => municipality, rooms);
  const context: FlowContext = {
    ...rooms,
    mailRoom: mail,
    mailDesk: desk,
    dutyPost: new FakeDutyPost(),
    letters,
    subscriptions: undefined,
    ...tiedRules(rulesOfAle, rooms.store),
    recent: recentQuestions(rooms.clock),
    chat: chatMemory(rooms.clock),
    writer: undefined,
    municipality: rosters.current,
    rosterChanged: rosters.renew,
    newId: v7,
    owner: randomUUID(),
    gather,
    deliver: () => deliverOnce(context),
    wakeOutbox: () => undefined,
    ...deskRoom.upward(() => context),
    whyOf,
    version: '9.8.7',
  };
  return context;
}

export const senderOf = (who: Who) => ({
  personId: id(who),
  locale: 'sv-SE',
  conversation: {
    personId: id(who),
    conversationId: `a:${people[who]}`,
    serviceUrl: 'https://smba.example/',
  },
});

function dataOf(card: OpeningCard): Readonly<Record<string, unknown>> {
  const [section] = card.sections;
  return {
    notice: card.noticeId,
    mailbox: section?.mailboxId,
    date: section?.date,
    version: section?.version,
  };
}

/** Who was told which step, in order; the list of messages that comes at 15:00 is another story. */
export const stepsOf = (house: FlowHouse): readonly string[] =>
  house.messenger.said.flatMap(({ to, facts }) => {
    if (facts.card === 'inbox') return [];
    const who = (Object.keys(people) as Who[]).find((name) => id(name) === to) ?? to;
    return facts.card === 'opening' ? [`${who}: ${facts.step}`] : [`${who}: ${facts.card}`];
  });

/** The state that a person's latest opening card shows. */
export const stateOf = (house: FlowHouse, who: Who): string | undefined =>
  house.cards(who, 'opening').at(-1)?.sections[0]?.state;
