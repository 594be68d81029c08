import type { z } from 'zod';
import { absenceId } from '../../src/core/ids';
import type { awaySchema } from '../../src/absence/page-schemas';
import { id, openFlowHouse, townYaml, type FlowHouse, type Who } from '../support/flow-house';
import { agree, open as openScene, plan, theHouse, to } from '../absence/flows/delegation-scene';
import { openPage, type PageClient } from '../support/page-client';

type Away = z.infer<typeof awaySchema>;

const town = `${townYaml}
  - id: soc
    name: Socialnämndens myndighetsbrevlåda
    address: soc@ale.example
    department: Socialförvaltningen
    authority: Socialnämnden
    roster: [david@ale.example]
    manager: david@ale.example
`
  .replace('    manager: carin', '    authority: Kommunstyrelsen\n    manager: carin')
  .replace(
    'mailboxes:',
    `switchboard: {people: [it@ale.example]}
staff: {watch: [{group: 11111111-2222-3333-4444-555555555555}]}
mailboxes:`,
  );

let house: FlowHouse;
let page: PageClient;

async function open(yaml: string): Promise<void> {
  house = await openFlowHouse(undefined, yaml);
  page = await openPage(house.context);
  await house.to('08:05');
}

beforeEach(() => open(town));
afterEach(async () => {
  page.close();
  await house.close();
});

async function away(who: Who, query = ''): Promise<Away> {
  const { status, body } = await page.get(who, `/away${query}`);
  expect(status).toBe(200);
  return body as unknown as Away;
}

const named = ({ people }: Away) => people.map(({ name, spans }) => `${name}: ${spans.join(', ')}`);

test('the switchboard sees what was said, until when, a part of a day, the unit and who answers; never why', async () => {
  await house.write('bo', 'jag är sjuk till fredag');
  await house.write('anna', 'jag är på kurs i dag kl 13-15');
  await house.write('erik', 'jag är borta 4 december');
  const shown = await away('it');
  expect(named(shown)).toEqual([
    'Bo Testsson: Till och med fredag 4 december',
    'Anna Testsson: I dag kl. 13–15',
    'Erik Testsson: Fredag 4 december',
  ]);
  expect(shown).toMatchObject({
    title: 'Borta 1–7 december',
    count: '3 personer är borta någon av dagarna, 2 av dem i dag.',
    hasMail: false,
  });
  expect(shown.people[0]).toMatchObject({
    unit: 'Kommunstyrelsens förvaltning',
    isNow: true,
    back: 'Åter måndag 7 december',
    answers: ['1–4 december: Anna Testsson har Kommunstyrelsens förvaltningsbrevlåda'],
  });
  expect(shown.people.map(({ isNow }) => isNow)).toEqual([true, false, false]);
  expect(shown.people.map(({ back }) => back)).toEqual([
    ...['Åter måndag 7 december', 'Åter i dag kl. 15', 'Åter måndag 7 december'],
  ]);
  expect(JSON.stringify(shown)).not.toMatch(/sjuk|möte/i);
});

test('what an automatic reply alone shows is told to those who share the mailbox, and not to the switchboard', async () => {
  await house.store.save({
    absences: [
      {
        id: absenceId('77777777-0000-4000-8000-000000000001'),
        personId: id('bo'),
        from: house.at('00:00'),
        until: house.at('00:00', '2026-12-05'),
        source: 'automaticReplies',
        seenAt: house.at('07:30'),
        byId: undefined,
        endedAt: undefined,
      },
    ],
  });
  expect(named(await away('it'))).toEqual([]);
  expect(named(await away('anna'))).toEqual(['Bo Testsson: Till och med fredag 4 december']);
});

test('those of a roster see their own, a manager those of the mailbox, and nobody else’s; who has no part in it nothing of others', async () => {
  await house.write('bo', 'jag är borta till fredag');
  await house.write('erik', 'jag är borta till fredag');
  expect(named(await away('anna'))).toEqual(['Bo Testsson: Till och med fredag 4 december']);
  expect(named(await away('carin'))).toEqual(['Bo Testsson: Till och med fredag 4 december']);
  for (const query of ['', '?text=Bo', '?unit=Kommunstyrelsens%20f%C3%B6rvaltning', '?until=2026-12-20']) {
    const stranger = await away('erik', query);
    expect(JSON.stringify(stranger)).not.toContain('Bo');
    expect(stranger).toMatchObject({ hasOthers: false, people: [], units: [], noted: [] });
  }
});

