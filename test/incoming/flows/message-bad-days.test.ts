import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { ks, people, townYaml } from '../../support/flow-house';
import type { MessageHouse } from './message-house';
import { openMessageHouse } from './message-house';

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse();
});
afterEach(async () => {
  await house.close();
});

async function proposed(): Promise<void> {
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
}

describe('a message that somebody touches in Outlook meanwhile', () => {
  test('moved away: its card says so, and it can still be registered', async () => {
    await house.arrives();
    house.desk.words.delete('m1');
    await house.open();
    expect(house.latest('anna', 'message').words).toEqual({ kind: 'gone' });
    expect(
      await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/1' }),
    ).toMatchObject({ registration: { kind: 'registered', number: 'KS 2026/1' } });
  });

  test('deleted before its forward went out: the registrar hears that it could not be forwarded', async () => {
    await proposed();
    house.desk.failNext('read', 'gone');
    await house.press('carin', 'assignment.approve');
    await house.to('09:10');
    expect(house.desk.sent()).toEqual([]);
    expect(house.latest('anna', 'message')).toMatchObject({
      step: 'forwardFailed',
      answer: { state: 'approved', forwarding: 'givenUp' },
    });
  });

  test('answered from the mailbox while the manager thinks: it is answered, and the approval changes nothing', async () => {
    await proposed();
    const old = house.latest('carin', 'message');
    house.desk.put('s1', { from: ks, conversation: 'c-m1' });
    house.mail.deliver(ks, 's1', house.at('09:20'), 'sentitems' as never);
    await house.to('09:30');
    expect(house.latest('anna', 'message').answer.state).toBe('answered');
    const late = await house.act('carin', 'assignment.approve', {
      ...{ notice: old.noticeId, message: old.incomingId, version: old.version },
    });
    expect(late).toMatchObject({ refusal: 'stale', answer: { state: 'answered' } });
    await house.to('10:00');
    expect(house.desk.sent()).toEqual([]);
  });
});

describe.each(['create', 'write', 'send'])('Graph fails at the step %s', (step) => {
  test('twice: it is tried again until it goes out, once', async () => {
    await proposed();
    for (let n = 0; n < 2; n++) house.desk.failNext(step, 'later');
    await house.press('carin', 'assignment.approve');
    await house.to('09:10');
    expect(house.desk.sent()).toHaveLength(1);
    expect(house.desk.drafts.size).toBe(1);
    expect(house.latest('erik', 'message').answer).toMatchObject({ state: 'forwarded', forwarding: 'sent' });
  });

  test('for good: the registrar is shown it, and may give it to somebody else', async () => {
    await proposed();
    house.desk.failNext(step, 'refused');
    await house.press('carin', 'assignment.approve');
    await house.to('09:10');
    expect(house.desk.sent()).toHaveLength(0);
    const card = house.latest('anna', 'message');
    expect(card).toMatchObject({ step: 'forwardFailed', can: { reassign: true } });
    await house.press('anna', 'assignment.reassign', { responder: people.bo });
    await house.to('09:15');
    await house.press('carin', 'assignment.approve');
    await house.to('09:20');
    expect(house.desk.sent().map(({ letter }) => letter?.to.address)).toEqual(['bo@ale.example']);
  });
});

const subjects = {
  'of 2,000 signs': ['Fråga om bullerplank '.repeat(95).slice(0, 2_000), /Fråga om bullerplank Fråga/],
  empty: ['', /utan ämne/],
  'right to left': ['שאלה על מחסום רעש', /שאלה על מחסום רעש/],
  'turned around': ['\u202eknalprellub mo agårF', /knalprellub mo/],
  'with Markdown': ['**fet** [länk](https://x.example) `kod` # rubrik', /fet.+länk.+kod.+rubrik/],
  'with HTML': ['<img src=x onerror=alert(1)><b>fet</b>&amp;', /img src=x onerror=alert\(1\).+fet.+&amp;/],
  'with a binding': ['${namn} ${$root.secret} {{DATE(2026-12-01T00:00:00Z)}}', /namn.+root\.secret.+DATE/],
} as const;

