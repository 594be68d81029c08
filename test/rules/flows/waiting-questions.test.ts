import type { CardFacts } from '../../../src/app/cards';
import { id, openFlowHouse, senderOf, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T10:00:00+01:00');
});
afterEach(async () => {
  await house.close();
});

/** A house of another morning instead of the usual one. */
async function openAt(time: string): Promise<FlowHouse> {
  await house.close();
  return openFlowHouse(time);
}

type QuestionCard = Extract<CardFacts, { readonly card: 'question' }>;

const text = 'Ska ritningen diarieföras igen?';

const click = (who: 'bo' | 'erik', verb: string, data: Readonly<Record<string, unknown>>) =>
  house.receiver.action(senderOf(who), { verb, data, activityId: 'activity-x' });

function questionOn(who: 'anna' | 'bo'): QuestionCard {
  const said = house.messenger.said.findLast((it) => it.to === id(who) && it.facts.card === 'question');
  if (said?.facts.card !== 'question') throw new Error(`${who} has no question`);
  return said.facts;
}

describe('a question to the registrar', () => {
  test('that waits is reminded of once, on the next working morning, and is in the list of the week', async () => {
    house = await openAt('2026-12-04T16:00:00+01:00');
    await click('erik', 'rules.askRegistrar', { question: text });
    const cards = (): readonly boolean[] =>
      house.messenger.said.flatMap(({ to, facts }) =>
        to === id('anna') && facts.card === 'question' ? [facts.isReminder === true] : [],
      );
    await house.to('16:29');
    expect(cards()).toEqual([false]);
    await house.to('07:59', '2026-12-07');
    expect(cards()).toEqual([false]);
    await house.to('08:31', '2026-12-07');
    expect(cards()).toEqual([true]);
    await house.to('16:00', '2026-12-08');
    expect(cards()).toEqual([true]);
    const week = house.messenger.said.findLast((it) => it.to === id('anna') && it.facts.card === 'week');
    expect(week?.facts).toMatchObject({ questions: { waiting: 1 } });
  });

  test('that came after hours is not reminded of in the hour in which it is told', async () => {
    house = await openAt('2026-12-01T18:00:00+01:00');
    await click('erik', 'rules.askRegistrar', { question: text });
    await house.to('16:00', '2026-12-02');
    const told = house.messenger.said.filter((it) => it.to === id('anna') && it.facts.card === 'question');
    expect(told).toHaveLength(1);
    await house.to('08:20', '2026-12-03');
    expect(questionOn('anna').isReminder).toBe(true);
  });

  test('moves on to the substitute when the registrar goes away, and every card shows the answer', async () => {
    await click('erik', 'rules.askRegistrar', { question: text });
    await house.to('10:01');
    await house.write('anna', 'jag är borta i dag');
    await house.to('10:16');
    const { questionId, version } = questionOn('bo');
    expect((await house.store.questions.find(questionId))?.receiverId).toBe(id('bo'));
    expect(JSON.stringify(await house.store.log.list(5))).toContain('question.movedOn');
    await click('bo', 'question.answer', { question: questionId, version, text: 'Ja.' });
    await house.to('10:17');
    expect(questionOn('anna').answer?.text).toBe('Ja.');
    expect(questionOn('bo').answer?.text).toBe('Ja.');
  });

  test('stays with whoever has it when the registrar comes back', async () => {
    await click('erik', 'rules.askRegistrar', { question: text });
    await house.to('10:01');
    await house.write('anna', 'jag är borta i dag');
    await house.to('10:16');
    await house.write('anna', 'tillbaka');
    await house.to('10:46');
    const { questionId } = questionOn('anna');
    expect((await house.store.questions.find(questionId))?.receiverId).toBe(id('bo'));
  });

  test('that has moved on is reminded of the morning after, and not while its new receiver is away', async () => {
    await click('erik', 'rules.askRegistrar', { question: text });
    await house.to('10:01');
    await house.write('anna', 'jag är borta 1–4 december');
    await house.to('16:00');
    const reminders = (who: 'anna' | 'bo') =>
      house.messenger.said.filter(
        ({ to, facts }) => to === id(who) && facts.card === 'question' && facts.isReminder === true,
      ).length;
    expect([reminders('anna'), reminders('bo')]).toEqual([0, 0]);
    await house.to('08:31', '2026-12-02');
    expect([reminders('anna'), reminders('bo')]).toEqual([0, 1]);
    await house.to('16:00', '2026-12-04');
    expect([reminders('anna'), reminders('bo')]).toEqual([0, 1]);
  });

  test('is not reminded of while everybody is away', async () => {
    await click('erik', 'rules.askRegistrar', { question: text });
    await house.to('10:01');
    await house.write('anna', 'jag är borta 2–4 december');
    await house.write('bo', 'jag är borta 1–4 december');
    await house.to('16:00', '2026-12-04');
    const told = house.messenger.said.filter(({ facts }) => facts.card === 'question');
    expect(told).toHaveLength(1);
  });

  test('waits where it is while everybody in the roster is away', async () => {
    await click('erik', 'rules.askRegistrar', { question: text });
    await house.to('10:01');
    await house.write('anna', 'jag är borta i dag');
    await house.write('bo', 'jag är borta i dag');
    await house.to('12:00');
    expect((await house.store.questions.find(questionOn('anna').questionId))?.receiverId).toBe(id('anna'));
    expect(house.messenger.said.some((it) => it.to === id('bo') && it.facts.card === 'question')).toBe(false);
  });
});
