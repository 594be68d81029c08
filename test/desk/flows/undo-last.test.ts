// "ångra", "glöm det" and "nej": of what was just done or asked, by name, and of nothing older by surprise.

import type { CardFacts } from '../../../src/app/cards';
import { plusMinutes } from '../../../src/core/time';
import { id, openFlowHouse, type FlowHouse, type Who } from '../../support/flow-house';
import { holders } from '../../roster/flows/roster-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  await house.to('08:05');
});
afterEach(() => house.close());

const says = (cards: readonly CardFacts[]): readonly string[] =>
  cards.map((card) => ('say' in card ? card.say.what : card.card));
const later = (minutes: number): void => {
  house.clock.moveTo(plusMinutes(house.clock.now(), minutes));
};

const absencesOf = async (who: Who): Promise<readonly string[]> => {
  const all = await house.store.people.listAbsences(
    house.clock.now(),
    plusMinutes(house.clock.now(), 60 * 24 * 60),
  );
  return all
    .filter((it) => it.personId === id(who) && it.endedAt === undefined)
    .map(({ from }) => from.slice(0, 10));
};

test.each(['ångra', 'fel knapp', 'undo'])(
  '"%s" takes back what was done a moment ago, and names it',
  async (text) => {
    const answer = await house.facts('anna', 'ge ks till Bo på torsdag', text);
    expect(says(answer)).toEqual(['changeUndone', 'rosterChange']);
    expect(await holders(house, ['2026-12-03'])).toEqual(['anna']);
  },
);

test('that a mailbox was opened is taken back, and nothing that was done before it', async () => {
  await house.facts('anna', 'ge ks till Bo på torsdag');
  later(2);
  const answer = await house.facts('anna', 'jag har öppnat ks', 'ångra');
  expect(says(answer)).toEqual(['openingUndone', 'overview']);
  expect(answer[0]).toMatchObject({ say: { mailboxes: ['Kommunstyrelsens förvaltningsbrevlåda'] } });
  expect(answer[1]).toMatchObject({ rows: [{ opened: undefined }] });
  expect(await holders(house, ['2026-12-03'])).toEqual(['bo']);
});

test.each(['nej jag har inte öppnat den, det var fel', 'oj, ks är inte öppnad, jag tryckte fel'])(
  '"%s" shows the opening with its button, whatever was said between',
  async (text) => {
    const answer = await house.facts('anna', 'jag har öppnat ks', 'vem har kommun i dag', 'hej', text);
    expect(answer.at(-1)).toMatchObject({ choices: [{ act: 'undo', undone: 'opened' }] });
  },
);

test.each(['nej fel låda, ja har inte öppnat', 'nej', 'vänta, jag har inte öppnat den'])(
  '"%s" after a mailbox was said to be opened shows it with the button that undoes it',
  async (text) => {
    const answer = await house.facts('anna', 'jag har öppnat den', text);
    expect(answer.at(-1)).toMatchObject({
      ...{ say: { what: 'lastDone' } },
      choices: [{ act: 'undo', undone: 'opened', mailboxName: 'Kommunstyrelsens förvaltningsbrevlåda' }],
    });
  },
);

const logs = async (what: string): Promise<void> => {
  later(1);
  const entry = { at: house.clock.now(), actorId: id('anna'), mailboxId: undefined, date: undefined };
  await house.store.save({ log: [{ ...entry, event: { what } }] });
  later(1);
};

test.each(['question.answered', 'delegation.accepted', 'quarantine.reviewed', 'junk.reviewed'])(
  '"ångra" after what nothing takes back (%s) shows what was done before it, and undoes it when it is said again',
  async (what) => {
    await house.facts('anna', 'ge ks till Bo på torsdag');
    await logs(what);
    expect(says(await house.facts('anna', 'ångra'))).toEqual(['laterStands', 'rosterChange']);
    expect(await holders(house, ['2026-12-03'])).toEqual(['bo']);
    expect(says(await house.facts('anna', 'ångra'))).toEqual(['changeUndone', 'rosterChange']);
  },
);

test.each(['list.exported', 'message.sheet', 'action.refused'])(
  'what changed nothing (%s) is not what "ångra" is about',
  async (what) => {
    await house.facts('anna', 'ge ks till Bo på torsdag');
    await logs(what);
    expect(says(await house.facts('anna', 'ångra'))).toEqual(['changeUndone', 'rosterChange']);
  },
);

test.each(['ångra det senaste', 'glöm det', 'fel knapp'])(
  '"%s" a quarter of an hour later undoes nothing: what was done is shown with its button',
  async (text) => {
    await house.facts('anna', 'ledig 14 december');
    later(15);
    const answer = await house.facts('anna', text);
    expect(says(answer)).toEqual(['lastDone', 'absence']);
    expect(await absencesOf('anna')).toHaveLength(1);
  },
);

test('"ångra" hours later names what was done, and takes it back when it is said again', async () => {
  await house.facts('anna', 'jag har öppnat ks');
  later(7 * 60);
  const answer = await house.facts('anna', 'ångra');
  expect(answer.at(-1)).toMatchObject({
    ...{ say: { what: 'lastDone' } },
    choices: [{ undone: 'opened', mailboxName: 'Kommunstyrelsens förvaltningsbrevlåda' }],
  });
  expect(says(await house.facts('anna', 'ångra'))).toEqual(['openingUndone', 'overview']);
});

