import type { ReturnCard } from '../../../src/desk/domain/desk-cards';
import {
  agree,
  closeScene,
  comeBack,
  fallIll,
  openAt,
  plan,
  press,
  theHouse,
  to,
} from '../../absence/flows/delegation-scene';
import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { id, ks, senderOf, type Who } from '../../support/flow-house';

afterEach(closeScene);

/** The person's cards of a return, in order; those that a later one took the place of are gone. */
const cards = (who: Who): readonly ReturnCard[] =>
  theHouse().messenger.said.flatMap(({ to: receiver, facts }) =>
    receiver === id(who) && facts.card === 'return' ? [facts] : [],
  );

const days = (from: string, lastDay: string) => ({ from, lastDay });

describe('a registrar who was to be away 2–4 December', () => {
  beforeEach(async () => {
    await openAt('2026-12-01T09:00:00+01:00');
    await theHouse().write('anna', 'jag är borta 2–4 december');
    await theHouse().to('10:00', '2026-12-02');
    theHouse().mail.deliver(ks, 'm1', theHouse().at('09:40'));
    theHouse().mail.deliver(ks, 'm2', theHouse().at('09:50'));
    await theHouse().to('17:00', '2026-12-04');
  });

  test('reads on Monday at eight what came, what is not registered and which day ended unopened', async () => {
    expect(cards('anna')).toEqual([]);
    await theHouse().to('07:59', '2026-12-07');
    expect(cards('anna')).toEqual([]);
    await theHouse().to('08:05', '2026-12-07');
    expect(cards('anna')).toMatchObject([
      {
        period: days('2026-12-02', '2026-12-04'),
        mailboxes: [{ arrived: 2, open: 2, missed: expect.arrayContaining(['2026-12-03']) as string[] }],
        waiting: { answers: 0, decisions: 0, questions: 0 },
      },
    ]);
    expect(cards('anna')[0]?.delegates).toBeUndefined();
    await theHouse().to('16:00', '2026-12-08');
    expect(cards('anna')).toHaveLength(1);
  });

  test('and falls ill on Monday morning reads it when that is over, not before', async () => {
    await theHouse().to('07:45', '2026-12-07');
    await theHouse().write('anna', 'sjuk');
    await theHouse().to('16:30', '2026-12-07');
    expect(cards('anna')).toEqual([]);
    await theHouse().to('09:00', '2026-12-08');
    await theHouse().write('anna', 'tillbaka');
    await theHouse().to('09:05', '2026-12-09');
    expect(cards('anna')).toMatchObject([{ period: days('2026-12-02', '2026-12-07') }]);
  });
});

test('a manager who comes back reads what is late, as the morning card told whoever was there', async () => {
  await openAt('2026-12-01T09:00:00+01:00');
  theHouse().mail.deliver(ks, 'm1', theHouse().at('08:40'));
  await theHouse().write('carin', 'jag är borta 2–8 december');
  await theHouse().to('16:30', '2026-12-08');
  await theHouse().to('08:05', '2026-12-09');
  const said = cards('carin');
  expect(said).toMatchObject([{ late: { answers: 0, unregistered: 1 } }]);
  const read = said.flatMap((card) => wordsOf(drawCard(card, 'sv', zone('Europe/Stockholm')).card));
  expect(read).toContain('1 meddelande är inte registrerat i tid');
  expect(cards('anna')).toEqual([]);
});

test('who says "tillbaka" after two days reads it at once; the colleague who was there reads nothing', async () => {
  await openAt('2026-12-01T09:00:00+01:00');
  await theHouse().write('anna', 'borta till fredag');
  await theHouse().to('10:00', '2026-12-02');
  theHouse().mail.deliver(ks, 'm1', theHouse().at('09:40'));
  await theHouse().to('10:00', '2026-12-03');
  await theHouse().write('anna', 'tillbaka');
  await theHouse().to('10:02', '2026-12-03');
  expect(cards('anna')).toMatchObject([{ period: days('2026-12-01', '2026-12-03') }]);
  expect(cards('bo')).toEqual([]);
});

test('ill day by day: nobody is troubled on the morning on which they may say that it goes on', async () => {
  await openAt('2026-12-01T07:50:00+01:00');
  theHouse().mail.deliver(ks, 'm1', theHouse().at('07:40'));
  await theHouse().write('bo', 'sjuk');
  await theHouse().to('16:30', '2026-12-02');
  expect(cards('bo')).toEqual([]);
  await theHouse().to('08:05', '2026-12-03');
  expect(cards('bo')).toHaveLength(1);
});

