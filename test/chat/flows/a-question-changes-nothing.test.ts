import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseText } from '../../fakes/database-text';
import type { FlowHouse } from '../../support/flow-house';
import { id, openFlowHouse } from '../../support/flow-house';

let house: FlowHouse;
let path: string;
let directory: string;

/** Bo is away today by Anna's report and Anna tomorrow: there is something to end and something to undo. */
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'brevvakt-asked-'));
  path = join(directory, 'asked.db');
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', undefined, { url: `sqlite:${path}` });
  await house.write('anna', 'jag är borta i morgon');
  await house.write('anna', 'Bo är borta i dag');
  await house.write('anna', 'hjälp');
  await house.write('erik', 'jag är borta i dag');
  await house.to('09:10');
});
afterAll(async () => {
  await house.close();
  rmSync(directory, { recursive: true, force: true });
});

const lines = `
sjuk?
Sjuk ?
sjuk??
sjuk?!
sjuk? 🤒
borta?
borta i dag?
borta 7–9 december?
borta 31 november?
jag är borta i morgon?
jag är sjuk?
ledig fredag?
vab?
vabbar i morgon?
semester 21 dec till 8 januari?
tjänstledig 1 december - 5 januari?
tillbaka?
Jag är tillbaka?
åter?
på plats igen?
ångra?
ångra det senaste?
kan jag ångra?
kan man ångra det
går det att ångra?
Anna är sjuk?
Bo är borta?
Bo är borta i dag?
Bo är tillbaka?
Bo Testsson är ledig?
är Anna sjuk?
är Anna sjuk
är Bo borta i dag
är Bo tillbaka
e bo sjuk
är jag borta
är jag sjukskriven?
blir Bo borta i morgon?
har Bo kommit tillbaka?
kommer Anna vara borta i dag
ska Bo vara ledig på fredag?
ska jag säga att jag är borta
ska jag säga att jag är borta?
ska jag skriva att Bo är sjuk
måste jag anmäla att jag är sjuk i dag?
får jag vara ledig på fredag?
kan jag vara borta 7–9 december
språk engelska?
min delegering?
sick?
away?
off tomorrow?
away 7-9 December?
back?
I am back?
undo?
undo that?
can I undo?
Anna is sick?
is Anna sick
is Bo away today?
is Bo back
am I away
am I sick today?
should I say that I am away
do I have to say that I am sick?
will Bo be away tomorrow?
may I be off on Friday?
language english?
`
  .trim()
  .split('\n');

test('there are lines enough', () => {
  expect(lines.length).toBeGreaterThan(60);
});

test.each(lines)('"%s" is answered, stores nothing and tells nobody', async (line) => {
  for (const who of ['anna', 'erik'] as const) {
    const [before, said] = [databaseText(path), house.messenger.said.length];
    const answers = await house.write(who, line);
    expect(answers.length).toBeGreaterThan(0);
    expect(databaseText(path)).toBe(before);
    expect(house.messenger.said).toHaveLength(said);
  }
});

test('"Bo är borta i dag?" says how it is said, "borta?" what is known of oneself, "ångra?" how it is undone', async () => {
  const facts = (text: string) => house.facts('anna', text);
  expect(await facts('är Bo borta i dag')).toEqual([
    {
      card: 'sentence',
      isRegistrar: true,
      say: { what: 'isAway', name: 'Bo Testsson', period: { from: '2026-12-01', lastDay: '2026-12-01' } },
    },
  ]);
  const own = await facts('borta?');
  expect(own).toMatchObject([
    { say: { what: 'absences', count: 1 } },
    { card: 'absence', name: 'Anna Testsson' },
  ]);
  expect(await facts('Anna är sjuk?')).toEqual(own);
  expect(await facts('ångra?')).toEqual([
    { card: 'sentence', isRegistrar: true, say: { what: 'askedUndo' } },
  ]);
  expect(await facts('Lisa är sjuk?')).toMatchObject([{ say: { what: 'nobodyOfName' } }]);
});

test('without the question mark the same words are done', async () => {
  await house.write('carin', 'sjuk');
  const now = house.clock.now();
  const absences = await house.store.people.listAbsences(now, now, [id('carin')]);
  expect(absences.filter(({ endedAt }) => endedAt === undefined)).toHaveLength(1);
});
