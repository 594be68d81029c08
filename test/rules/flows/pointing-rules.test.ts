import { cardOf } from '../../support/card-of';
import { openFlowHouse, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T10:00:00+01:00');
});
afterEach(() => house.close());

test('K3 is answered with K1, which says which "sådana uppgifter" are', async () => {
  const asked = 'vad gör jag om känsliga uppgifter kommer in i e-posten, ska de skrivas ut och raderas?';
  const card = cardOf(await house.write('erik', asked), 'answer');
  expect(card.rule.id).toBe('K3');
  expect(card.related.map(({ id }) => id)).toContain('K1');
});
