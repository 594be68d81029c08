import { drawCard } from '../../../src/app/cards';
import { localDate, zone } from '../../../src/core/time';
import type { RosterChangeCard } from '../../../src/roster/domain/roster-cards';
import { changeCard } from '../../../src/roster/flows/change-card';
import { swapDays } from '../../../src/roster/flows/swap-days';
import { showWeeks } from '../../../src/roster/flows/show-weeks';
import { wordsOf } from '../../cards/card-samples';
import { id, openFlowHouse, people, type FlowHouse } from '../../support/flow-house';
import { changeIn, holders, planIn, press, saysOf, told } from './roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  await house.to('08:05');
});
afterEach(() => house.close());

const deliver = () => house.context.deliver();
const drawnText = (card: RosterChangeCard | undefined): string =>
  card === undefined ? '' : wordsOf(drawCard(card, 'sv', zone('Europe/Stockholm')).card).join('\n');

describe('a swap', () => {
  const swap = {
    mailbox: 'ks',
    from: '2026-12-07',
    until: '2026-12-07',
    theirFrom: '2026-12-08',
    theirUntil: '2026-12-08',
  };
  const both = ['2026-12-07', '2026-12-08'];
  beforeEach(() =>
    press(house, 'bo', 'duty.take', { mailbox: 'ks', from: '2026-12-08', until: '2026-12-08' }),
  );
  const ask = async () =>
    changeIn(await press(house, 'anna', 'duty.swap', { ...swap, person: people.bo })).changeId;

  test('moves nothing before the other says yes, then both days at once', async () => {
    const change = await ask();
    expect(await holders(house, both)).toEqual(['anna', 'bo']);
    await deliver();
    expect(told(house)).toContain('bo: asked');
    expect(saysOf(await press(house, 'anna', 'duty.agree', { change }))).toBe('not-allowed');
    expect(saysOf(await press(house, 'bo', 'duty.agree', { change }))).toBe('done inForce');
    expect(await holders(house, both)).toEqual(['bo', 'anna']);
    await deliver();
    expect(told(house).filter((it) => it.endsWith('agreed'))).toEqual(['anna: agreed']);
    expect(saysOf(await press(house, 'bo', 'duty.agree', { change }))).toBe('already-done');
  });

  test('is told in the morning to who has the day by it, once, and not to who would have it anyway', async () => {
    await press(house, 'bo', 'duty.agree', { change: await ask() });
    const openings = () =>
      house.messenger.said.flatMap(({ to, facts }) => (facts.card === 'opening' ? [{ who: to, facts }] : []));
    await house.to('07:59', '2026-12-07');
    const before = openings().length;
    await house.to('08:30', '2026-12-07');
    const [told, ...more] = openings().slice(before);
    expect(told).toMatchObject({ who: id('bo'), facts: { step: 'morning' } });
    expect(more).toEqual([]);
    const words = wordsOf(drawCard(told!.facts, 'sv', zone('Europe/Stockholm')).card);
    expect(words[0]).toBe('Du har brevlådan i dag');
    expect(words).toContain('Du har bytt till dig dagen med Anna Testsson.');
    await house.to('08:30', '2026-12-08');
    expect(openings().filter(({ facts }) => facts.step === 'morning')).toHaveLength(1);
  });

  test('agreed to in the instant in which one of its days was given comes after that gift', async () => {
    const eighth = { mailbox: 'ks', from: '2026-12-08', until: '2026-12-08', person: people.bo };
    await press(house, 'carin', 'duty.give', eighth);
    await press(house, 'bo', 'duty.agree', { change: await ask() });
    expect(await holders(house, both)).toEqual(['bo', 'anna']);
  });

  test('that is declined, or withdrawn before the yes, leaves everything as it was', async () => {
    const first = await ask();
    await press(house, 'bo', 'duty.decline', { change: first });
    const second = await ask();
    await press(house, 'anna', 'roster.undo', { change: second });
    expect(saysOf(await press(house, 'bo', 'duty.agree', { change: second }))).toBe('swap-overtaken');
    expect(await holders(house, both)).toEqual(['anna', 'bo']);
  });

  test('is undone by either, both days at once', async () => {
    const change = await ask();
    await press(house, 'bo', 'duty.agree', { change });
    await press(house, 'bo', 'roster.undo', { change });
    expect(await holders(house, both)).toEqual(['anna', 'bo']);
    await deliver();
    expect(told(house)).toContain('anna: undone');
  });

  test('"ångra" by whoever agreed takes that back, not what they did before it, and tells the other once', async () => {
    const change = await ask();
    await house.to('08:20');
    await press(house, 'bo', 'duty.take', { mailbox: 'ks', from: '2026-12-10', until: '2026-12-10' });
    await house.to('08:30');
    await press(house, 'bo', 'duty.agree', { change });
    const answers = await house.facts('bo', 'ångra');
    expect(answers.map(saysOf)).toEqual(['changeUndone', 'done undone']);
    expect(answers[1]).toMatchObject({ isAgreed: true, swap: { from: '2026-12-08' } });
    expect(await holders(house, [...both, '2026-12-10'])).toEqual(['anna', 'bo', 'bo']);
    await deliver();
    expect(told(house).filter((it) => it.endsWith('undone'))).toEqual(['anna: undone']);
    await house.write('bo', 'ångra');
    expect(await holders(house, ['2026-12-10'])).toEqual(['anna']);
  });

  test('"ångra" by whoever asked withdraws the question, and says that nothing had changed', async () => {
    await ask();
    const answers = await house.facts('anna', 'ångra');
    expect(answers[1]).toMatchObject({ state: 'undone', isAgreed: false });
  });

  test('of a day that got somebody else meanwhile is not carried out', async () => {
    const change = await ask();
    await press(house, 'carin', 'duty.give', {
      mailbox: 'ks',
      from: '2026-12-07',
      until: '2026-12-07',
      person: people.erik,
    });
    expect(saysOf(await press(house, 'bo', 'duty.agree', { change }))).toBe('swap-overtaken');
    expect(await holders(house, both)).toEqual(['erik', 'bo']);
  });

  test('of a day that got somebody else meanwhile waits for nobody any more, on card, page and roster', async () => {
    const change = await ask();
    const seenBy = async (who: 'anna' | 'bo') => {
      const weeks = await showWeeks(house.context, { readerId: id(who), from: undefined });
      const cells = weeks.mailboxes.flatMap(({ cells: days }) => days);
      return [weeks.waiting.length, cells.filter(({ asked }) => asked.length > 0).map(({ date }) => date)];
    };
    expect(await seenBy('bo')).toEqual([1, both]);
    await press(house, 'carin', 'duty.give', {
      ...{ mailbox: 'ks', from: '2026-12-07', until: '2026-12-07', person: people.erik },
    });
    for (const who of ['anna', 'bo'] as const) {
      expect(await seenBy(who)).toEqual([0, []]);
      const card = await changeCard(house.context, { changeId: change, readerId: id(who), as: 'asked' });
      expect(card).toMatchObject({ state: 'overtaken', can: { agree: false, decline: false, undo: false } });
      expect(drawnText(card)).toContain('Erik Testsson');
    }
  });

  const afternoon = { mailbox: 'ks', from: '2026-12-07', until: '2026-12-07', fromTime: '12:00' };
  const parted = async () =>
    saysOf(await press(house, 'carin', 'duty.give', { ...afternoon, person: people.erik }));

  test('is not asked for where somebody else has a part of one of the days, nor offered', async () => {
    await parted();
    const refused = await press(house, 'anna', 'duty.swap', { ...swap, person: people.bo });
    expect(refused).toMatchObject({ say: { refusal: 'swap-parted', inTheWay: { days: ['2026-12-07'] } } });
    expect(wordsOf(drawCard(refused!, 'sv', zone('Europe/Stockholm')).card).join()).toContain(
      'Flera har brevlådan var sin del av dagen måndag 7 december, så inget byttes.',
    );
    const day = { mailbox: house.context.municipality().mailboxes[0]!, readerId: id('bo') };
    const near = await swapDays(house.context, { ...day, date: localDate('2026-12-08') });
    expect(near.others.flatMap(({ spans }) => spans)).toContainEqual({
      from: '2026-12-09',
      lastDay: '2027-01-04',
    });
    const all = near.others.flatMap(({ spans }) => spans);
    expect(all.filter(({ from, lastDay }) => from <= '2026-12-07' && lastDay >= '2026-12-07')).toEqual([]);
    const own = { ...day, readerId: id('anna'), date: localDate('2026-12-07') };
    expect(await swapDays(house.context, own)).toMatchObject({ isParted: true, holders: [] });
  });

  test('is not offered by the chat for a day of which they have a part', async () => {
    await press(house, 'carin', 'duty.give', {
      ...{ mailbox: 'ks', from: '2026-12-08', until: '2026-12-08', fromTime: '13:00', person: people.erik },
    });
    const [answer] = await house.write('anna', 'byt 9 december med Bo');
    const choices = answer?.facts.card === 'choices' ? answer.facts.choices : [];
    expect(choices.map(({ inReturn }) => inReturn?.from)).not.toContain('2026-12-08');
  });

  test('of a day that was parted meanwhile is closed for both, who hear it, and says the hours', async () => {
    const change = await ask();
    await parted();
    const card = await changeCard(house.context, { changeId: change, readerId: id('bo'), as: 'asked' });
    expect(drawnText(card)).toContain('Anna Testsson har brevlådan måndag 7 december kl. 8–12.');
    expect(drawnText(card)).toContain('Erik Testsson har brevlådan måndag 7 december kl. 12–16.');
    expect(saysOf(await press(house, 'bo', 'duty.agree', { change }))).toBe('swap-parted');
    await deliver();
    expect(
      told(house)
        .filter((it) => it.endsWith('lost'))
        .toSorted(),
    ).toEqual(['anna: lost', 'bo: lost']);
    const lost = house.messenger.said.filter(
      ({ to, facts }) => to === id('anna') && facts.card === 'rosterChange' && facts.as === 'lost',
    );
    expect(drawnText(lost[0]?.facts as RosterChangeCard)).toContain('Bytet med Bo Testsson blir inte av');
    const weeks = await showWeeks(house.context, { readerId: id('bo'), from: undefined });
    expect(weeks.waiting).toEqual([]);
    const plan = planIn(await press(house, 'bo', 'roster.show', { mailbox: 'ks' }));
    expect(plan.changes.filter(({ isWaiting }) => isWaiting)).toEqual([]);
    await house.to('09:30');
    expect(told(house).filter((it) => it.endsWith('lost'))).toHaveLength(2);
  });

  test('of a day that was parted for a while only is open again, on the same card', async () => {
    const change = await ask();
    await parted();
    await house.write('carin', 'ångra');
    await deliver();
    const card = await changeCard(house.context, { changeId: change, readerId: id('bo'), as: 'lost' });
    expect(card).toMatchObject({ state: 'waiting', can: { agree: true } });
    expect(drawnText(card)).toContain('Anna Testsson vill byta dagar med dig');
    expect(saysOf(await press(house, 'bo', 'duty.agree', { change }))).toBe('done inForce');
  });

  test('of days that have passed without an answer waits for nobody either', async () => {
    await ask();
    await house.to('08:05', '2026-12-08');
    const weeks = await showWeeks(house.context, { readerId: id('bo'), from: undefined });
    expect(weeks.waiting).toEqual([]);
  });

  test('two who swap the same day at once: one holds, the other hears that the day has changed', async () => {
    const [one, other] = [await ask(), await ask()];
    const answers = await Promise.all(
      [one, other].map((change) => press(house, 'bo', 'duty.agree', { change })),
    );
    expect(answers.map(saysOf).toSorted()).toEqual(['done inForce', 'swap-overtaken']);
    expect(await holders(house, both)).toEqual(['bo', 'anna']);
  });

  test('to a day on which whoever would take it is away is refused when it is asked for, with who and which day', async () => {
    const asked = () => press(house, 'anna', 'duty.swap', { ...swap, person: people.bo });
    await house.write('bo', 'jag är borta 7 december');
    expect(await asked()).toMatchObject({
      say: {
        refusal: 'person-away',
        inTheWay: { name: 'Bo Testsson', isReader: false, days: ['2026-12-07'] },
      },
    });
    await house.write('bo', 'jag är inte borta 7 december');
    await house.write('anna', 'jag är borta 8 december');
    expect(await asked()).toMatchObject({
      say: { refusal: 'person-away', inTheWay: { isReader: true, days: ['2026-12-08'] } },
    });
    await deliver();
    expect(told(house)).not.toContain('bo: asked');
    expect(await holders(house, both)).toEqual(['anna', 'bo']);
  });

  test('that was asked for before somebody said they are away then is not agreed to', async () => {
    const change = await ask();
    await house.write('anna', 'jag är borta 8 december');
    expect(await press(house, 'bo', 'duty.agree', { change })).toMatchObject({
      say: { refusal: 'person-away', inTheWay: { name: 'Anna Testsson', days: ['2026-12-08'] } },
    });
    expect(await holders(house, both)).toEqual(['anna', 'bo']);
  });

  test('whose taker is away after the yes says so on its card, and the gap is told to the manager as any other', async () => {
    const change = await ask();
    await press(house, 'bo', 'duty.agree', { change });
    await house.write('anna', 'jag är borta 8 december');
    await house.write('bo', 'jag är borta 8 december');
    await house.to('08:30');
    const card = await changeCard(house.context, { changeId: change, readerId: id('bo'), as: 'agreed' });
    expect(card).toMatchObject({ state: 'inForce', awayOn: [], swapAwayOn: [{ from: '2026-12-08' }] });
    expect(drawnText(card)).toContain('Anna Testsson är borta tisdag 8 december');
    const gaps = house.messenger.said.filter(
      ({ to, facts }) => to === id('carin') && facts.card === 'rosterPlan' && facts.gap !== undefined,
    );
    expect(gaps.map(({ facts }) => facts)).toMatchObject([{ gap: { span: { from: '2026-12-08' } } }]);
  });

  test('is about days that are the asker’s and the other’s, from today on, with somebody else', async () => {
    const asked = (more: object) =>
      press(house, 'anna', 'duty.swap', { ...swap, person: people.bo, ...more });
    expect(saysOf(await asked({ theirFrom: '2026-12-09', theirUntil: '2026-12-09' }))).toBe('not-their-days');
    expect(saysOf(await asked({ from: '2026-12-08', until: '2026-12-08' }))).toBe('not-your-days');
    expect(saysOf(await asked({ theirFrom: '2026-11-30', theirUntil: '2026-11-30' }))).toBe('date-in-past');
    expect(saysOf(await asked({ person: people.anna }))).toBe('same-person');
    expect(saysOf(await asked({ theirFrom: '', theirUntil: '' }))).toBe('swap-day-missing');
    expect(saysOf(await asked({ from: '', until: '' }))).toBe('swap-day-missing');
  });

  test('for a day on which the asker is away is not even asked about: the reason is said at once', async () => {
    await house.write('anna', 'jag är borta 8 december');
    const [answer] = await house.write('anna', 'kan vi byta dag, jag tar din 8 dec och du min 7 dec?');
    expect(answer?.facts).toMatchObject({
      say: { refusal: 'person-away', inTheWay: { days: ['2026-12-08'] } },
    });
    await house.write('anna', 'ja');
    expect(told(house)).not.toContain('bo: asked');
  });
});
