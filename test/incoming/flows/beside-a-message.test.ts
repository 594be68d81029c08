import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { ks, townYaml } from '../../support/flow-house';
import { openMessageHouse, type CardOf, type MessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(async () => {
  await house.close();
});

describe('beside a message', () => {
  test('who takes it is shown to the other, and of two at once the second hears who has it', async () => {
    await house.arrives();
    await house.open();
    await house.open('bo');
    const { noticeId: notice, incomingId: message, version } = house.latest('bo', 'message');
    await house.press('anna', 'message.claim');
    const late = await house.act('bo', 'message.claim', { notice, message, version });
    expect(late).toMatchObject({ refusal: 'stale', taken: { name: 'Anna Testsson', isReader: false } });
    expect((await house.inbox('bo')).rows[0]?.taken).toBe('Anna Testsson');
  });

  test('whoever takes it may say that it is answered, and take that back; nobody else may', async () => {
    await house.arrives();
    await house.open();
    await house.open('bo');
    expect(house.latest('anna', 'message').can.answered).toBe(false);
    await house.press('anna', 'message.claim');
    await house.to('09:02');
    const drawn = drawCard(house.latest('anna', 'message'), 'sv', zone('Europe/Stockholm'));
    expect(JSON.stringify(drawn.card)).toContain('Jag har svarat …');
    expect(house.latest('bo', 'message').can.answered).toBe(false);
    expect(await house.press('bo', 'assignment.answered', { how: 'phone' })).toMatchObject({
      refusal: 'not-allowed',
    });
    expect(await house.press('anna', 'assignment.answered', { how: 'phone' })).toMatchObject({
      answer: { state: 'answered', by: 'Anna Testsson', way: 'phone' },
      can: { file: true, claim: false },
    });
    await house.to('09:03');
    await house.press('anna', 'message.undo');
    await house.to('09:05');
    expect(house.latest('anna', 'message')).toMatchObject({
      answer: { state: 'undecided' },
      taken: { isReader: true },
    });
    await house.press('anna', 'message.claim');
    const events = await house.store.log.list(100);
    expect(events.map(({ event }) => event.what)).toContain('message.released');
  });

  test('a note is read by those who have the mailbox, not by the responder, and goes when it is secret', async () => {
    await house.forwarded();
    await house.press('anna', 'message.note', { text: 'Ring först.' });
    await house.to('09:12');
    expect(house.latest('anna', 'message').note).toBe('Ring först.');
    expect(house.latest('erik', 'message').note).toBeUndefined();
    await house.press('anna', 'message.secret');
    const [message] = await house.store.incoming.findMany([house.latest('anna', 'message').incomingId]);
    expect(JSON.stringify(message)).not.toContain('Ring först');
    expect(await house.press('anna', 'message.note', { text: 'Igen' })).toMatchObject({ card: 'message' });
  });

  test('its attachments stand there by name and size, and nowhere when it is secret', async () => {
    const attachments = [{ name: 'ritning.pdf', size: 1_240_000, contentType: 'application/pdf' }];
    house.desk.put('m1', { subject: 'Fråga', from: 'lisa@post.example', attachments });
    house.mail.deliver(ks, 'm1', house.at('08:00'));
    await house.to('09:00');
    await house.open();
    expect(house.read('anna', 'message')).toContain('Bilaga: ritning.pdf (1,2 MB)');
    expect(
      JSON.stringify(await house.store.incoming.find(house.latest('anna', 'message').incomingId)),
    ).not.toContain('ritning');
    await house.press('anna', 'message.secret');
    await house.to('09:05');
    expect(JSON.stringify(house.latest('anna', 'message'))).not.toContain('ritning');
  });

  test('answered with word that nothing more will come', async () => {
    await house.forwarded();
    expect(await house.press('erik', 'assignment.answered', { how: 'nothingMore' })).toMatchObject({
      answer: { state: 'answered', way: 'nothingMore' },
    });
  });

  test('the municipality’s own texts are there to be copied, with number and mailbox, and nothing is sent', async () => {
    await house.close();
    house = await openMessageHouse(
      `${townYaml}drafts:\n  - { name: Mottaget, text: 'Tack, {mailbox} har fått ditt ärende {number}.' }\n`,
    );
    await house.forwarded();
    await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/9' });
    await house.to('09:20');
    const text = 'Tack, Kommunstyrelsens förvaltningsbrevlåda har fått ditt ärende KS 2026/9.';
    for (const who of ['anna', 'erik'] as const) {
      expect(house.latest(who, 'message').drafts).toEqual([{ name: 'Mottaget', text }]);
      const drawn = JSON.stringify(
        drawCard(house.latest(who, 'message'), 'sv', zone('Europe/Stockholm')).card,
      );
      expect(drawn).toContain(text);
    }
    expect(house.desk.sent()).toHaveLength(1);
  });

  test('the manager takes back an approval before it is forwarded', async () => {
    await house.arrives();
    await house.open();
    await house.propose();
    await house.to('09:05');
    const approved = (await house.press('carin', 'assignment.approve')) as CardOf<'message'>;
    const { noticeId: notice, incomingId: message, version, can } = approved;
    expect(can.undo).toBe(true);
    const undone = await house.act('carin', 'message.undo', { notice, message, version });
    expect(undone).toMatchObject({ answer: { state: 'proposed' } });
    await house.to('09:20');
    expect(house.desk.sent()).toEqual([]);
    expect(house.saidTo('erik')).toEqual([]);
  });
});
