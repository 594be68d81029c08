import { id, ks } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(async () => {
  await house.close();
});

describe('what waits', () => {
  test('each line says for what, and what is registered stands below what is not', async () => {
    house.mail.deliver(ks, 'm2', house.at('08:30'));
    await house.arrives();
    await house.open();
    await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/1' });
    const { rows, standing } = await house.inbox();
    expect(rows.map(({ waits }) => waits)).toEqual([['registration'], ['answerer']]);
    expect(standing).toEqual({ gone: 0, late: 0, open: 1, registered: 1 });
  });

  test('what is done waits in no list', async () => {
    await house.arrives();
    await house.open();
    await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/1' });
    await house.to('09:01');
    await house.press('anna', 'assignment.notNeeded');
    expect((await house.inbox()).total).toBe(0);
    await house.to('15:05');
    expect(house.saidTo('anna').filter((kind) => kind === 'inbox')).toHaveLength(2);
  });
});

test('of more than a page, the one that has waited longest is named, also where others come first', async () => {
  house.desk.put('m1', { subject: 'Remiss' });
  house.mail.deliver(ks, 'm1', house.at('08:01'));
  for (let n = 2; n <= 21; n++) {
    house.desk.put(`m${n}`, { subject: 'Begäran om allmän handling' });
    house.mail.deliver(ks, `m${n}`, house.at(`08:${String(n).padStart(2, '0')}`));
  }
  await house.to('08:59');
  const card = await house.inbox();
  expect(card).toMatchObject({ page: 1, pages: 2, total: 21, oldestAt: house.at('08:01') });
  expect(card.rows.map(({ arrivedAt }) => arrivedAt)).not.toContain(house.at('08:01'));
  const longest = 'Det som har väntat längst kom tisdag 1 december kl. 8.01.';
  expect(house.read('anna', 'inbox')).toContain(longest);
});

describe('what came on Tuesday and is open when Wednesday ends', () => {
  test('stands as late with the registrar on Thursday at 15:00, and with the manager on Friday at 08:30', async () => {
    await house.arrives();
    await house.to('15:05', '2026-12-02');
    expect(house.latest('anna', 'inbox').rows[0]?.waits).toEqual(['registration']);
    await house.to('15:05', '2026-12-03');
    expect(house.latest('anna', 'inbox')).toMatchObject({ isReminder: true, standing: { late: 1 } });
    expect(house.read('anna', 'inbox').join()).toContain('skulle ha registrerats');
    await house.to('08:25', '2026-12-04');
    expect(house.saidTo('carin')).not.toContain('overdue');
    await house.to('08:35', '2026-12-04');
    expect(house.read('carin', 'overdue').slice(0, 2)).toEqual([
      '1 meddelande är inte registrerat i tid',
      'Kommunstyrelsens förvaltningsbrevlåda: 1 meddelande skulle ha registrerats, det äldsta kom tisdag 1 december kl. 8',
    ]);
    await house.to('16:00', '2026-12-04');
    expect(house.saidTo('carin').filter((kind) => kind === 'overdue')).toHaveLength(1);
  });

  test('says on its card by when, and once that day is over that it should have been', async () => {
    await house.arrives();
    await house.open();
    const registration = () =>
      house.read('anna', 'message').find((words) => words.includes('Inte registrerat än'));
    expect(registration()).toContain('Inte registrerat än · senast onsdag 2 december');
    await house.to('08:00', '2026-12-03');
    await house.open();
    expect(registration()).toContain('Inte registrerat än · skulle ha registrerats onsdag 2 december');
  });

  test('registered on Thursday it is nothing to the manager', async () => {
    await house.arrives();
    await house.to('15:05', '2026-12-03');
    await house.open();
    await house.press('anna', 'message.register', { registration: 'keptInOrder' });
    await house.to('16:00', '2026-12-04');
    expect(house.saidTo('carin')).not.toContain('overdue');
  });
});

test('the card of what is late says what it is and who has it, and opens it', async () => {
  await house.forwarded();
  await house.to('08:35', '2026-12-14');
  expect(house.read('carin', 'overdue').join()).toMatch(/bullerplank.*Erik.*ska svara.*Öppna/u);
  const { noticeId: notice, rows } = house.latest('carin', 'overdue');
  await house.act('carin', 'message.find', { notice, message: rows[0]?.id });
  expect(house.latest('carin', 'message')).toMatchObject({ step: 'opened', can: { reassign: true } });
});

