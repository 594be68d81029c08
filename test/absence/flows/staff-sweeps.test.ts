import { personId, upn } from '../../../src/core/ids';
import { watchAbsencesAhead } from '../../../src/absence/flows/away/watch-absences';
import { card, closeScene, file, open, plan, said, scene, state, theHouse, to } from './delegation-scene';
import { id, openFlowHouse } from '../../support/flow-house';

afterEach(closeScene);

const trouble = () =>
  theHouse().messenger.said.flatMap(({ to: receiver, facts }) =>
    receiver === id('it') && facts.card === 'peopleTrouble' ? [facts] : [],
  );

describe('what nobody can see or be told', () => {
  test('watched people without a mailbox are listed for the admins', async () => {
    await open();
    theHouse().directory.replies.set(id('erik'), { kind: 'noMailbox' });
    await to('08:00', '2026-12-04');
    expect(trouble().at(-1)?.withoutMailbox).toEqual(['Erik Testsson']);
    theHouse().directory.replies.delete(id('erik'));
    await to('08:00', '2026-12-07');
    expect((await theHouse().store.staff.listWithoutMailbox(5)).count).toBe(0);
  });

  test('somebody away whom nobody leads is listed for the admins when the owner has not answered', async () => {
    await open();
    theHouse().staffRoom.managers.clear();
    plan('2026-12-08', '2026-12-20');
    await to('12:00', '2026-12-07');
    expect(await state()).toBe('withManager noAnswer');
    expect(card('erik')).toMatchObject({ state: 'withManager', isUnled: true });
    await to('08:00', '2026-12-08');
    expect(trouble().at(-1)?.withoutManager).toEqual(['Erik Testsson']);
  });
});

describe('a nightly look over many', () => {
  const crowd = Array.from({ length: 450 }, (_, no) => {
    const number = String(no).padStart(3, '0');
    return { id: personId(`33333333-0000-4000-8000-000000000${number}`), name: `person${number}` };
  });
  const inCrowd = (ids: readonly string[]) => ids.filter((one) => one.startsWith('33333333'));

  test('that is cut off after 250 people goes on with the page that it was in, and reads nobody else twice', async () => {
    await open();
    for (const { id: who, name } of crowd) {
      const about = { id: who, upn: upn(`${name}@ale.example`), name, department: undefined };
      theHouse().directory.add({ ...about, isEnabled: true, isGuest: false });
      theHouse().staffRoom.group.push(who);
    }
    const { directory, context } = theHouse();
    directory.asked.splice(0);
    const others = 6;
    directory.settingsLeft = others + 250;
    await expect(watchAbsencesAhead(context)).rejects.toThrow('not answered to its end');
    const first = inCrowd(directory.asked.splice(0));
    directory.settingsLeft = Infinity;
    await watchAbsencesAhead(context);
    const second = inCrowd(directory.asked.splice(0));
    expect(new Set([...first, ...second]).size).toBe(450);
    const again = second.filter((one) => first.includes(one));
    expect(again.length).toBeLessThan(60);
    expect(second.length).toBeLessThanOrEqual(260);
  });
});

describe('where everyone is watched', () => {
  const yaml = file('instructions').replace(/^staff.*$/m, 'staff: {watch: everyone}');

  test('people outside all groups are asked, later listings ask only for changes, and who leaves is closed', async () => {
    scene.house = await openFlowHouse('2026-12-01T07:00:00+01:00', yaml, { isAsked: true });
    theHouse().staffRoom.managers.set(id('erik'), id('carin'));
    await to('02:00', '2026-12-02');
    plan('2026-12-08', '2026-12-20');
    await to('08:00', '2026-12-03');
    expect(said()).toEqual(['erik: owner']);
    expect(theHouse().staffRoom.links[0]).toBeUndefined();
    expect(theHouse().staffRoom.links.at(-1)).toBe('changes');
    theHouse().directory.people.delete('erik@ale.example');
    theHouse().staffRoom.gone.push(id('erik'));
    await to('08:00', '2026-12-04');
    expect(await state()).toBe('withManager accountEnded');
  });
});
