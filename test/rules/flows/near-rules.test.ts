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

const nearQuestion = askedBackWith('F4');
const ask = (text: string) => house.write('erik', text);
const click = async (who: 'carin' | 'erik', verb: string, data: Readonly<Record<string, unknown>>) =>
  (await house.receiver.action(senderOf(who), { verb, data, activityId: 'activity-x' })).drawing;
const listGaps = () => house.store.questions.listGaps(localDate('2000-01-01'), 50);
const gaps = async () => (await listGaps()).map(({ text }) => text);

describe('a question that rules are only near', () => {
  test('is asked back, with the heading and the beginning of at most three; one press shows the rule', async () => {
    const near = cardOf(await ask(nearQuestion), 'nearRules');
    expect(near.choices.map(({ id: rule }) => rule)).toContain('F4');
    expect(near.choices.length).toBeLessThanOrEqual(3);
    const { facts } = await click('erik', 'rules.choose', { rule: 'F4', asked: near.questionId });
    expect(facts).toMatchObject({ card: 'answer', question: nearQuestion, rule: { id: 'F4' } });
    expect(await gaps()).toEqual([]);
  });

  test('and none of them is a plain no, kept as what the rules lack, with the registrar to ask', async () => {
    const { questionId: asked } = cardOf(await ask(nearQuestion), 'nearRules');
    expect(await gaps()).toEqual([]);
    const { facts } = await click('erik', 'rules.choose', { asked });
    expect(facts).toMatchObject({
      card: 'noAnswer',
      reason: 'not-in-rules',
      question: nearQuestion,
      isKept: true,
    });
    expect(await gaps()).toEqual([nearQuestion]);
  });

  test('counts one question once, however often "none of them" or "did not help" is pressed', async () => {
    const { questionId: asked } = cardOf(await ask(nearQuestion), 'nearRules');
    for (const none of [{ asked }, { asked }, { asked }]) {
      const { facts } = await click('erik', 'rules.choose', none);
      expect(facts).toMatchObject({ card: 'noAnswer', question: nearQuestion, isKept: true });
    }
    expect(await listGaps()).toMatchObject([{ text: nearQuestion, times: 1 }]);
    const unhelpful = { rules: 'F4', asked };
    for (const data of [unhelpful, unhelpful]) await click('erik', 'rules.notHelpful', data);
    expect((await listGaps()).map(({ times }) => times)).toEqual([1]);
  });

  test('is no gap once a rule was chosen, unless that rule did not help', async () => {
    const { questionId: asked } = cardOf(await ask(nearQuestion), 'nearRules');
    await click('erik', 'rules.choose', { rule: 'F4', asked });
    expect((await click('erik', 'rules.choose', { asked })).facts).toMatchObject({ isKept: false });
    expect(await gaps()).toEqual([]);
    await click('erik', 'rules.notHelpful', { rules: 'F4', asked });
    expect(await gaps()).toEqual([nearQuestion]);
  });

  test('is asked back once more where the answer did not help, without what was shown', async () => {
    const near = cardOf(await ask(nearQuestion), 'nearRules');
    await click('erik', 'rules.choose', { rule: 'F4', asked: near.questionId });
    const { facts } = await click('erik', 'rules.notHelpful', { rules: 'F4', asked: near.questionId });
    if (facts.card !== 'answer') throw new Error(`It is ${facts.card}`);
    const others = facts.others?.map(({ id: rule }) => rule) ?? [];
    expect(others).toEqual(near.choices.map(({ id: rule }) => rule).filter((rule) => rule !== 'F4'));
    expect(others.length).toBeGreaterThan(0);
    const [other] = others;
    const chosen = await click('erik', 'rules.choose', { rule: other, asked: near.questionId });
    expect(chosen.facts).toMatchObject({ card: 'answer', question: nearQuestion, rule: { id: other } });
    const again = await click('erik', 'rules.notHelpful', { rules: other, asked: near.questionId });
    const left = near.choices.map(({ id: rule }) => rule).filter((rule) => rule !== 'F4' && rule !== other);
    expect(again.facts).toMatchObject({ others: left.map((rule) => ({ id: rule })) });
    const helped = await click('erik', 'rules.helpful', { rules: 'F4', asked: near.questionId });
    expect(helped.facts).toMatchObject({ others: [] });
  });

  test('keeps nothing of what somebody else was asked, and a rule that is gone is not shown', async () => {
    const { questionId: asked } = cardOf(await ask(nearQuestion), 'nearRules');
    const { facts } = await click('carin', 'rules.choose', { asked });
    expect(facts).toMatchObject({ card: 'noAnswer', question: undefined, isKept: false });
    const gone = await click('erik', 'rules.choose', { rule: 'X99', asked });
    expect(gone.facts).toMatchObject({ card: 'sentence' });
    expect(await gaps()).toEqual([]);
  });

  test('about who opens the mail shows V2 together with P7 and says that nobody reads it unasked', async () => {
    const near = cardOf(await ask(askedBackWith('V2')), 'nearRules');
    expect(near).toMatchObject({ needsConsentNote: true });
    expect(near.choices.map(({ id: rule }) => rule)).toContain('V2');
    const { facts } = await click('erik', 'rules.choose', { rule: 'V2', asked: near.questionId });
    expect(facts).toMatchObject({
      card: 'answer',
      rule: { id: 'V2' },
      related: [{ id: 'P7' }],
      needsConsentNote: true,
    });
  });
});
