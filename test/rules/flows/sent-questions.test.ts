import { localDate } from '../../../src/core/time';
import { cardOf } from '../../support/card-of';
import type { FlowHouse } from '../../support/flow-house';
import { openFlowHouse, senderOf } from '../../support/flow-house';
import { askedBackWith } from '../asked-back';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T10:00:00+01:00');
});
afterEach(async () => {
  await house.close();
});

const gaps = async () =>
  (await house.store.questions.listGaps(localDate('2000-01-01'), 50)).map(({ text, times }) => [text, times]);
const click = async (verb: string, data: Readonly<Record<string, unknown>>) =>
  (await house.receiver.action(senderOf('erik'), { verb, data, activityId: 'activity-x' })).drawing;
const send = (question: string, asked?: string, unhelpful?: string) =>
  click('rules.askRegistrar', {
    question,
    ...(asked !== undefined && { asked }),
    ...(unhelpful !== undefined && { rule: unhelpful }),
  });

describe('a question that was sent to a registrar', () => {
  test('is listed without a name as one that the rules did not answer, once', async () => {
    await house.write('erik', 'hej');
    const question = 'Vem godkänner att vi startar ett konto på Instagram för biblioteket?';
    const { facts } = await send(question);
    expect(facts).toMatchObject({ card: 'asked', text: question });
    expect(await gaps()).toEqual([[question, 1]]);
  });

  test('is one with "none of them" before it', async () => {
    const question = askedBackWith('F4');
    const { questionId: asked } = cardOf(await house.write('erik', question), 'nearRules');
    await house.receiver.action(senderOf('erik'), {
      verb: 'rules.choose',
      data: { asked },
      activityId: 'activity-x',
    });
    expect(await gaps()).toEqual([[question, 1]]);
    await send(question, asked);
    expect(await gaps()).toEqual([[question, 1]]);
  });

  test.each([
    'Vad svarar jag Lisa Lindgren om postlistan?',
    'Ska hennes mejl sparas när hon har slutat?',
    'Ring mig på 0303-33 00 00 om postlistan?',
    'Ska brevlådan öppnas varje dag?',
  ])('is not where it names or points at somebody, or where the rules answer it: %s', async (question) => {
    await house.write('erik', 'hej');
    await send(question);
    expect(await gaps()).toEqual([]);
  });

  test('and nothing that tells of somebody is sent or listed', async () => {
    await house.write('erik', 'hej');
    await send('Får jag vara hemma när min dotter har feber?');
    expect(await gaps()).toEqual([]);
    expect(await house.store.questions.listWaiting(['ks' as never])).toEqual([]);
  });

  test('after "did not help" is listed with the rule that surely answered, and can be tied from there', async () => {
    const question = 'Får jag rensa min inkorg?';
    const answer = cardOf(await house.write('erik', question), 'answer');
    const { questionId: asked, rule } = answer;
    const { facts } = await click('rules.notHelpful', { rules: rule.id, asked });
    // Not surely plain: nothing is kept by the press, and the field holds it to be sent.
    expect(facts).toMatchObject({ card: 'answer', verdict: 'notHelpful', isKept: false, question });
    expect(await gaps()).toEqual([]);
    await send(question, asked, rule.id);
    expect(await gaps()).toEqual([[question, 1]]);
    const [listed] = cardOf(await house.write('anna', 'frågor'), 'questionList').gaps;
    expect(listed).toMatchObject({ text: question, shownRule: rule.id });
  });

  test('of another rule than the one that surely answers it is not listed by a button that names one', async () => {
    const question = 'Får jag rensa min inkorg?';
    const { rule } = cardOf(await house.write('erik', question), 'answer');
    expect(rule.id).not.toBe('A1');
    for (const unhelpful of ['A1', 'X99', undefined]) await send(question, undefined, unhelpful);
    expect(await gaps()).toEqual([]);
  });

  test('stands in the field after "none of them", also where no press keeps it', async () => {
    const question = 'Får man ha svaren i en vanlig pärm?';
    const { questionId: asked } = cardOf(await house.write('erik', question), 'nearRules');
    const { facts } = await click('rules.choose', { asked });
    expect(facts).toMatchObject({ card: 'noAnswer', question, isKept: false });
    expect(await gaps()).toEqual([]);
    await send(question, asked);
    expect(await gaps()).toEqual([[question, 1]]);
  });
});
