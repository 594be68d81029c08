import { parseMunicipality } from '../../../src/app/config/read-municipality';
import type { FlowContext } from '../../../src/app/flow-context';
import { renewStaffList } from '../../../src/absence/flows/watch-staff';
import { watchAbsences } from '../../../src/absence/flows/away/watch-absences';
import { closeScene, file, open, scene, theHouse, to } from './delegation-scene';
import { id, openFlowHouse } from '../../support/flow-house';

afterEach(closeScene);

const staffLine = /^staff.*$/m;
const everyone = file('instructions').replace(staffLine, 'staff: {watch: everyone}');
const nobody = file('instructions').replace(staffLine, '');

const withFile = (yaml: string): FlowContext => {
  const municipality = parseMunicipality(yaml, 'test');
  return { ...theHouse().context, municipality: () => municipality };
};
const watched = async () =>
  (await theHouse().store.staff.listAfter(undefined, 100)).map((person) => person.upn).toSorted();

test('after "everyone" became a group, only the group is watched from the next look by day on', async () => {
  scene.house = await openFlowHouse('2026-12-01T07:00:00+01:00', everyone);
  await to('02:00', '2026-12-02');
  expect((await watched()).length).toBeGreaterThan(1);
  theHouse().staffRoom.group.push(id('erik'));
  await watchAbsences(withFile(file('instructions')));
  expect(await watched()).toEqual(['erik@ale.example']);
});

test('when nobody is to be watched any more, nobody is after the file was read again', async () => {
  await open();
  expect(await watched()).toEqual(['erik@ale.example']);
  await renewStaffList(withFile(nobody));
  expect(await watched()).toEqual([]);
});

test('while Graph does not tell who is in the new group, nobody of the old list is watched', async () => {
  scene.house = await openFlowHouse('2026-12-01T07:00:00+01:00', everyone);
  await to('02:00', '2026-12-02');
  theHouse().staffRoom.callsLeft = 0;
  await renewStaffList(withFile(file('instructions')));
  expect(await watched()).toEqual([]);
  theHouse().staffRoom.callsLeft = Infinity;
  theHouse().staffRoom.group.push(id('erik'));
  await renewStaffList(withFile(file('instructions')));
  expect(await watched()).toEqual(['erik@ale.example']);
});
