import { id, openFlowHouse, people, townYaml, type FlowHouse } from '../support/flow-house';
import { openRosterPage, type RosterPage } from '../support/roster-page';

const town = `calendar: { closedDays: ['2026-12-23'] }${townYaml}
  - id: soc
    name: Socialnämndens myndighetsbrevlåda
    address: soc@ale.example
    department: Socialförvaltningen
    authority: Socialnämnden
    roster: [erik@ale.example]
    manager: david@ale.example
`.replace(
  '    department: Kommunstyrelsens förvaltning\n',
  '    department: Kommunstyrelsens förvaltning\n    authority: Kommunstyrelsen\n',
);

let house: FlowHouse;
let page: RosterPage;

beforeEach(async () => {
  house = await openFlowHouse(undefined, town);
  page = await openRosterPage(house.context);
  await house.to('08:05');
});
afterEach(async () => {
  page.close();
  await house.close();
});

const week = { from: '2026-12-07', until: '2026-12-11' };

test('four weeks of the reader’s own mailboxes: who has which day, forward, back and from any date', async () => {
  const now = await page.weeks('anna');
  expect(now.weeks.map(({ name }) => name)).toEqual(['Vecka 49', 'Vecka 50', 'Vecka 51', 'Vecka 52']);
  expect(now.weeks[0]?.rows.map(({ mailboxId }) => mailboxId)).toEqual(['ks']);
  expect(now.weeks[0]?.days.map(({ is }) => is)).toEqual(['past', 'today', 'ahead', 'ahead', 'ahead']);
  expect(await page.cell('anna', '2026-12-08')).toMatchObject({ holder: 'Anna Testsson', isReader: true });
  const christmas = await page.weeks('anna', '2026-12-24');
  expect(christmas).toMatchObject({ from: '2026-12-21', earlier: '2026-11-23', later: '2027-01-18' });
  const holidays = christmas.weeks[0]?.days.filter(({ isWorking }) => !isWorking).map(({ date }) => date);
  expect(holidays).toEqual(['2026-12-23', '2026-12-24', '2026-12-25']);
  expect(christmas.weeks[0]?.days.map(({ free }) => free)).toEqual([
    ...[undefined, undefined, 'Ledig enligt kommunens kalender', 'Julafton', 'Juldagen'],
  ]);
  expect((await page.weeks('erik')).weeks[0]?.rows.map(({ mailboxId }) => mailboxId)).toEqual(['soc']);
  expect((await page.weeks('it')).weeks[0]?.rows).toEqual([]);
});

test('the view is there for those of a roster and for managers, and for nobody else', async () => {
  const views = async (who: 'anna' | 'carin' | 'it') =>
    (await page.get<{ views: string[] }>(who, '/me')).body.views;
  expect(await views('anna')).toContain('roster');
  expect(await views('carin')).toContain('roster');
  expect(await views('it')).toEqual(['today', 'away', 'rules']);
});

test('whoever is away for a part of a day is away then, with the hours, and has the day', async () => {
  await house.write('bo', 'jag är borta 7 december från kl 13');
  const shown = await page.weeks('anna');
  const days = shown.weeks[1]?.days ?? [];
  expect(days.map(({ away }) => away)).toEqual([['Bo Testsson från kl. 13'], [], [], [], []]);
});

test('a gap and an absence are said in words: who is away and until when, never why', async () => {
  await house.write('bo', 'jag är sjuk 7-11 december');
  await house.write('anna', 'jag är borta 10-11 december');
  const shown = await page.weeks('anna');
  const days = shown.weeks[1]?.days ?? [];
  expect(days.map(({ away }) => away)).toEqual(
    [
      ['Bo Testsson, till och med fredag 11 december'],
      ['Bo Testsson'],
      ['Bo Testsson'],
      ['Bo Testsson', 'Anna Testsson, till och med fredag 11 december'].toSorted().toReversed(),
      ['Bo Testsson', 'Anna Testsson'].toSorted().toReversed(),
    ].map((names) => expect.arrayContaining(names) as unknown),
  );
  expect(await page.cell('anna', '2026-12-10')).toMatchObject({
    holder: 'Ingen',
    mark: 'nobody',
    notes: ['obemannad'],
  });
  expect(shown.gaps).toBe(2);
  // Bo is away on three more days, on which nobody could step in for Anna.
  expect(shown.says).toBe(
    '2 dagar saknar bemanning de här veckorna. 3 dagar finns ingen ersättare på plats.',
  );
  expect(await page.cell('anna', '2026-12-08')).toMatchObject({ notes: ['ingen ersättare på plats'] });
  expect(JSON.stringify(shown)).not.toMatch(/sjuk/i);
});

