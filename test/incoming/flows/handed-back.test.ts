import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { ks, people } from '../../support/flow-house';
import { openPage } from '../../support/page-client';
import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
  await house.to('09:00');
  house.desk.put('m1', {
    subject: 'Begäran om allmän handling',
    from: 'lisa@post.example',
    conversation: 'c',
  });
  house.mail.deliver(ks, 'm1', house.at('09:00'));
  await house.to('09:10');
  await house.open();
  await house.press('anna', 'assignment.propose', { responder: people.erik });
  await house.to('09:20');
  expect(house.saidTo('carin')).toContain('message requestGiven');
  await house.press('erik', 'assignment.handBack', { reason: 'Jag har inte handlingen.' });
  await house.to('09:30');
});
afterEach(() => house.close());

const stateOf = (who: 'anna' | 'carin') => {
  const { card } = drawCard(house.latest(who, 'message'), 'sv', zone('Europe/Stockholm'));
  return JSON.stringify(card);
};

test('a request that was handed back is not done on the manager’s card, which says that it waits', () => {
  expect(house.latest('carin', 'message').answer).toMatchObject({ state: 'undecided' });
  expect(stateOf('carin')).toContain('Meddelandet är tillbaka och väntar på någon annan');
  expect(stateOf('carin')).toContain('Erik Testsson lämnade tillbaka: Jag har inte handlingen.');
  expect(stateOf('carin')).not.toContain('Klart');
  expect(stateOf('anna')).not.toContain('Klart');
});

test('the lists say that it was handed back beside that it is to be registered, on the card and on the page', async () => {
  const { rows } = await house.inbox();
  expect(rows.map(({ waits }) => waits)).toEqual([['registration', 'back']]);
  const list = drawCard(house.latest('anna', 'inbox'), 'sv', zone('Europe/Stockholm'));
  expect(JSON.stringify(list.card)).toContain('lämnades tillbaka: ingen har det nu');
  const page = await openPage(house.context);
  const { body } = await page.get('anna', '/messages');
  page.close();
  expect(body.rows.map(({ says }) => says.waits.map(({ text }) => text))).toEqual([
    ['Ska registreras', 'Lämnades tillbaka: ingen har det nu'],
  ]);
});

test('once somebody else has it nothing of it is left in the list', async () => {
  await house.open();
  await house.press('anna', 'assignment.propose', { responder: people.carin });
  await house.to('09:40');
  expect((await house.inbox()).rows.map(({ waits }) => waits)).toEqual([['registration', 'answer']]);
});
