import { rolesOf } from '../../src/core/authorization';
import { anna, bo, cia, dan, eva, mia } from '../duty/domain/duty-run';

describe('what a person is', () => {
  const facts = { roster: [anna, bo], managers: [mia, dan], onDuty: [bo, cia], admins: [eva, mia] };
  test.each([
    [anna, 'roster anyone'],
    [bo, 'roster onDuty anyone'],
    [cia, 'onDuty anyone'],
    [mia, 'manager admin anyone'],
    [dan, 'manager anyone'],
    [eva, 'admin anyone'],
  ])('%s: %s', (actorId, expectedRoles) => {
    expect(rolesOf({ ...facts, actorId }).join(' ')).toBe(expectedRoles);
  });

  test('a stranger is anyone', () => {
    expect(rolesOf({ actorId: anna, roster: [], managers: [], onDuty: [], admins: [] })).toEqual(['anyone']);
  });
});
