import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { id, ks, townYaml } from '../../support/flow-house';
import { readIn } from './many-house';
import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
afterEach(async () => {
  await house.close();
});

/** A mail with that subject comes at that time; the bot looks five minutes later. */
async function comes(subject: string, time = '09:00', yaml = townYaml): Promise<void> {
  house = await openMessageHouse(yaml);
  await house.to(time);
  house.desk.put('m1', { subject, from: 'lisa@post.example', conversation: 'c-m1' });
  house.mail.deliver(ks, 'm1', house.at(time));
  await house.to(time.replace(':00', ':10'));
}

const steps = (who: 'anna' | 'bo' | 'carin' | 'erik') =>
  house.saidTo(who).filter((it) => it.startsWith('message'));
const request = 'Begäran om allmän handling';
const appeal = 'Överklagande av beslut om bygglov';

describe('a request for public documents', () => {
  test('that comes at 09:00 is told to the person on duty within ten minutes', async () => {
    await comes(request);
    expect(steps('anna')).toEqual(['message urgent']);
    expect(house.latest('anna', 'message')).toMatchObject({ isRequest: true, role: 'registrar' });
  });

  test('that is not answered on its day is told to the manager the next morning, and counted first until it is', async () => {
    await comes(request);
    await house.propose();
    await house.to('08:25', '2026-12-02');
    expect((await house.inbox()).urgent).toEqual({ requests: 1, appeals: 0 });
    const drawn = drawCard(house.latest('anna', 'inbox'), 'sv', zone('Europe/Stockholm'));
    expect(JSON.stringify(drawn.card)).toContain('skulle ha besvarats');
    expect(house.saidTo('carin')).not.toContain('overdue');
    await house.to('08:45', '2026-12-02');
    expect(house.latest('carin', 'overdue').rows).toMatchObject([{ responder: 'Erik Testsson' }]);
    await house.press('erik', 'assignment.answered', { how: 'handedOut' });
    await house.to('08:50', '2026-12-02');
    expect((await house.inbox()).urgent).toEqual({ requests: 0, appeals: 0 });
    await house.to('09:00', '2026-12-03');
    expect(house.saidTo('carin').filter((kind) => kind === 'overdue')).toHaveLength(1);
  });

  test('is not closed without an answer in one press: why is said, and the manager is told and can undo it', async () => {
    await comes(request);
    const version = house.latest('anna', 'message').version;
    expect(await house.press('anna', 'assignment.notNeeded', { reason: ' ' })).toMatchObject({
      ...{ version, refusal: 'reason-missing', answer: { state: 'undecided' } },
    });
    expect(await house.press('anna', 'message.register', { registration: 'minor' })).toMatchObject({
      ...{ version, refusal: 'request-stays', registration: { kind: 'open' } },
    });
    const closed = { state: 'notNeeded', note: 'Hon har fått den redan' };
    await house.press('anna', 'assignment.notNeeded', { reason: closed.note });
    await house.to('09:15');
    await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/7' });
    await house.to('09:20');
    expect(steps('carin')).toEqual(['message requestClosed']);
    expect(house.latest('carin', 'message')).toMatchObject({ answer: closed, can: { undo: true } });
    expect(house.read('carin', 'message').join('|')).toMatch(
      /^.*Anna Testsson har avslutat en begäran utan svar · KS 2026\/7.*Skäl: Hon har fått den redan/u,
    );
    expect(await house.press('carin', 'message.undo')).toMatchObject({ registration: { kind: 'open' } });
    await house.to('09:30');
    expect(await house.press('carin', 'message.undo')).toMatchObject({ answer: { state: 'undecided' } });
  });

  test('that the registrar gives to themselves is still theirs to register', async () => {
    await comes(request);
    await house.to('09:12');
    await house.propose({ responder: id('anna'), note: '' });
    await house.to('09:20');
    expect(house.latest('anna', 'message')).toMatchObject({ step: 'assigned', role: 'responder' });
    expect(house.offers('anna')).toEqual(
      expect.arrayContaining(['Registrera …', 'Anteckning …', 'Jag har svarat …']),
    );
  });

  test('goes to the substitute when the registrar is away', async () => {
    house = await openMessageHouse();
    house.directory.replies.set(id('anna'), { kind: 'on', from: undefined, until: undefined });
    await house.to('09:00');
    house.desk.put('m1', { subject: request });
    house.mail.deliver(ks, 'm1', house.at('09:00'));
    await house.to('09:10');
    expect(steps('anna')).toEqual([]);
    expect(steps('bo')).toEqual(['message urgent']);
  });

  test('that comes at 19:00 is told the next morning', async () => {
    await comes(request, '19:00');
    expect(steps('anna')).toEqual([]);
    await house.to('08:15', '2026-12-02');
    expect(steps('anna')).toEqual(['message urgent']);
  });

  test('is given without an approval, forwarded, due today, and the manager is told without the sender', async () => {
    await comes(request);
    expect(await house.propose()).toMatchObject({
      answer: { state: 'approved', dueOn: '2026-12-01', responder: { name: 'Erik Testsson' } },
    });
    await house.to('09:20');
    expect(house.desk.sent().map(({ letter }) => letter?.to.address)).toEqual(['erik@ale.example']);
    expect(steps('carin')).toEqual(['message requestGiven']);
    expect(house.latest('carin', 'message').words).toEqual({
      kind: 'read',
      subject: request,
      from: undefined,
    });
    expect(house.latest('erik', 'message').words).toMatchObject({ from: 'lisa@post.example' });
    await house.write('carin', 'inkorg');
    expect(house.latest('carin', 'inbox').rows[0]?.words).toEqual({
      ...{ kind: 'read', subject: request, from: undefined },
    });
    await house.write('anna', 'inkorg');
    expect(house.latest('anna', 'inbox').rows[0]?.words).toMatchObject({ from: 'lisa@post.example' });
  });

  test.each(['handedOut', 'partlyHandedOut', 'notHandedOut', 'doesNotExist'])(
    'ends as %s, and in no other way',
    async (how) => {
      await comes(request);
      await house.propose();
      await house.to('09:20');
      expect(await house.press('erik', 'assignment.answered', { how: 'phone' })).toMatchObject({
        refusal: 'bad-input',
      });
      const answered = await house.press('erik', 'assignment.answered', { how });
      expect(answered).toMatchObject({ answer: { state: 'answered', way: how } });
      // A no to the whole or to a part of it can be tried.
      const isTold = readIn(answered, 'sv').join('|').includes('Den som frågar ska ha fått veta');
      expect(isTold).toBe(how === 'partlyHandedOut' || how === 'notHandedOut');
    },
  );

  test('answered by a mail that is seen: the responder is asked once how it ended, and that is noted', async () => {
    await comes(request);
    await house.propose();
    await house.to('09:20');
    house.desk.put('a1', { from: 'erik@ale.example', conversation: 'c-m1' });
    house.mail.deliver(ks, 'a1', house.at('09:40'));
    await house.to('09:50');
    expect(steps('erik')).toEqual(['message that a newer one closed', 'message ended']);
    const card = house.latest('erik', 'message');
    expect(card).toMatchObject({ answer: { state: 'answered', way: undefined }, can: { sayEnd: true } });
    await house.write('anna', 'inkorg');
    expect(house.latest('anna', 'inbox').rows[0]?.waits).toEqual([...['registration', 'ended', 'filing']]);
    expect(await house.press('erik', 'assignment.ended', { how: 'phone' })).toMatchObject({
      refusal: 'bad-input',
    });
    expect(await house.press('erik', 'assignment.ended', { how: 'notHandedOut' })).toMatchObject({
      answer: { state: 'answered', way: 'notHandedOut' },
      can: { sayEnd: false, undo: true },
    });
    await house.to('15:00', '2026-12-03');
    // Asked once; on the next day it is left to be saved.
    const closed = 'message that a newer one closed';
    expect(steps('erik')).toEqual([closed, closed, 'message save']);
    const sentences = (await house.store.log.list(50)).map(({ event }) => event.what);
    expect(sentences).toContain('answer.ended');
  });

  test('answered from the mailbox before anybody had it: the registrar is asked how it ended', async () => {
    await comes(request);
    house.desk.put('a1', { from: ks, conversation: 'c-m1' });
    house.mail.deliver(ks, 'a1', house.at('09:40'), 'sentitems' as never);
    await house.to('09:50');
    expect(house.latest('anna', 'message')).toMatchObject({ step: 'ended', can: { sayEnd: true } });
    expect(await house.press('anna', 'assignment.ended', { how: 'handedOut' })).toMatchObject({
      answer: { way: 'handedOut' },
    });
  });

  test('stands before what has waited longer, and in the manager’s list when its day has passed', async () => {
    house = await openMessageHouse();
    await house.arrives('m0', '08:00');
    house.desk.put('m1', { subject: request });
    house.mail.deliver(ks, 'm1', house.at('09:00'));
    await house.to('09:10');
    await house.write('anna', 'inkorg');
    expect(house.latest('anna', 'inbox').rows.map(({ isRequest }) => isRequest)).toEqual([true, false]);
    for (const day of ['02', '04', '07']) await house.to('08:35', `2026-12-${day}`);
    expect(house.latest('carin', 'overdue').rows).toMatchObject([{ kind: 'request' }]);
  });

  test('that is none is said to be none, and is then proposed like all others', async () => {
    await comes(request);
    expect(await house.press('anna', 'message.kind', { kind: 'ordinary' })).toMatchObject({
      isRequest: false,
    });
    await house.to('09:15');
    expect(await house.propose()).toMatchObject({ answer: { state: 'proposed' } });
  });

  test('in a strict mailbox tells its kind and nothing else', async () => {
    await comes(request, '09:00', townYaml.replace('secrecy: normal', 'secrecy: strict'));
    expect(steps('anna')).toEqual(['message urgent']);
    expect(house.latest('anna', 'message')).toMatchObject({ isRequest: true, words: { kind: 'hidden' } });
    const kept = await house.store.incoming.list({ mailboxes: ['ks' as never] }, { from: 0, most: 5 });
    expect(JSON.stringify(kept)).not.toContain('Begäran');
  });
});