test('days are given as on the card: told once, marked in words, logged, and taken back', async () => {
  const given = await page.act('carin', 'duty.give', { ...week, person: people.bo });
  expect(given).toMatchObject({ status: 200, body: { title: 'Bo Testsson har brevlådan 7–11 december' } });
  expect(await page.cell('anna', '2026-12-09')).toMatchObject({
    holder: 'Bo Testsson',
    mark: 'given',
    notes: ['gavs av Carin Testsson'],
  });
  const day = (await page.day('carin', '2026-12-09')).body;
  expect(day.log[0]?.text).toContain('Carin Testsson gav brevlådan till Bo Testsson');
  const [undo] = given.body.buttons;
  expect(undo?.verb).toBe('roster.undo');
  const undone = await page.post('carin', '/roster/undo', undo?.data ?? {});
  expect(undone).toMatchObject({ status: 200, body: { title: 'Ändringen är ångrad.' } });
  expect(await page.cell('anna', '2026-12-09')).toMatchObject({ holder: 'Anna Testsson', mark: 'order' });
  expect((await page.post('carin', '/roster/undo', undo?.data ?? {})).status).toBe(409);
});

test('a swap moves nothing before the other has said yes, on the page of the one who is asked', async () => {
  await page.act('bo', 'duty.take', { from: '2026-12-14', until: '2026-12-15' });
  expect(await page.cell('anna', '2026-12-14')).toMatchObject({ mark: 'taken', notes: ['tog dagen'] });
  const swap = { person: people.bo, ...week, theirFrom: '2026-12-14', theirUntil: '2026-12-15' };
  expect((await page.act('anna', 'duty.swap', swap)).status).toBe(200);
  expect(await page.cell('anna', '2026-12-07')).toMatchObject({
    holder: 'Anna Testsson',
    notes: ['byte väntar på svar från Bo Testsson'],
  });
  expect(await page.cell('bo', '2026-12-07')).toMatchObject({ notes: ['byte väntar på svar från dig'] });
  // What takes the swap back is the same wherever it stands, so that it can stand there once.
  const undoing = async () => {
    const { buttons, log } = (await page.day('anna', '2026-12-07')).body;
    expect(log[0]?.at).toMatch(/^I dag kl/);
    return buttons.map(({ data }) => data);
  };
  const [mine] = (await page.weeks('anna')).waiting;
  expect(await undoing()).toEqual(
    mine?.buttons.filter(({ verb }) => verb === 'roster.undo').map(({ data }) => data),
  );
  const [asked] = (await page.weeks('bo')).waiting;
  expect(asked?.title).toBe('Anna Testsson vill byta dagar med dig');
  const agree = asked?.buttons.find(({ verb }) => verb === 'duty.agree')?.data ?? {};
  expect((await page.post('erik', '/roster/acts', { ...agree, verb: 'duty.agree' })).status).toBe(403);
  expect((await page.post('bo', '/roster/acts', { ...agree, verb: 'duty.agree' })).status).toBe(200);
  expect(await page.cell('anna', '2026-12-07')).toMatchObject({
    holder: 'Bo Testsson',
    mark: 'swapped',
    notes: ['byte med Anna Testsson'],
  });
  expect(await page.cell('bo', '2026-12-14')).toMatchObject({
    holder: 'Anna Testsson',
    notes: ['byte med Bo Testsson'],
  });
  expect((await page.weeks('bo')).waiting).toEqual([]);
});