test('the card of what is late shows nothing more of what has become secret', async () => {
  await house.forwarded();
  await house.to('08:35', '2026-12-14');
  expect(house.read('carin', 'overdue').join()).toContain('bullerplank');
  await house.open();
  await house.press('anna', 'message.secret');
  await house.to('08:40', '2026-12-14');
  expect(house.read('carin', 'overdue').join()).not.toContain('bullerplank');
});

describe('gone from the mailbox while it is open', () => {
  async function removed(): Promise<void> {
    await house.arrives();
    await house.open();
    house.mail.remove(ks, 'm1');
    await house.to('09:06');
  }

  test('its open card says so within a look, and the list keeps it until a person has said what happened', async () => {
    await removed();
    expect(house.latest('anna', 'message').isGone).toBe(true);
    expect(house.read('anna', 'message')[0]).toBe('Finns inte kvar i brevlådan');
    await house.to('15:05', '2026-12-03');
    expect(house.latest('anna', 'inbox').rows.map(({ waits }) => waits)).toEqual([['gone']]);
    await house.press('anna', 'message.register', { registration: 'passedOn', to: 'Arkivmappen' });
    expect((await house.inbox()).total).toBe(0);
  });

  test('put back it is as before', async () => {
    await removed();
    house.mail.deliver(ks, 'm1', house.at('08:00'));
    await house.to('09:16');
    expect(house.latest('anna', 'message').isGone).toBe(false);
    expect((await house.inbox()).rows.map(({ waits }) => waits)).toEqual([['registration']]);
  });

  test('a look that fails tells nothing', async () => {
    await house.arrives();
    await house.open();
    house.mail.remove(ks, 'm1');
    house.mail.fail(ks);
    await house.to('09:06');
    expect(house.latest('anna', 'message').isGone).toBe(false);
  });
});

describe('a responder who is away', () => {
  async function away(): Promise<void> {
    await house.forwarded();
    await house.write('erik', 'jag är borta 3–10 december');
    await house.to('09:00', '2026-12-03');
  }

  test('their open answers are with the registrar on the first working day, once', async () => {
    await away();
    expect(house.latest('anna', 'overdue')).toMatchObject({ about: 'away', rows: [{ dueOn: '2026-12-08' }] });
    await house.to('12:00', '2026-12-04');
    expect(house.saidTo('anna').filter((kind) => kind === 'overdue')).toHaveLength(1);
    await house.to('16:00', '2026-12-08');
    expect(house.saidTo('erik')).not.toContain('message dueToday');
  });

  test('one is proposed for somebody else from the card itself, and the card says so', async () => {
    await away();
    const { noticeId: notice, rows, likely } = house.latest('anna', 'overdue');
    expect(likely).toContainEqual({ id: id('bo'), name: 'Bo Testsson' });
    expect(house.read('anna', 'overdue').join('\n')).toMatch(/Föreslå någon annan, så beslutar chefen/);
    const messages = `${rows[0]?.id ?? ''}.${String(rows[0]?.version)}`;
    const given = { notice, ticked: 1, messages, responder: id('bo') };
    expect(await house.act('bo', 'assignment.reassign', given)).toMatchObject({ card: 'sentence' });
    expect(await house.act('anna', 'assignment.reassign', given)).toMatchObject({
      card: 'overdue',
      about: 'away',
      rows: [],
      done: { count: 1, choice: 'proposed' },
    });
    expect(house.latest('carin', 'message')).toMatchObject({ step: 'decide' });
  });

  test('a request among them is given at once, and the others are proposed: each says which, and by one choice', async () => {
    await house.forwarded();
    const begun = { subject: 'Begäran om allmän handling', from: 'lisa@post.example', conversation: 'c-m2' };
    house.desk.put('m2', begun);
    house.mail.deliver(ks, 'm2', house.at('09:10'));
    await house.to('09:30');
    await house.propose();
    await house.write('erik', 'jag är borta 3–10 december');
    await house.to('09:00', '2026-12-03');
    const { noticeId: notice, rows } = house.latest('anna', 'overdue');
    const [first, second] = house
      .read('anna', 'overdue')
      .filter((text) => text.startsWith('Erik Testsson ska svara'));
    expect([first, second].filter((text) => text?.includes('ges direkt'))).toHaveLength(1);
    const words = house.read('anna', 'overdue').join('\n');
    expect(words).toMatch(/Det som ges direkt har personen genast, om det andra beslutar chefen/);
    expect(words).not.toMatch(/Föreslå någon annan/);
    const chosen = (kind: string) =>
      rows.filter((row) => row.kind === kind).map(({ id: of, version }) => `${of}.${String(version)}`)[0];
    const given = { notice, ticked: 1, responder: id('bo') };
    expect(
      await house.act('anna', 'assignment.reassign', { ...given, messages: chosen('request') }),
    ).toMatchObject({ done: { choice: 'given' }, rows: [{ isGivenAtOnce: false }] });
  });

  test('waited for they leave the list, and opened they are given to somebody else', async () => {
    await away();
    const { noticeId: notice, rows } = house.latest('anna', 'overdue');
    const [row] = rows;
    await house.act('anna', 'message.find', { notice, message: row?.id });
    expect(house.latest('anna', 'message').can.reassign).toBe(true);
    const waited = { notice, message: row?.id, version: row?.version };
    expect(await house.act('anna', 'assignment.wait', waited)).toMatchObject({ card: 'overdue', rows: [] });
    expect(await house.act('bo', 'assignment.wait', waited)).toMatchObject({ card: 'sentence' });
  });
});

