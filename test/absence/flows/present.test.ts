import { id, senderOf } from '../../support/flow-house';
import { closeScene, daysOf, open, say, theHouse, to } from './delegation-scene';

afterEach(closeScene);
// Wednesday the second of December.
beforeEach(async () => {
  await open();
  await to('09:00', '2026-12-02');
});

const offered = async (text: string) =>
  (await theHouse().write('erik', text)).flatMap(({ facts }) =>
    facts.card === 'choices' ? facts.choices : [],
  );
const says = async (text: string) =>
  (await theHouse().write('erik', text)).flatMap(({ facts }) =>
    facts.card === 'sentence' ? [facts.say.what] : [],
  );

test.each(['nej, jag är på plats', 'nej jag är här!', 'förresten, jag är på jobbet'])(
  'who counts as away and writes "%s" is back at once, and is asked nothing',
  async (text) => {
    await say('erik', 'sjuk');
    expect(await offered(text)).toEqual([]);
    expect(await daysOf('erik')).toEqual([]);
  },
);

test.each(['jobbar hemma i dag', 'jobbar hemifrån i dag'])(
  'who counts as away and writes "%s" is not told that they are there: back is one press, or a yes',
  async (text) => {
    await say('erik', 'sjuk');
    expect(await offered(text)).toMatchObject([{ act: 'away.end' }]);
    expect(await daysOf('erik')).toHaveLength(1);
    await theHouse().write('erik', 'ja');
    expect(await daysOf('erik')).toEqual([]);
  },
);

test('who is away then and will work all the same is asked about those days, and nothing claims that it is so', async () => {
  await theHouse().write('erik', 'jag är borta 3-10 december');
  await to('09:30', '2026-12-02');
  const [choice] = await offered('jag jobbar på fredag');
  expect(choice).toMatchObject({ act: 'away.end', from: '2026-12-04', until: '2026-12-04' });
  const before = await daysOf('erik');
  await theHouse().write('erik', 'ja');
  expect(await daysOf('erik')).not.toEqual(before);
  expect(await says('jag jobbar på fredag')).toEqual(['present']);
});

test('who is not away hears that nothing is changed; who is away today and there tomorrow sees it as it is', async () => {
  expect(await says('jag är på plats')).toEqual(['present']);
  await say('erik', 'sjuk');
  expect(await says('jag är på plats i morgon')).toEqual(['absences']);
  expect(await daysOf('erik')).toHaveLength(1);
});

test.each([
  ['jobbar 8-12 idag', '12:00-'],
  ['jobbar 13-17 i dag', '-13:00'],
])('"%s" is asked about the other half of the day, and nothing is done before', async (text, part) => {
  const [choice] = await offered(text);
  expect(choice).toMatchObject({ act: 'away', part });
  expect(await daysOf('erik')).toEqual([]);
  const data = { act: 'away', from: '2026-12-02', part };
  await theHouse().receiver.action(senderOf('erik'), { verb: 'chat.do', data, activityId: undefined });
  const [kept] = await theHouse().store.people.listAbsences(
    theHouse().at('00:00', '2026-12-02'),
    theHouse().at('00:00', '2026-12-03'),
    [id('erik')],
  );
  expect(part === '12:00-' ? kept?.from : kept?.until).toBe(
    theHouse().at(part === '12:00-' ? '12:00' : '13:00'),
  );
});

test('"ta bort onsdagen" on a Wednesday that is away is asked of today, where the next one holds nothing', async () => {
  await say('erik', 'sjuk');
  expect(await offered('ta bort onsdagen')).toMatchObject([{ act: 'away.end' }]);
  expect(await daysOf('erik')).toHaveLength(1);
  await theHouse().write('erik', 'ja');
  expect(await daysOf('erik')).toEqual([]);
  expect(await says('ta bort onsdagen')).toEqual(['notAwayThen']);
});

test('"actually Friday is fine, I\'ll be in" takes Friday out, and what else was said stays', async () => {
  await theHouse().write('erik', 'borta i morgon');
  await theHouse().write('erik', 'borta på fredag');
  await theHouse().write('erik', "actually friday is fine, I'll be in");
  expect(await daysOf('erik')).toHaveLength(1);
});

test('"jobbar fredag fm, bara ledig eftermiddagen" makes the whole day an afternoon', async () => {
  await theHouse().write('erik', 'borta på fredag');
  await theHouse().write('erik', 'jo men förresten jobbar fredag fm, bara ledig eftermiddagen');
  const own = await theHouse().write('erik', 'min frånvaro');
  expect(JSON.stringify(own)).toContain('12:00');
  expect(await daysOf('erik')).toHaveLength(1);
});

test('"I am working Friday, only away today from 14" takes Friday out', async () => {
  await theHouse().write('erik', "leaving at 14 today. and friday I'm off");
  // It begins at midnight here.
  expect(await daysOf('erik')).toEqual(['2026-12-02', '2026-12-03']);
  await theHouse().write('erik', "no no, I AM working friday. only today from 14 I'm away");
  expect(await daysOf('erik')).toEqual(['2026-12-02']);
});

test.each([
  'på väg in',
  'jag är på väg till jobbet',
  'sitter på bussen, kommer snart',
  'är försenad, tåget står still',
  'strax framme',
  'är sen, bussen kom inte',
  'på väg in, öppnar lådan om en kvart',
  'running late, stuck in traffic',
  'on my way in',
])('who writes "%s" is not noted as away', async (text) => {
  await say('erik', text);
  expect(await daysOf('erik')).toEqual([]);
});

test.each(['på väg in', 'sitter på bussen, kommer snart', 'är sen, bussen kom inte', 'stuck in traffic'])(
  'who writes "%s" reads what to write when it takes long',
  async (text) => {
    expect(await says(text)).toEqual(['onTheWay']);
  },
);

test.each([
  'jag är på väg hem',
  'är försenad, kommer kl 10.30',
  'på väg till läkaren',
  'tåget står still, är sjuk',
])('"%s" says more than that', async (text) => {
  expect(await says(text)).not.toContain('onTheWay');
});

test.each(['jag är inte sjuk längre, jobbar som vanligt från idag', 'inte sjuk längre'])(
  'who counts as away and writes "%s" is one press from being back',
  async (text) => {
    await say('erik', 'sjuk till fredag');
    await theHouse().to('15:00');
    expect(await offered(text)).toMatchObject([{ act: 'away.end', from: undefined }]);
    expect(await daysOf('erik')).toHaveLength(1);
    await theHouse().write('erik', 'ja');
    expect(await daysOf('erik')).toEqual([]);
  },
);