test('a part of a day is nothing to come back from, and where nothing happened nothing is said', async () => {
  await openAt('2026-12-01T08:05:00+01:00');
  await theHouse().write('anna', 'borta på förmiddagen');
  await theHouse().write('it', 'borta i dag');
  await theHouse().to('10:00', '2026-12-03');
  expect([cards('anna'), cards('it')]).toEqual([[], []]);
});

describe('an owner whose delegate had the mail', () => {
  beforeEach(async () => {
    await openAt('2026-12-01T07:00:00+01:00');
    plan('2026-12-08', '2026-12-11');
    await to('08:00', '2026-12-03');
    await agree('bo');
  });

  test('reads who it was, for which days, and that the rule in Outlook is theirs to delete', async () => {
    await press('erik', 'delegation.confirm');
    await to('16:00', '2026-12-11');
    comeBack();
    await to('08:05', '2026-12-14');
    expect(cards('erik')).toMatchObject([
      { mailboxes: [], delegates: [{ name: 'Bo Testsson', ...days('2026-12-08', '2026-12-11') }] },
    ]);
    expect(cards('erik')[0]?.rulesLeft).toMatchObject([{ to: 'Bo Testsson', isForIt: false }]);
  });

  test('reads one card and nothing else; what was said of the delegation before leads to it', async () => {
    await press('erik', 'delegation.confirm');
    await to('16:00', '2026-12-11');
    const before = theHouse().messenger.said.length;
    comeBack();
    await to('16:00', '2026-12-15');
    const told = theHouse()
      .messenger.said.slice(before)
      .filter((one) => one.to === id('erik'));
    expect(told.map(({ facts }) => facts.card)).toEqual(['return']);
    const live = theHouse().messenger.said.filter(
      ({ to: receiver, facts }) => receiver === id('erik') && facts.card === 'delegation',
    );
    expect(live).toEqual([]);
  });

  test('says on that card that the rule is gone, which stays and asks it no more', async () => {
    await press('erik', 'delegation.confirm');
    await to('16:00', '2026-12-11');
    comeBack();
    await to('08:05', '2026-12-14');
    const [card] = cards('erik');
    const { delegation } = card?.rulesLeft?.[0] ?? {};
    const { drawing } = await theHouse().receiver.action(senderOf('erik'), {
      verb: 'delegation.confirm',
      data: { notice: card?.noticeId, delegation: delegation?.id, version: delegation?.version, gone: 1 },
      activityId: undefined,
    });
    expect(drawing.facts).toMatchObject({ card: 'return', delegates: [{ name: 'Bo Testsson' }] });
    await to('08:10', '2026-12-14');
    for (const facts of [drawing.facts, cards('erik')[0]!])
      expect(wordsOf(drawCard(facts, 'sv', zone('Europe/Stockholm')).card).join(' ')).not.toMatch(/Regeln/);
  });

  test('who was back before a whole day had passed hears it all the same: there is no card on return', async () => {
    await press('erik', 'delegation.confirm');
    await to('09:00', '2026-12-08');
    comeBack();
    await to('12:00', '2026-12-08');
    expect(cards('erik')).toEqual([]);
    expect(theHouse().messenger.said.findLast((one) => one.to === id('erik'))?.facts).toMatchObject({
      card: 'delegation',
      state: 'ended',
    });
  });

  test('who never got it, reads that nobody read the mail', async () => {
    await to('16:00', '2026-12-11');
    comeBack();
    await to('08:05', '2026-12-15');
    expect(cards('erik')).toMatchObject([{ isUnread: true }]);
    expect(cards('erik')[0]?.delegates).toBeUndefined();
  });

  test('or said that it is not used with people outside, reads nothing of it', async () => {
    await press('erik', 'delegation.end');
    const [asked] = await theHouse().write('erik', 'min delegering');
    if (asked?.facts.card !== 'delegation') throw new Error('Nothing is asked anew');
    const { delegationId: delegation, version } = asked.facts;
    const more = { delegation, version, notice: undefined };
    expect(await press('erik', 'delegation.notExternal', more)).toMatchObject({ state: 'settled' });
    await to('16:00', '2026-12-11');
    comeBack();
    await to('08:05', '2026-12-15');
    expect(cards('erik').some(({ isUnread }) => isUnread === true)).toBe(false);
  });

  test('a reply that is off for an hour is no return', async () => {
    await press('erik', 'delegation.confirm');
    await to('09:20', '2026-12-10');
    comeBack();
    await to('10:15', '2026-12-10');
    fallIll();
    await to('16:00', '2026-12-10');
    expect(cards('erik')).toEqual([]);
  });
});

