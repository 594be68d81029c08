import { mailboxId } from '../../../src/core/ids';
import type { CardFacts } from '../../../src/app/cards';
import { ownMailboxes } from '../../../src/roster/flows/own-mailboxes';
import { id, ks, people, townYaml, type Who } from '../../support/flow-house';
import { press as pressRoster } from '../../roster/flows/roster-house';
import { openMessageHouse, type MessageHouse } from './message-house';

const divided = townYaml.replace('secrecy: normal', 'secrecy: normal\n    authority: Kommunstyrelsen')
  .concat(`  - id: soc
    name: Socialförvaltningens brevlåda
    address: soc@ale.example
    department: Socialförvaltningen
    authority: Socialnämnden
    roster: [erik@ale.example]
    manager: david@ale.example
    secrecy: normal
`);

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse(divided);
  belongs('erik', 'Socialförvaltningen');
  belongs('david', 'Socialförvaltningen');
  await house.arrives();
});
afterEach(() => house.close());

function belongs(who: Who, department: string): void {
  const person = house.directory.people.get(`${who}@ale.example`);
  if (person) house.directory.add({ ...person, department });
}
const refusalOf = (facts: CardFacts): string | undefined => ('refusal' in facts ? facts.refusal : undefined);

describe('a message goes to nobody of another authority to answer', () => {
  test('neither proposed nor put in another’s place, and the card says why', async () => {
    await house.open();
    expect(refusalOf(await house.propose())).toBe('person-authority');
    expect(house.latest('anna', 'message').answer.state).toBe('undecided');
    await house.propose({ responder: people.bo });
    await house.to('09:10');
    const other = { responder: people.erik };
    expect(refusalOf(await house.press('carin', 'assignment.approveOther', other))).toBe('person-authority');
    await house.press('carin', 'assignment.approve');
    await house.to('09:20');
    expect(refusalOf(await house.press('bo', 'assignment.reassign', other))).toBe('person-authority');
  });

  test('nor approved, when who was proposed has come to another since', async () => {
    belongs('erik', 'Kommunstyrelsens förvaltning');
    await house.open();
    await house.propose();
    await house.to('09:10');
    belongs('erik', 'Socialförvaltningen');
    expect(refusalOf(await house.press('carin', 'assignment.approve'))).toBe('person-authority');
  });

  test('nor by a standing agreement, made before or now', async () => {
    belongs('erik', 'Kommunstyrelsens förvaltning');
    await house.write('carin', 'överenskommelser');
    const make = {
      notice: house.latest('carin', 'agreements').noticeId,
      mailbox: 'ks',
      domain: 'post.example',
    };
    await house.act('carin', 'agreement.make', { ...make, responder: people.erik });
    belongs('erik', 'Socialförvaltningen');
    const again = { ...make, domain: 'annan.example', responder: people.erik };
    expect(refusalOf(await house.act('carin', 'agreement.make', again))).toBe('person-authority');
    house.desk.put('m2', { subject: 'Fråga', from: 'lisa@post.example', conversation: 'c-m2' });
    house.mail.deliver(ks, 'm2', house.at('09:10'));
    await house.to('09:35');
    const [first, second] = await house.store.incoming.list(
      { mailboxes: [mailboxId('ks')], withClosed: true },
      { from: 0, most: 5 },
    );
    expect([first?.answer.state, second?.answer.state]).toEqual(['undecided', 'undecided']);
  });

  test('and is proposed to nobody there', async () => {
    await house.open();
    const { likely } = house.latest('anna', 'message');
    expect(likely.map(({ id: who }) => who)).not.toContain(people.erik);
  });
});

describe('lists and the search hold the mailboxes of one’s own', () => {
  const shown = async (who: Who) =>
    (await ownMailboxes(house.context, id(who))).map(({ mailbox }) => mailbox.id);

  test('neither roster nor manager sees those of another authority', async () => {
    expect(await shown('anna')).toEqual(['ks']);
    expect(await shown('erik')).toEqual(['soc']);
    expect(await shown('david')).toEqual(['soc']);
  });

  test('who was given one by its manager, who said what is seen there, sees it for those days', async () => {
    const day = { mailbox: 'ks', from: '2026-12-01', until: '2026-12-01', person: people.erik };
    await pressRoster(house, 'carin', 'duty.give', { ...day, crossing: 'true' });
    expect(await shown('erik')).toEqual(['ks', 'soc']);
    await house.to('09:00', '2026-12-02');
    expect(await shown('erik')).toEqual(['soc']);
  });
});

test('the mailbox of another authority has no last resort here', async () => {
  await house.write('carin', 'jag är borta i dag');
  house.mail.deliver(ks, 'm3', house.at('10:10'));
  await house.to('16:05');
  expect(house.saidTo('david').filter((kind) => kind === 'opening')).toEqual([]);
});
