import { localDate } from '../../../src/core/time';
import { importConsent } from '../../../src/absence/flows/delegation/import-consents';
import { upn } from '../../../src/core/ids';
import { id, type Who } from '../../support/flow-house';
import { card, closeScene, file, openAt, plan, press, said, state, theHouse, to } from './delegation-scene';

/** Bo and David belong to another authority than the others. */
beforeEach(async () => {
  const divided = file('instructions').replace(
    'secrecy: normal',
    'secrecy: normal\n    authority: Kommunstyrelsen',
  );
  await openAt(undefined, divided);
  for (const who of ['bo', 'david']) await belongs(who as Who, 'Socialförvaltningen');
  await to('02:00', '2026-12-02');
});
afterEach(closeScene);

async function belongs(who: Who, department: string): Promise<void> {
  const { directory, store } = theHouse();
  const person = directory.people.get(`${who}@ale.example`);
  if (person === undefined) return;
  directory.add({ ...person, department });
  await store.people.saveFromDirectory([{ ...person, department }]);
}

test('a delegate is of the owner’s own authority: nobody else is proposed, and who is chosen all the same is refused with why', async () => {
  plan('2026-12-08', '2026-12-20');
  await to('08:00', '2026-12-03');
  const names = card('erik').likely.map(({ name }) => name);
  expect(names).toContain('Anna Testsson');
  expect(names).not.toContain('Bo Testsson');
  const name = (who: Who) => press('erik', 'delegation.name', { delegate: id(who) });
  expect((await name('bo')).refusal).toBe('delegate-authority');
  expect(await state()).toMatch(/^asked/);
  expect(await name('anna')).toMatchObject({ state: 'proposed' });
});

test('a consent on paper for somebody of another authority is not recorded', async () => {
  const line = {
    from: localDate('2026-12-07'),
    lastDay: localDate('2026-12-18'),
    how: 'På papper, i pärmen',
  };
  const take = (who: Who) =>
    importConsent(
      theHouse().context,
      { ...line, line: 2, owner: upn('erik@ale.example'), delegate: upn(`${who}@ale.example`) },
      id('carin'),
    );
  expect(await take('bo')).toBe('delegate-authority');
  expect(await take('anna')).toBe('recorded');
});

test('another authority’s last resort is not asked while the manager is away', async () => {
  plan('2026-12-03', '2026-12-11', 'carin');
  plan('2026-12-08', '2026-12-20');
  await to('08:00', '2026-12-07');
  expect(said()).not.toContain('david: manager');
});
