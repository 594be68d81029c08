import { openStore } from '../../src/app/open-store';
import type { OpenedStore } from '../../src/app/open-store';
import { knownPeople } from '../../sandbox/known-people';
import { personId, upn } from '../../src/core/ids';
import { createRememberingLog } from '../fakes/store-log';
import { FakeDirectory } from '../fakes/flow-directory';

let store: OpenedStore;
beforeEach(async () => {
  store = await openStore('sqlite::memory:', { log: createRememberingLog() });
});
afterEach(() => store.close());

const anna = {
  id: personId('11111111-0000-4000-8000-000000000001'),
  upn: upn('anna@ale.example'),
  name: 'Anna Registrator',
  department: undefined,
  isEnabled: true,
  isGuest: false,
};

test('somebody whom the bot finds in another Graph is in the sandbox’s Teams before anything is said to them', async () => {
  const directory = new FakeDirectory();
  directory.add(anna);
  directory.add({
    ...anna,
    id: personId('22222222-0000-4000-8000-000000000002'),
    upn: upn('gone@ale.example'),
    isEnabled: false,
  });
  const known = knownPeople(store);
  const watched = known.watching(directory);
  await watched.find(anna.upn);
  await watched.find(upn('gone@ale.example'));
  await watched.find(upn('nobody@ale.example'));
  expect(known.list()).toEqual([{ id: anna.id, name: 'Anna Registrator', upn: 'anna@ale.example' }]);
});

test('whoever the bot knew before it was started anew is known from the start', async () => {
  await store.people.saveFromDirectory([anna]);
  const known = knownPeople(store);
  await known.refresh();
  expect(known.list().map(({ name }) => name)).toEqual(['Anna Registrator']);
});
