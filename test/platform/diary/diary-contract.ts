import { randomUUID } from 'node:crypto';
import { mailboxId } from '../../../src/core/ids';
import type { DiaryMarking, DiaryPlace } from '../../../src/core/municipality';
import { localDate } from '../../../src/core/time';
import type { Diary, DiaryOutcome, NewCase } from '../../../src/core/diary';

/** What befalls one request that would take something. */
type BadDay = 'down' | 'slow' | 'forgetful' | 'refuses' | 'locked' | 'busy' | 'garbage';

/** A register to hold an adapter against: a stand-in made from its vendor's pages. */
interface DiaryUnderTest {
  readonly diary: Diary;
  readonly place: DiaryPlace;
  /** One that is right there, and one that the register must refuse. */
  readonly marking: DiaryMarking;
  readonly wrongMarking: DiaryMarking;
  set(mode: BadDay | 'up'): Promise<void>;
  /** What the register itself has. */
  cases(): readonly { readonly number: string; readonly title: string; readonly text: string }[];
  mails(): readonly { readonly bytes: number }[];
}

/** A later adapter passes this with a stand-in of its own; docs/adr/0012-diary.md says how one is added. */
export function diaryContract(register: () => DiaryUnderTest): void {
  const asked = (more: Partial<NewCase> = {}): NewCase => {
    const { place, marking } = register();
    const reference = more.reference ?? randomUUID();
    return {
      ...{ place, marking, reference },
      title: 'Fråga om bullerplank',
      description: `Inkom med e-post. Referens ${reference}.`,
      arrivedOn: localDate('2026-12-01'),
      registeredOn: localDate('2026-12-01'),
      ...more,
    };
  };
  const create = (more?: Partial<NewCase>) => register().diary.create(asked(more));
  const find = (reference: string) =>
    register().diary.find({
      place: register().place,
      reference,
      registeredOn: localDate('2026-12-01'),
    });
  const valueOf = <T>(outcome: DiaryOutcome<T>): T => {
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    return outcome.value;
  };

  test('a case gets a number and carries the title and the reference', async () => {
    const reference = randomUUID();
    const made = valueOf(await create({ reference }));
    expect(made.number).not.toBe('');
    const [one] = register().cases();
    expect(one).toMatchObject({ number: made.number, title: 'Fråga om bullerplank' });
    expect(one?.text).toContain(reference);
  });

  test('a case is found again by its reference among many, and what is not there is said to be not there', async () => {
    const reference = randomUUID();
    const made = valueOf(await create({ reference }));
    for (let no = 0; no < 120; no++) valueOf(await create());
    expect(valueOf(await find(reference))).toEqual(made);
    expect(valueOf(await find(randomUUID()))).toBeUndefined();
  });

  test.each(['forgetful', 'slow', 'garbage'] as const)(
    'a register that is %s has taken the case: lost, and found',
    async (mode) => {
      const reference = randomUUID();
      await register().set(mode);
      expect(await create({ reference })).toMatchObject({ kind: 'lost' });
      await register().set('up');
      expect(register().cases()).toHaveLength(1);
      expect(valueOf(await find(reference))).toMatchObject({ number: register().cases()[0]?.number });
    },
  );

  test.each(['down', 'busy'] as const)('a register that is %s has taken nothing: later', async (mode) => {
    await register().set(mode);
    expect(await create()).toMatchObject({ kind: 'later' });
    await register().set('up');
    expect(register().cases()).toEqual([]);
  });

  test('that nothing is there is not said by a register that cannot be read', async () => {
    for (const mode of ['down', 'busy', 'locked', 'garbage'] as const) {
      await register().set(mode);
      expect((await find(randomUUID())).kind).not.toBe('done');
    }
  });

  test('what is refused is not taken, and names what is wrong without repeating the title', async () => {
    const title = 'Hemligt om Lisa Larsson';
    await register().set('refuses');
    const outcome = await create({ title });
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'title' });
    expect(JSON.stringify(outcome)).not.toContain('Lisa');
    await register().set('locked');
    expect(await create()).toMatchObject({ kind: 'refused', reason: 'rights' });
    await register().set('up');
    const { wrongMarking, place } = register();
    expect(await create({ marking: wrongMarking })).toMatchObject({ kind: 'refused', reason: 'marking' });
    const nowhere = { ...place, diary: 'no-such-register', mailboxes: [mailboxId('ks')] };
    expect(await create({ place: nowhere })).toMatchObject({ kind: 'refused', reason: 'place' });
    expect(register().cases()).toEqual([]);
  });

  test('a message lies in its case once, also when an answer was lost', async () => {
    const { diary, place, marking } = register();
    const reference = randomUUID();
    const { id: caseId } = valueOf(await create({ reference }));
    const eml = Buffer.from('Subject: Bullerplank\r\n\r\nHej');
    const mail = {
      ...{ place, marking, reference, caseId, eml },
      title: 'Inkommet',
      arrivedOn: localDate('2026-12-01'),
    };
    await register().set('forgetful');
    expect((await diary.attach(mail)).kind).not.toBe('done');
    await register().set('up');
    expect(await diary.attach(mail)).toMatchObject({ kind: 'done' });
    expect(register().mails()).toEqual([{ bytes: eml.length }]);
  });

  test('a dry run finds what is right and what is not, and registers nothing', async () => {
    const { diary, place, marking, wrongMarking } = register();
    const right = await diary.tryOut([place], [marking]);
    expect(right.filter(({ isRight }) => !isRight)).toEqual([]);
    const nowhere = { ...place, diary: 'no-such-register' };
    const wrong = await diary.tryOut([nowhere], [wrongMarking]);
    expect(wrong.filter(({ isRight }) => !isRight).length).toBeGreaterThan(1);
    await register().set('down');
    expect(await diary.tryOut([place], [marking])).toEqual([
      expect.objectContaining({ isRight: false, remedy: expect.any(String) as string }),
    ]);
    await register().set('up');
    expect(register().cases()).toEqual([]);
  });
}