describe('found again', () => {
  async function closed(): Promise<void> {
    await house.arrives();
    await house.open();
    await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/118' });
    await house.to('09:01');
    await house.press('anna', 'assignment.notNeeded');
  }

  test.each(['hitta KS 2026/118', 'hitta mejlet om bullerplank'])('closed, by "%s"', async (text) => {
    await closed();
    await house.write('anna', text);
    expect(house.latest('anna', 'messageList')).toMatchObject({ found: 'whole', total: 1 });
    const { noticeId } = house.latest('anna', 'messageList');
    expect(JSON.stringify(await house.store.findNotice(noticeId))).not.toContain('bullerplank');
  });

  test('it is opened and undone from the list', async () => {
    await closed();
    await house.write('anna', 'lista');
    const { noticeId: notice, rows } = house.latest('anna', 'messageList');
    const [row] = rows;
    await house.act('anna', 'message.find', { notice, message: row?.id });
    expect(house.latest('anna', 'message')).toMatchObject({ step: 'opened', can: { undo: true } });
    const undone = { notice, message: row?.id, version: row?.version };
    expect(await house.act('anna', 'message.undo', undone)).toMatchObject({
      card: 'messageList',
      rows: [{ answer: 'undecided', registration: { number: 'KS 2026/118' } }],
    });
  });

  test('nothing of another’s mailbox', async () => {
    await closed();
    expect((await house.write('erik', 'hitta KS 2026/118'))[0]?.facts).toMatchObject({
      say: { what: 'noMailbox' },
    });
  });
});

test('"status" has seen what "inkorg" would see, also between two looks', async () => {
  await house.arrives();
  house.mail.read(ks, 'm1', { arrivedAt: house.at('08:00'), at: house.at('09:00') });
  const [answer] = await house.write('anna', 'status');
  expect(answer?.facts).toMatchObject({ card: 'overview', rows: [{ unread: 0, state: 'opened' }] });
});

test('who asks right after somebody else sees the same; later, what has changed since', async () => {
  await house.arrives();
  await house.write('anna', 'status');
  house.mail.read(ks, 'm1', { arrivedAt: house.at('08:00'), at: house.at('09:00') });
  const [same] = await house.write('anna', 'status');
  expect(same?.facts).toMatchObject({ card: 'overview', rows: [{ unread: 1 }] });
  await house.to('09:01');
  const [later] = await house.write('anna', 'status');
  expect(later?.facts).toMatchObject({ card: 'overview', rows: [{ unread: 0, state: 'opened' }] });
});