test('on a day of somebody else’s it stands what can be done, and the swap is filled in from it', async () => {
  const formOf = async (who: 'anna' | 'bo', date: string, verb: string) =>
    (await page.day(who, date)).body.forms.find(({ buttons: [button] }) => button?.verb === verb);
  const lines = async (who: 'anna' | 'bo', date: string) =>
    (await page.day(who, date)).body.lines.map(({ text }) => text);
  // Bo has no day to give for it, and Anna’s is hers to give.
  expect(await lines('bo', '2026-12-09')).toEqual(
    expect.arrayContaining([
      'Du kan ta dagen. Att byta går inte: du har ingen egen dag att byta mot de närmaste fyra veckorna.',
      'Anna Testsson och ansvarig chef kan ge den till någon annan.',
    ]),
  );
  expect(await formOf('bo', '2026-12-09', 'duty.swap')).toBeUndefined();
  expect(await formOf('bo', '2026-12-09', 'duty.give')).toBeUndefined();
  expect(await formOf('bo', '2026-12-09', 'duty.take')).toBeDefined();
  // Nothing is asked for where nobody has a day to give.
  const { forms } = (await page.day('anna', '2026-12-09')).body;
  const none = expect.stringMatching(/^Ingen annan har någon dag att byta mot .* Du kan ge dagen/) as unknown;
  expect(forms.find(({ title }) => title === 'Byt …')).toMatchObject({
    ...{ lines: [{ text: none }], people: [], dates: [], choices: [], buttons: [] },
  });
  await page.act('bo', 'duty.take', { from: '2026-12-14', until: '2026-12-15' });
  expect(await lines('bo', '2026-12-09')).toContain(
    'Du kan ta dagen, eller fråga Anna Testsson om ett byte.',
  );
  const swap = await formOf('bo', '2026-12-09', 'duty.swap');
  expect(swap?.people[0]?.chosen).toEqual({ title: 'Anna Testsson', value: people.anna });
  const filled = Object.fromEntries(swap?.dates.map(({ id: name, value }) => [name, value]) ?? []);
  expect(filled).toEqual({
    ...{ theirFrom: '2026-12-09', theirUntil: '2026-12-09' },
    ...{ from: '2026-12-14', until: '2026-12-14' },
  });
  expect(swap?.lines[0]?.text).toBe('Dagar som du har: 14–15 december. Inget ändras förrän svaret kommer.');
  const asked = await page.act('bo', 'duty.swap', { ...filled, person: people.anna });
  expect(asked).toMatchObject({ status: 200, body: { title: 'Frågan är ställd till Anna Testsson' } });
  expect((await formOf('anna', '2026-12-09', 'duty.swap'))?.dates[2]?.hint).toBe(
    'Dagar som andra har: Bo Testsson 14–15 december. Inget ändras förrän svaret kommer.',
  );
  // The manager gives any of them.
  expect((await page.day('carin', '2026-12-09')).body.forms.map(({ title }) => title)).toContain(
    'Ge till någon …',
  );
});

test('a manager sets another order from a date on, with weekdays and every other week; a registrar cannot', async () => {
  const order = { person: people.bo, place: 'first', days: 'mon,tue', weeks: '2', from: '2026-12-07' };
  expect((await page.act('anna', 'roster.order', order)).status).toBe(403);
  const set = await page.act('carin', 'roster.order', order);
  expect(set.body.title).toContain('Ordningen ändras från måndag 7 december');
  const holders = await Promise.all(
    ['2026-12-07', '2026-12-09', '2026-12-14', '2026-12-21'].map(
      async (date) => (await page.cell('carin', date)).holder,
    ),
  );
  expect(holders).toEqual(['Bo Testsson', 'Anna Testsson', 'Anna Testsson', 'Bo Testsson']);
  expect((await page.cell('carin', '2026-12-07')).notes).toEqual(['har sin vecka i turordningen']);
  await page.post('carin', '/roster/undo', set.body.buttons[0]?.data ?? {});
  expect((await page.cell('carin', '2026-12-07')).holder).toBe('Anna Testsson');
});

test('what is refused says why: days in the past, days of others, nobody left, somebody who has left, another authority', async () => {
  const past = await page.act('carin', 'duty.give', {
    person: people.bo,
    from: '2026-11-30',
    until: '2026-11-30',
  });
  expect(past).toMatchObject({ status: 409, body: { refusal: 'date-in-past' } });
  const others = await page.act('bo', 'duty.give', { ...week, person: people.erik });
  expect(others.body.words).toContain('Anna Testsson har brevlådan 7–11 december, inte du, så inget');
  const out = await page.act('carin', 'roster.order', {
    person: people.bo,
    place: 'out',
    from: '2026-12-07',
  });
  expect(out.status).toBe(200);
  const nobody = await page.act('carin', 'roster.order', {
    person: people.anna,
    place: 'out',
    from: '2026-12-07',
  });
  expect(nobody).toMatchObject({ status: 409, body: { refusal: 'empty-order' } });
  expect(nobody.body.words).toContain('ingen kvar i ordningen');
  const gone = await page.act('carin', 'duty.give', {
    ...week,
    person: '11111111-0000-4000-8000-00000000dead',
  });
  expect(gone).toMatchObject({ status: 409, body: { refusal: 'person-unknown' } });
  const erik = house.directory.people.get('erik@ale.example')!;
  await house.store.people.saveFromDirectory([{ ...erik, department: 'Socialförvaltningen' }]);
  const outside = await page.act('carin', 'duty.give', { ...week, person: people.erik });
  expect(outside.body.refusal).toBe('crossing-unsaid');
  const said = await page.act('carin', 'duty.give', { ...week, person: people.erik, crossing: 'true' });
  expect(said.status).toBe(200);
  for (const body of [{ verb: 'duty.drop' }, { verb: 'duty.take', mailbox: 'ks', from: 'soon' }])
    expect((await page.post('anna', '/roster/acts', body)).status).toBe(400);
});

