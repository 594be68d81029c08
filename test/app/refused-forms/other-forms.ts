import type { CardFacts } from '../../../src/app/cards';
import { localDate } from '../../../src/core/time';
import * as absence from '../../absence/flows/delegation-scene';
import { cardOf } from '../../support/card-of';
import {
  id,
  ks,
  openFlowHouse,
  senderOf,
  townYaml,
  type FlowHouse,
  type Who,
} from '../../support/flow-house';
import { once, type RefusedForm } from './press-form';
import { askedBackWith } from '../../rules/asked-back';

type Forms = Readonly<Record<string, () => Promise<RefusedForm>>>;
type Wrong = Omit<RefusedForm, 'house' | 'who' | 'facts'>;

/** Erik has been away for three days, and is asked who reads his mail; or he has answered that his manager decides. */
async function delegation(who: 'erik' | 'carin'): Promise<RefusedForm> {
  await absence.openAt();
  absence.plan('2026-12-07', '2026-12-11');
  await absence.to('09:00', '2026-12-03');
  if (who === 'carin') await absence.press('erik', 'delegation.askManager');
  await absence.to('10:00', '2026-12-03');
  return latest(who);
}

/** The person's latest card about a delegation; another scene can be opened after it. */
function latest(who: Who) {
  const [house, facts] = [absence.theHouse(), absence.card(who)];
  absence.scene.house = undefined;
  return { house, who, facts };
}

const owner = once(() => delegation('erik'));
const manager = once(() => delegation('carin'));
const old = { old: { version: 99 } };
const nobody = { wrong: { delegate: 'Nobody at all' } };
const untold = { wrong: { how: '  ' } };

/** Erik was ill until Friday with Bo for a delegate, and is ill on Monday too: they are asked whether it goes on. */
async function goesOn(): Promise<RefusedForm> {
  await absence.open();
  for (const date of ['2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07']) {
    await absence.to('07:40', date);
    await absence.theHouse().write('erik', 'sjuk');
    await absence.to('08:05', date);
    if (date === '2026-12-04') await absence.agree('bo', 'confirmed');
  }
  return { ...latest('erik'), ...old };
}

const delegations: Forms = {
  'delegation.name on delegation': async () => ({ ...(await owner()), ...nobody }),
  'delegation.readMyself on delegation': async () => ({ ...(await owner()), ...old }),
  'delegation.notExternal on delegation': async () => ({ ...(await owner()), ...old }),
  'delegation.exempt on delegation': async () => ({ ...(await owner()), ...old }),
  'delegation.askManager on delegation': async () => ({ ...(await owner()), ...old }),
  'delegation.keepOn on delegation': goesOn,
  'delegation.recordConsent on delegation': async () => ({ ...(await manager()), ...untold }),
  'delegation.recordNone on delegation': async () => ({ ...(await manager()), ...untold }),
  'delegation.contact on delegation': async () => ({ ...(await manager()), ...old }),
  'rules.show on delegation': async () => ({ ...(await owner()), old: { rule: 'X99' } }),
};

const opening = once(async () => {
  const house = await openFlowHouse();
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  await house.to('14:30');
  const said = house.messenger.said.findLast(
    ({ to, facts }) => to === id('carin') && facts.card === 'opening',
  );
  if (said === undefined) throw new Error('Carin has no card');
  return { house, who: 'carin' as const, facts: said.facts };
});

async function plan(who: Who, wrong: Wrong): Promise<RefusedForm> {
  const house = await openFlowHouse();
  return { house, who, facts: await click(house, who, 'roster.show', { mailbox: 'ks' }), ...wrong };
}

const rosters: Forms = {
  'duty.give on opening': async () => ({ ...(await opening()), wrong: { person: 'Nobody at all' } }),
  'roster.show on opening': async () => ({ ...(await opening()), old: { mailbox: 'none' } }),
  'duty.give on rosterPlan': () => plan('carin', { wrong: { from: '2020-01-01' } }),
  'duty.take on rosterPlan': () => plan('anna', { wrong: { takeFrom: '2020-01-01' } }),
  'duty.swap on rosterPlan': () => plan('anna', { wrong: { theirFrom: '2020-01-01' } }),
  'absence.days on rosterPlan': () => plan('anna', { wrong: { offUntil: '2020-01-01' } }),
  'roster.order on rosterPlan': () => plan('carin', { wrong: { orderPerson: 'Nobody at all' } }),
};

const withEditors = `${townYaml}rules:\n  editors: [carin@ale.example, david@ale.example]\n`;
const asked = askedBackWith('F4');

const openHouse = () => openFlowHouse('2026-12-01T10:00:00+01:00', withEditors);
export const click = async (
  house: FlowHouse,
  who: Who,
  verb: string,
  data: Readonly<Record<string, unknown>>,
) => (await house.receiver.action(senderOf(who), { verb, data, activityId: 'a' })).drawing.facts;

async function unanswered(house: FlowHouse): Promise<CardFacts> {
  const { questionId } = cardOf(await house.write('erik', asked), 'nearRules');
  return click(house, 'erik', 'rules.choose', { asked: questionId });
}

async function gapOf(house: FlowHouse): Promise<number> {
  await unanswered(house);
  const [gap] = await house.store.questions.listGaps(localDate('2000-01-01'), 50);
  if (gap === undefined) throw new Error('Nothing is missing');
  return gap.id;
}

const tie = once(async () => {
  const house = await openHouse();
  await click(house, 'anna', 'tie.propose', { gap: await gapOf(house), rule: 'F4', other: '' });
  await house.to('10:05');
  const said = house.messenger.said.findLast(({ to, facts }) => to === id('carin') && facts.card === 'tie');
  if (said === undefined) throw new Error('Carin has no card');
  return { house, who: 'carin' as const, facts: said.facts };
});

const rules: Forms = {
  'rules.askRegistrar on answer': async () => {
    const house = await openHouse();
    const facts = cardOf(await house.write('erik', 'Hur ofta ska förvaltningsbrevlådan öppnas?'), 'answer');
    return { house, who: 'erik', facts, wrong: { question: 'Anna är sjukskriven, vad gör jag?' } };
  },
  'rules.askRegistrar on noAnswer': async () => {
    const house = await openHouse();
    const facts = await unanswered(house);
    return { house, who: 'erik', facts, wrong: { question: 'Anna är sjukskriven, vad gör jag?' } };
  },
  'question.answer on question': async () => {
    const house = await openHouse();
    await click(house, 'erik', 'rules.askRegistrar', { question: 'Får kopian kastas?' });
    await house.to('10:05');
    const said = house.messenger.said.findLast(({ facts }) => facts.card === 'question');
    if (said === undefined) throw new Error('Nobody has the question');
    return { house, who: 'anna', facts: said.facts, wrong: { text: '   ' } };
  },
  'tie.propose on tieProposal': async () => {
    const house = await openHouse();
    const facts = await click(house, 'anna', 'tie.open', { gap: await gapOf(house) });
    return { house, who: 'anna', facts, wrong: { other: 'X99' } };
  },
  'tie.confirm on tie': async () => ({ ...(await tie()), wrong: { text: '  ' } }),
  'tie.decline on tie': async () => ({ ...(await tie()), ...old }),
};

export const otherForms: Forms = { ...delegations, ...rosters, ...rules };
