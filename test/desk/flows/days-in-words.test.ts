import { localDate } from '../../../src/core/time';
import { id, openFlowHouse, people, townYaml, type FlowHouse, type Who } from '../../support/flow-house';
import { holders, press, saysOf, told } from '../../roster/flows/roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  await house.to('08:05');
});
afterEach(() => house.close());

const thursday = '2026-12-03';
const days = ['2026-12-02', thursday, '2026-12-04'];

test('a mailbox is given for a later day in words, once, and whoever got it hears it', async () => {
  await house.write('anna', 'ge ks till Bo på torsdag');
  expect(await holders(house, days)).toEqual(['anna', 'bo', 'anna']);
  await house.context.deliver();
  expect(told(house)).toEqual(['bo: given']);
  const said = (await house.store.log.list(20)).filter(({ event }) => event.what === 'notice.said');
  expect(said).toMatchObject([{ event: { kind: 'rosterChange', step: 'given' } }]);
});

test('somebody who cannot on a later day says so, and the next has it', async () => {
  await house.write('anna', 'jag kan inte ha ks på torsdag');
  expect(await holders(house, days)).toEqual(['anna', 'bo', 'anna']);
});

test('a later day is taken in words', async () => {
  await house.write('bo', 'jag tar ks på torsdag');
  expect(await holders(house, days)).toEqual(['anna', 'bo', 'anna']);
});

test('asked, nothing is given before the button is pressed; and nobody gives what is not theirs', async () => {
  await house.write('anna', 'kan Bo ta ks på torsdag?');
  await house.write('erik', 'ge ks till Bo på torsdag');
  expect(await holders(house, days)).toEqual(['anna', 'anna', 'anna']);
  expect(told(house)).toEqual([]);
});

test('that a mailbox was opened cannot be said of a day to come', async () => {
  const answers = await house.write('anna', 'jag har öppnat ks i morgon');
  expect(answers).toMatchObject([{ facts: { say: { what: 'openedThen' } } }]);
});

test('nobody of another authority gets a mailbox in words for today: the manager hears where it is done', async () => {
  await house.close();
  const divided = townYaml.replace('secrecy: normal', 'secrecy: normal\n    authority: Kommunstyrelsen');
  house = await openFlowHouse(undefined, divided);
  const erik = house.directory.people.get('erik@ale.example')!;
  await house.store.people.saveFromDirectory([{ ...erik, department: 'Socialförvaltningen' }]);
  await house.to('08:05');
  const give = async (who: Who) =>
    (await house.write(who, 'ge ks till Erik i dag')).map(({ facts }) => saysOf(facts));
  expect(await give('anna')).toContain('other-authority');
  expect(await give('carin')).toContain('crossing-unsaid');
  expect(await holders(house, ['2026-12-01'])).toEqual(['anna']);
});

test('somebody else instead, said to a question, is asked about too; a yes then does that alone', async () => {
  await house.write('anna', 'kan Bo ta ks på torsdag?');
  const [answer] = await house.write('anna', 'nej, på fredag');
  expect(answer?.facts).toMatchObject({ card: 'choices', say: { what: 'confirm' } });
  expect(await holders(house, days)).toEqual(['anna', 'anna', 'anna']);
  await house.write('anna', 'ja');
  expect(await holders(house, days)).toEqual(['anna', 'anna', 'bo']);
});

test('who got days without being in the roster sees them, and says in words that they cannot', async () => {
  await press(house, 'carin', 'duty.give', {
    ...{ mailbox: 'ks', from: thursday, until: '2026-12-04', person: people.erik },
  });
  const [own] = await house.write('erik', 'när har jag brevlådan');
  expect(own?.facts).toMatchObject({
    say: { what: 'ownDuty', rows: [{ date: thursday, lastDay: '2026-12-04' }] },
  });
  await house.write('erik', 'jag kan inte ta brevlådan på torsdag');
  expect(await holders(house, days)).toEqual(['anna', 'anna', 'erik']);
});

test('days in a row of the same person are one line, however many', async () => {
  await house.write('anna', 'ge ks till Bo på torsdag');
  const [answer] = await house.write('anna', 'vem har ks den här veckan');
  expect(answer?.facts).toMatchObject({
    say: {
      rows: [
        { date: '2026-11-30', lastDay: '2026-12-02', name: 'Anna Testsson' },
        { date: thursday, lastDay: thursday, name: 'Bo Testsson' },
        { date: '2026-12-04', lastDay: '2026-12-04', name: 'Anna Testsson' },
      ],
    },
  });
});

const pressed = (who: Who, data: Readonly<Record<string, string>>) => press(house, who, 'chat.do', data);

test('what was pressed is no longer waiting for a yes', async () => {
  await house.write('anna', 'kan Bo ta ks på torsdag?');
  await pressed('anna', { act: 'help' });
  await house.write('anna', 'ja');
  expect(await holders(house, days)).toEqual(['anna', 'anna', 'anna']);
});

