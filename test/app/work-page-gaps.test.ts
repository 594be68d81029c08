import type { z } from 'zod';
import type { todaySchema } from '../../src/desk/page-schemas';
import type { doneSchema } from '../../src/roster/page-schemas';
import { openFlowHouse, people, townYaml, type FlowHouse, type Who } from '../support/flow-house';
import { openPage, type PageClient } from '../support/page-client';

type Today = z.infer<typeof todaySchema>;
type Done = z.infer<typeof doneSchema>;

let house: FlowHouse;
let page: PageClient;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-10T08:00:00+01:00', townYaml);
  page = await openPage(house.context);
  await house.to('08:05', '2026-12-10');
});
afterEach(async () => {
  page.close();
  await house.close();
});

const gapsOf = async (who: Who) =>
  ((await page.get(who, '/today')).body as unknown as Today).tasks.filter(({ kind }) => kind === 'gap');

const bothAway = async () => {
  await house.write('bo', 'jag är borta 17-18 december');
  await house.write('anna', 'jag är borta 17-18 december');
};

describe('"I dag" of a manager', () => {
  test('names the days ahead that nobody has, and where they are given', async () => {
    await bothAway();
    expect(await gapsOf('carin')).toEqual([
      {
        ...{ kind: 'gap', mailboxId: 'ks', date: '2026-12-17' },
        text: 'Ingen har Kommunstyrelsens förvaltningsbrevlåda torsdag 17 december: ge den till någon',
      },
    ]);
    await house.to('08:05', '2026-12-11');
    const [task] = await gapsOf('carin');
    expect(task?.text).toContain('torsdag 17 december och fredag 18 december');
    expect(await gapsOf('anna')).toEqual([]);
  });

  test('names today while it is nobody’s, and nothing once it is given', async () => {
    await bothAway();
    await house.to('09:00', '2026-12-17');
    expect((await gapsOf('carin'))[0]?.text).toContain('i dag och i morgon');
    await page.post('carin', '/roster/acts', {
      ...{ verb: 'duty.give', mailbox: 'ks', person: people.erik },
      ...{ from: '2026-12-17', until: '2026-12-18' },
    });
    expect(await gapsOf('carin')).toEqual([]);
  });
});

describe('the day that such a task leads to', () => {
  interface Day {
    readonly forms: readonly {
      readonly title: string;
      readonly dates: readonly { readonly id: string; readonly value: string }[];
    }[];
  }
  const filledIn = async (date: string) => {
    const { forms } = (await page.get('carin', `/roster/ks/${date}`)).body as unknown as Day;
    return forms
      .filter(({ title }) => ['Ge till någon …', 'Ta själv …'].includes(title))
      .map(({ title, dates }) => [title, ...dates.map(({ value }) => value)]);
  };

  test('has all the days that nobody has filled in, from that day on', async () => {
    await bothAway();
    const friday = '2026-12-18';
    expect(await filledIn('2026-12-17')).toEqual([
      ['Ge till någon …', '2026-12-17', friday],
      ['Ta själv …', '2026-12-17', friday],
    ]);
    expect(await filledIn(friday)).toContainEqual(['Ge till någon …', friday, friday]);
    expect(await filledIn('2026-12-16')).toContainEqual(['Ge till någon …', '2026-12-16', '2026-12-16']);
  });

  test('keeps the order and everything else that may be done about it', async () => {
    const titlesOn = async () =>
      ((await page.get('carin', '/roster/ks/2026-12-17')).body as unknown as Day).forms.map(
        ({ title }) => title,
      );
    const before = await titlesOn();
    await bothAway();
    expect(await titlesOn()).toEqual(before);
  });
});

test('a form in which somebody is chosen says what it means for whoever is not in the roster, and of whom it is not said', async () => {
  interface Day {
    readonly forms: readonly {
      readonly title: string;
      readonly people: readonly { others?: { readonly but: readonly string[]; readonly says: string } }[];
    }[];
  }
  const { forms } = (await page.get('carin', '/roster/ks/2026-12-17')).body as unknown as Day;
  const othersOf = (title: string) => forms.find((form) => form.title === title)?.people[0]?.others;
  const given = othersOf('Ge till någon …');
  expect(given?.says).toBe(
    '{name} står inte i bemanningen här och får läsa brevlådan den tid som du väljer.',
  );
  for (const who of ['anna', 'bo', 'carin'] as const) expect(given?.but).toContain(people[who]);
  expect(given?.but).not.toContain(people.erik);
  expect(othersOf('Ändra ordningen …')?.says).toContain('får en plats i ordningen');
});

describe('an absence noted on the page', () => {
  const note = async (who: Who): Promise<Done> => {
    const inputs = { person: people[who], from: '2026-12-17', until: '2026-12-18' };
    return (await page.post(who, '/away/note', inputs)).body;
  };

  test('that leaves days to nobody is no success, and says where they are given', async () => {
    await note('bo');
    const done = await note('anna');
    expect(done.isWarning).toBe(true);
  });

  test('that leaves later days to nobody says where they are given', async () => {
    await house.write('bo', 'jag är borta 18 december');
    const done = await note('anna');
    expect(done.isWarning).toBe(true);
    expect(done.lines.map(({ text }) => text)).toContain(
      'Ge de dagarna till någon i Bemanning. Annars får ansvarig chef frågan.',
    );
  });

  test('of a substitute moves nothing: the registrar has it as usual', async () => {
    const done = await note('bo');
    expect(done.isWarning).toBeUndefined();
    const said = done.lines.map(({ text }) => text).join('|');
    expect(said).toContain('Anna Testsson har den som vanligt');
    expect(said).not.toContain('så länge');
  });
});

test('I dag names the holiday, of today and of the day after it', async () => {
  const off = async () => ((await page.get('anna', '/today')).body as unknown as Today).off;
  expect(await off()).toEqual([]);
  await house.to('08:05', '2026-12-23');
  expect(await off()).toEqual(['I morgon är ingen arbetsdag (julafton).']);
  await house.to('08:05', '2026-12-25');
  expect(await off()).toEqual([
    'I dag är ingen arbetsdag (juldagen): inga brevlådor behöver öppnas.',
    'I morgon är ingen arbetsdag (annandag jul).',
  ]);
  await house.to('08:05', '2026-12-27');
  expect(await off()).toEqual(['I dag är ingen arbetsdag: inga brevlådor behöver öppnas.']);
});

test('hours of a day ahead that nobody has are a manager’s to fill too, told as hours; nobody else is asked', async () => {
  await house.write('anna', 'jag är borta 17 december');
  await house.write('bo', 'jag är borta 17 december till kl 12');
  expect(await gapsOf('carin')).toEqual([
    {
      ...{ kind: 'gap', mailboxId: 'ks', date: '2026-12-17' },
      text: 'Ingen har Kommunstyrelsens förvaltningsbrevlåda torsdag 17 december kl. 8–12: ge den till någon',
    },
  ]);
  for (const who of ['anna', 'bo', 'erik'] as const) expect(await gapsOf(who)).toEqual([]);
  await house.write('bo', 'jag är på plats 17 december');
  expect(await gapsOf('carin')).toEqual([]);
});
