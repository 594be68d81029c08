import type { z } from 'zod';
import type { awaySchema } from '../../src/absence/page-schemas';
import type { doneSchema } from '../../src/roster/page-schemas';
import { drawCard } from '../../src/app/cards';
import { zone } from '../../src/core/time';
import { wordsOf } from '../cards/card-samples';
import { id, openFlowHouse, townYaml, type FlowHouse, type Who } from '../support/flow-house';
import { openPage, type PageClient } from '../support/page-client';

type Away = z.infer<typeof awaySchema>;
type Done = z.infer<typeof doneSchema>;

const town = townYaml.replace('mailboxes:', 'switchboard: {people: [it@ale.example]}\nmailboxes:');

let house: FlowHouse;
let page: PageClient;

beforeEach(async () => {
  house = await openFlowHouse(undefined, town);
  page = await openPage(house.context);
  await house.to('08:05');
});
afterEach(async () => {
  page.close();
  await house.close();
});

const awayOf = async (who: Who) => (await page.get(who, '/away')).body as unknown as Away;
const named = async (who: Who, query = '') =>
  ((await page.get(who, `/away${query}`)).body as unknown as Away).people.map(
    ({ name, spans }) => `${name}: ${spans.join(', ')}`,
  );
const note = (who: Who, of: Who, more: object = {}) =>
  page.post(who, '/away/note', { person: id(of), from: '2026-12-01', until: '2026-12-01', ...more });
const done = async (asked: ReturnType<typeof note>): Promise<Done> => {
  const { status, body } = await asked;
  expect({ status, words: body.words }).toEqual({ status: 200, words: undefined });
  return body;
};
const undo = (who: Who, { buttons: [button] }: Done) => page.post(who, '/away/end', { ...button?.data });

test('a colleague of the roster is noted as away today, the switchboard sees it, and it is taken back', async () => {
  const said = await done(note('anna', 'bo'));
  expect(said.title).toBe('Bo Testsson är borta i dag');
  expect(await named('it')).toEqual(['Bo Testsson: I dag']);
  const [button] = said.buttons;
  expect(button).toMatchObject({ title: 'Ångra', verb: 'absence.end' });
  expect((await undo('anna', said)).status).toBe(200);
  expect(await named('it')).toEqual([]);
  // Bo hears of it, and that it was taken back.
  const absences = await house.store.people.listAbsences(house.at('00:00'), house.at('23:59'), [id('bo')]);
  expect(absences).toMatchObject([
    { source: 'reported', byId: id('anna'), endedAt: expect.anything() as string },
  ]);
});

test('a part of today is noted by its hours, and hours that are turned or over are refused in words', async () => {
  expect((await done(note('carin', 'bo', { fromTime: '13:00', untilTime: '15:00' }))).title).toContain(
    'kl. 13–15',
  );
  expect(await named('it')).toEqual(['Bo Testsson: I dag kl. 13–15']);
  for (const [hours, refusal] of [
    [{ fromTime: '15:00', untilTime: '13:00' }, 'end-before-start'],
    [{ fromTime: 'day', untilTime: '07:00' }, 'time-in-past'],
  ] as const)
    expect(await note('anna', 'bo', hours)).toMatchObject({ status: 409, body: { refusal } });
  // In words of the form, for others and for oneself.
  for (const who of ['bo', 'anna'] as const)
    expect((await note('anna', who, { untilTime: '07:00' })).body.words).toBe(
      'Den tiden har redan varit i dag, så inget sparades. Välj ett senare klockslag vid ”Till klockan”, eller ”Dagens slut”.',
    );
  const past = await note('anna', 'anna', { from: '2026-11-26', until: '2026-11-27' });
  expect(past.body.words).toBe(
    'En frånvaro kan börja tidigast i dag, så inget sparades. Välj dagar från och med i dag.',
  );
  // What began yesterday is over in part.
  const begun = await note('anna', 'anna', { from: '2026-11-30', until: '2026-12-01' });
  expect(begun).toMatchObject({ status: 409, body: { refusal: 'date-in-past' } });
  const free = await note('anna', 'anna', { from: '2026-12-05', until: '2026-12-06', fromTime: '13:00' });
  expect(free).toMatchObject({ status: 409, body: { refusal: 'no-working-day' } });
  expect(free.body.words).toBe(
    'Av de dagarna är ingen en arbetsdag, så inget behövs och inget sparades. Välj andra dagar.',
  );
  const turned = note('anna', 'bo', { from: '2026-12-05', until: '2026-12-04' });
  expect((await turned).body.words).toBe(
    'Slutet är före början, så inget sparades. Ändra dagarna eller tiderna.',
  );
});

