// What is asked in passing at work: who answers for a colleague, who does what, and a day to swap that the other has already.

import { personId, upn } from '../../../src/core/ids';
import { openFlowHouse, townYaml, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
afterEach(() => house.close());

const open = async (start = '2026-12-01T09:00:00+01:00', yaml = townYaml): Promise<void> => {
  house = await openFlowHouse(start, `${yaml}switchboard: {people: [it@ale.example]}\n`);
};
const saysOf = async (who: Who, text: string) =>
  (await house.write(who, text)).map(({ facts }) => ('say' in facts ? facts.say : facts.card));

describe('"vem svarar för Erik?", of somebody in no roster', () => {
  beforeEach(() => open());

  test.each(['vem svarar för Erik?', 'who covers for Erik?'])(
    '"%s" tells whoever has a mailbox until when they are away, as where somebody is chosen, and who has the mailboxes',
    async (text) => {
      await house.write('erik', 'jag är borta till fredag');
      expect(await saysOf('anna', text)).toMatchObject([
        {
          what: 'isAway',
          name: 'Erik Testsson',
          back: { backOn: '2026-12-07' },
          answering: [{ mailbox: 'Kommunstyrelsens förvaltningsbrevlåda', holder: 'Anna Testsson' }],
        },
      ]);
    },
  );

  test('what is to come is not told there, and no other question about them is', async () => {
    await house.write('erik', 'jag är borta 14–16 december');
    expect(await saysOf('anna', 'vem svarar för Erik?')).toEqual([
      { what: 'hasNotSaid', name: 'Erik Testsson' },
    ]);
    expect(await saysOf('anna', 'är Erik borta?')).toEqual([{ what: 'askedOther' }]);
  });

  test('to anybody else who has the mailbox is told, and not whether they are away', async () => {
    await house.write('david', 'hej');
    await house.write('david', 'jag är borta till fredag');
    const before = await saysOf('erik', 'vem svarar för Carin?');
    await house.write('carin', 'jag är borta till fredag');
    const after = await saysOf('erik', 'vem svarar för Carin?');
    expect(after).toEqual([
      {
        what: 'unitAnswers',
        name: 'Carin Testsson',
        mailboxes: [{ mailbox: 'Kommunstyrelsens förvaltningsbrevlåda', holder: 'Anna Testsson' }],
      },
    ]);
    expect(after).toEqual(before);
  });
});

describe('who does what', () => {
  beforeEach(() => open());

  test.each([
    'vem har hand om snöröjning?',
    'vem sköter vägarna',
    'Vem kan jag prata med om en skada på vägen',
    'who takes care of snow clearing?',
  ])('"%s" is answered honestly where no mailbox is of that, also to the switchboard', async (text) => {
    for (const who of ['it', 'erik', 'anna'] as const)
      expect(await saysOf(who, text)).toMatchObject([{ what: 'whoAnswers' }]);
  });

  test.each(['vem har hand om brevlådan?', 'vem har hand om ks?'])(
    '"%s" is still of the roster',
    async (text) => {
      expect(JSON.stringify(await saysOf('anna', text))).not.toContain('whoAnswers');
    },
  );

  test('what the rules answer they answer', async () => {
    expect(
      await saysOf('erik', 'vem kan jag prata med om jag är osäker på om något är en allmän handling?'),
    ).not.toMatchObject([{ what: 'whoAnswers' }]);
  });
});

describe('a colleague whom the bot has not met', () => {
  beforeEach(async () => {
    await open();
    house.directory.add({
      ...{ id: personId('11111111-0000-4000-8000-0000000000a1'), upn: upn('ulla@ale.example') },
      ...{ name: 'Ulla Bistånd', department: 'Socialförvaltningen', isEnabled: true, isGuest: false },
    });
  });

  test('by the first name as by the whole name it is refused as of any other, and of two as well', async () => {
    const known = await saysOf('it', 'Erik Testsson är sjuk idag');
    const what = (known[0] as { what: string }).what;
    expect(await saysOf('it', 'Ulla är sjuk')).toMatchObject([{ what, name: 'Ulla Bistånd' }]);
    const [told] = await saysOf('it', 'Ulla Bistånd är sjuk idag');
    expect(told).toMatchObject({ what });
    house.directory.add({
      ...{ id: personId('11111111-0000-4000-8000-0000000000a2'), upn: upn('ulla.by@ale.example') },
      ...{ name: 'Ulla By', department: 'Utbildning', isEnabled: true, isGuest: false },
    });
    expect(await saysOf('it', 'Ulla är sjuk')).toMatchObject([{ what, name: 'Ulla' }]);
    expect(told).not.toMatchObject({ what: 'notStaff' });
  });

  test.each(['en elev är sjuk i dag', 'två elever är sjuka'])(
    '"%s" is told that pupils are reported elsewhere',
    async (text) => {
      expect(await saysOf('it', text)).toEqual([{ what: 'notStaff' }]);
    },
  );

  test('beside an answer to them their message is offered', async () => {
    const [card] = await house.write('it', 'per holm är borta till fredag så vänta med svaret');
    expect(card?.facts).toMatchObject({
      say: { what: 'notStaff' },
      choices: [{ act: 'message.find' }, { act: 'order.due' }],
    });
  });
});

describe('a day to swap that the other has already', () => {
  test('says so, and offers to take it where the writer has none to give', async () => {
    await open();
    const text = 'kan jag byta dag med Anna på torsdag';
    const [card] = await house.facts('bo', text);
    expect(card).toMatchObject({
      say: { what: 'theyHave', name: 'Anna Testsson', canGive: false },
      choices: [{ act: 'duty.take', from: '2026-12-03', until: '2026-12-03' }],
    });
  });

  test('offers days of their own where they have some', async () => {
    await open();
    await house.write('anna', 'ge ks till Bo på fredag');
    const [card] = await house.facts('bo', 'jag vill byta dag med Anna på torsdag');
    expect(card).toMatchObject({
      say: { what: 'theyHave', canGive: true },
      choices: [
        { act: 'duty.give', from: '2026-12-04', inReturn: { from: '2026-12-03', until: '2026-12-03' } },
        { act: 'duty.take', from: '2026-12-03' },
      ],
    });
  });

  test('"byt" alone asks with whom and which days', async () => {
    await open();
    for (const text of ['byt', 'jag vill byta dag', 'swap'])
      expect(await saysOf('bo', text)).toEqual([{ what: 'swapHow' }]);
  });
});
