import { id } from '../support/flow-house';
import { rosterHouses } from '../support/roster-page';

const it = rosterHouses();

test('whoever cannot, on a day on which nobody else is there, reads before and after that the manager is asked', async () => {
  const says = async (date: string) =>
    (await it.page.day('anna', date)).body.forms
      .find(({ title }) => title === 'Jag kan inte …')
      ?.lines.map(({ text }) => text);
  await it.house.write('bo', 'jag är borta 8 december');
  expect(await says('2026-12-07')).toEqual([
    'Den som står på tur efter dig får brevlådan de dagarna och får veta det.',
  ]);
  const nobody = 'Ingen annan i bemanningen är på plats tisdag 8 december.';
  const asked = `${nobody} Carin Testsson får frågan och kan ge den till någon.`;
  expect(await says('2026-12-08')).toEqual([asked]);
  const day = { from: '2026-12-08', until: '2026-12-08' };
  const { body } = await it.page.act('anna', 'duty.passOn', day);
  expect(body.lines.map(({ text }) => text)).toEqual([asked]);
  expect(body.isWarning).toBe(true);
  await it.page.post('anna', '/roster/undo', body.buttons[0]?.data ?? {});
  const both = await it.page.act('anna', 'duty.passOn', { ...day, from: '2026-12-07' });
  expect(both.body.lines.map(({ text }) => text)).toEqual(['Nästa i ordningen får besked.', asked]);
  // The manager is asked at once.
  await it.house.to('08:10');
  expect(
    it.house.messenger.said.some(({ to, facts }) => to === id('carin') && facts.card === 'rosterPlan'),
  ).toBe(true);
});