test('whoever has no part in a mailbox notes days of their own, sees them, and takes them back', async () => {
  await house.write('bo', 'jag är borta till fredag');
  const { title, count, forms } = await away('erik');
  expect({ title, count }).toEqual({ title: 'Din frånvaro', count: 'Inget är antecknat om dig.' });
  expect(forms.map((form) => form.title)).toEqual(['Anteckna din frånvaro …']);
  const [button] = forms[0]?.buttons ?? [];
  const days = { ...button?.data, from: '2026-12-07', until: '2026-12-08' };
  expect((await page.post('erik', '/away/note', days)).status).toBe(200);
  const noted = await away('erik');
  expect(noted.own.map((one) => one.title)).toEqual(['Du är borta 7–8 december']);
  expect({ count: noted.count, people: noted.people }).toEqual({ count: '', people: [] });
  expect(named(await away('it'))).toContain('Erik Testsson: 7–8 december');
  const others = await page.post('erik', '/away/note', { ...days, person: id('bo') });
  expect(others.status).toBe(409);
  await page.post('erik', '/away/end', { ...noted.own[0]?.buttons[0]?.data });
  expect((await away('erik')).own).toEqual([]);
});

test('a manager sees whether the mail is arranged, of those who are led; not how, and not who reads it', async () => {
  page.close();
  await house.close();
  await openScene();
  house = theHouse();
  page = await openPage(house.context);
  plan('2026-12-08', '2026-12-20');
  await to('08:00', '2026-12-03');
  const mail = async (who: Who) =>
    (await away(who, '?until=2026-12-20')).people.map(({ name, mail: said }) => [name, said]);
  expect(await mail('carin')).toEqual([['Erik Testsson', 'Inte ordnat']]);
  await agree('bo', 'confirmed');
  expect(await mail('carin')).toEqual([['Erik Testsson', 'Ordnat']]);
  expect(await away('carin', '?until=2026-12-20')).toMatchObject({ hasMail: true });
  // Whom she can note as away is another matter.
  const shown = await away('carin', '?until=2026-12-20');
  expect(JSON.stringify({ ...shown, forms: undefined })).not.toContain('Bo Testsson');
  await house.write('erik', 'jag är borta 8-20 december');
  expect(await mail('it')).toEqual([['Erik Testsson', undefined]]);
  expect(await mail('anna')).toEqual([]);
});

test('of a manager who is away it is said who decides', async () => {
  await house.write('carin', 'jag är borta 8-10 december');
  const answers = async () => (await away('it', '?until=2026-12-11')).people.map((one) => one.answers);
  const reads = 'Anna Testsson har Kommunstyrelsens förvaltningsbrevlåda';
  await house.write('david', 'jag är borta 10 december');
  expect((await answers())[0]).toEqual([
    '8–9 december: David Testsson avgör i chefens ställe',
    `8–9 december: ${reads}`,
    'Torsdag 10 december: Ingen som får avgöra i chefens ställe är på plats',
    `Torsdag 10 december: ${reads}`,
  ]);
});

test('who answers is told of all of an absence that goes on beyond the days that are shown, a parted day by its hours', async () => {
  await house.write('erik', 'jag är borta 7-11 december');
  const answers = async (query = '') => (await away('it', query)).people[0]?.answers;
  const has = (who: string) => `${who} Testsson har Kommunstyrelsens förvaltningsbrevlåda`;
  expect(await answers()).toEqual([`7–11 december: ${has('Anna')}`]);
  expect(await answers('?from=2026-12-09&until=2026-12-09')).toEqual([`7–11 december: ${has('Anna')}`]);
  await house.write('anna', 'ge ks till Bo 11 december från kl 12');
  expect(await answers()).toEqual([
    `7–10 december: ${has('Anna')}`,
    `Fredag 11 december kl. 8–12: ${has('Anna')}`,
    `Fredag 11 december kl. 12–16: ${has('Bo')}`,
  ]);
});

test('it is searched by the beginnings of a name and by unit, over days to come; what has been is not shown', async () => {
  await house.write('bo', 'jag är borta 10-11 december');
  expect(named(await away('it'))).toEqual([]);
  const later = '?from=2026-12-09&until=2026-12-12';
  expect(named(await away('it', later))).toEqual(['Bo Testsson: 10–11 december']);
  for (const [text, count] of [
    ['bo tes', 1],
    ['KOMMUNSTYRELSENS', 1],
    ['anna', 0],
    ['esson', 0],
  ] as const)
    expect((await away('it', `${later}&text=${text}`)).people).toHaveLength(count);
  expect((await away('it', `${later}&unit=Socialförvaltningen`)).people).toEqual([]);
  expect(await away('it', '?from=2020-01-01&until=2019-01-01')).toMatchObject({
    from: '2026-12-01',
    lastDay: '2026-12-01',
  });
  expect(await away('it', '?from=2026-12-01&until=2099-01-01')).toMatchObject({ lastDay: '2027-03-02' });
  for (const query of ['?from=soon', `?text=${'a'.repeat(101)}`])
    expect((await page.get('it', `/away${query}`)).status).toBe(400);
});

