import { drawCard } from '../../../src/app/cards';
import { unitNamed } from '../../../src/chat/domain/reading/units';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import type { FlowHouse, Who } from '../../support/flow-house';
import { id, openFlowHouse, senderOf, townYaml } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse(
    '2026-12-01T09:00:00+01:00',
    `${townYaml}switchboard: {people: [it@ale.example]}\n`,
  );
});
afterEach(() => house.close());

const saysOf = async (who: Who, text: string) =>
  (await house.facts(who, text)).map((card) => ('say' in card ? card.say : card.card));
const absencesOf = async (who: Who) => {
  const all = await house.store.people.listAbsences(house.at('00:00'), house.at('23:59'), [id(who)]);
  return all.filter(({ endedAt }) => endedAt === undefined);
};
const press = (who: Who, data: Readonly<Record<string, string>>) =>
  house.receiver.action(senderOf(who), { verb: 'chat.do', data, activityId: undefined });
const bo = 'bo@ale.example';

test.each(['Anna Lindgren är sjuk', 'Anna Lindgren är borta i dag'])(
  'somebody of another surname is not taken for the colleague without asking: "%s"',
  async (text) => {
    const [asking] = await house.facts('bo', text);
    expect(asking).toMatchObject({
      card: 'choices',
      say: { what: 'confirm' },
      choices: [{ act: 'away.of', person: 'anna@ale.example', name: 'Anna Testsson' }],
    });
    expect(await absencesOf('anna')).toEqual([]);
    await house.facts('bo', 'ja');
    expect(await absencesOf('anna')).toHaveLength(1);
  },
);

test('standing days of somebody else are no absence of today', async () => {
  expect(await saysOf('anna', 'Bo är ledig varje fredag')).toEqual([{ what: 'awayUnclear' }]);
  expect(await absencesOf('bo')).toEqual([]);
});

test.each(['Bo är tillbaka', 'Bo är frisk igen', 'Bo är inte borta', 'Bo jobbar igen', 'Bo is back'])(
  '"%s" marks nobody, and ends what the writer reported',
  async (text) => {
    await house.facts('anna', text);
    expect(await absencesOf('bo')).toEqual([]);
    await house.facts('anna', 'Bo är borta i dag');
    expect(await absencesOf('bo')).toHaveLength(1);
    await house.facts('anna', text);
    expect(await absencesOf('bo')).toEqual([]);
  },
);

test('the button that says that Bo is back names Bo, and does that', async () => {
  await house.facts('anna', 'Bo är borta i dag');
  await press('anna', { act: 'away.end', person: bo });
  expect(await absencesOf('bo')).toEqual([]);
  await press('anna', { act: 'away.end', person: bo });
  expect(await absencesOf('bo')).toEqual([]);
});

test('that somebody whom nobody knows is back does not end the writer’s own absence', async () => {
  await house.facts('anna', 'jag är borta i dag');
  expect(await saysOf('anna', 'Lisa är tillbaka')).toEqual([{ what: 'whoIsMeant' }]);
  expect(await absencesOf('anna')).toHaveLength(1);
});

test.each([
  ['Bo går kl 15', '15:00', undefined],
  ['Bo kommer kl 10', undefined, '10:00'],
] as const)(
  '"%s" is a part of the day, as the button says, and no more is marked',
  async (text, from, until) => {
    await house.facts('anna', text);
    if ((await absencesOf('bo')).length === 0) await house.facts('anna', 'ja');
    expect(await absencesOf('bo')).toMatchObject([
      {
        from: from === undefined ? house.at('00:00') : house.at(from),
        until: until === undefined ? house.at('00:00', '2026-12-02') : house.at(until),
      },
    ]);
  },
);

test('whether somebody is away is not told to anybody who says that they are back', async () => {
  await house.facts('bo', 'jag är borta i dag');
  const hidden = [{ what: 'askedOther' }];
  expect(await saysOf('erik', 'Bo är tillbaka')).toEqual(hidden);
  expect(await saysOf('anna', 'Bo är tillbaka')).toMatchObject([{ what: 'theirs', source: 'said' }]);
  await house.facts('bo', 'tillbaka');
  expect(await saysOf('erik', 'Bo är tillbaka')).toEqual(hidden);
});

test('who is back again is not away now, and of who is to go later today the hour is told', async () => {
  const isNotAway = [{ what: 'isNotAway', name: 'Bo Testsson' }];
  await house.facts('bo', 'jag är borta i dag');
  await house.to('10:00');
  expect(await saysOf('anna', 'är Bo inne?')).toMatchObject([{ what: 'isAway' }]);
  await house.facts('bo', 'tillbaka');
  await house.to('10:10');
  expect(await saysOf('anna', 'är Bo inne?')).toEqual(isNotAway);
  expect(await saysOf('anna', 'vem är borta i dag')).toMatchObject([
    { what: 'awayOnDay', date: '2026-12-01', rows: [] },
  ]);
  await house.facts('bo', 'jag är borta från kl 13');
  const later = [{ from: '2026-12-01', lastDay: '2026-12-01', clock: { from: '13:00', until: undefined } }];
  expect(await saysOf('anna', 'är Bo inne?')).toEqual([{ ...isNotAway[0], later }]);
  expect(await saysOf('anna', 'vem är borta i dag')).toMatchObject([{ what: 'awayOnDay' }]);
});

