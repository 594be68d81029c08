import type { NewCase } from '../../../src/core/diary';
import { openDiaryHouse, type DiaryHouse } from './diary-house';

let house: DiaryHouse;
afterEach(() => house.close());

/** The register has such a day for one request, and is well again. */
async function badDay(mode: DiaryHouse['register']['script'][number]): Promise<void> {
  house = await openDiaryHouse();
  await house.ask();
  house.register.script.push(mode);
  await house.carry();
}

test.each(['forgetful', 'slow', 'garbage'] as const)(
  'a register that is %s has the case once, and its number is found by our reference',
  async (mode) => {
    await badDay(mode);
    expect((await house.card()).registration.kind).toBe('open');
    // Not before it has had its time.
    await house.carry(0.5);
    expect(house.register.books.cases).toHaveLength(1);
    await house.carry(2);
    expect(house.register.books.cases).toHaveLength(1);
    expect((await house.card()).registration).toEqual({ kind: 'registered', number: 'KS 2026/1' });
  },
);

test('a process that died with the case under way is followed by one that looks for it first', async () => {
  house = await openDiaryHouse();
  await house.ask();
  const diary = house.context.diary?.();
  let comesBack: () => void = () => undefined;
  const stuck = new Promise<void>((resolve) => (comesBack = resolve));
  const dead = {
    ...diary,
    create: async (asked: NewCase) => {
      const made = await diary?.create(asked);
      await stuck;
      return made;
    },
  };
  Object.assign(house.context, { diary: () => dead });
  const dying = house.carry(0, 'dying');
  while (house.register.books.cases.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  Object.assign(house.context, { diary: () => diary });
  // Its lease is over.
  await house.carry(5, 'next');
  await house.carry(5, 'next');
  comesBack();
  await dying;
  expect(house.register.books.cases).toHaveLength(1);
  expect((await house.card()).registration).toEqual({ kind: 'registered', number: 'KS 2026/1' });
});

test('a register that is down is asked again, and meanwhile no other number is typed until the registrar has heard of it', async () => {
  house = await openDiaryHouse();
  await house.register.set('down');
  await house.ask();
  await house.carry();
  await house.open();
  expect(
    await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/9' }),
  ).toMatchObject({
    refusal: 'diary-waits',
  });
  await house.carry(1);
  await house.carry(1);
  await house.to('09:05');
  expect(house.saidTo('anna')).toContain('message diaryFailed');
  expect((await house.card()).diary?.news?.state).toBe('failed');
  await house.register.set('up');
  await house.carry(20);
  expect((await house.card()).registration).toEqual({ kind: 'registered', number: 'KS 2026/1' });
});

test('a number that is typed while the register is down is the one that counts: no case is made, and the title goes', async () => {
  house = await openDiaryHouse();
  await house.register.set('down');
  await house.ask();
  for (let no = 0; no < 3; no++) await house.carry(1);
  const { reference } = await house.kept();
  await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/9' });
  await house.register.set('up');
  await house.carry(20);
  expect(house.register.books.cases).toEqual([]);
  expect(await house.store.diaryWork.find(reference)).toBeUndefined();
  expect((await house.card()).registration).toEqual({ kind: 'registered', number: 'KS 2026/9' });
});

test('a case whose answer was lost, and that was registered by hand meanwhile, is in the log with its number', async () => {
  await badDay('forgetful');
  await house.register.set('busy');
  for (let no = 0; no < 3; no++) await house.carry(20);
  await house.open();
  await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/9' });
  await house.register.set('up');
  await house.carry(20);
  expect(house.register.books.cases).toHaveLength(1);
  expect(await house.events()).toContainEqual(
    expect.objectContaining({ what: 'message.diaryLate', number: 'KS 2026/1' }),
  );
});

test('what the register refuses stays open with its reason, and can be asked for again', async () => {
  house = await openDiaryHouse();
  await house.register.set('refuses');
  await house.ask({ title: 'Lisas ärende' });
  await house.carry();
  await house.to('09:05');
  expect(house.saidTo('anna')).toContain('message diaryFailed');
  expect((await house.card()).diary?.news).toMatchObject({
    state: 'refused',
    reason: 'title',
    fields: ['title'],
  });
  expect(house.read('anna', 'message').join('\n')).toContain('rubriken godtas inte');
  expect((await house.kept()).row).toBeUndefined();
  expect(
    JSON.stringify(await house.store.incoming.findMany([(await house.card()).incomingId])),
  ).not.toContain('Lisas');
  await house.register.set('up');
  await house.open();
  await house.ask();
  await house.carry();
  expect((await house.card()).registration).toEqual({ kind: 'registered', number: 'KS 2026/1' });
});

test('a register that never answers is given up; whether it took the case is said as it is known', async () => {
  house = await openDiaryHouse();
  await house.register.set('down');
  await house.ask();
  for (let no = 0; no < 62; no++) await house.carry(20);
  expect((await house.card()).diary?.news?.state).toBe('givenUp');
  await house.register.set('up');
  await house.open();
  await house.ask();
  house.register.script.push('forgetful');
  await house.carry();
  await house.register.set('down');
  for (let no = 0; no < 62; no++) await house.carry(20);
  const { diary } = await house.card();
  expect(diary?.news?.state).toBe('unsure');
  expect(house.read('anna', 'message').join('\n')).toContain(diary?.news?.reference ?? '?');
});
