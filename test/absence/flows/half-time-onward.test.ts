import type { AbsenceCard } from '../../../src/absence/domain/delegation-cards';
import type { PersonId } from '../../../src/core/ids';
import { localDate } from '../../../src/core/time';
import { whoHas } from '../../../src/roster/flows/who-has';
import { id, senderOf } from '../../support/flow-house';
import { closeScene, daysOf, open, say, sentences, theHouse, to } from './delegation-scene';

afterEach(closeScene);
// Wednesday the second of December.
beforeEach(async () => {
  await open();
  await to('09:00', '2026-12-02');
});

const cardsOf = (text: string) => theHouse().facts('anna', text);

const press = (verb: string, data: Readonly<Record<string, unknown>>) =>
  theHouse().receiver.action(senderOf('anna'), { verb, data, activityId: undefined });

const notes = () =>
  theHouse().messenger.said.flatMap(({ to: receiver, facts }) =>
    receiver === id('it') && facts.card === 'note' ? [facts.say] : [],
  );

const afternoon = { from: '12:00', until: undefined };

test.each([
  ['jobbar halvtid från måndag', '2026-12-07'],
  ['sjuk 50 % tills vidare', '2026-12-02'],
  ['halvtidssjukskriven', '2026-12-02'],
  ['jag jobbar halvtid tills vidare', '2026-12-02'],
  ['I work half time from Monday', '2026-12-07'],
])(
  'half time without an end asks once for the hours, and is noted by the press: "%s"',
  async (text, from) => {
    const [asked] = await cardsOf(text);
    const days = { act: 'away', from, until: undefined, isOpen: true };
    expect(asked).toMatchObject({
      say: { what: 'whichHours' },
      choices: [
        { ...days, part: 'am' },
        { ...days, part: 'pm' },
      ],
    });
    const { drawing } = await press('chat.do', { act: 'away', from, open: 1, part: 'pm' });
    expect(drawing.facts).toMatchObject({ card: 'absence', from, lastDay: undefined, clock: afternoon });
    // It is no absence: nobody is asked who reads the mail, and no day moves.
    expect(await daysOf('anna')).toEqual([]);
    await to('09:00', '2026-12-11');
    expect(await theHouse().store.delegations.listOf([id('anna')])).toEqual([]);
  },
);

test.each([
  ['jobbar bara förmiddagar från måndag', afternoon],
  ['sjukskriven på halvtid från måndag, jobbar förmiddagar', afternoon],
  ['sjuk på förmiddagarna från måndag', { from: undefined, until: '12:00' }],
  ['jag jobbar till 14 varje dag från måndag', { from: '14:00', until: undefined }],
])('hours beside it are enough: "%s"', async (text, clock) => {
  expect(await cardsOf(text)).toMatchObject([
    { card: 'absence', from: '2026-12-07', lastDay: undefined, clock, can: { end: true } },
  ]);
});

test('half time with an end far off is noted as one, too', async () => {
  await cardsOf('halvtidssjukskriven till 30 juni');
  const data = { act: 'away', from: '2026-12-02', until: '2027-06-30', part: 'pm' };
  const { drawing } = await press('chat.do', data);
  expect(drawing.facts).toMatchObject({ card: 'absence', lastDay: '2027-06-30', clock: afternoon });
});

describe('from Monday on', () => {
  beforeEach(async () => {
    await cardsOf('jobbar bara förmiddagar från måndag');
  });

  test('the switchboard hears it at once, and each morning’s list has it in one line without an end', async () => {
    await to('09:05');
    const period = { from: '2026-12-07', lastDay: undefined, clock: afternoon };
    expect(notes()).toMatchObject([{ what: 'away', period }]);
    await to('09:00', '2026-12-08');
    expect(notes().at(-1)).toMatchObject({
      what: 'list',
      rows: [{ name: 'Anna Testsson', period: { lastDay: undefined, clock: afternoon } }],
    });
    expect(await sentences('it', 'är Anna Testsson borta?')).toMatchObject([
      { what: 'isNotAway', later: [{ lastDay: undefined, clock: afternoon }] },
    ]);
    await to('13:00');
    expect(await sentences('it', 'är Anna Testsson borta?')).toMatchObject([
      { what: 'isAway', period: { lastDay: undefined, clock: afternoon } },
    ]);
  });

  test('the noon card goes to the next, who is there on working days from Monday on; the mailbox is Anna’s', async () => {
    const [shown] = await say('anna', 'min frånvaro');
    expect(shown?.checks).toMatchObject([{ at: '12:00', next: 'Bo Testsson' }]);
    const dutyOf = async (at: string, date: string) => {
      await to(at, date);
      const { answers, staff } = await whoHas(theHouse().context, { date: localDate(date) });
      const [answer] = answers.values();
      const nameOf = (of: PersonId | undefined) => of && staff.byId.get(of)?.name;
      return { holder: nameOf(answer?.order[0]), there: nameOf(answer?.out?.there) };
    };
    const annas = { holder: 'Anna Testsson', there: undefined };
    expect(await dutyOf('12:00', '2026-12-04')).toEqual(annas);
    expect(await dutyOf('11:00', '2026-12-07')).toEqual(annas);
    const away = { ...annas, there: 'Bo Testsson' };
    expect(await dutyOf('12:00', '2026-12-07')).toEqual(away);
    expect(await dutyOf('12:00', '2027-03-01')).toEqual(away);
  });

  test('"mina dagar" says it, and it ends with one tap of a later day, for the list as well', async () => {
    const [duty, hours] = await cardsOf('mina dagar');
    expect(duty).toMatchObject({ say: { what: 'ownDuty' } });
    expect(hours).toMatchObject({ card: 'absence', from: '2026-12-07', clock: afternoon });
    await to('09:00', '2026-12-09');
    const [shown] = await say('anna', 'min frånvaro');
    expect(shown).toMatchObject({ isStanding: true, can: { end: true } });
    const { drawing } = await press('absence.end', { absence: shown!.absenceId });
    const ended = drawing.facts as AbsenceCard;
    expect(ended.ended).toBeDefined();
    expect(ended).toMatchObject({ from: '2026-12-09', clock: afternoon, can: { end: false } });
    await to('09:05');
    expect(notes().at(-1)).toMatchObject({ what: 'notAway' });
    expect(await sentences('anna', 'min frånvaro')).toEqual([{ what: 'noAbsences' }]);
    expect(await sentences('it', 'är Anna Testsson borta?')).toMatchObject([{ what: 'hasNotSaid' }]);
  });

  test('said anew it is in the place of what was said before, and "ångra" brings that back', async () => {
    await cardsOf('jobbar bara eftermiddagar från måndag');
    expect((await say('anna', 'min frånvaro')).map(({ clock }) => clock)).toEqual([
      { from: undefined, until: '12:00' },
    ]);
    await cardsOf('ångra');
    expect((await say('anna', 'min frånvaro')).map(({ clock }) => clock)).toEqual([afternoon]);
  });

  test('whole days again from a day on, in words', async () => {
    await cardsOf('jobbar heltid från 14 december');
    expect(await say('anna', 'min frånvaro')).toMatchObject([{ from: '2026-12-07', lastDay: '2026-12-13' }]);
    await cardsOf('tillbaka på heltid');
    expect(await sentences('anna', 'min frånvaro')).toEqual([{ what: 'noAbsences' }]);
  });
});