test('what is said shows on the switchboard’s open page, and whoever loses the task sees nobody’s but their own', async () => {
  const stream = await page.follow('it');
  const until = Date.now() + 10_000;
  await house.write('bo', 'jag är borta i morgon');
  while (!stream.told.join('').includes('event: changed') && Date.now() < until) {
    await house.write('bo', 'jag är borta i morgon');
    await house.write('bo', 'ångra');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  expect(stream.told.join('')).toContain('event: changed');
  stream.stop();
  page.close();
  await house.close();
  await open(town.replace('switchboard: {people: [it@ale.example]}\n', ''));
  await house.write('bo', 'jag är borta i morgon');
  expect(await away('it')).toMatchObject({ hasOthers: false, people: [] });
  expect(JSON.stringify(await away('it', '?text=bo'))).not.toContain('Bo');
});

test('the switchboard’s page begins with it; everybody has it', async () => {
  const views = async (who: Who) =>
    ((await page.get(who, '/me')).body as unknown as { readonly views: readonly string[] }).views;
  expect(await views('it')).toEqual(['away', 'today', 'rules']);
  expect(await views('anna')).toEqual(expect.arrayContaining(['messages', 'today', 'roster', 'away']));
  expect((await views('anna'))[0]).toBe('messages');
  expect((await views('carin'))[0]).toBe('today');
  expect(await views('erik')).toEqual(['today', 'away', 'rules']);
});

test('whom the switchboard looks for is there, or nobody has that name: a caller waits', async () => {
  await house.write('bo', 'jag är borta till fredag');
  expect((await away('it', '?text=bo')).people).toHaveLength(1);
  expect(await away('it', '?text=erik')).toMatchObject({
    people: [],
    count: 'Har inte sagt något om att vara borta de dagarna: Erik Testsson.',
  });
  expect((await away('it', '?text=qqq')).count).toBe('Ingen med det namnet hittades.');
  expect((await away('anna', '?text=erik')).count).toBe(
    'Ingen som det du söker passar in på är borta de dagarna, så vitt Brevvakt vet.',
  );
});

test('that nobody is away says of whom: those whom the reader may know of, or all who have said so', async () => {
  await house.write('erik', 'jag är borta till fredag');
  expect((await away('anna')).count).toBe(
    'Ingen av dem som du delar brevlåda med eller är chef för är borta de dagarna, så vitt Brevvakt vet.',
  );
  await house.write('erik', 'ångra');
  expect((await away('it')).count).toBe('Ingen är borta de dagarna, så vitt Brevvakt vet.');
});

test('who answers is told of each of one’s own days that are shown, those of the same as one', async () => {
  await house.write('bo', 'jag är borta 7-9 december');
  await house.write('anna', 'jag är borta 9 december');
  const [bo] = (await away('carin', '?until=2026-12-09')).people;
  expect(bo?.answers).toEqual([
    '7–8 december: Anna Testsson har Kommunstyrelsens förvaltningsbrevlåda',
    'Onsdag 9 december: Ingen har Kommunstyrelsens förvaltningsbrevlåda',
  ]);
  expect(bo?.back).toBe('Åter torsdag 10 december');
  const [today] = (await away('carin', '?from=2026-12-09&until=2026-12-09')).people;
  expect(today).toMatchObject({ back: 'Åter torsdag 10 december' });
});

test('a day off that follows on an absence is not the day of somebody’s return', async () => {
  await house.write('bo', 'jag är borta till torsdag');
  expect((await away('anna')).people[0]?.back).toBe('Åter fredag 4 december');
  await house.write('bo', 'jag jobbar inte fredagar');
  expect((await away('anna')).people[0]?.back).toBe('Åter måndag 7 december');
});

test('while the directory does not answer, what was said is shown and what is missing is told', async () => {
  await house.write('bo', 'jag är borta till fredag');
  await house.write('erik', 'jag är borta till fredag');
  expect(await away('it')).not.toHaveProperty('silent');
  house.directory.isDown = true;
  house.staffRoom.callsLeft = 0;
  expect(await away('it', '?text=qqq')).toMatchObject({
    people: [],
    count: '',
    silent: expect.stringContaining('Katalogen svarar inte just nu') as string,
  });
  expect(named(await away('it', '?text=bo'))).toEqual(['Bo Testsson: Till och med fredag 4 december']);
});

test('the last resort sees a roster’s absences, and says it of somebody there, while they are the one who is asked', async () => {
  page.close();
  await house.close();
  await open(townYaml);
  await house.write('bo', 'jag är borta till fredag');
  const note = () =>
    page.post('david', '/away/note', { person: id('anna'), from: '2026-12-01', until: '2026-12-01' });
  expect(await away('david')).toMatchObject({ hasOthers: false, people: [], forms: [{}] });
  expect((await note()).status).toBe(409);
  expect(named(await away('carin'))).toEqual(['Bo Testsson: Till och med fredag 4 december']);
  await house.write('carin', 'jag är borta i dag');
  expect(named(await away('david'))).toContain('Bo Testsson: Till och med fredag 4 december');
  expect((await note()).status).toBe(200);
});
