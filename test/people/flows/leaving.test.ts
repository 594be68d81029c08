// Who is there and leaves is named with the rest of today, else with the longer absence that follows, not with an hour before it (F2, F4).

import { leavingOf } from '../../../src/people/flows/away-in-the-way';
import { loadStaff } from '../../../src/people/flows/load-staff';
import { id, openFlowHouse, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T08:30:00+01:00');
});
afterEach(() => house.close());

async function leaving(...said: readonly string[]) {
  for (const line of said) await house.write('erik', line);
  return leavingOf(house.context, await loadStaff(house.context, house.clock.now()), id('erik'));
}

test('hours of today hide no absence of the days to come', async () => {
  expect(await leaving('jag är borta 13–15')).toEqual({ on: '2026-12-01', from: '13:00', until: '15:00' });
  expect(await leaving('jag är borta 2–4 december')).toEqual({ on: '2026-12-02', backOn: '2026-12-07' });
});

test('an hour of the morning hides no absence that begins in the afternoon', async () => {
  const said = ['jag är borta 9–10', 'jag är borta i dag från kl 13', 'jag är borta 2–4 december'];
  expect(await leaving(...said)).toEqual({
    ...{ on: '2026-12-01', from: '13:00', until: undefined },
    backOn: '2026-12-07',
  });
});

test('who leaves for the rest of today is told so, though a day of next week follows', async () => {
  expect(await leaving('jag är borta i dag från kl 10', 'jag är borta 7 december')).toEqual({
    ...{ on: '2026-12-01', from: '10:00', until: undefined },
    backOn: '2026-12-02',
  });
});

test('of two stretches of today the one that lasts to its end is told', async () => {
  expect(await leaving('jag är borta 9–10', 'jag är borta i dag från kl 14')).toEqual({
    ...{ on: '2026-12-01', from: '14:00', until: undefined },
    backOn: '2026-12-02',
  });
});

test('the rest of today is told where nothing longer follows, and hours of another day are not', async () => {
  expect(await leaving('jag är borta i morgon 10–12')).toBeUndefined();
  expect(await leaving('jag är borta från kl 14')).toEqual({
    ...{ on: '2026-12-01', from: '14:00', until: undefined },
    backOn: '2026-12-02',
  });
});

test('a day that was said and moved to another is left out', async () => {
  const said = ['jag är borta torsdag', 'jag är borta fredag i stället för torsdag'];
  expect(await leaving(...said)).toEqual({ on: '2026-12-04', backOn: '2026-12-07' });
});