test.each(Object.entries(subjects))(
  'a subject %s is shown as text on every card',
  async (_, [subject, shown]) => {
    await house.arrives();
    house.desk.put('m1', { subject, from: 'lisa@post.example' });
    await house.open();
    await house.propose();
    await house.to('09:05');
    const cards = [
      house.latest('anna', 'inbox'),
      house.latest('anna', 'message'),
      house.latest('carin', 'message'),
    ];
    for (const facts of cards) {
      const { card, summary } = drawCard(facts, 'sv', zone('Europe/Stockholm'));
      const drawn = JSON.stringify(card);
      expect(Buffer.byteLength(drawn)).toBeLessThan(25 * 1024);
      expect(drawn).not.toMatch(/\$\{|\{\{|\u202e/);
      expect(textBlocksOf(card)).not.toMatch(/bullerplank|fet|שאלה|onerror|root/);
      expect(summary).not.toMatch(/bullerplank|fet|שאלה|onerror|root|lisa/);
      expect(drawn).toMatch(shown);
    }
  },
);

/** TextBlocks are the only elements in which a client reads Markdown. */
function textBlocksOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textBlocksOf).join('\n');
  if (typeof node !== 'object' || node === null) return '';
  const { type, text } = node as { readonly type?: unknown; readonly text?: unknown };
  const own = type === 'TextBlock' && typeof text === 'string' ? text : '';
  return [own, ...Object.values(node).map(textBlocksOf)].join('\n');
}

test('a number that does not fit the pattern is refused wherever a number is asked for, and nothing is changed', async () => {
  await house.close();
  house = await openMessageHouse(`${townYaml}    registrationPattern: "^KS \\\\d{4}[-/]\\\\d+$"\n`);
  await house.arrives();
  await house.open();
  const register = (number: string) =>
    house.press('anna', 'message.register', { registration: 'registered', number });
  expect(await register('KS/12')).toMatchObject({ refusal: 'number-pattern' });
  expect(await register('')).toMatchObject({ refusal: 'number-missing' });
  expect(await register('K'.repeat(5_000))).toMatchObject({ card: 'sentence' });
  expect(await register('${x}')).toMatchObject({ refusal: 'number-pattern', registration: { kind: 'open' } });
  expect(await register('  KS   2026/12 ')).toMatchObject({
    registration: { kind: 'registered', number: 'KS 2026/12' },
  });
  await house.to('09:02');
  await house.propose();
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  await house.to('09:10');
  await house.press('erik', 'assignment.answered', { how: 'letter' });
  await house.to('09:12');
  const filing = { savedIn: 'Akten', caseFile: 'true', number: 'SBF 1' };
  expect(await house.press('erik', 'assignment.file', filing)).toMatchObject({
    refusal: 'number-pattern',
    answer: { state: 'answered' },
  });
});

test('a mailbox that is gone from the file hides its messages: their cards change nothing any more', async () => {
  await proposed();
  const card = house.latest('anna', 'message');
  const data = { notice: card.noticeId, message: card.incomingId, version: card.version };
  const renamed = townYaml.replace('- id: ks', '- id: kansli');
  await house.close();
  house = await openMessageHouse(renamed);
  expect(await house.act('anna', 'message.secret', data)).toMatchObject({ say: { refusal: 'not-found' } });
});

test('somebody who answers gets the reminder for a due date that they moved, and not the old one', async () => {
  await proposed();
  await house.press('carin', 'assignment.approve');
  await house.to('09:10');
  expect(await house.press('erik', 'assignment.moreTime', { until: '2026-11-30' })).toMatchObject({
    refusal: 'date-in-past',
  });
  await house.press('erik', 'assignment.moreTime', { until: '2026-12-10' });
  await house.to('08:30', '2026-12-08');
  const steps = house.saidTo('erik').filter((it) => it.startsWith('message'));
  expect(steps).toEqual(['message that a newer one closed', 'message dueSoon']);
  expect(house.latest('erik', 'message').answer).toMatchObject({ dueOn: '2026-12-10', hasMoreTime: true });
});

test('what people write to each other is kept without personal identity numbers', async () => {
  await house.arrives();
  await house.open();
  await house.propose({ note: 'Gäller 850709-9805\0, ring först.' });
  await house.to('09:05');
  await house.press('carin', 'assignment.return', { reason: 'Fråga 19850709-9805' });
  const [message] = await house.store.incoming.list({ mailboxes: ['ks' as never] }, { from: 0, most: 1 });
  expect(message?.answer.back?.reason).toMatch(/^Fråga /);
  const kept = JSON.stringify(message);
  expect(kept).not.toMatch(/9805|850709|\\u0000/);
});
