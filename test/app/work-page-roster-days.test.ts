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

test('a day is unstaffed for the hours that nobody has: its cell, its words and the heading agree', async () => {
  const house = await openFlowHouse(undefined, townYaml);
  const page = await openRosterPage(house.context);
  await house.to('08:05');
  await house.write('anna', 'jag är borta 1-2 december');
  await house.write('bo', 'jag är borta i dag från kl 12');
  await house.write('bo', 'jag är borta i morgon från kl 12');
  const shown = async () => {
    const { cell, weeks } = { cell: await page.cell('bo', '2026-12-01'), weeks: await page.weeks('bo') };
    return { ...cell, gaps: weeks.gaps, says: weeks.says };
  };
  expect(await shown()).toMatchObject({
    ...{ isReader: true, isUnstaffed: true, gaps: 2 },
    notes: expect.arrayContaining(['obemannad kl. 12–16']) as unknown,
    says: expect.stringMatching(/^2 dagar saknar bemanning en del av dagen\./) as unknown,
  });
  const noon = { from: '2026-12-01', until: '2026-12-01', fromTime: '12:00' };
  await page.act('carin', 'duty.give', { person: people.erik, ...noon });
  for (const hour of ['08:10', '12:05']) {
    await house.to(hour);
    const { mark, notes, ...cell } = await shown();
    expect(cell).toMatchObject({ isReader: true, isUnstaffed: false, gaps: 1 });
    expect([mark, ...notes].join('; ')).not.toMatch(/obemannad|nobody/);
    expect(notes.filter((note) => note.includes('Erik'))).toEqual(['från kl. 12: Erik Testsson']);
    expect(cell.says).toMatch(/^1 dag saknar bemanning en del av dagen\./);
  }
  page.close();
  await house.close();
});

test('a day that nobody has but for some hours is that of whoever has those, and unstaffed for the rest', async () => {
  const house = await openFlowHouse(undefined, townYaml);
  const page = await openRosterPage(house.context);
  await house.to('08:05');
  await house.write('anna', 'jag är borta 3 december');
  await house.write('bo', 'jag är borta 3 december');
  const given = { from: '2026-12-03', until: '2026-12-03', untilTime: '12:00' };
  await page.act('carin', 'duty.give', { person: people.erik, ...given });
  expect(await page.cell('carin', '2026-12-03')).toMatchObject({
    ...{ holder: 'Erik Testsson', isUnstaffed: true },
    notes: ['obemannad kl. 12–16', 'till kl. 12: Erik Testsson'],
  });
  page.close();
  await house.close();
});

test.each(['ångra', 'jag är inte borta i dag', 'jag är tillbaka'])(
  'an absence that was said by mistake, then "%s", does not rewrite the day once it is over',
  async (back) => {
    const house = await openFlowHouse(undefined, townYaml);
    const page = await openRosterPage(house.context);
    await house.to('08:05');
    await house.write('anna', 'jag är sjuk i dag');
    await house.write('anna', back);
    const asItWas = await page.cell('carin', '2026-12-01');
    expect(asItWas).toMatchObject({ holder: 'Anna Testsson', notes: [] });
    await house.to('08:05', '2026-12-02');
    expect(await page.cell('carin', '2026-12-01')).toEqual(asItWas);
    expect((await page.weeks('carin')).weeks[0]?.days[1]?.away).toEqual([]);
    page.close();
    await house.close();
  },
);

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

test('who has some of the hours by a change, and others because of an absence, has both in the cell', async () => {
  const house = await openFlowHouse(undefined, townYaml);
  const page = await openRosterPage(house.context);
  await house.to('08:05');
  await house.write('anna', 'jag är borta i morgon från kl 14');
  const early = { from: '2026-12-02', until: '2026-12-02', untilTime: '10:00' };
  await page.act('carin', 'duty.give', { person: people.bo, ...early });
  const { notes } = await page.cell('anna', '2026-12-02');
  expect(notes.filter((note) => note.includes('Bo'))).toEqual([
    'till kl. 10: Bo Testsson',
    'borta från kl. 14; Bo Testsson är på plats då',
  ]);
  page.close();
  await house.close();
});

test('hours that somebody has by a change hide nothing of the same hours of another day', async () => {
  const house = await openFlowHouse(undefined, townYaml);
  const page = await openRosterPage(house.context);
  await house.to('08:05');
  await house.write('anna', 'jag är borta torsdag kl 13-15');
  const hours = { from: '2026-12-02', until: '2026-12-02', fromTime: '13:00', untilTime: '15:00' };
  await page.act('carin', 'duty.give', { person: people.bo, ...hours });
  const { notes } = await page.cell('anna', '2026-12-03');
  expect(notes).toContain('borta kl. 13–15; Bo Testsson är på plats då');
  page.close();
  await house.close();
});
