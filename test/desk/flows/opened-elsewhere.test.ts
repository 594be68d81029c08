// "Lådan öppnad, förlåt har haft utbildning": a word that is also a mailbox's, in which the writer has no part.

import { ks, openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';

const two = `${townYaml}  - id: utb
    name: Utbildnings förvaltningsbrevlåda
    address: utbildning@ale.example
    department: Utbildning
    roster: [erik@ale.example]
    manager: david@ale.example
    secrecy: normal
`;

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T08:00:00+01:00', two);
  for (const [at, mailbox] of [ks, 'utbildning@ale.example'].entries())
    house.mail.deliver(mailbox, `m${at}`, house.at('08:30'));
  await house.to('09:05');
});
afterEach(() => house.close());

test('behind the opening it names no mailbox: their own is confirmed', async () => {
  expect(await house.facts('anna', 'lådan öppnad nu, förlåt har haft utbildning')).toMatchObject([
    { rows: [{ plan: 'ks', state: 'opened' }] },
  ]);
});

test.each(['jag har öppnat utbildning', 'utb är öppnad', 'öppnade precis utb'])(
  '"%s" names it: it is told whose it is, and a yes opens nothing',
  async (text) => {
    expect(await house.facts('anna', text)).toMatchObject([
      { say: { what: 'heldByOthers', mailboxes: [{ holder: 'Erik Testsson' }] } },
    ]);
    expect(await house.facts('anna', 'ja')).toMatchObject([{ say: { what: 'reply' } }]);
  },
);

test('of two their own is confirmed, and of the other it is said', async () => {
  expect(await house.facts('anna', 'jag har öppnat både ks och utb')).toMatchObject([
    { rows: [{ plan: 'ks', state: 'opened' }] },
    { say: { what: 'heldByOthers', mailboxes: [{ mailbox: 'Utbildnings förvaltningsbrevlåda' }] } },
  ]);
});

test('whoever has a part in it, or has no other, means that one', async () => {
  expect(await house.facts('erik', 'jag har öppnat utbildning')).toMatchObject([
    { rows: [{ plan: 'utb', state: 'opened' }] },
  ]);
  expect(await house.facts('it', 'jag har öppnat utbildning')).toMatchObject([{ card: 'sentence' }, {}]);
});
