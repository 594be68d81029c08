import type { OpenedStore } from '../../../src/app/open-store';
import { absenceId, mailboxId, noticeId, personId, upn } from '../../../src/core/ids';
import type { WrittenDate } from '../../../src/duty/store/duty-store';
import type { TestDatabases } from '../../fakes/store-databases';
import {
  aDay,
  aFolder,
  aMessage,
  aNotice,
  aPerson,
  anAbsence,
  anOpening,
  at,
  conversationOf,
  copyFor,
  today,
  tomorrow,
} from '../../fakes/store-samples';

/** More than are read together at a time. */
const numbers = Array.from({ length: 21 }, (_, no) => no);
const person = (no: number) => personId(`person-${no}`);
const named = (no: number) => upn(`person-${no}@ale.example`);
const mailbox = (no: number) => mailboxId(`mailbox-${no}`);
const notice = (no: number) => noticeId(`notice-${no}`);
const hour = (no: number) => String(no % 22).padStart(2, '0');

/** Counts come in no order. */
const inOrder = ({ counts, ...written }: WrittenDate) => ({
  ...written,
  counts: counts.toSorted((one, other) => (one.mailboxId < other.mailboxId ? -1 : 1)),
});

export function togetherContract(databases: TestDatabases): void {
  let store: OpenedStore;

  beforeEach(async () => {
    store = await databases.open(await databases.create());
    await store.people.saveFromDirectory(numbers.map((no) => aPerson({ id: person(no), upn: named(no) })));
    const days = numbers.flatMap((no) => [
      { expectedVersion: 0, day: aDay({ mailboxId: mailbox(no), version: 1 }) },
      { expectedVersion: 0, day: aDay({ mailboxId: mailbox(no), date: tomorrow, state: 'opened' }) },
    ]);
    const openings = numbers.map((no) => anOpening({ mailboxId: mailbox(no), at: at(`${hour(no)}:30`) }));
    const absences = numbers.map((no) =>
      anAbsence({
        id: absenceId(`absence-${no}`),
        personId: person(no),
        from: at(`${hour(no)}:00`),
        until: no % 3 === 0 ? undefined : at(`${hour(no)}:40`),
        endedAt: no % 4 === 0 ? at(`${hour(no)}:20`) : undefined,
      }),
    );
    const notices = numbers.map((no) => aNotice(notice(no), person(no), [mailbox(no), mailbox(no + 1)]));
    await store.save({ days, openings, absences, notices });
    for (const no of numbers) {
      await store.mail.savePage({
        folder: aFolder({ mailboxId: mailbox(no) }),
        upserts: [aMessage(`message-${no}`)],
        removals: [],
        openings: [],
      });
      if (no % 2 === 0) await store.outbox.saveConversation(conversationOf(person(no)));
      await store.outbox.saveCopy(notice(no), copyFor(person(no), `card-${no}`));
    }
  });

  const questions: Readonly<Record<string, (no: number) => Promise<unknown>>> = {
    'somebody who talks': (no) => store.people.findTalking(person(no)),
    'people by name and by id': (no) =>
      store.people.list({ upns: [named(no), named(no + 2)], ids: [person(no + 1), person(99)] }),
    'nobody at all': () => store.people.list({ upns: [], ids: [] }),
    'absences of some, each in a span of its own': (no) =>
      store.people.listAbsences(
        at(`${hour(no)}:10`),
        at(`${hour(no + 2)}:10`),
        numbers.slice(no, no + 3).map(person),
      ),
    'absences over just before a span': (no) =>
      store.people.listAbsences(at(`${hour(no)}:30`), at(`${hour(no)}:50`), [person(no)]),
    'absences that begin after a span': (no) =>
      store.people.listAbsences(at('00:00'), at(`${hour(no)}:00`), [person(no), person(no + 1)]),
    'a date of some mailboxes': (no) =>
      store.duty.readDate(today, [mailbox(no), mailbox(no + 1)]).then(inOrder),
    'another date of a mailbox': (no) => store.duty.readDate(tomorrow, [mailbox(no)]),
    'a date of every mailbox': () => store.duty.readDate(today).then(inOrder),
    'a notice': (no) => store.findNotice(notice(no)),
    'a copy that is known': (no) => store.outbox.hasCopy(notice(no), copyFor(person(no), `card-${no}`)),
    "another notice's copy": (no) => store.outbox.hasCopy(notice(no), copyFor(person(no), `card-${no + 1}`)),
  };

  it.each(Object.keys(questions))('%s: whoever asks with others hears what they hear alone', async (name) => {
    const ask = questions[name]!;
    const asked = [...numbers, 3, 3, 30];
    const alone = [];
    for (const no of asked) alone.push(await ask(no));
    expect(await Promise.all(asked.map(ask))).toEqual(alone);
  });

  it('each of the questions at once', async () => {
    const asked = Object.values(questions).flatMap((ask) => [() => ask(4), () => ask(7), () => ask(11)]);
    const alone = [];
    for (const ask of asked) alone.push(await ask());
    expect(await Promise.all(asked.map((ask) => ask()))).toEqual(alone);
  });

  it('what is saved before the question is in the answer', async () => {
    const { people } = store;
    const before = people.findTalking(person(0));
    await people.saveSeen(person(1), 'en-GB');
    expect(await people.findTalking(person(1))).toMatchObject({ person: { locale: 'en-GB' } });
    expect(await before).toMatchObject({ person: { id: person(0) } });
  });
}
