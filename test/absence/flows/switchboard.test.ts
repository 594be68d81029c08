import { channelReceiver } from '../../../src/core/channel';
import { holders } from '../../roster/flows/roster-house';
import { closeScene, fallIll, file, open, plan, sayOf, scene, theHouse, to } from './delegation-scene';
import { id, openFlowHouse, senderOf } from '../../support/flow-house';

afterEach(closeScene);

describe('the phone half', () => {
  beforeEach(() => open());

  test.each(['sjuk', 'jag är sjuk', 'vab', 'vabbar', 'sick'])(
    '"%s" tells the switchboard the name and until when; the word is stored nowhere',
    async (word) => {
      await to('09:00', '2026-12-02');
      const answers = await theHouse().write('erik', word);
      expect(answers.map(({ facts }) => facts)).toMatchObject([{ card: 'absence', told: { at: undefined } }]);
      await to('09:05', '2026-12-02');
      const told = theHouse().messenger.said.find(
        ({ to, facts }) => to === id('it') && facts.card === 'note',
      );
      expect(told?.facts).toEqual({
        card: 'note',
        say: {
          what: 'away',
          name: 'Erik Testsson',
          period: { from: '2026-12-02', lastDay: '2026-12-02' },
        },
      });
      const absences = await theHouse().store.people.listAbsences(
        theHouse().at('00:00'),
        theHouse().at('23:59'),
      );
      const kept = JSON.stringify([
        absences,
        await theHouse().store.log.list(100),
        theHouse().messenger.said,
      ]);
      expect(kept.toLowerCase()).not.toMatch(/sjuk|vab|sick/);
    },
  );

  const notes = () =>
    theHouse().messenger.said.flatMap(({ to, facts }) => (to === id('it') ? sayOf(facts) : []));
  const erik = { name: 'Erik Testsson' };

  test('"tillbaka" takes it back at the switchboard, too', async () => {
    await to('09:00', '2026-12-02');
    await theHouse().write('erik', 'borta till fredag');
    await to('09:05', '2026-12-02');
    await theHouse().write('erik', 'tillbaka');
    await to('09:10', '2026-12-02');
    expect(notes().at(-1)).toEqual({ what: 'back', ...erik });
  });

  test('that somebody is back closes the card that said they were away: one of it is live', async () => {
    await to('09:00', '2026-12-02');
    await theHouse().write('erik', 'borta till fredag');
    await to('09:05', '2026-12-02');
    expect(notes()).toMatchObject([{ what: 'away', ...erik }]);
    await theHouse().write('erik', 'tillbaka');
    await to('09:10', '2026-12-02');
    expect(notes()).toEqual([{ what: 'newerCard' }, { what: 'back', ...erik }]);
  });

  test('in the evening after their last day it is no news: that they are back is expected', async () => {
    await to('09:00', '2026-12-02');
    await theHouse().write('erik', 'sjuk');
    await to('18:00', '2026-12-02');
    await theHouse().write('erik', 'tillbaka');
    await to('09:00', '2026-12-03');
    expect(notes().map(({ what }) => what)).toEqual(['away']);
  });

  test('in the evening of one of several days it is told in the morning: they were expected later', async () => {
    await to('09:00', '2026-12-02');
    await theHouse().write('erik', 'sjuk');
    await to('09:05', '2026-12-02');
    await theHouse().write('erik', 'borta 3-9 december');
    await to('18:00', '2026-12-02');
    await theHouse().write('erik', 'tillbaka');
    await to('09:00', '2026-12-03');
    const ahead = { from: '2026-12-03', lastDay: '2026-12-09' };
    expect(notes().at(-1)).toEqual({ what: 'notAway', ...erik, period: ahead });
  });

  test('one change is told once: what is said again is no news, and what goes on longer is told as one', async () => {
    await to('09:00', '2026-12-02');
    for (const words of ['borta till torsdag', 'sjuk', 'borta till torsdag']) {
      const answers = await theHouse().write('erik', words);
      expect(answers[0]?.facts).toMatchObject({ told: { at: undefined } });
      await to('09:05', '2026-12-02');
    }
    expect(notes()).toHaveLength(1);
    await theHouse().write('erik', 'borta 3-9 december');
    await to('09:10', '2026-12-02');
    const period = { from: '2026-12-02', lastDay: '2026-12-09' };
    expect(notes().slice(1)).toEqual([{ what: 'away', ...erik, period }]);
  });

  test('what is said three times in the evening is told once in the morning, as it is then', async () => {
    await to('18:00', '2026-12-01');
    for (const words of ['borta i morgon', 'borta 2-3 december', 'borta 2-4 december'])
      await theHouse().write('erik', words);
    await to('09:00', '2026-12-02');
    const period = { from: '2026-12-02', lastDay: '2026-12-04' };
    expect(notes()).toMatchObject([{ what: 'list', rows: [{ ...erik, period }] }]);
  });

  test('taken back before it was said, neither is said', async () => {
    await to('18:00', '2026-12-02');
    await theHouse().write('erik', 'sjuk');
    await theHouse().write('erik', 'tillbaka');
    await to('09:00', '2026-12-03');
    expect(notes()).toEqual([]);
  });

  const undo = async (absence: string) =>
    theHouse().receiver.action(senderOf('erik'), {
      verb: 'absence.end',
      data: { absence },
      activityId: undefined,
    });
  const sayTo = async (words: string): Promise<string> => {
    const [first] = await theHouse().write('erik', words);
    if (first?.facts.card !== 'absence') throw new Error('no absence');
    await to('10:00', '2026-12-02');
    return first.facts.absenceId;
  };

  test('one of two taken back: nobody is back who is still away', async () => {
    await to('09:00', '2026-12-02');
    await theHouse().write('erik', 'borta i dag');
    await to('09:05', '2026-12-02');
    const longer = await sayTo('borta till fredag');
    await undo(longer);
    await to('10:05', '2026-12-02');
    const today = { from: '2026-12-02', lastDay: '2026-12-02' };
    expect(notes().at(-1)).toEqual({ what: 'away', ...erik, period: today });
    expect(notes().map(({ what }) => what)).toEqual(['newerCard', 'newerCard', 'away']);
  });

  test('a plan that is taken back before it began is told as that', async () => {
    await to('09:00', '2026-12-02');
    await undo(await sayTo('borta 14-16 december'));
    await to('10:05', '2026-12-02');
    const period = { from: '2026-12-14', lastDay: '2026-12-16' };
    expect(notes()).toEqual([{ what: 'newerCard' }, { what: 'notAway', ...erik, period }]);
  });

  test('the answer says when the switchboard is told: it does not know yet of what is to come', async () => {
    await to('09:00', '2026-12-02');
    const ahead = await theHouse().write('erik', 'borta 14-16 december');
    expect(ahead[0]?.facts).toMatchObject({ told: { at: theHouse().at('09:00') } });
    await to('18:00', '2026-12-02');
    const late = await theHouse().write('erik', 'borta i morgon');
    expect(late[0]?.facts).toMatchObject({ told: { at: theHouse().at('08:00', '2026-12-03') } });
  });

  test('managers are asked once a quarter about changes in staff', async () => {
    await to('12:00', '2027-01-05');
    const asked = () =>
      theHouse().messenger.said.filter(
        ({ facts }) => facts.card === 'note' && facts.say.what === 'staffChanges',
      );
    expect(asked().map(({ to }) => to)).toEqual([id('carin')]);
  });

  test('in the place of a manager who is away, the last resort is asked', async () => {
    plan('2027-01-04', '2027-01-08', 'carin');
    await to('12:00', '2027-01-05');
    const asked = theHouse().messenger.said.filter(
      ({ facts }) => facts.card === 'note' && facts.say.what === 'staffChanges',
    );
    expect(asked.map(({ to }) => to)).toEqual([id('david')]);
  });
});

