import { checkOpenWork } from '../../src/app/config/check-open-work';
import type { Language } from '../../src/core/municipality';
import { ks, openFlowHouse, type FlowHouse } from '../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  await house.to('12:00');
});
afterEach(() => house.close());

const refusal = async (language: Language): Promise<string> => {
  const municipality = { ...house.context.municipality(), language, mailboxes: [] };
  return checkOpenWork(house.store, municipality, 'kommun.yaml').then(
    () => 'accepted',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
};

test('a mailbox that is gone from the file with an open day and open messages is refused with the list', async () => {
  expect((await refusal('sv')).split('\n')).toEqual([
    'kommun.yaml kan inte användas:',
    expect.stringMatching(/ks är borta ur filen men arbetsdagen 2026-12-01 är inte avslutad.* \[open-day\]$/),
    expect.stringMatching(/ks är borta ur filen men 1 av dess inkomna meddelanden.* \[open-messages\]$/),
  ]);
  expect(await refusal('en')).toContain('ks is gone but its working day 2026-12-01 is still open');
});

test('a mailbox that is still in the file may have open work', async () => {
  const municipality = house.context.municipality();
  await expect(checkOpenWork(house.store, municipality, 'kommun.yaml')).resolves.toBeUndefined();
});
