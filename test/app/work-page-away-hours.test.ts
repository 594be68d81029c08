import type { z } from 'zod';
import type { awaySchema } from '../../src/absence/page-schemas';
import { localDate } from '../../src/core/time';
import { drawCard } from '../../src/app/cards';
import { zone } from '../../src/core/time';
import { wordsOf } from '../cards/card-samples';
import { openRosterPage } from '../support/roster-page';
import { ks, openFlowHouse, people, townYaml, type FlowHouse, type Who } from '../support/flow-house';
import { openPage, type PageClient } from '../support/page-client';

type Away = z.infer<typeof awaySchema>;

const own = '    roster: [anna@ale.example, bo@ale.example]';
const town = `${townYaml}
  - id: kommun
    name: Kommunens gemensamma brevlåda
    address: kommun@ale.example
    department: Kommunstyrelsens förvaltning
    roster: [bo@ale.example, erik@ale.example]
    manager: carin@ale.example
`.replace('mailboxes:', 'switchboard: {people: [it@ale.example]}\nmailboxes:');

let house: FlowHouse;
let page: PageClient;

async function open(yaml = town): Promise<void> {
  house = await openFlowHouse(undefined, yaml);
  page = await openPage(house.context);
  await house.to('08:05');
}
afterEach(async () => {
  page.close();
  await house.close();
});

const answers = async (who: Who): Promise<readonly string[]> =>
  ((await page.get(who, '/away?until=2026-12-01')).body as unknown as Away).people.flatMap(
    (one) => one.answers,
  );
const today = async (who: Who): Promise<readonly (readonly string[])[]> =>
  (await page.get(who, '/today')).body.mailboxes.map(({ lines }) => lines.map(({ text }) => text));
const waits = async (who: Who): Promise<readonly string[]> =>
  (await page.get(who, '/today')).body.tasks.map(({ kind }) => kind);
const saidTo = async (who: Who, text: string) => {
  const [said] = await house.write(who, text);
  return said === undefined ? [] : wordsOf(drawCard(said.facts, 'sv', zone('Europe/Stockholm')).card);
};
const hasIt = async (who: Who) => (await today(who))[0]?.find((text) => /har den/.test(text));

test('whoever is away from 13 has the mailbox at 13.30 and is said to be away, with who is there: in I dag and the chat, as in the roster', async () => {
  await open();
  await house.write('anna', 'jag är borta i dag kl 13-15');
  await house.to('12:05');
  expect(await hasIt('carin')).toBe('Anna Testsson har den');
  expect(await answers('it')).toEqual([
    'I dag kl. 13–15: Bo Testsson har Kommunstyrelsens förvaltningsbrevlåda',
  ]);
  await house.to('13:30');
  const named = 'Anna Testsson har den, borta kl. 13–15; Bo Testsson är på plats då';
  expect(await hasIt('carin')).toBe(named);
  expect(await answers('it')).toEqual([
    'I dag kl. 13–15: Bo Testsson har Kommunstyrelsens förvaltningsbrevlåda',
  ]);
  expect(await saidTo('it', 'vem har brevlådan')).toContain(named);
  expect(await saidTo('it', 'vem är registrator?')).toContain(
    'I dag har Anna Testsson brevlådan, borta kl. 13–15; Bo Testsson är på plats då.',
  );
  await house.to('15:05');
  expect(await hasIt('carin')).toBe('Anna Testsson har den');
});

test('what waits in a mailbox waits for whoever is named meanwhile, and for them only as long as that', async () => {
  await open();
  house.mail.deliver(ks, 'm1', house.at('08:00'));
  await house.write('anna', 'jag är borta i dag kl 13-15');
  await house.to('12:30');
  expect(await waits('anna')).toContain('open');
  expect(await waits('bo')).not.toContain('open');
  await house.to('13:30');
  expect(await waits('bo')).toContain('open');
  await house.to('15:05');
  expect(await waits('bo')).not.toContain('open');
});

test('who is there meanwhile is said where it was told and in the roster, and the switchboard reads when they are back', async () => {
  await open();
  const [receipt] = await house.write('anna', 'jag är borta i dag kl 13-15');
  const said =
    receipt === undefined ? [] : wordsOf(drawCard(receipt.facts, 'sv', zone('Europe/Stockholm')).card);
  expect(said).toContain('Kommunstyrelsens förvaltningsbrevlåda · Bo Testsson är på plats så länge');
  const roster = await openRosterPage(house.context);
  for (const who of ['anna', 'bo'] as const)
    expect((await roster.cell(who, '2026-12-01')).notes).toContain(
      'borta kl. 13–15; Bo Testsson är på plats då',
    );
  roster.close();
  const { people: away } = (await page.get('it', '/away?until=2026-12-01')).body as unknown as Away;
  expect(away.map(({ back }) => back)).toEqual(['Åter i dag kl. 15']);
});