test('one’s own absence is noted for any days, and what touches it is one', async () => {
  const said = await done(note('it', 'it', { from: '2026-12-07', until: '2026-12-09' }));
  expect(said.title).toContain('Du är borta 7–9 december');
  expect(said.buttons.map(({ verb }) => verb)).toEqual(['absence.end']);
  // It is there for whoever noted it, with what takes it back.
  const shown = (await page.get('it', '/away')).body as unknown as Away;
  expect(shown.own.map(({ title }) => title)).toEqual(['Du är borta 7–9 december']);
  expect(shown.own[0]?.buttons[0]?.data).toEqual(said.buttons[0]?.data);
  expect(((await page.get('anna', '/away')).body as unknown as Away).own).toEqual([]);
  // Not while somebody is to be found for the days.
  const gap = await done(note('bo', 'bo', { from: '2026-12-07', until: '2026-12-08' }));
  expect(JSON.stringify(gap)).toContain('Du behöver inte göra mer här.');
  const empty = JSON.stringify(await done(note('anna', 'anna', { from: '2026-12-07', until: '2026-12-08' })));
  expect(empty).toContain('Ge de dagarna till någon i Bemanning');
  expect(empty).not.toContain('Du behöver inte göra mer här.');
  expect(await named('it', '?text=it&until=2026-12-09')).toEqual(['It Testsson (du själv): 7–9 december']);
  const late = await page.post('it', '/away/note', {
    person: id('it'),
    from: '2026-11-01',
    until: '2026-11-02',
  });
  expect(late).toMatchObject({ status: 409, body: { refusal: 'date-in-past' } });
  expect((await undo('it', said)).status).toBe(200);
  expect(((await page.get('it', '/away')).body as unknown as Away).own).toEqual([]);
});

test('what the chat does not let somebody say is refused in the same words, and nothing is kept', async () => {
  const no = async (asked: ReturnType<typeof note>) => {
    const { status, body } = await asked;
    expect(status).toBeGreaterThanOrEqual(400);
    return body.words;
  };
  expect(await no(note('it', 'bo'))).toBe(
    'Du i växeln vet det nu, och inget mer är ändrat. Brevvakt räknar med det först när Bo Testsson, någon i samma brevlåda eller chefen säger det.',
  );
  expect(await no(note('anna', 'bo', { from: '2026-12-02', until: '2026-12-02' }))).toMatch(
    /^Att någon annan är borta går bara att säga samma dag/,
  );
  expect(await no(page.post('anna', '/away/note', { person: 'Bo', from: '2026-12-01' }))).not.toBe('');
  expect(await named('it')).toEqual([]);
  // Of more days today is noted, and that is said.
  const said = await done(note('anna', 'bo', { until: '2026-12-03' }));
  expect(said.lines[0]?.text).toMatch(/^Bara i dag är antecknat/);
  expect(await named('it')).toEqual(['Bo Testsson: I dag']);
  const another = await undo('erik', said);
  expect(another).toMatchObject({ status: 403, body: { refusal: 'not-allowed' } });
});

test('the form offers whom the reader may say it of, and tells the switchboard who else can', async () => {
  const [own, others] = (await awayOf('anna')).forms;
  // Of oneself nobody is chosen; of a colleague no day is, since it can be today alone.
  expect(own).toMatchObject({ people: [], buttons: [{ data: { person: id('anna') } }] });
  expect(own?.dates.map(({ id: field }) => field)).toEqual(['from', 'until']);
  expect(others).toMatchObject({
    people: [{ choices: [{ title: 'Bo Testsson' }], isAmongThese: true }],
    ...{ dates: [], buttons: [{ data: { from: '2026-12-01', until: '2026-12-01' } }] },
  });
  const led = (await awayOf('carin')).forms[1]?.people[0]?.choices.map(({ title }) => title);
  expect(led).toEqual(['Anna Testsson', 'Bo Testsson']);
  const forms = (await awayOf('it')).forms;
  expect(forms).toHaveLength(1);
  expect(forms[0]?.lines[0]?.text).toContain('Att en kollega är borta säger kollegan själv');
});

test('half hours are offered wherever hours are, and are what is noted', async () => {
  const half = ['8.30', '12.30', '16.30'];
  const { forms } = await awayOf('anna');
  const day = (await page.get('carin', '/roster/ks/2026-12-03')).body as unknown as Pick<Away, 'forms'>;
  const choices = [...forms, ...day.forms]
    .flatMap((form) => form.choices)
    .filter((choice) => /Time$/.test(choice.id));
  expect(choices.length).toBeGreaterThan(6);
  for (const choice of choices)
    expect(choice.choices.map(({ title }) => title)).toEqual(expect.arrayContaining([...half, '7', '18']));
  const [own] = forms;
  const valueOf = (field: string, title: string) =>
    own?.choices.find((choice) => choice.id === field)?.choices.find((one) => one.title === title)?.value;
  const hours = { fromTime: valueOf('fromTime', '8.30'), untilTime: valueOf('untilTime', '12.30') };
  expect((await done(note('anna', 'anna', hours))).title).toContain('kl. 8.30–12.30');
  expect(await named('it')).toEqual(['Anna Testsson: I dag kl. 8.30–12.30']);
});

