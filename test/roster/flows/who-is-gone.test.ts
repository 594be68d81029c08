import { parseMunicipality } from '../../../src/app/config/read-municipality';
import { openFlowHouse, people, stepsOf, ks, townYaml, type FlowHouse } from '../../support/flow-house';
import { changeIn, holders, press, saysOf } from './roster-house';

let house: FlowHouse;
afterEach(() => house.close());

const week = ['2026-12-07', '2026-12-11'];
const span = { mailbox: 'ks', from: '2026-12-07', until: '2026-12-11' };

test('days given to somebody who leaves go back to the order, and nobody gives them to who has left', async () => {
  house = await openFlowHouse();
  await house.to('08:05');
  await press(house, 'anna', 'duty.give', { ...span, person: people.erik });
  expect(await holders(house, week)).toEqual(['erik', 'erik']);
  const erik = house.directory.people.get('erik@ale.example')!;
  house.directory.add({ ...erik, isEnabled: false });
  await house.store.people.saveFromDirectory([{ ...erik, isEnabled: false }]);
  expect(await holders(house, week)).toEqual(['anna', 'anna']);
  expect(saysOf(await press(house, 'carin', 'duty.give', { ...span, person: people.erik }))).toBe(
    'person-unknown',
  );
});

test('days given to somebody whom a new file no longer names stay theirs; a swap asked of them before is answered', async () => {
  house = await openFlowHouse();
  await house.to('08:05');
  await press(house, 'bo', 'duty.take', { mailbox: 'ks', from: '2026-12-08', until: '2026-12-08' });
  const asked = { mailbox: 'ks', from: '2026-12-07', until: '2026-12-07', person: people.bo };
  const theirs = { theirFrom: '2026-12-08', theirUntil: '2026-12-08' };
  const { changeId } = changeIn(await press(house, 'anna', 'duty.swap', { ...asked, ...theirs }));
  const file = parseMunicipality(townYaml.replace(', bo@ale.example', ''), 'town.yaml');
  house = { ...house, context: { ...house.context, municipality: () => file } };
  expect(await holders(house, ['2026-12-07', '2026-12-08'])).toEqual(['anna', 'bo']);
  await press(house, 'bo', 'duty.agree', { change: changeId });
  expect(await holders(house, ['2026-12-07', '2026-12-08'])).toEqual(['bo', 'anna']);
});

test('a function with nobody in it, or of whom nobody is known, leaves the mailbox to the next', async () => {
  const town = townYaml
    .replace('[anna@ale.example, bo@ale.example]', '[{ function: kansli }, bo@ale.example]')
    .replace(
      'mailboxes:',
      'functions: [{ id: kansli, name: Kansliet, people: [gone@ale.example] }]\nmailboxes:',
    );
  house = await openFlowHouse(undefined, town);
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  expect(await holders(house, ['2026-12-01', '2026-12-07'])).toEqual(['bo', 'bo']);
  await house.to('12:05');
  expect(stepsOf(house).filter((it) => it.endsWith('check'))).toEqual(['bo: check']);
  const empty = town.replace('people: [gone@ale.example]', 'people: []');
  expect(() => parseMunicipality(empty, 'town.yaml')).toThrow();
});