test('what a press asks back waits for a yes', async () => {
  await house.write('bo', 'hjälp');
  const swap = { person: 'anna@ale.example', mailbox: 'ks', from: thursday, until: thursday, part: 'am' };
  await press(house, 'carin', 'duty.give', {
    mailbox: 'ks',
    from: thursday,
    until: thursday,
    person: people.bo,
  });
  await pressed('bo', { ...swap, act: 'duty.give', theirFrom: '2026-12-04', theirUntil: '2026-12-04' });
  await house.write('bo', 'ja');
  await house.context.deliver();
  expect(told(house)).toContain('anna: asked');
});

test.each([
  ['på torsdag förmiddag', thursday, { from: undefined, until: '12:00' }],
  ['på torsdag från kl 13', thursday, { from: '13:00', until: undefined }],
  ['i eftermiddag', '2026-12-01', { from: '12:00', until: undefined }],
] as const)('a part of a day is given, and no more: "ge ks till Bo %s"', async (when, date, part) => {
  await house.write('anna', `ge ks till Bo ${when}`);
  expect(await house.store.roster.listChanges(localDate(date))).toMatchObject([
    { kind: 'takes', date, part },
  ]);
});

test.each(['på sportlovet', 'varannan fredag', 'fredagar', '31 november'])(
  'days that nobody can tell are never today: "ge ks till Bo %s"',
  async (when) => {
    const [answer] = await house.write('anna', `ge ks till Bo ${when}`);
    expect(saysOf(answer?.facts)).toBe(when === '31 november' ? 'noSuchDay' : 'awayUnclear');
    expect(await holders(house, ['2026-12-01', ...days])).toEqual(['anna', 'anna', 'anna', 'anna']);
  },
);

test('a refusal says who, which day and why', async () => {
  const refusedOf = async (who: Who, text: string) => {
    const [answer] = await house.write(who, text);
    return answer?.facts.card === 'sentence' ? answer.facts.say : undefined;
  };
  await house.write('bo', 'jag är borta på fredag');
  expect(await refusedOf('anna', 'ge ks till Bo på fredag')).toMatchObject({
    refusal: 'person-away',
    inTheWay: { name: 'Bo Testsson', days: ['2026-12-04'] },
  });
  expect(await refusedOf('bo', 'ge ks till Carin på torsdag')).toMatchObject({
    refusal: 'not-your-days',
    inTheWay: { name: 'Anna Testsson', days: [thursday] },
  });
  expect(await refusedOf('anna', 'ge ks till Bo i jul')).toMatchObject({
    refusal: 'no-working-day',
    inTheWay: { days: ['2026-12-24', '2026-12-25', '2026-12-26'] },
  });
});

test('of a week that has begun the days that are left are told, and of one that has been those that were', async () => {
  const rowsOf = async (text: string) => (await house.write('anna', text))[0]?.facts;
  expect(await rowsOf('när har jag brevlådan den här veckan')).toMatchObject({
    say: { what: 'ownDuty', rows: [{ date: '2026-12-01', lastDay: '2026-12-04' }] },
  });
});

test('the hour at which it was opened is no part of a day', async () => {
  const [answer] = await house.write('anna', 'jag öppnade ks kl 8');
  expect(answer?.facts.card).toBe('overview');
});

test.each([
  ['bo', 'jag tar ks på torsdag förmiddag', { kind: 'takes', part: { from: undefined, until: '12:00' } }],
  ['bo', 'jag tar ks på torsdag från kl 13', { kind: 'takes', part: { from: '13:00', until: undefined } }],
  ['anna', 'jag kan inte ha ks på torsdag em', { kind: 'passes', part: { from: '12:00', until: undefined } }],
] as const)('%s takes or passes on a part of a day: "%s"', async (who, text, change) => {
  await house.write(who, text);
  expect(await house.store.roster.listChanges(localDate(thursday))).toMatchObject([change]);
});