test('of a day that is named the answer is of that day', async () => {
  await house.facts('bo', 'jag är borta på fredag');
  expect(await saysOf('anna', 'är Bo inne på fredag?')).toMatchObject([{ what: 'isAway' }]);
  expect(await saysOf('anna', 'är Bo inne?')).toMatchObject([{ what: 'isNotAway' }]);
});

test('the switchboard hears what people said themselves, and of others no more than that they said nothing', async () => {
  house.directory.replies.set(id('bo'), { kind: 'on', from: undefined, until: undefined });
  await house.to('09:30');
  expect(await saysOf('it', 'är Bo inne?')).toEqual([{ what: 'hasNotSaid', name: 'Bo Testsson' }]);
  await house.facts('carin', 'jag är borta i dag');
  expect(await saysOf('it', 'är Carin inne?')).toMatchObject([{ what: 'isAway', name: 'Carin Testsson' }]);
});

test('who shares no mailbox with somebody hears who may say that they are away, and nothing is changed', async () => {
  const theirs = { what: 'theirsToSay', name: 'Bo Testsson' };
  expect(await saysOf('erik', 'Bo är borta i dag')).toEqual([{ ...theirs, isSwitchboard: false }]);
  // Who is the switchboard is not sent to it.
  expect(await saysOf('it', 'Bo är borta i dag')).toEqual([{ ...theirs, isSwitchboard: true }]);
  expect(await absencesOf('bo')).toEqual([]);
});

test('a manager in the directory knows who of their own people is away, and of nobody else', async () => {
  await house.facts('bo', 'jag är borta i dag');
  expect(await saysOf('erik', 'vem är borta idag?')).toEqual([{ what: 'mayNotKnowAway' }]);
  house.staffRoom.managers.set(id('bo'), id('erik'));
  await house.facts('anna', 'jag är borta i dag');
  expect(await saysOf('erik', 'är Bo inne?')).toMatchObject([{ what: 'isAway', name: 'Bo Testsson' }]);
  expect(await saysOf('erik', 'är Anna inne?')).toEqual([{ what: 'askedOther' }]);
  expect(await saysOf('erik', 'vem är borta idag?')).toMatchObject([
    { what: 'awayOnDay', rows: [{ name: 'Bo Testsson' }] },
  ]);
});

describe('several days', () => {
  beforeEach(async () => {
    await house.facts('bo', 'jag är borta 2–4 december');
    await house.facts('carin', 'jag är borta på torsdag från kl 14');
    await house.facts('erik', 'borta 14–16 december');
  });

  const rowsTo = async (who: Who, text: string): Promise<readonly unknown[]> =>
    (await saysOf(who, text)).flatMap((say): readonly unknown[] =>
      typeof say === 'object' && say.what === 'awayOnDay'
        ? say.rows.map(({ name, period }) => [name, period.from, period.lastDay, period.clock?.from])
        : [say],
    );
  const bos = ['Bo Testsson', '2026-12-02', '2026-12-04', undefined];
  const carins = ['Carin Testsson', '2026-12-03', '2026-12-03', '14:00'];

  test.each([
    'vilka är borta den här veckan?',
    'vem är borta 1–4 december',
    'who is away this week?',
    'vem är borta v 49?',
  ])('are answered for all of them: "%s"', async (text) => {
    expect(await rowsTo('it', text)).toEqual([bos, carins]);
    // Carin stands in no roster of Anna's.
    expect(await rowsTo('anna', text)).toEqual([bos]);
    expect(await saysOf('erik', text)).toEqual([{ what: 'mayNotKnowAway' }]);
  });

  test('of one person until when, and of other days that they are not away', async () => {
    const period = { from: '2026-12-02', lastDay: '2026-12-04' };
    const away = [{ what: 'isAway', name: 'Bo Testsson', period }];
    expect(await saysOf('anna', 'är Bo borta den här veckan?')).toEqual(away);
    expect(await saysOf('it', 'är Bo inne på torsdag och fredag?')).toEqual(away);
    expect(await saysOf('anna', 'är Bo borta nästa vecka?')).toEqual([
      {
        ...{ what: 'isNotAway', name: 'Bo Testsson' },
        asked: { from: '2026-12-07', lastDay: '2026-12-11' },
        later: [{ from: '2026-12-02', lastDay: '2026-12-04' }],
      },
    ]);
    expect(await rowsTo('it', 'vem är borta v 51?')).toEqual([
      ['Erik Testsson', '2026-12-14', '2026-12-16', undefined],
    ]);
  });

  test('the heading names the days, and each person stands with theirs', async () => {
    const [say] = await saysOf('it', 'vem är borta den här veckan?');
    expect(say).toMatchObject({ date: '2026-12-01', lastDay: '2026-12-04' });
  });
});