describe('the day of return', () => {
  const ask = async () => {
    const data = { question: 'Får kopian kastas?' };
    const click = { verb: 'rules.askRegistrar', data, activityId: undefined };
    await theHouse().receiver.action(senderOf('erik'), click);
  };

  test('is the only one: what comes after it is not what happened while they were away', async () => {
    await openAt('2026-12-01T09:00:00+01:00');
    await theHouse().write('anna', 'jag är borta 3–4 december');
    await theHouse().to('09:10', '2026-12-07');
    theHouse().mail.deliver(ks, 'm1', theHouse().at('09:10'));
    await ask();
    await theHouse().to('16:00', '2026-12-09');
    expect(cards('anna')).toEqual([]);
  });

  test('tells nothing of what waited before they left', async () => {
    await openAt('2026-12-01T09:00:00+01:00');
    await ask();
    await theHouse().write('bo', 'jag är borta 3–4 december');
    await theHouse().to('16:00', '2026-12-09');
    expect(cards('bo')).toEqual([]);
  });

  test('tells with what came also what waited before', async () => {
    await openAt('2026-12-01T09:00:00+01:00');
    await ask();
    await theHouse().write('bo', 'jag är borta 2–4 december');
    await theHouse().to('10:00', '2026-12-03');
    await ask();
    await theHouse().to('08:05', '2026-12-07');
    expect(cards('bo')).toMatchObject([{ waiting: { answers: 0, decisions: 0, questions: 2 } }]);
  });

  test('is none of the weekdays on which they never work', async () => {
    await openAt('2026-12-01T09:00:00+01:00');
    await theHouse().write('anna', 'jag jobbar inte måndagar');
    await theHouse().write('anna', 'jag är borta 2–4 december');
    await theHouse().to('10:00', '2026-12-03');
    theHouse().mail.deliver(ks, 'm1', theHouse().at('09:50'));
    await theHouse().to('16:00', '2026-12-07');
    expect(cards('anna')).toEqual([]);
    await theHouse().to('08:05', '2026-12-08');
    expect(cards('anna')).toHaveLength(1);
  });

  test('has passed when the bot was down for days: nothing is said any more', async () => {
    await openAt('2026-12-01T09:00:00+01:00');
    await theHouse().write('anna', 'jag är borta 2–4 december');
    await theHouse().to('10:00', '2026-12-03');
    theHouse().mail.deliver(ks, 'm1', theHouse().at('09:50'));
    theHouse().clock.moveTo(theHouse().at('07:00', '2026-12-09'));
    await theHouse().to('16:00', '2026-12-09');
    expect(cards('anna')).toEqual([]);
  });

  test('begins with the words of who was ill until yesterday: the card comes at eight', async () => {
    await openAt('2026-12-01T07:50:00+01:00');
    theHouse().mail.deliver(ks, 'm1', theHouse().at('07:40'));
    await theHouse().write('bo', 'sjuk');
    await theHouse().to('07:40', '2026-12-02');
    await theHouse().write('bo', 'frisk igen');
    await theHouse().to('08:05', '2026-12-02');
    expect(cards('bo')).toMatchObject([{ period: days('2026-12-01', '2026-12-01') }]);
  });
});

test('the days of a delegate end with their time, not with the absence', async () => {
  await openAt('2026-12-01T07:00:00+01:00');
  plan('2026-12-07', '2026-12-09');
  await to('08:00', '2026-12-03');
  await agree('bo', 'confirmed');
  await to('15:00', '2026-12-09');
  plan('2026-12-07', '2026-12-11');
  await to('08:05', '2026-12-14');
  expect(cards('erik')).toMatchObject([
    {
      period: days('2026-12-07', '2026-12-11'),
      delegates: [{ name: 'Bo Testsson', ...days('2026-12-07', '2026-12-09') }],
    },
  ]);
});