test('of two people at the switchboard one reached is enough: who is away is not asked to tell it', async () => {
  const yaml = file('instructions').replace(
    'switchboard: {people: [it@ale.example]}',
    'switchboard: {people: [it@ale.example, david@ale.example]}',
  );
  scene.house = await openFlowHouse('2026-12-02T09:00:00+01:00', yaml);
  const blocked = { kind: 'unreachable', code: 'BotDisabled' } as const;
  theHouse().messenger.answerWith(id('it'), blocked);
  await theHouse().write('erik', 'sjuk');
  await to('09:05');
  const notes = (who: 'erik' | 'bo') =>
    theHouse().messenger.said.flatMap(({ to: receiver, facts }) =>
      receiver === id(who) && facts.card === 'note' ? [facts.say.what] : [],
    );
  expect(notes('erik')).toEqual([]);
  theHouse().messenger.answerWith(id('david'), blocked);
  await theHouse().write('bo', 'sjuk');
  await to('09:10');
  expect([notes('erik'), notes('bo')]).toEqual([[], ['noSwitchboard']]);
});

describe('a channel as the switchboard', () => {
  const channel = { teamId: 'team', channelId: '19:Vaxel@thread.tacv2' };
  const yaml = file('instructions').replace(
    /^switchboard.*$/m,
    `switchboard: {channel: {teamId: ${channel.teamId}, channelId: "${channel.channelId}"}}`,
  );
  const receiver = channelReceiver(channel);
  const posts = () => theHouse().messenger.said.filter((one) => one.to === receiver);
  beforeEach(async () => {
    scene.house = await openFlowHouse('2026-12-02T09:00:00+01:00', yaml);
  });

  test('hears who is away and that they are back', async () => {
    const answers = await theHouse().write('erik', 'borta till fredag');
    expect(answers[0]?.facts).toMatchObject({ told: { at: undefined } });
    await to('09:05');
    await theHouse().write('erik', 'tillbaka');
    await to('09:10');
    expect(posts().flatMap(({ facts }) => sayOf(facts).map(({ what }) => what))).toEqual([
      'newerCard',
      'back',
    ]);
  });

  test('that does not take it is told to the admins, and people are told to say it themselves, until it does', async () => {
    theHouse().messenger.answerWith(receiver, { kind: 'unreachable', code: 'BotNotInConversationRoster' });
    await theHouse().write('erik', 'sjuk');
    await to('09:05');
    await to('09:30');
    const trouble = () =>
      theHouse().messenger.said.filter(
        ({ facts }) => facts.card === 'peopleTrouble' && facts.isChannelSilent,
      );
    expect(trouble().map((one) => one.to)).toEqual([id('it')]);
    // Who said it was told that the switchboard knows; now they hear that it does not.
    const missed = theHouse().messenger.said.filter(
      (one) => one.to === id('erik') && one.facts.card === 'note',
    );
    expect(missed.map(({ facts }) => facts)).toEqual([{ card: 'note', say: { what: 'noSwitchboard' } }]);
    const next = await theHouse().write('anna', 'sjuk');
    expect(next[0]?.facts).toMatchObject({ told: { at: 'nobody' } });
    await to('09:35');
    expect(posts()).toHaveLength(1);
    const healed = await theHouse().write('bo', 'sjuk');
    expect(healed[0]?.facts).toMatchObject({ told: { at: undefined } });
  });
});

