import type { z } from 'zod';
import type { todaySchema } from '../../src/desk/page-schemas';
import { openFlowHouse, people, townYaml } from '../support/flow-house';
import { openRosterPage } from '../support/roster-page';

test('a day on which the order names no substitute says that, and not that none is there', async () => {
  const order = '[anna@ale.example, { person: bo@ale.example, days: [mon] }]';
  const house = await openFlowHouse(undefined, townYaml.replace('[anna@ale.example, bo@ale.example]', order));
  const page = await openRosterPage(house.context);
  await house.to('08:05');
  const friday = await page.cell('anna', '2026-12-11');
  expect(friday).toMatchObject({ holder: 'Anna Testsson', notes: ['ingen ersättare i bemanningen'] });
  await house.write('bo', 'jag är borta 7 december');
  expect(await page.cell('anna', '2026-12-07')).toMatchObject({ notes: ['ingen ersättare på plats'] });
  const { says } = await page.weeks('anna');
  expect(says).toMatch(
    / 1 dag finns ingen ersättare på plats\. \d+ dagar har ingen ersättare i bemanningen\.$/,
  );
  page.close();
  await house.close();
});

test('a day that is given from an hour has whoever has the rest of it, and who has those hours', async () => {
  const house = await openFlowHouse(undefined, townYaml);
  const page = await openRosterPage(house.context);
  await house.to('08:05');
  await house.write('anna', 'ge ks till Bo 8 december från kl 10');
  expect(await page.cell('anna', '2026-12-08')).toMatchObject({
    ...{ holder: 'Anna Testsson', isReader: true },
    notes: expect.arrayContaining([expect.stringContaining('från kl. 10: Bo Testsson')]) as unknown,
  });
  page.close();
  await house.close();
});

test('of the days that are over nothing is said that nobody can mend: what the weeks say is what their days say', async () => {
  const house = await openFlowHouse(undefined, townYaml);
  const page = await openRosterPage(house.context);
  await house.to('08:05');
  await house.write('bo', 'jag är borta 2-4 december');
  await house.write('anna', 'jag är borta 3 december');
  await house.to('08:05', '2026-12-04');
  const shown = await page.weeks('anna');
  const notes = shown.weeks[0]?.rows[0]?.cells.map((cell) => cell.notes);
  expect(notes).toEqual([[], [], [], ['obemannad'], ['ingen ersättare på plats']]);
  expect(shown.says).toBe(
    'Någon har brevlådan alla dagar som är kvar de här veckorna. 1 dag finns ingen ersättare på plats.',
  );
  expect((await page.weeks('anna', '2026-11-02')).says).toBe('');
  page.close();
  await house.close();
});

test('a swap is offered for days on which each is there on the other’s, and no day is to be taken by who is away then', async () => {
  const house = await openFlowHouse(undefined, townYaml);
  const page = await openRosterPage(house.context);
  await house.to('08:05');
  const swapOf = async (who: 'anna' | 'bo', date: string) =>
    (await page.day(who, date)).body.forms.find(({ title }) => title === 'Byt …');
  await page.act('bo', 'duty.take', { from: '2026-12-14', until: '2026-12-16' });
  await house.write('anna', 'jag är borta 15 december');
  expect((await swapOf('anna', '2026-12-09'))?.dates[2]?.hint).toMatch(
    /^Dagar som andra har: Bo Testsson måndag 14 december och onsdag 16 december\./,
  );
  await house.write('bo', 'jag är borta 9 december');
  expect((await swapOf('anna', '2026-12-09'))?.lines[0]?.text).toMatch(/^Ingen annan har någon dag att byta/);
  expect((await swapOf('anna', '2026-12-10'))?.people[0]?.id).toBe('person');
  // Of the other's days the same.
  const tuesday = (await page.day('anna', '2026-12-15')).body;
  expect(tuesday.forms.map(({ title }) => title)).not.toContain('Ta själv …');
  expect(tuesday.forms.map(({ title }) => title)).not.toContain('Byt …');
  expect(tuesday.lines.map(({ text }) => text).join(' ')).not.toContain('Du kan');
  expect((await swapOf('anna', '2026-12-14'))?.people[0]?.chosen?.value).toBe(people.bo);
  page.close();
  await house.close();
});

test('whoever said that they cannot today takes it back where they said it', async () => {
  const house = await openFlowHouse(undefined, townYaml);
  const page = await openRosterPage(house.context);
  await house.to('08:05');
  const today = async () => {
    const { body } = await page.get<z.infer<typeof todaySchema>>('anna', '/today');
    return body.mailboxes.find(({ id }) => id === 'ks')!;
  };
  const { date, version, buttons } = await today();
  expect(buttons.map(({ verb }) => verb)).not.toContain('roster.undo');
  await page.post('anna', '/mailboxes/ks/acts', { verb: 'duty.passOn', date, version });
  expect((await page.cell('anna', '2026-12-01')).holder).toBe('Bo Testsson');
  const undo = (await today()).buttons.find(({ verb }) => verb === 'roster.undo');
  expect(undo?.title).toBe('Ångra bytet');
  expect((await page.post('anna', '/roster/undo', undo?.data ?? {})).status).toBe(200);
  expect((await page.cell('anna', '2026-12-01')).holder).toBe('Anna Testsson');
  page.close();
  await house.close();
});