test('what somebody has said of a colleague stands there afterwards for them alone, with what takes it back', async () => {
  await note('carin', 'bo', { fromTime: '13:00' });
  const { noted } = await awayOf('carin');
  expect(noted.map(({ title }) => title)).toEqual(['Bo Testsson är borta i dag från kl. 13']);
  const [button] = noted[0]?.buttons ?? [];
  for (const who of ['anna', 'it'] as const) expect((await awayOf(who)).noted).toEqual([]);
  expect((await page.post('anna', '/away/end', { ...button?.data })).status).toBe(403);
  expect((await page.post('carin', '/away/end', { ...button?.data })).status).toBe(200);
  expect((await awayOf('carin')).noted).toEqual([]);
  expect(await named('it')).toEqual([]);
});

test('hours of several days are of each of them: said before they are saved, told so to the switchboard on every one, with what they replace', async () => {
  const [form] = (await awayOf('erik')).forms;
  expect(form?.lines.map(({ text }) => text).join(' ')).toContain(
    'gäller klockslaget varje arbetsdag för sig; resten av dagen är du på plats',
  );
  await done(
    note('erik', 'erik', { from: '2026-12-03', until: '2026-12-03', fromTime: '13:30', untilTime: '15:00' }),
  );
  await house.to('08:20');
  const said = await done(
    note('erik', 'erik', { from: '2026-12-03', until: '2026-12-08', fromTime: '13:30' }),
  );
  expect(said.title).toBe('Du är borta från kl. 13.30 varje dag 3–8 december');
  expect(said.lines.map(({ text }) => text)).toContain(
    'Det gäller i stället för torsdag 3 december kl. 13.30–15.',
  );
  expect(await named('it')).toEqual(['Erik Testsson: Från kl. 13.30 varje dag 3–8 december']);
  await house.to('08:30', '2026-12-04');
  expect(await named('it')).toEqual([
    'Erik Testsson: Från kl. 13.30 varje dag till och med tisdag 8 december',
  ]);
  // They are there every day.
  expect((await awayOf('it')).people.map(({ back }) => back)).toEqual([undefined]);
  const lists = house.messenger.said.flatMap(({ to, facts }) =>
    to === id('it') && facts.card === 'note' && facts.say.what === 'list' ? [facts] : [],
  );
  const list = lists.at(-1);
  expect(list && wordsOf(drawCard(list, 'sv', zone('Europe/Stockholm')).card).join(' ')).toContain(
    'Erik Testsson · Kommunstyrelsens förvaltning · från kl. 13.30 varje dag till och med tisdag 8 december',
  );
});

test('weekdays never worked, said in the chat, stand among one’s own days and are taken back there, with an undo', async () => {
  await house.write('anna', 'jag jobbar inte fredagar');
  const shown = await awayOf('anna');
  expect(shown.own.map(({ title }) => title)).toEqual(['Du jobbar inte fredagar från fredag 4 december']);
  expect((await awayOf('bo')).own).toEqual([]);
  const [button] = shown.own[0]?.buttons ?? [];
  expect(button).toMatchObject({ title: 'Jag jobbar fredagar igen', verb: 'absence.worked' });
  const back = await done(page.post('anna', '/away/worked', { ...button?.data }));
  expect(back.title).toBe('Du jobbar alla veckodagar');
  expect((await awayOf('anna')).own).toEqual([]);
  expect(await page.post('anna', '/away/worked', { ...button?.data })).toMatchObject({ status: 409 });
  expect((await page.post('anna', '/away/worked', { weekdays: 'someday' })).status).toBe(400);
  expect(back.buttons[0]).toMatchObject({ title: 'Ångra', verb: 'roster.undo' });
  expect((await page.post('anna', '/roster/undo', { ...back.buttons[0]?.data })).status).toBe(200);
  expect((await awayOf('anna')).own.map(({ title }) => title)).toEqual([
    'Du jobbar inte fredagar från fredag 4 december',
  ]);
  // Who stands in no roster, too: nothing is noted is said where nothing is.
  await house.write('erik', 'jag jobbar inte måndagar');
  const own = await awayOf('erik');
  expect(own.count).not.toContain('Inget är antecknat om dig');
  expect(own.own.map(({ title }) => title)).toEqual(['Du jobbar inte måndagar från måndag 7 december']);
});