test('a week before a day on which nobody in the roster will be there, registrar and manager are told once', async () => {
  await open();
  plan('2026-12-14', '2026-12-18', 'anna');
  plan('2026-12-15', '2026-12-16', 'bo');
  const warned = () =>
    theHouse().messenger.said.flatMap(({ to, facts }) =>
      facts.card === 'rosterPlan' && facts.gap ? [{ to, gap: facts.gap }] : [],
    );
  await to('16:00', '2026-12-07');
  expect(warned()).toEqual([]);
  await to('16:00', '2026-12-08');
  const span = { from: '2026-12-15', lastDay: '2026-12-16' };
  const gap = { state: 'open', span, goesOn: false };
  expect(warned()).toEqual([
    { to: id('anna'), gap },
    { to: id('carin'), gap },
  ]);
  await to('16:00', '2026-12-09');
  expect(warned()).toHaveLength(2);
  const days = { mailbox: 'ks', from: span.from, until: span.lastDay };
  const give = { verb: 'duty.give', data: { ...days, person: id('erik') }, activityId: undefined };
  await theHouse().receiver.action(senderOf('carin'), give);
  expect(await holders(theHouse(), ['2026-12-14', '2026-12-15', '2026-12-16'])).toEqual([
    'bo',
    'erik',
    'erik',
  ]);
});

test('a sweep that is cut off goes on where it was', async () => {
  await open();
  fallIll();
  theHouse().staffRoom.callsLeft = 0;
  await to('07:30', '2026-12-02');
  expect(await theHouse().store.delegations.listOf([id('erik')])).toEqual([]);
  theHouse().staffRoom.callsLeft = Infinity;
  await to('17:30', '2026-12-02');
  const seen = await theHouse().store.people.listAbsences(theHouse().at('00:00'), theHouse().at('23:59'), [
    id('erik'),
  ]);
  expect(seen).toHaveLength(1);
});
