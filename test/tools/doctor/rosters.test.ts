import { openStore, type OpenedStore } from '../../../src/app/open-store';
import { parseMunicipality } from '../../../src/app/config/read-municipality';
import { mailboxId } from '../../../src/core/ids';
import { instant, localDate, toMillis } from '../../../src/core/time';
import { rosterText } from '../../../tools/doctor/check-rosters';
import { createRememberingLog } from '../../fakes/store-log';
import { aPerson, bo } from '../../fakes/store-samples';
import { townYaml } from '../../support/flow-house';

const now = instant('2026-12-10T08:00:00Z');
let store: OpenedStore;
beforeEach(async () => {
  store = await openStore('sqlite::memory:', { log: createRememberingLog() });
  await store.people.saveFromDirectory([aPerson({ id: bo, upn: aPerson().upn })]);
});
afterEach(() => store.close());

const decide = (from: string, id: string) =>
  store.save({
    rosterOrders: [
      {
        ...{ id, mailboxId: mailboxId('ks'), from: localDate(from), byId: bo, at: now, undoneAt: undefined },
        entries: [
          { personId: bo, days: ['mon', 'tue'], rotation: { weeks: 2, starts: localDate('2026-12-07') } },
          { functionId: 'kansli' },
        ],
      },
    ],
  });
const town = parseMunicipality(
  `${townYaml}functions: [{ id: kansli, name: Kansliet, people: [anna@ale.example, erik@ale.example] }]\n`,
  'town.yaml',
);

test('the order of the file is printed as it is', async () => {
  expect(await rosterText(town, store, toMillis(now))).toBe(
    '# ks: as in the file\n- id: ks\n  roster:\n    - anna@ale.example\n    - bo@ale.example\n',
  );
});

test('orders that were decided are printed in the file’s form, with the day from which each holds; the file reads them', async () => {
  await decide('2026-12-07', 'o1');
  await decide('2027-01-04', 'o2');
  const text = await rosterText(town, store, toMillis(now));
  expect(text.match(/^# .*$/gm)).toEqual([
    '# ks: from 2026-12-07, decided in Brevvakt',
    '# ks: from 2027-01-04, decided in Brevvakt',
  ]);
  const printed = /roster:\n((?: {4}.*\n)+)/.exec(text)?.[1] ?? '';
  const file = townYaml.replace(
    / {4}roster: .*\n/,
    `    roster:\n${printed.replace(/^/gm, '  ').trimEnd()}\n`,
  );
  const read = parseMunicipality(
    `${file}functions: [{ id: kansli, name: Kansliet, people: [anna@ale.example] }]\n`,
    'town.yaml',
  );
  expect(read.mailboxes[0]?.roster).toEqual([
    {
      person: aPerson().upn,
      days: ['mon', 'tue'],
      rotation: { weeks: 2, starts: '2026-12-07' },
    },
    { person: 'anna@ale.example', days: undefined, functionId: 'kansli' },
  ]);
});
