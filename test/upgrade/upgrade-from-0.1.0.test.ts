import { readFileSync } from 'node:fs';
import type { OpenedStore } from '../../src/app/open-store';
import { delegationId, mailboxId, noticeId } from '../../src/core/ids';
import type { NoticeState } from '../../src/core/notice';
import { instant } from '../../src/core/time';
import { postgresDatabases, sqliteDatabases } from '../fakes/store-databases';
import { dataOf, loadDump } from './load-dump';
import { readEverything } from './read-everything';
import type { Outside, Replica } from './upgraded-house';
import { leaveForward, leaveRule, outsideOf, ruleName, startReplica } from './upgraded-house';

const version = '0.1.0';
const at = (time: string, date = '2026-12-01') => instant(`${date}T${time}+01:00`);
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const idOf = (kind: string, count: number) => `${kind}-0000-4000-8000-${String(count).padStart(12, '0')}`;
const incoming = (count: number) => idOf('eeeeeeee', count);
const delegation = (count: number) => delegationId(`${String(count).padStart(8, '0')}${idOf('', 0)}`);
const notices = numbers(20).map((count) => noticeId(idOf('bbbbbbbb', count)));

type Read = Readonly<Record<string, unknown>>;
/** `gaps`: a later version may take some of them away. */
const { gaps, ...asRead } = JSON.parse(readFileSync(dataOf(version, 'as-read.json'), 'utf8')) as Read;

