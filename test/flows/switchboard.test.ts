import { closeScene, fallIll, open, plan, theHouse, to } from './delegation-scene';
import { id } from './flow-house';

afterEach(closeScene);

describe('the phone half', () => {
  beforeEach(() => open());

  test.each(['sjuk', 'jag är sjuk', 'vab', 'vabbar', 'sick'])(
    '"%s" tells the switchboard the name and until when; the word is stored nowhere',
    async (word) => {
      await to('09:00', '2026-12-02');
      const answers = await theHouse().write('erik', word);
      expect(answers.map(({ facts }) => facts.card)).toEqual(['absence', 'note']);
      expect(answers[1]?.facts).toMatchObject({ say: { what: 'toldSwitchboard' } });
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

  test('"tillbaka" takes it back at the switchboard, too', async () => {
    await to('09:00', '2026-12-02');
    await theHouse().write('erik', 'borta till fredag');
    await to('09:05', '2026-12-02');
    await theHouse().write('erik', 'tillbaka');
    await to('09:10', '2026-12-02');
    const notes = theHouse().messenger.said.filter(
      ({ to, facts }) => to === id('it') && facts.card === 'note',
    );
    expect(notes.at(-1)?.facts).toEqual({ card: 'note', say: { what: 'back', name: 'Erik Testsson' } });
  });

  test('managers are asked once a quarter about changes in staff', async () => {
    await to('12:00', '2027-01-05');
    const asked = () =>
      theHouse().messenger.said.filter(
        ({ facts }) => facts.card === 'note' && facts.say.what === 'staffChanges',
      );
    expect(asked().map(({ to }) => to)).toEqual([id('carin')]);
  });
});

test('a week before a day on which nobody in the roster will be there, registrar and manager are told once', async () => {
  await open();
  plan('2026-12-14', '2026-12-18', 'anna');
  plan('2026-12-15', '2026-12-16', 'bo');
  const warned = () =>
    theHouse().messenger.said.flatMap(({ to, facts }) =>
      facts.card === 'note' && facts.say.what === 'emptyRoster' ? [{ to, days: facts.say.days }] : [],
    );
  await to('16:00', '2026-12-07');
  expect(warned()).toEqual([]);
  await to('16:00', '2026-12-08');
  const days = ['2026-12-15', '2026-12-16'];
  expect(warned()).toEqual([
    { to: id('anna'), days },
    { to: id('carin'), days },
  ]);
  await to('16:00', '2026-12-09');
  expect(warned()).toHaveLength(2);
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
