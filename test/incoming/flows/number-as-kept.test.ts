// One diary has one spelling: a number is kept as the mailbox writes its own, where the file lets it be written in two ways.

import { townYaml } from '../../support/flow-house';
import { openOrderedHouse, registerEach, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
afterEach(() => ordered.house.close());

const twoWays = townYaml.replace(
  'secrecy: normal',
  () => `secrecy: normal
    registrationPattern: '^KS \\d{4}[-/]\\d+$'
    registrationExample: KS 2026/123`,
);

async function kept(yaml: string, typed: string): Promise<string> {
  ordered = await openOrderedHouse(yaml);
  await registerEach(ordered, { förskolan: 'KS 2026/510' });
  await ordered.write('anna', 'registrera cykelplanen');
  await ordered.house.press('anna', 'message.register', { registration: 'registered', number: typed });
  const { cards } = await ordered.write('anna', 'hitta cykelplanen');
  return JSON.stringify(cards);
}

test.each([
  [twoWays, 'KS 2026-511', 'KS 2026/511'],
  [townYaml, 'ks 2026-511', 'KS 2026/511'],
])('"%#": as the one before it', async (yaml, typed, written) => {
  expect(await kept(yaml, typed)).toContain(`"${written}"`);
});

test.each(['2026/511', ' 2026-511 '])(
  '“%s” without its series gets the one that the mailbox has',
  async (typed) => {
    expect(await kept(twoWays, typed)).toContain('"KS 2026/511"');
  },
);

test('where the mailbox has two, nothing is guessed', async () => {
  const series = twoWays.replace("'^KS", "'^(KS|BN)");
  ordered = await openOrderedHouse(series);
  await registerEach(ordered, { förskolan: 'BN 2026/510' });
  await ordered.write('anna', 'registrera cykelplanen');
  const typed = { registration: 'registered', number: '2026/511' };
  expect(await ordered.house.press('anna', 'message.register', typed)).toMatchObject({
    refusal: 'number-pattern',
    registration: { kind: 'open' },
  });
});

test('what the file does not allow stays as it was typed', async () => {
  const onlyDash = twoWays.replace('[-/]', '-').replace('KS 2026/123', 'KS 2026-123');
  ordered = await openOrderedHouse(onlyDash);
  await registerEach(ordered, { förskolan: 'KS 2026-510', cykelplanen: 'KS 2026-511' });
  expect(JSON.stringify((await ordered.write('anna', 'hitta cykelplanen')).cards)).toContain('"KS 2026-511"');
});