test('who has a mailbox stays named after its day has ended without an opening, where it is asked whom to turn to', async () => {
  await open();
  house.mail.deliver(ks, 'm1', house.at('08:00'));
  await house.to('16:05');
  expect((await today('carin'))[0]).toContain('Noterad utan öppning');
  expect(await hasIt('carin')).toBe('Anna Testsson har den');
  expect(await saidTo('it', 'vem har brevlådan')).toContain('Anna Testsson har den');
  expect((await saidTo('it', 'vem har brevlådan')).join(' ')).not.toContain('Noterad utan öppning');
});

test('where the next is away for those hours too, nobody is said to be there; the day stays theirs', async () => {
  await open();
  await house.write('anna', 'jag är borta i dag kl 13-15');
  await house.write('bo', 'jag är borta i dag kl 13-14');
  await house.to('13:30');
  expect(await hasIt('carin')).toBe('Anna Testsson har den, borta kl. 13–15; ingen annan är på plats då');
  expect((await answers('it'))[0]).toBe('I dag kl. 13–15: Ingen har Kommunstyrelsens förvaltningsbrevlåda');
  const { days } = await house.store.duty.readDate(localDate('2026-12-01'));
  expect(days.find(({ mailboxId }) => mailboxId === 'ks')?.onDutyId).toBe(people.anna);
});

test('the mailboxes of somebody’s own rosters are told of, and those of the unit only of who stands in none', async () => {
  await open(town.replace(own, '    roster: [anna@ale.example]'));
  await house.write('anna', 'jag är borta i dag');
  expect(await answers('it')).toEqual(['I dag: Ingen har Kommunstyrelsens förvaltningsbrevlåda']);
  await house.write('anna', 'tillbaka');
  await house.write('carin', 'jag är borta i dag');
  expect(await answers('it')).toEqual([
    'I dag: David Testsson avgör i chefens ställe',
    'I dag: Anna Testsson har Kommunstyrelsens förvaltningsbrevlåda',
    'I dag: Bo Testsson har Kommunens gemensamma brevlåda',
  ]);
});

test('a part that covers the check’s hour gives the next its card and moves no day: every card and answer says whose it is', async () => {
  await open();
  house.mail.deliver(ks, 'm1', house.at('08:00'));
  await house.write('anna', 'jag är borta i dag till kl 14');
  await house.to('12:30');
  const named = 'Anna Testsson har den, borta till kl. 14; Bo Testsson är på plats då';
  expect(await hasIt('carin')).toBe(named);
  expect(await saidTo('anna', 'status')).toContain(named);
  const roster = await openRosterPage(house.context);
  const cell = await roster.cell('anna', '2026-12-01');
  expect(cell.notes).toContain('borta till kl. 14; Bo Testsson är på plats då');
  expect(cell.holder).toBe('Anna Testsson');
  roster.close();
});

test('hours ahead that begin with the day are answered by who is there in them, never by whoever is away; of two parts each is told', async () => {
  await open(town.replace('roster: [bo@ale.example, erik', 'roster: [erik'));
  const of = async () =>
    ((await page.get('it', '/away?until=2026-12-09')).body as unknown as Away).people.flatMap(
      (one) => one.answers,
    );
  const has = (who: string) => `${who} Testsson har Kommunstyrelsens förvaltningsbrevlåda`;
  await house.write('anna', 'jag är borta till 10.30 i morgon');
  expect(await of()).toEqual([`Onsdag 2 december till kl. 10.30: ${has('Bo')}`]);
  await house.write('anna', 'jag är borta från 13.30 i morgon');
  expect(await of()).toEqual([
    `Onsdag 2 december till kl. 10.30: ${has('Bo')}`,
    `Onsdag 2 december från kl. 13.30: ${has('Bo')}`,
  ]);
  await house.write('anna', 'jag är på plats i morgon');
  await page.post('anna', '/away/note', {
    ...{ person: people.anna, from: '2026-12-07', until: '2026-12-09', untilTime: '10:30' },
  });
  expect(await of()).toEqual([`Till kl. 10.30 varje dag 7–9 december: ${has('Bo')}`]);
});

test('a day that was given to somebody who is away for some of it has nobody then, and the switchboard is told so', async () => {
  await open();
  await house.write('carin', 'ge ks till Bo på torsdag');
  await house.write('anna', 'jag är borta på torsdag');
  await page.post('bo', '/away/note', {
    ...{ person: people.bo, from: '2026-12-03', until: '2026-12-03', untilTime: '12:00' },
  });
  const { people: away } = (await page.get('it', '/away')).body as unknown as Away;
  const bo = away.find(({ name }) => name.startsWith('Bo'));
  expect(bo?.answers[0]).toBe(
    'Torsdag 3 december till kl. 12: Ingen har Kommunstyrelsens förvaltningsbrevlåda',
  );
});