describe('an appeal', () => {
  test('is told at once, registered with whether it came in time, and handed over within five working days', async () => {
    await comes(appeal);
    expect(steps('anna')).toEqual(['message urgent']);
    const number = { registration: 'registered', number: 'KS 2026/14' };
    expect(await house.press('anna', 'message.register', number)).toMatchObject({
      refusal: 'in-time-missing',
    });
    expect(await house.press('anna', 'message.register', { ...number, inTime: 'yes' })).toMatchObject({
      registration: { kind: 'registered' },
      appeal: { isInTime: true, dueOn: '2026-12-08' },
      can: { handOver: true },
    });
    await house.to('09:20');
    await house.write('anna', 'inkorg');
    expect(house.latest('anna', 'inbox').total).toBe(1);
    expect(await house.press('anna', 'message.handOver', { to: 'Förvaltningsrätten' })).toMatchObject({
      appeal: { handedOverTo: 'Förvaltningsrätten' },
    });
    await house.write('anna', 'inkorg');
    expect(house.latest('anna', 'inbox').total).toBe(0);
    await house.to('09:25');
    expect(await house.press('anna', 'message.undo')).toMatchObject({ appeal: { handedOverTo: undefined } });
  });

  test.each([
    ['minor', {}],
    ['keptInOrder', {}],
    ['passedOn', { to: 'Länsstyrelsen' }],
  ])('cannot be %s', async (registration, inputs) => {
    await comes(appeal);
    expect(await house.press('anna', 'message.register', { registration, ...inputs })).toMatchObject({
      refusal: 'appeal-stays',
      registration: { kind: 'open' },
    });
  });

  test('is not done without an answer: it is handed over, or is said to be none', async () => {
    await comes(appeal);
    const needless = () => house.press('anna', 'assignment.notNeeded', { reason: 'Kom dubbelt' });
    expect(await needless()).toMatchObject({ refusal: 'appeal-stays', answer: { state: 'undecided' } });
    await house.press('anna', 'message.kind', { kind: 'ordinary' });
    await house.to('09:15');
    expect(await needless()).toMatchObject({ answer: { state: 'notNeeded' } });
  });

  test.each(['minor', 'keptInOrder'])(
    'is not %s among many either, for the same reason',
    async (registration) => {
      await comes(appeal);
      await house.write('anna', 'inkorg');
      const { noticeId: notice, rows } = house.latest('anna', 'inbox');
      const many = { notice, page: 1, registration, messages: rows[0]?.id };
      expect(await house.act('anna', 'message.registerMany', many)).toMatchObject({
        left: [{ refusal: 'appeal-stays' }],
      });
    },
  );

  test('that is not handed over in time stands in the manager’s list', async () => {
    await comes(appeal);
    const number = { registration: 'registered', number: 'KS 2026/14', inTime: 'no' };
    await house.press('anna', 'message.register', number);
    // A long way in one go would take a slow machine longer than the clock waits.
    for (const day of ['02', '04', '07', '09', '11', '14']) await house.to('08:35', `2026-12-${day}`);
    expect(house.latest('carin', 'overdue').rows).toMatchObject([{ kind: 'appeal', dueOn: '2026-12-08' }]);
  });
});