describe('a swap in words', () => {
  const [monday, tuesday] = ['2026-12-07', '2026-12-08'];
  const both = [monday, tuesday];
  const swapped = (who: Who) => {
    const card = house.messenger.said.findLast(
      ({ to, facts }) => to === id(who) && facts.card === 'rosterChange',
    );
    return card?.facts.card === 'rosterChange' ? card.facts.changeId : '';
  };
  beforeEach(() => press(house, 'bo', 'duty.take', { mailbox: 'ks', from: tuesday, until: tuesday }));

  test('asks the other, and holds from the yes on, as the button does it', async () => {
    const [answer] = await house.write('anna', 'byt måndag 7 december mot tisdag 8 december med Bo');
    expect(saysOf(answer?.facts)).toBe('done waiting');
    expect(await holders(house, both)).toEqual(['anna', 'bo']);
    await house.context.deliver();
    expect(told(house)).toContain('bo: asked');
    await press(house, 'bo', 'duty.agree', { change: swapped('bo') });
    expect(await holders(house, both)).toEqual(['bo', 'anna']);
  });

  test.each(['ja', 'nej'])('"%s" to it shows the question once more, to be pressed', async (text) => {
    await house.write('anna', 'byt måndag 7 december mot tisdag 8 december med Bo');
    await house.context.deliver();
    const [answer] = await house.write('bo', text);
    expect(answer?.facts).toMatchObject({ card: 'rosterChange', can: { agree: true, decline: true } });
    expect(await holders(house, both)).toEqual(['anna', 'bo']);
    await press(house, 'bo', 'duty.decline', { change: swapped('bo') });
    const [after] = await house.write('bo', text);
    expect(saysOf(after?.facts)).toBe('reply');
  });

  test.each([
    'kan vi byta dag, jag tar din 8 dec och du min 7 dec?',
    'kan vi byta, jag tar 8 december och du tar 7 december?',
    'kan vi byta dag: 8 dec mot 7 dec',
    'can we swap, I take your 8 December and you my 7 December?',
  ])('asked, it is asked about once, with who has the other days: "%s"', async (text) => {
    const [answer] = await house.write('anna', text);
    expect(answer?.facts).toMatchObject({
      say: { what: 'confirm' },
      choices: [{ from: monday, until: monday, inReturn: { from: tuesday }, name: 'Bo Testsson' }],
    });
    await house.context.deliver();
    expect(told(house)).not.toContain('bo: asked');
    await house.write('anna', 'ja');
    await house.context.deliver();
    expect(told(house)).toContain('bo: asked');
    expect(await holders(house, both)).toEqual(['anna', 'bo']);
  });

  test('said shortly, it is asked what is meant, and nobody is told', async () => {
    const [answer] = await house.write('anna', 'vi byter dagar: 8 dec mot 7 dec');
    expect(answer?.facts.card).toBe('choices');
    await house.context.deliver();
    expect(told(house)).not.toContain('bo: asked');
  });

  test('of weeks is of all their working days', async () => {
    await press(house, 'carin', 'duty.give', {
      ...{ mailbox: 'ks', from: '2026-12-07', until: '2026-12-11', person: people.bo },
    });
    const [answer] = await house.write('anna', 'kan vi byta vecka, jag tar din v 50 och du min v 51');
    expect(answer?.facts).toMatchObject({
      choices: [
        { from: '2026-12-14', until: '2026-12-18', inReturn: { from: '2026-12-07', until: '2026-12-11' } },
      ],
    });
    await house.write('anna', 'ja');
    await house.context.deliver();
    await press(house, 'bo', 'duty.agree', { change: swapped('bo') });
    expect(await holders(house, ['2026-12-07', '2026-12-11', '2026-12-14', '2026-12-18'])).toEqual([
      ...['anna', 'anna', 'bo', 'bo'],
    ]);
  });

  test('of days that are not the writer’s, or not the other’s, is refused and says why', async () => {
    const says = async (who: Who, text: string) =>
      (await house.write(who, text)).map(({ facts }) => saysOf(facts));
    expect(await says('anna', 'byt 9 december mot 10 december med Bo')).toEqual(['not-their-days']);
    expect(await says('bo', 'byt min 9 december mot Annas 10 december')).toEqual(['not-your-days']);
    expect(await holders(house, both)).toEqual(['anna', 'bo']);
  });

  test.each(['byt måndag 7 december med Bo', 'kan jag byta måndag 7 december med Bo?'])(
    'that names one day alone gives nothing away, and asks which is taken in return: "%s"',
    async (text) => {
      const [answer] = await house.write('anna', text);
      expect(answer?.facts).toMatchObject({
        say: { what: 'swapForWhat', name: 'Bo Testsson' },
        choices: [
          { from: monday, inReturn: { from: tuesday } },
          { from: monday, until: monday },
        ],
      });
      const choices = answer?.facts.card === 'choices' ? answer.facts.choices : [];
      expect(choices.map(({ inReturn }) => inReturn !== undefined)).toEqual([true, false]);
      await house.write('anna', 'ja');
      expect(await holders(house, both)).toEqual(['anna', 'bo']);
      await pressed('anna', {
        ...{ act: 'duty.give', person: 'bo@ale.example', mailbox: 'ks', from: monday, until: monday },
        ...{ theirFrom: tuesday, theirUntil: tuesday },
      });
      await house.context.deliver();
      expect(told(house)).toContain('bo: asked');
    },
  );

  test('of a part of a day is asked about as the whole', async () => {
    const [answer] = await house.write('anna', 'byt 7 december förmiddag mot 8 december förmiddag med Bo');
    expect(answer?.facts).toMatchObject({ say: { what: 'wholeDays' }, choices: [{ part: undefined }] });
    expect(await holders(house, both)).toEqual(['anna', 'bo']);
    expect(await house.store.roster.listSwap('')).toEqual([]);
  });
});