test.each([
  ['vem har ks i morgon', 'lastDone'],
  ['hitta bullerplank', 'lastDone'],
  // What is only polite speaks of nothing else.
  ['tack', 'absence'],
])('"ångra" after "%s", a minute later', async (text, what) => {
  await house.facts('anna', 'ledig 14 december');
  later(1);
  const answer = await house.facts('anna', text, 'ångra');
  expect(says(answer)[0]).toBe(what);
  expect(await absencesOf('anna')).toHaveLength(what === 'lastDone' ? 1 : 0);
});

test.each(['ångra', 'glöm det', 'nej'])(
  '"%s" to what was only asked takes the question back',
  async (text) => {
    await house.facts('anna', 'ledig 14 december');
    later(1);
    const answer = await house.facts('anna', 'kan Bo ta ks på torsdag?', text);
    expect(says(answer)[0]).toBe(text === 'nej' ? 'leftAsItIs' : 'lastDone');
    expect(await absencesOf('anna')).toHaveLength(1);
    expect(await holders(house, ['2026-12-03'])).toEqual(['anna']);
    expect(says(await house.facts('anna', 'ja'))).toEqual(['reply']);
  },
);

test.each(['förlåt, glöm det där', 'nej glöm det'])(
  '"%s" after despair was heard takes nothing back that was done before it',
  async (text) => {
    const answer = await house.facts('anna', 'ledig 14 december', 'jag orkar inte leva längre', text);
    expect(says(answer)).toEqual(['lastDone', 'absence']);
    expect(await absencesOf('anna')).toHaveLength(1);
  },
);

test('"glöm det" after something else that was asked leaves what was done before it', async () => {
  const answer = await house.facts('anna', 'ledig 14 december', 'vem har ks i morgon', 'glöm det');
  expect(says(answer)).toEqual(['lastDone', 'absence']);
  expect(await absencesOf('anna')).toHaveLength(1);
});

test('"nej" straight after a deed shows it with its button', async () => {
  const answer = await house.facts('anna', 'ledig 14 december', 'nej');
  expect(says(answer)).toEqual(['lastDone', 'absence']);
  expect(await absencesOf('anna')).toHaveLength(1);
});

test.each([
  ['ångra 14 december', 1],
  ['ångra 16 december', 2],
  ['undo the 14-16 one', 2],
])('"%s" undoes what is of just those days, or nothing', async (text, left) => {
  await house.facts('anna', 'ledig 14 december');
  later(1);
  await house.facts('anna', 'ledig 18 december');
  later(1);
  await house.facts('anna', text);
  expect(await absencesOf('anna')).toHaveLength(left);
});

test('a reminder is no absence: "ångra" after it takes it back and leaves what was done before', async () => {
  await house.facts('anna', 'ledig 14 december');
  later(1);
  const answer = await house.facts('anna', 'påminn mig kl 14', 'ångra');
  expect(says(answer)).toEqual(['remindDropped']);
  expect(await absencesOf('anna')).toHaveLength(1);
});

test.each(['nej jag menade fredag', 'nej, fredag', 'fredag menade jag'])(
  '"%s" after a mailbox was given moves the days, and says so',
  async (text) => {
    const answer = await house.facts('anna', 'ge ks till Bo på torsdag', text);
    expect(says(answer)).toEqual(['rosterChange', 'insteadOf']);
    expect(await holders(house, ['2026-12-03', '2026-12-04'])).toEqual(['anna', 'bo']);
    expect(await absencesOf('anna')).toEqual([]);
  },
);

test('days of two are offered each for itself, and a yes does none of them', async () => {
  const answer = await house.facts('anna', 'Bo kan ta ks torsdag och David fredag');
  expect(answer).toMatchObject([
    {
      say: { what: 'confirmEach' },
      choices: [
        { act: 'duty.give', from: '2026-12-03', until: '2026-12-03', person: 'bo@ale.example' },
        { act: 'duty.give', from: '2026-12-04', until: '2026-12-04', person: 'david@ale.example' },
      ],
    },
  ]);
  await house.facts('anna', 'ja');
  expect(await holders(house, ['2026-12-03', '2026-12-04'])).toEqual(['anna', 'anna']);
});

test('a "no" shows what was done, also an hour later, and never says that nothing is changed', async () => {
  await house.facts('anna', 'ge ks till Bo på torsdag');
  later(60);
  const answer = await house.facts('anna', 'nej');
  expect(says(answer)).not.toContain('leftAsItIs');
  expect(JSON.stringify(answer)).toMatch(/undo/i);
  expect(await holders(house, ['2026-12-03'])).toEqual(['bo']);
});

test('"can you strike Friday?" is done on one press, of that day alone', async () => {
  await house.facts('erik', 'ledig torsdag och fredag');
  const [asked] = await house.facts('erik', 'kan du stryka fredagen?');
  expect(await absencesOf('erik')).toHaveLength(1);
  expect(asked).toMatchObject({ card: 'choices' });
});

test('whoever has no mailbox hears so when asking for an inbox', async () => {
  expect(says(await house.facts('erik', 'inkorg'))).toEqual(['noMailbox']);
});