describe.each([sqliteDatabases(), postgresDatabases()])('a database of 0.1.0, on $dialect', (databases) => {
  let url: string;
  let store: OpenedStore;
  let outside: Outside;
  let replicas: readonly Replica[];

  beforeAll(() => databases.start());
  beforeEach(async () => {
    url = await databases.createEmpty();
    await loadDump(url, version);
    store = await databases.open(url);
    // In its first minute, after the old one died.
    await store.work.takeOver(Date.parse(at('11:34:00')));
    outside = await outsideOf(store);
    leaveOutside(outside);
  });
  afterEach(() => databases.closeAll());
  afterAll(() => databases.stop());

  /** Two processes of the present version, three minutes after the old one died. */
  const start = async () => {
    const stores = [store, await databases.open(url)];
    replicas = stores.map((one) => startReplica(one, outside, { version, at: at('11:34:30') }));
  };
  const carryOut = async (time: string, date?: string) => {
    for (const replica of replicas) replica.moveTo(at(time, date));
    await Promise.all(replicas.map((replica) => replica.carryOut()));
  };
  /** All that waited has its time in these. */
  const carryOutAll = async () => {
    for (const time of ['11:34:30', '11:36:00', '11:36:30', '12:00:00']) await carryOut(time);
    await carryOut('08:00:00', '2026-12-02');
  };
  const said = async () => {
    const names = new Map((await store.people.list()).map(({ id, name }) => [id, name]));
    return outside.messenger.said.map(({ to, facts }) => `${names.get(to) ?? to}: ${facts.card}`).toSorted();
  };

  it('is brought to the present version and read as 0.1.0 read it', async () => {
    expect(await store.isReady()).toBe(true);
    expect(await readEverything(store, notices)).toMatchObject(asRead);
  });

  it('keeps how often each question without an answer was asked, and none of its words', async () => {
    const { gaps: kept } = await readEverything(store, notices);
    const counts = (gaps as readonly Read[]).map((gap) =>
      Object.fromEntries(Object.entries(gap).filter(([key]) => key !== 'text')),
    );
    // The number of each is what 0.1.0 did not read; everything else is as it was.
    expect(kept).toEqual(counts.map((gap) => ({ ...gap, id: expect.any(Number) as number })));
  });

  it('says what waited, was under way or was to be tried again once, and nothing that was said twice already', async () => {
    await start();
    await carryOutAll();
    await carryOut('08:01:00', '2026-12-02');
    expect(await said()).toEqual(toBeSaid);
    const fates = await Promise.all(notices.map(async (id) => (await store.findNotice(id))?.state));
    expect(fates).toEqual(toBecome);
    expect(await store.outbox.counts(at('08:01:00', '2026-12-02'))).toMatchObject({ waiting: 0, sending: 0 });
  });

  it('goes over three processes that replace one another, and each thing is said and done once', async () => {
    const open = async () =>
      startReplica(await databases.open(url), outside, { version, at: at('11:34:30') });
    const [first, second, third] = [await open(), await open(), await open()];
    for (const [serving, time, date] of [
      [[first], '11:34:30'],
      [[first, second], '11:36:00'],
      [[second], '11:36:30'],
      [[second, third], '12:00:00'],
      [[third], '08:00:00', '2026-12-02'],
      [[third], '08:01:00', '2026-12-02'],
    ] as const) {
      replicas = serving;
      await carryOut(time, date);
    }
    expect(await said()).toEqual(toBeSaid);
    const { desk, inboxRule } = outside;
    expect(desk.calls.filter((call) => call === 'send')).toHaveLength(5);
    expect(new Set(desk.sent().map(({ key }) => key)).size).toBe(desk.sent().length);
    expect([...inboxRule.rules.keys()].toSorted()).toEqual([3, 4, 5, 6, 8].map(ruleName));
    expect(await store.outbox.counts(at('08:01:00', '2026-12-02'))).toMatchObject({ waiting: 0, sending: 0 });
    expect(await store.mailWork.counts()).toMatchObject({ waiting: 0, failed: 2 });
  });

  it('draws the cards anew that were to be', async () => {
    await start();
    await carryOutAll();
    const lying = numbers(5).map((count) => `activity-0${count}`);
    expect(outside.messenger.redrawn).toEqual(expect.arrayContaining(lying));
  });

  it('forwards once, moves once and deletes once, wherever the old process stopped', async () => {
    await start();
    await carryOutAll();
    const { desk } = outside;
    const forwards = [4, 5, 6, 7, 8, 9].map((count) => `forward/${incoming(count)}/1`);
    expect(
      desk
        .sent()
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(forwards);
    // What had gone out before is not among what is sent: of the six, five are.
    expect(desk.calls.filter((call) => call === 'send')).toHaveLength(5);
    expect([...desk.drafts.values()].filter(({ isSent }) => !isSent)).toEqual([]);
    expect(desk.moved.toSorted()).toEqual([
      'a12 Besvarat',
      'a13 Besvarat',
      'a14 sentitems',
      'm12 Besvarat',
      'm13 Besvarat',
      'm14 inbox',
    ]);
    expect(desk.removed.toSorted()).toEqual(['d15', 'forward-10', 'm15']);
    expect(await store.mailWork.counts()).toMatchObject({ waiting: 0, failed: 2 });
    const messages = await store.incoming.list({ mailboxes: [ks], withClosed: true }, all);
    const forwarded = messages.filter(({ answer }) => answer.state === 'forwarded').map(({ id }) => id);
    expect(forwarded).toEqual([4, 5, 6, 7, 8, 9, 11, 14].map(incoming));
  });

  it('makes and takes away the rules that were to be, and no rule before its day', async () => {
    await start();
    await carryOutAll();
    expect([...outside.inboxRule.rules.keys()].toSorted()).toEqual([3, 4, 5, 6, 8].map(ruleName));
    const states = await Promise.all(numbers(17).map((count) => store.delegations.find(delegation(count))));
    const inEffect = states.flatMap((one, index) => (one?.state === 'inEffect' ? [index + 1] : []));
    expect(inEffect).toEqual([3, 4, 5, 6, 8, 14]);
    expect(await claimRule(store, at('00:00:00', '2026-12-06'))).toBeUndefined();
    expect(await claimRule(store, at('00:00:00', '2026-12-07'))).toMatchObject({
      about: delegation(7),
    });
  });

  it('does the job that the old process had once, and takes in what had arrived once', async () => {
    await start();
    const ran = await Promise.all(replicas.map((replica) => replica.run()));
    expect(ran.flat().filter((job) => job === 'mailboxes')).toHaveLength(1);
    const again = await Promise.all(replicas.map((replica) => replica.run()));
    expect(again.flat()).not.toContain('mailboxes');
    const messages = await store.incoming.list({ mailboxes: [ks], withClosed: true }, all);
    expect(messages.filter(({ messageId }) => messageId === 'm99')).toHaveLength(1);
    expect(await store.incoming.listArrivalMailboxes()).toEqual([]);
  });
});

const ks = mailboxId('ks');
const all = { from: 0, most: 1_000 };

const claimRule = (store: OpenedStore, now: ReturnType<typeof at>) =>
  store.work.claim(
    { kind: 'rule', isOneAtATime: true },
    { owner: 'a', now, realMillis: Date.parse(now), leaseMillis: 1_000 },
  );

/** Four rules that are made tell owner and delegate; the rest is what waited. */
const toBeSaid = [
  'Anna Registrator: opening',
  'Bo Ersättare: delegation',
  'Carin Chef: message',
  'Cecilia Sekreterare: delegation',
  'David Chef: week',
  'Erik Handläggare: asked',
  'Erik Handläggare: delegation',
  'Gunilla Diarium: delegation',
  'Gunilla Diarium: delegation',
  'Hasse Bygglov: delegation',
  'Hasse Bygglov: delegation',
  'Hasse Bygglov: delegation',
  'Hasse Bygglov: delegation',
  'Ines Miljö: delegation',
  'Ivar Drift: deadEnd',
  'Karin Kommunchef: delegation',
  'Olga Social: week',
  'Rut Registrator: week',
];

/** The ninth was lost twice: whether it was read is not known, and it is not said a third time. */
const toBecome: readonly NoticeState[] = [
  ...(['said', 'said', 'said', 'said', 'said', 'unreachable', 'failed', 'dropped', 'failed'] as const),
  ...(['said', 'said', 'said', 'said', 'said', 'said', 'said', 'said', 'dropped', 'said', 'said'] as const),
];

/** Outlook and the mailboxes as the old process left them. */
function leaveOutside(outside: Outside): void {
  const { desk, mail } = outside;
  for (const count of [...numbers(20), 99]) desk.put(`m${count}`, { conversation: `c${count}` });
  for (const id of ['m1', 'm2', 'm99']) mail.deliver('kommunstyrelsen@ale.example', id, at('08:10:00'));
  for (const count of [5, 6, 7, 8, 10]) leaveForward(outside, incoming(count), `forward-${count}`);
  const gone = desk.drafts.get('forward-8');
  if (gone) gone.isSent = true;
  for (const count of [5, 8, 9, 10, 11]) leaveRule(outside, count);
}
