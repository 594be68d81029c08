import type { OpeningCard } from '../../../src/duty/domain/opening-cards';
import type { FlowHouse, Who } from '../../support/flow-house';
import { id, ks, openFlowHouse, senderOf, stepsOf } from '../../support/flow-house';

let house: FlowHouse;
const open = async (start?: string, yaml?: string) => {
  house = await openFlowHouse(start, yaml);
};
afterEach(async () => {
  await house.close();
});

const utb = 'utbildning@ale.example';
const two = `
name: Ale kommun (påhittad)
domains: [ale.example]
admins: [it@ale.example]
mailboxes:
  - id: ks
    name: Kommunstyrelsens förvaltningsbrevlåda
    address: ${ks}
    department: Kommunstyrelsens förvaltning
    roster: [anna@ale.example, bo@ale.example]
    manager: carin@ale.example
    secrecy: normal
  - id: utb
    name: Utbildnings förvaltningsbrevlåda
    address: ${utb}
    department: Utbildning
    roster: [anna@ale.example, bo@ale.example]
    manager: carin@ale.example
    secrecy: normal
`;

const said = (who: Who) => house.messenger.said.filter(({ to }) => to === id(who));

describe('one person gets one card a step', () => {
  test('over both mailboxes at 12:00, 13:00, 14:30 and 16:00, each with its own part', async () => {
    await open('2026-12-01T07:00:00+01:00', two);
    house.mail.deliver(ks, 'm1', house.at('07:10'));
    house.mail.deliver(utb, 'm2', house.at('07:20'));
    await house.to('16:01');
    expect(stepsOf(house)).toEqual(['anna: check', 'bo: substitute', 'carin: manager', 'carin: missed']);
    const cards = house.messenger.said.flatMap(({ facts }) => (facts.card === 'opening' ? [facts] : []));
    expect(cards.map((card: OpeningCard) => card.sections.map(({ mailboxId }) => mailboxId))).toEqual(
      cards.map(() => ['ks', 'utb']),
    );
  });
});

describe('what the bot says of its own accord', () => {
  test('waits on a Friday evening for Monday at 08:00, while an answer comes at once', async () => {
    await open('2026-12-04T17:30:00+01:00');
    const answers = await house.write('anna', 'Bo är borta i dag');
    expect(answers).toHaveLength(1);
    await house.to('07:59', '2026-12-07');
    expect(said('bo')).toEqual([]);
    await house.to('08:00', '2026-12-07');
    expect(said('bo').map(({ facts }) => facts.card)).toEqual(['absence']);
  });
});

describe('the language of a person', () => {
  beforeEach(async () => {
    await open();
    house.mail.deliver(ks, 'm1', house.at('07:10'));
  });

  test('is that of the file until something is known, then that of the client', async () => {
    await house.receiver.message({ ...senderOf('bo'), locale: 'en-GB' }, 'status');
    await house.to('13:00');
    expect([said('anna')[0]?.language, said('bo')[0]?.language]).toEqual(['sv', 'en']);
  });

  test('is what "språk engelska" chose, whatever the client says, for answers and for notices', async () => {
    const [chosen] = await house.write('anna', 'språk engelska');
    expect(chosen).toMatchObject({ language: 'en', facts: { say: { what: 'languageSet' } } });
    const [next] = await house.write('anna', 'status');
    expect(next?.language).toBe('en');
    await house.to('12:00');
    expect(said('anna')[0]?.language).toBe('en');
    const [back] = await house.write('anna', 'language Swedish');
    expect(back?.language).toBe('sv');
    const [unknown] = await house.write('anna', 'språk finska');
    expect(unknown?.facts).toMatchObject({ say: { what: 'languageUnknown' } });
  });
});

test('somebody who refuses the bot is listed for the admins until heard from, and for nobody else', async () => {
  await open();
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  house.messenger.answerWith(id('anna'), { kind: 'unreachable', code: 'BotDisabled' });
  await house.to('12:05');
  const health = async (who: Who) => {
    const [status] = await house.facts(who, 'status');
    return status?.card === 'overview' ? status.health : undefined;
  };
  expect((await health('it'))?.unreachable).toEqual(['Anna Testsson']);
  expect(await health('bo')).toBeUndefined();
  await house.write('anna', 'hjälp');
  expect((await health('it'))?.unreachable).toEqual([]);
});

test('notices go to the conversation and service URL of the latest activity', async () => {
  await open();
  const from = senderOf('anna');
  await house.receiver.message(from, 'hjälp');
  const moved = { ...from.conversation, serviceUrl: 'https://smba.example/new/' };
  await house.receiver.message({ ...from, conversation: moved }, 'hjälp');
  expect(await house.store.outbox.findConversation(id('anna'))).toEqual(moved);
});
