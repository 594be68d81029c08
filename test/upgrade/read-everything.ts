// Everything that is kept of the municipality in test/data, as the store tells it. It only calls the store that it gets,
// so that an older version's can be read with it too (test/data/0.1.0/make.js).

import type { SandboxClock } from '../../src/platform/db/database-time';
import type { AgreementId, FolderPath, MailboxId, NoticeId, PersonId, QuestionId } from '../../src/core/ids';
import type { Instant, LocalDate } from '../../src/core/time';
import type { MailboxCount } from '../../src/look/store/mail-store';
import type { Store } from '../../src/app/flow-context';
import type { WrittenDate } from '../../src/duty/store/duty-store';

const mailboxes = ['ks', 'soc'] as readonly string[] as readonly MailboxId[];
const ks = 'ks' as MailboxId;
const dates = ['2026-11-30', '2026-12-01', '2026-12-03'] as readonly string[] as readonly LocalDate[];
const today = '2026-12-01' as LocalDate;
const now = '2026-12-01T10:31:20.000Z' as Instant;
const past = '2026-01-01T00:00:00.000Z' as Instant;
const future = '2027-01-01T00:00:00.000Z' as Instant;
const questions = [1, 2].map((count) => `dddddddd-0000-4000-8000-00000000000${count}` as QuestionId);
const ended = 'ffffffff-0000-4000-8000-000000000003' as AgreementId;

/** As plain values of JSON, by what it is about. */
export async function readEverything(
  store: Store & { readonly clock: SandboxClock },
  notices: readonly NoticeId[],
): Promise<Readonly<Record<string, unknown>>> {
  const people = await store.people.list();
  const ids = people.map(({ id }) => id);
  const read = {
    ...(await readDuty(store)),
    ...(await readMail(store)),
    ...(await readMessages(store, ids)),
    ...(await readPeople(store, ids)),
    ...(await readDelegations(store, ids)),
    ...(await readQuestions(store)),
    people,
    notices: await Promise.all(notices.map((id) => store.findNotice(id))),
    fates: await Promise.all(ids.map((id) => store.outbox.findLastFate(id))),
    outbox: await store.outbox.counts(now),
    jobs: [...(await store.jobs.listDone())].toSorted(),
    log: await store.log.list(1_000),
    retention: await readRetention(store),
    clock: await store.clock.read(),
  };
  return plain(read) as Readonly<Record<string, unknown>>;
}

/** Maps and sets as lists in an order of their own. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, one: unknown) =>
      one instanceof Map || one instanceof Set ? [...(one as Iterable<unknown>)].toSorted() : one,
    ),
  );

/** The databases give counts in orders of their own. */
const byMailbox = (a: MailboxCount, b: MailboxCount): number => (a.mailboxId < b.mailboxId ? -1 : 1);
const inOrder = (date: WrittenDate): WrittenDate => ({ ...date, counts: date.counts.toSorted(byMailbox) });

const readDuty = async ({ duty }: Store) => ({
  dates: await Promise.all(dates.map((date) => duty.readDate(date).then(inOrder))),
  days: await duty.listDays(dates[0] ?? today, today),
  openDays: await duty.listOpenDays('2026-12-24' as LocalDate),
  lastDates: await Promise.all(mailboxes.map((id) => duty.findLastDate(id))),
});

const readMail = async ({ mail }: Store) => ({
  folders: await Promise.all(mailboxes.map((id) => mail.listFolders(id))),
  known: await mail.listStale(ks, 'inbox' as FolderPath, 2),
  counts: (await mail.listCounts()).toSorted(byMailbox),
});

async function readMessages({ incoming, mailWork }: Store, people: readonly PersonId[]) {
  const slice = { from: 0, most: 1_000 };
  const messages = await incoming.list({ mailboxes, withClosed: true }, slice);
  const lists = (['inbox', 'list'] as const).flatMap((kind) =>
    people.map((id) => incoming.findLiveCard(id, kind)),
  );
  return {
    messages,
    openMessages: (await incoming.list({ mailboxes }, slice)).map(({ id }) => id),
    batch: (await incoming.listBatch('batch-1')).map(({ id }) => id),
    arrivals: await incoming.listArrivals(ks, 100),
    arrivalMailboxes: await incoming.listArrivalMailboxes(),
    agreements: await incoming.listAgreements(mailboxes),
    endedAgreement: await incoming.findAgreement(ended),
    liveCards: (await Promise.all(lists)).filter((card) => card !== undefined),
    mailWork: await mailWork.counts(),
    forwardCopies: await Promise.all(messages.map(({ id }) => mailWork.listCopies(id))),
  };
}

const readPeople = async ({ people, staff, outbox }: Store, ids: readonly PersonId[]) => ({
  absences: await people.listAbsences(past, future),
  conversations: await Promise.all(ids.map((id) => outbox.findConversation(id))),
  staff: await staff.listAfter(undefined, 1_000),
  withoutMailbox: await staff.listWithoutMailbox(10),
  sweeps: await Promise.all(
    (['listing', 'presence', 'settings'] as const).map((name) => staff.findSweep(name)),
  ),
});

async function readDelegations({ delegations }: Store, people: readonly PersonId[]) {
  const all = await delegations.listOf(people);
  return {
    delegations: all,
    openDelegations: (await delegations.listOpen(undefined, 1_000)).map(({ id }) => id),
    exempt: await delegations.listExempt(people),
    managers: (await delegations.listManagers(now)).toSorted(),
    delegationNotices: await Promise.all(all.map(({ id }) => delegations.listNotices(id))),
  };
}

const readQuestions = async (store: Store) => ({
  questions: await Promise.all(questions.map((id) => store.questions.find(id))),
  waitingQuestions: await store.questions.countWaiting(),
  questionNotices: await Promise.all(questions.map((id) => store.questions.listNotices(id))),
  gaps: await store.questions.listGaps('2026-01-01' as LocalDate, 100),
});

const readRetention = (store: Store) =>
  store.retention.list(
    new Map(
      (
        [
          'log',
          'notices',
          'messages',
          'absences',
          'delegations',
          'agreements',
          'openings',
          'questions',
        ] as const
      ).map((kind) => [kind, future]),
    ),
  );