describe('he and she', () => {
  beforeEach(() => house.facts('bo', 'jag är borta till torsdag'));
  const until = { what: 'isAway', name: 'Bo Testsson', period: { lastDay: '2026-12-03' } };

  test.each(['när är han tillbaka?', 'hur länge är hon borta', 'when is he back?'])(
    'are who was asked for before: "%s"',
    async (text) => {
      await house.facts('it', 'är Bo inne?');
      expect(await saysOf('it', text)).toMatchObject([{ ...until, back: { backOn: '2026-12-04' } }]);
    },
  );

  test.each(['nr kommer erik tebaka', 'när kommer Erik tillbaka?'])(
    'who is away later is told with the day that they are back: "%s"',
    async (text) => {
      await house.facts('erik', 'jag är borta torsdag och fredag');
      const [say] = await saysOf('it', text);
      expect(say).toMatchObject({ what: 'isNotAway', back: { backOn: '2026-12-07', today: '2026-12-01' } });
    },
  );

  test('are nobody to who asked for nobody', async () => {
    await house.facts('it', 'är Bo inne?');
    expect(await saysOf('anna', 'när är han tillbaka?')).toEqual([{ what: 'whoIsMeant' }]);
  });

  test.each(['varför är Bo borta?', 'why is Bo away?', 'av vilken anledning är Bo borta?'])(
    '"%s" is told that the reason is not kept',
    async (text) => {
      expect(await saysOf('it', text)).toMatchObject([{ ...until, asksWhy: true }]);
    },
  );

  test('why he is away goes on from whether he is', async () => {
    await house.facts('it', 'är Bo borta?');
    expect(await saysOf('it', 'och varför är han borta?')).toMatchObject([{ ...until, asksWhy: true }]);
  });
});

describe('names', () => {
  test('that nobody has are said to be nobody’s', async () => {
    for (const text of ['är lennart svensson inne', 'är Yvonne Ek borta?', 'is Olof Palm in today?'])
      expect(await saysOf('it', text)).toEqual([{ what: 'nobodyOfName' }]);
  });

  test('of several are named, and two who are asked for are both answered', async () => {
    const [several] = await saysOf('it', 'är Testsson på plats?');
    expect(several).toMatchObject({ what: 'personAmbiguous' });
    await house.facts('bo', 'borta i dag');
    expect(await saysOf('it', 'är Bo och Carin borta i dag?')).toMatchObject([
      { what: 'isAway', name: 'Bo Testsson' },
      { what: 'hasNotSaid', name: 'Carin Testsson' },
    ]);
  });

  test('a unit is asked for in Swedish and in English, and its people alone are told', async () => {
    await house.facts('bo', 'borta i dag');
    const [mine] = await saysOf('it', 'är någon på Kommunstyrelsens förvaltning borta i dag?');
    expect(mine).toMatchObject({ what: 'awayOnDay', rows: [{ name: 'Bo Testsson' }] });
    expect(unitNamed('is anybody from the schools away', ['Utbildning', 'Samhällsbyggnad'])).toBe(
      'Utbildning',
    );
    expect(unitNamed('anyone in planning off today?', ['Utbildning', 'Samhällsbyggnad'])).toBe(
      'Samhällsbyggnad',
    );
    expect(unitNamed('vem är borta i dag', ['Utbildning', 'Samhällsbyggnad'])).toBeUndefined();
  });
});

test('who is turned to in the place of somebody away is whoever has their mailboxes', async () => {
  await house.facts('anna', 'jag är borta 1–3 december');
  expect(await saysOf('bo', 'vem svarar för Anna')).toMatchObject([
    {
      what: 'isAway',
      back: { backOn: '2026-12-04' },
      answering: [{ mailbox: 'Kommunstyrelsens förvaltningsbrevlåda', holder: 'Bo Testsson' }],
    },
  ]);
  const [plain] = await saysOf('bo', 'är Anna borta');
  expect(plain).not.toHaveProperty('answering');
});

test('of some hours it is said who is there, and of days who has it', async () => {
  const read = async (text: string) =>
    (await house.facts('bo', text))
      .flatMap((card) => wordsOf(drawCard(card, 'sv', zone('Europe/Stockholm')).card))
      .join(' | ');
  await house.facts('anna', 'jag är borta till kl 14');
  const hours = await read('vem svarar för Anna');
  expect(hours).toContain('Kommunstyrelsens förvaltningsbrevlåda · Bo Testsson är på plats');
  expect(hours.match(/kl\. 14/g)).toHaveLength(1);
  await house.facts('anna', 'jag är borta 1–3 december');
  expect(await read('vem ersätter Anna')).toContain(
    'Kommunstyrelsens förvaltningsbrevlåda · Bo Testsson har den',
  );
});