test('of two who plan the same mailbox the second hears who was first, and nothing of theirs is done', async () => {
  const { version } = (await page.day('anna', '2026-12-08')).body;
  await page.act('bo', 'duty.take', week);
  const late = await page.act('anna', 'duty.give', { ...week, person: people.bo, rosterVersion: version });
  expect(late).toMatchObject({ status: 409, body: { refusal: 'stale' } });
  expect(late.body.words).toContain('Bo Testsson hann före');
  expect((await page.day('anna', '2026-12-08')).body.version).toBe(version + 1);
});

test('whoever was given days of a mailbox sees and plans them, reads no log of it and not who of it is away', async () => {
  const rows = async () =>
    (await page.weeks('erik', '2026-12-07')).weeks[0]?.rows.map((row) => row.mailboxId);
  expect(await rows()).toEqual(['soc']);
  const tuesday = { from: '2026-12-08', until: '2026-12-08' };
  const given = await page.act('carin', 'duty.give', { ...tuesday, person: people.erik, crossing: 'true' });
  expect(given.status).toBe(200);
  await house.write('anna', 'jag är borta 9 december');
  expect(await rows()).toEqual(['ks', 'soc']);
  const { weeks } = await page.weeks('erik', '2026-12-07');
  expect(weeks[0]?.days.flatMap(({ away }) => away)).toEqual([]);
  const { status, body } = await page.day('erik', '2026-12-08');
  expect([status, body.log]).toEqual([200, []]);
  expect(body.forms.map(({ title }) => title)).toContain('Ge till någon …');
  expect((await page.get('erik', '/messages?mailbox=ks')).status).toBe(403);
  await house.to('08:05', '2026-12-09');
  expect(await rows()).toEqual(['soc']);
});

test('nobody sees or changes somebody else’s mailbox, and the refusal is logged', async () => {
  expect((await page.day('erik', '2026-12-08')).status).toBe(403);
  expect((await page.act('erik', 'duty.take', week)).status).toBe(403);
  const [last] = await house.store.log.list(1);
  expect(last).toMatchObject({ actorId: id('erik'), event: { what: 'action.refused', verb: 'duty.take' } });
});

test('whoever has days says that they cannot, for days to come: the next gets them and is told; others are refused, and it is taken back', async () => {
  const formsOf = async (who: 'anna' | 'bo') =>
    (await page.day(who, '2026-12-07')).body.forms.map(({ title }) => title);
  expect(await formsOf('anna')).toContain('Jag kan inte …');
  expect(await formsOf('bo')).not.toContain('Jag kan inte …');
  const form = (await page.day('anna', '2026-12-07')).body.forms.find(
    ({ title }) => title === 'Jag kan inte …',
  );
  const [say] = form?.buttons ?? [];
  expect(say).toMatchObject({ title: 'Jag kan inte de dagarna', verb: 'duty.passOn' });
  expect((await page.act('bo', 'duty.passOn', week)).status).toBe(409);
  expect((await page.act('erik', 'duty.passOn', week)).status).toBe(403);
  const passed = await page.act('anna', 'duty.passOn', { ...say?.data, ...week });
  expect(passed.status).toBe(200);
  expect(await page.cell('anna', '2026-12-07')).toMatchObject({ holder: 'Bo Testsson' });
  await house.to('08:10');
  expect(house.messenger.said.some(({ to }) => to === id('bo'))).toBe(true);
  const past = { from: '2026-11-30', until: '2026-11-30' };
  expect(await page.act('anna', 'duty.passOn', past)).toMatchObject({ body: { refusal: 'date-in-past' } });
  await page.post('anna', '/roster/undo', passed.body.buttons[0]?.data ?? {});
  expect(await page.cell('anna', '2026-12-07')).toMatchObject({ holder: 'Anna Testsson' });
});
