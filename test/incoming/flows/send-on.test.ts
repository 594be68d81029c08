import { instant } from '../../../src/core/time';
import { senderOf, townYaml } from '../../support/flow-house';
import type { MessageHouse } from './message-house';
import { openMessageHouse } from './message-house';

const other = `  - id: sbf
    name: Samhällsbyggnads förvaltningsbrevlåda
    address: samhallsbyggnad@ale.example
    department: Samhällsbyggnad
    roster: [erik@ale.example]
    manager: david@ale.example
`;

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse(townYaml.replace('mailboxes:\n', `mailboxes:\n${other}`));
});
afterEach(async () => {
  await house.close();
});

const written = {
  text: 'När byggs planket?\n${namn} & <3',
  author: 'Lisa Larsson',
  writtenAt: instant('2026-12-01T08:12:00Z'),
  link: 'https://teams.microsoft.com/l/message/19:abc/1',
};

const cardFor = async (message: typeof written) => {
  const drawing = await house.receiver.takeOver(senderOf('anna'), message);
  if (drawing?.facts.card !== 'sendOn') throw new Error('no card');
  return drawing.facts;
};

test('a message of a chat becomes a filled-in mail to each mailbox, the reader’s own department first', async () => {
  const { mailboxes, of } = await cardFor(written);
  expect(of).toBe('teamsMessage');
  expect(mailboxes.map(({ id }) => id)).toEqual(['ks', 'sbf']);
  const url = new URL(mailboxes[0]?.composeUrl ?? '');
  expect(url.origin + url.pathname).toBe('https://outlook.office.com/mail/deeplink/compose');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    to: 'kommunstyrelsen@ale.example',
    subject: 'Meddelande i Teams',
    body: 'Skrivet i Teams av Lisa Larsson 2026-12-01 kl. 09.12:\n\nNär byggs planket?\n${namn} & <3\n\nMeddelandet i Teams: https://teams.microsoft.com/l/message/19:abc/1',
  });
  expect(url.search).not.toContain('+');
});

test('a long text is cut where an address of a mail ends, whole signs and all, and the link stays', async () => {
  const { mailboxes } = await cardFor({ ...written, text: `${'Å😀 '.repeat(5_000)}\ud83d` });
  const url = mailboxes[0]?.composeUrl ?? '';
  expect(url.length).toBeLessThan(2_600);
  const body = new URL(url).searchParams.get('body') ?? '';
  expect(body).toMatch(/ …\n\nMeddelandet i Teams: https:/);
  expect(body).not.toContain('\ufffd');
});

test('nothing of it is kept, and a stranger is not served', async () => {
  await cardFor(written);
  const log = JSON.stringify(await house.store.log.list(100));
  expect(log).not.toMatch(/planket|Lisa/);
  const stranger = { ...senderOf('anna'), personId: '99999999-0000-4000-8000-000000000009' as never };
  expect(await house.receiver.takeOver(stranger, written)).toBeUndefined();
});

test('"skicka vidare" gives the steps with every address, without a mail that is filled in', async () => {
  const [drawing] = await house.receiver.message(senderOf('anna'), 'skicka vidare');
  expect(drawing?.facts).toMatchObject({ card: 'sendOn', of: 'mail' });
  expect(JSON.stringify(drawing?.facts)).not.toContain('composeUrl');
});
