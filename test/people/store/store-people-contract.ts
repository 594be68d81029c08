import type { OpenedStore } from '../../../src/app/open-store';
import type { PersonId } from '../../../src/core/ids';
import { absenceId, personId, upn } from '../../../src/core/ids';
import type { TestDatabases } from '../../fakes/store-databases';
import { aPerson, anAbsence, anna, at, bo } from '../../fakes/store-samples';

export function peopleContract(databases: TestDatabases): void {
  let store: OpenedStore;

  beforeEach(async () => {
    store = await databases.open(await databases.create());
  });

  describe('people', () => {
    it('keeps what a person chose when the directory is read again', async () => {
      await store.people.saveFromDirectory([aPerson()]);
      await store.people.setLanguage(anna, 'en');
      await store.people.saveSeen(anna, 'sv-SE');
      await store.people.saveFromDirectory([aPerson({ name: 'Anna Nygift' })]);
      expect(await store.people.find(anna)).toEqual({
        id: anna,
        upn: 'anna.registrator@ale.example',
        name: 'Anna Nygift',
        department: 'Kommunstyrelsens förvaltning',
        isActive: true,
        language: 'en',
        locale: 'sv-SE',
        unreachableSince: undefined,
      });
    });

    it('keeps the last locale when an activity carries none', async () => {
      await store.people.saveFromDirectory([aPerson({ department: undefined })]);
      await store.people.saveSeen(anna, 'en-GB');
      await store.people.saveSeen(anna, undefined);
      expect(await store.people.find(anna)).toMatchObject({ locale: 'en-GB', department: undefined });
    });

    it('counts disabled accounts, guests and people who left as inactive, until they are back', async () => {
      const ids = [personId('disabled'), personId('guest'), personId('left')] as const;
      await store.people.saveFromDirectory([
        aPerson({ id: ids[0], isEnabled: false }),
        aPerson({ id: ids[1], isGuest: true }),
        aPerson({ id: ids[2] }),
      ]);
      await store.people.deactivate(ids[2]);
      expect((await store.people.list()).map((person) => person.isActive)).toEqual([false, false, false]);
      await store.people.saveFromDirectory([aPerson({ id: ids[2] })]);
      expect((await store.people.find(ids[2]))?.isActive).toBe(true);
    });

    it('lists the account that has a name now after the one that had it before', async () => {
      await store.people.saveFromDirectory([aPerson({ id: personId('zz-old') })]);
      await store.people.saveFromDirectory([aPerson({ id: personId('aa-new') })]);
      const people = await store.people.list();
      expect(people.map(({ id, isActive }) => [id, isActive])).toEqual([
        ['zz-old', false],
        ['aa-new', true],
      ]);
    });

    it('lists those who are named by UPN or by id, and nobody where nobody is named', async () => {
      await store.people.saveFromDirectory([aPerson({ id: bo, upn: upn('bo@ale.example') })]);
      const named = async (upns: readonly string[], ids: readonly PersonId[]) =>
        (await store.people.list({ upns: upns.map(upn), ids })).map(({ id }) => id);
      expect(await named(['bo@ale.example'], [])).toEqual([bo]);
      expect(await named([], [bo])).toEqual([bo]);
      expect(await named([], [])).toEqual([]);
    });

    it('knows nothing of a stranger, also after a sign of life', async () => {
      await store.people.saveSeen(bo, 'sv-SE');
      await store.people.setLanguage(bo, 'sv');
      expect(await store.people.find(bo)).toBeUndefined();
    });
  });

  describe('absences', () => {
    it('gives an absence back as it was saved, and replaces it whole by id', async () => {
      const said = anAbsence({ source: 'reported', byId: bo, until: undefined });
      await store.save({ absences: [said] });
      expect(await store.people.findAbsence(said.id)).toEqual(said);
      const ended = { ...said, until: at('15:00'), endedAt: at('14:00'), from: at('09:00') };
      await store.save({ absences: [ended] });
      expect(await store.people.findAbsence(said.id)).toEqual(ended);
    });

    it('lists the absences that touch a span, as long as they held', async () => {
      const save = (id: string, changes: Partial<ReturnType<typeof anAbsence>>) =>
        store.save({ absences: [anAbsence({ id: absenceId(id), ...changes })] });
      await save('before', { from: at('06:00'), until: at('07:00') });
      await save('touches', { from: at('06:30'), until: at('12:00') });
      await save('endless', { from: at('07:00'), until: undefined });
      await save('taken back', { from: at('06:40'), until: at('18:00'), endedAt: at('08:00') });
      await save('inside', { from: at('12:30'), until: at('13:00') });
      await save('after', { from: at('17:00'), until: undefined });
      const found = await store.people.listAbsences(at('12:00'), at('16:00'));
      expect(found.map((absence) => absence.id)).toEqual(['touches', 'endless', 'inside']);
    });

    it('lists what is not over yet of one source, planned absences too', async () => {
      const save = (id: string, changes: Partial<ReturnType<typeof anAbsence>>) =>
        store.save({ absences: [anAbsence({ id: absenceId(id), ...changes })] });
      await save('over', { from: at('06:00'), until: at('12:00') });
      await save('now', { from: at('07:00') });
      await save('ended', { from: at('07:00'), endedAt: at('08:00') });
      await save('said', { from: at('07:00'), source: 'said' });
      await save('planned', { from: at('15:00'), until: undefined });
      const open = await store.people.listOpenAbsences('automaticReplies', at('12:00'));
      expect(open.map((absence) => absence.id)).toEqual(['now', 'planned']);
    });
  });
}
