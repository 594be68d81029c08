import type { OpenedStore } from '../../../src/app/open-store';
import { mailboxId, noticeId, personId, questionId, upn } from '../../../src/core/ids';
import type { RegistrarQuestion } from '../../../src/rules/domain/registrar-question';
import { localDate } from '../../../src/core/time';
import type { TestDatabases } from '../../fakes/store-databases';
import { aNotice, anna, at, bo, ks, soc } from '../../fakes/store-samples';

const aQuestion = (changes: Partial<RegistrarQuestion> = {}): RegistrarQuestion => ({
  id: questionId('question-1'),
  version: 1,
  mailboxId: ks,
  askerId: personId('erik'),
  receiverId: anna,
  text: 'Ska "ritningen" sparas?\n😀',
  askedAt: at('09:00'),
  answer: undefined,
  ...changes,
});
const answered = aQuestion({ version: 2, answer: { text: 'Ja.', byId: bo, at: at('10:00') } });

export function questionContract(databases: TestDatabases): void {
  let store: OpenedStore;

  beforeEach(async () => {
    store = await databases.open(await databases.create());
  });

  const ask = (changes: Partial<RegistrarQuestion> = {}) =>
    store.save({ questions: [{ expectedVersion: 0, question: aQuestion(changes) }] });

  it('keeps a question as it was asked, then with its answer', async () => {
    await ask();
    expect(await store.questions.find(aQuestion().id)).toEqual(aQuestion());
    expect(await store.save({ questions: [{ expectedVersion: 1, question: answered }] })).toBe('saved');
    expect(await store.questions.find(aQuestion().id)).toEqual(answered);
    expect(await store.questions.find(questionId('question-2'))).toBeUndefined();
  });

  it('takes one of two questions with the same id, and leaves nothing of the other', async () => {
    const outcomes = await Promise.all([
      ask(),
      store.save({
        questions: [{ expectedVersion: 0, question: aQuestion({ text: 'En annan' }) }],
        notices: [aNotice('notice-1')],
      }),
    ]);
    expect(outcomes).toEqual(['saved', 'conflict']);
    expect(await store.questions.find(aQuestion().id)).toEqual(aQuestion());
    expect((await store.findNotice(noticeId('notice-1')))?.id).toBeUndefined();
  });

  it('takes one of two answers to the same version, and leaves nothing of the other', async () => {
    await ask();
    const other = { ...answered, answer: { text: 'Nej.', byId: anna, at: at('10:00') } };
    const outcomes = await Promise.all([
      store.save({ questions: [{ expectedVersion: 1, question: answered }], notices: [aNotice('notice-1')] }),
      store.save({ questions: [{ expectedVersion: 1, question: other }], notices: [aNotice('notice-1')] }),
    ]);
    expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
    expect((await store.questions.find(answered.id))?.version).toBe(2);
  });

  it('lists what waits in some mailboxes, longest waiting first', async () => {
    await ask({ id: questionId('late'), askedAt: at('09:30') });
    await ask({ id: questionId('early'), askedAt: at('08:30') });
    await ask({ id: questionId('elsewhere'), mailboxId: soc });
    await ask({ id: questionId('done'), version: 2, answer: answered.answer });
    const ids = async (...mailboxes: readonly string[]) =>
      (await store.questions.listWaiting(mailboxes.map(mailboxId))).map(({ id }) => id);
    expect(await ids('ks')).toEqual(['early', 'late']);
    expect(await ids('ks', 'soc')).toEqual(['early', 'elsewhere', 'late']);
    expect(await ids()).toEqual([]);
  });

  it('counts what waits, by mailbox', async () => {
    await ask();
    await ask({ id: questionId('question-2') });
    await ask({ id: questionId('elsewhere'), mailboxId: soc });
    await ask({ id: questionId('done'), version: 2, answer: answered.answer });
    expect([...(await store.questions.countWaiting())].toSorted()).toEqual([
      ['ks', 2],
      ['soc', 1],
    ]);
  });

  it('finds the notices of one question by their keys, and of no other', async () => {
    const notice = (id: string, key: string) => ({ ...aNotice(id, anna, []), key });
    await store.save({
      notices: [
        notice('notice-1', 'question/question-1/anna'),
        notice('notice-2', 'question/question-1/reminder'),
        notice('notice-3', 'question/question-10/anna'),
        notice('notice-4', 'question-answered/question-1'),
      ],
    });
    const found = await store.questions.listNotices(questionId('question-1'));
    expect(found.toSorted()).toEqual(['notice-1', 'notice-2']);
  });

  it('knows first names and whole names of people, and takes no part of a name for one', async () => {
    const person = (name: string) => ({
      id: personId(name),
      upn: upn(`${name}@ale.example`),
      name,
      department: undefined,
      isEnabled: true,
      isGuest: false,
    });
    await store.people.saveFromDirectory([person('Åsa Öberg')]);
    await store.staff.saveListed({
      people: [person('Ann-Sofie Bergman')],
      gone: [],
      state: { cursor: undefined, generation: 1, doneAt: undefined },
    });
    const named = (...words: readonly string[]) => store.questions.isAnybodyNamed(words);
    expect(await named('får', 'åsa')).toBe(true);
    expect(await named('ÅSA')).toBe(true);
    expect(await named('ann-sofie')).toBe(true);
    expect(await named('öberg', 'ann', 'ås', 'får')).toBe(false);
    expect(await named()).toBe(false);
  });

  it('counts the same words once more, keeps the latest date and rule, and lists the latest first', async () => {
    const gap = (text: string, date: string, shownRule?: string) =>
      store.save({ gaps: [{ text, shownRule, lastAskedOn: localDate(date) }] });
    await gap('Får jag ta med hunden?', '2026-11-02');
    await gap('Hur länge sparas loggar?', '2026-11-03');
    await gap('Får jag ta med hunden?', '2026-11-04', 'S1');
    expect(await store.questions.listGaps(localDate('2026-11-03'), 10)).toEqual([
      { id: 1, text: 'Får jag ta med hunden?', shownRule: 'S1', times: 2, lastAskedOn: '2026-11-04' },
      { id: 2, text: 'Hur länge sparas loggar?', shownRule: undefined, times: 1, lastAskedOn: '2026-11-03' },
    ]);
    expect(await store.questions.listGaps(localDate('2026-11-04'), 10)).toHaveLength(1);
    expect(await store.questions.listGaps(localDate('2026-01-01'), 1)).toHaveLength(1);
  });

  it('keeps the longest question in signs of four bytes', async () => {
    const text = '😀'.repeat(250);
    await store.save({ gaps: [{ text, shownRule: undefined, lastAskedOn: localDate('2026-11-02') }] });
    expect((await store.questions.listGaps(localDate('2026-01-01'), 10))[0]?.text).toBe(text);
  });

  it('counts what is older than the retention plan allows', async () => {
    await ask();
    await ask({ id: questionId('done'), version: 2, answer: answered.answer });
    await store.save({ gaps: [{ text: 'x', shownRule: undefined, lastAskedOn: localDate('2026-11-02') }] });
    const before = new Map((['questions', 'gaps'] as const).map((what) => [what, at('09:30')]));
    expect(await store.retention.list(before)).toEqual([
      { what: 'questions', count: 1 },
      { what: 'gaps', count: 1 },
    ]);
  });
}
