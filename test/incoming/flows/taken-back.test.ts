import { parseMunicipality } from '../../../src/app/config/read-municipality';
import { carryMailWork } from '../../../src/incoming/flows/mail/carry-mail-work';
import { moveAnswer, type AnswerMove } from '../../../src/incoming/domain/answering/answer-moves';
import type { IncomingMessage } from '../../../src/incoming/domain/incoming';
import type { MessageResult } from '../../../src/incoming/domain/shown/message-refusal';
import { markSecret, register } from '../../../src/incoming/domain/record/registration-moves';
import { undo } from '../../../src/incoming/domain/undoing/undo';
import { changeOfMove } from '../../../src/incoming/flows/message/message-change';
import { loadMessage, type MessageScene } from '../../../src/incoming/flows/message/message-scene';
import { forwardKey, passKey } from '../../../src/incoming/domain/mail-work';
import { mailboxId } from '../../../src/core/ids';
import { instant, localDate, plusMinutes, type Instant } from '../../../src/core/time';
import { id, ks } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';
import { sbf, twoMailboxes } from './two-mailboxes';

const threeMailboxes = `${twoMailboxes()}
  - id: kultur
    name: Kulturens brevlåda
    address: kultur@ale.example
    department: Kultur
    roster: [david@ale.example]
    manager: carin@ale.example
`;

let house: MessageHouse;
beforeEach(async () => {
  house = await openMessageHouse(threeMailboxes);
  await house.arrives();
  await house.open();
});
afterEach(() => house.close());

/** Carries the mail work; the file turns the mailbox strict before it, or between two of its steps. */
async function carriedAndStrict(when: 'before' | 'write'): Promise<void> {
  const strict = parseMunicipality(twoMailboxes({ secrecy: 'strict' }), 'test');
  let file = house.context.municipality();
  const turn = () => {
    file = strict;
    return Promise.resolve();
  };
  if (when === 'before') await turn();
  else house.desk.beforeNext(when, turn);
  await carryMailWork({ ...house.context, municipality: () => file });
}
const sent = () => house.desk.sent().map(({ letter }) => letter?.to.address);
const passOn = (inputs: object = {}) => {
  const { version } = house.latest('anna', 'message');
  return house.press('anna', 'message.register', {
    ...{ registration: 'passedOn', mailbox: 'sbf', version },
    ...inputs,
  });
};

describe.each(['before', 'write'] as const)('the file turns the mailbox strict (%s)', (when) => {
  test('what is passed on is not sent, waits on the list again, and the registrar is told', async () => {
    expect(await passOn()).toMatchObject({ passing: { state: 'waiting' } });
    await carriedAndStrict(when);
    await house.to('09:05');
    expect(sent()).toEqual([]);
    expect(house.latest('anna', 'message')).toMatchObject({
      step: 'passFailed',
      passing: { state: 'givenUp' },
    });
    await house.write('anna', 'inkorg');
    expect(house.latest('anna', 'inbox').total).toBe(1);
  });

  test('what is to be forwarded is a link, and the responder has it', async () => {
    await house.propose();
    await house.to('09:05');
    await house.press('carin', 'assignment.approve');
    await carriedAndStrict(when);
    await house.to('09:10');
    expect(sent()).toEqual([]);
    const card = house.latest('erik', 'message');
    expect(card).toMatchObject({
      ...{ answer: { state: 'approved', forwarding: 'link' }, can: { answered: true } },
    });
    expect(card.link).toBeDefined();
  });
});

test('on its way to one mailbox it is not passed on to another, so that the receipt is not lost', async () => {
  await passOn();
  await house.to('09:05');
  expect(sent()).toEqual([sbf]);
  expect(await passOn({ mailbox: 'kultur' })).toMatchObject({
    ...{ refusal: 'on-its-way', passing: { state: 'sent', mailbox: 'Samhällsbyggnads brevlåda' } },
  });
  house.desk.put('p1', { from: ks, internetId: '<draft-1@ale.example>', subject: 'VB: Fråga' });
  house.mail.deliver(sbf, 'p1', house.at('09:20'));
  await house.to('09:30');
  expect(house.latest('anna', 'message').passing).toMatchObject({ state: 'arrived' });
});

test('marked as secret by a slip before it was forwarded, it is forwarded when that is undone', async () => {
  await house.propose();
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  const { version } = house.latest('anna', 'message');
  await house.press('anna', 'message.secret', { version: version + 1 });
  await house.to('09:10');
  expect(sent()).toEqual([]);
  await house.press('anna', 'message.undo');
  await house.to('09:15');
  expect(sent()).toEqual(['erik@ale.example']);
});

/** Numbers that look arbitrary and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    yield state / 4_294_967_296;
  }
}

type Step = (message: IncomingMessage, at: Instant) => MessageResult<IncomingMessage>;

/** What is wrong after any of 25 steps in an order that looks arbitrary. */
function walk(seed: number, scene: MessageScene, steps: readonly Step[]): readonly string[] {
  const next = numbers(seed);
  const asked = new Set<string>();
  const faults: string[] = [];
  let { message } = scene;
  for (let step = 0; step < 25; step++) {
    const at = plusMinutes(scene.now, step);
    const moved = steps[Math.floor(next.next().value * steps.length)]?.(message, at);
    if (!moved?.ok) continue;
    keepAsked(asked, { ...scene, message, now: at }, moved.value);
    message = moved.value;
    faults.push(...faultsOf(message, asked).map((fault) => `${seed}: ${fault}`));
  }
  return faults;
}

/** The mail work that is asked for after a step. */
function keepAsked(asked: Set<string>, scene: MessageScene, message: IncomingMessage): void {
  const moved = { message, event: { what: 'answer.filed' } as const, actorId: id('anna') };
  const { cancelSending = [], mailWork = [] } = changeOfMove(house.context, scene, moved);
  const cancelled = new Set(cancelSending.map(({ kind }) => kind as string));
  for (const key of [...asked]) if (cancelled.has(key.split('/')[0] ?? '')) asked.delete(key);
  for (const { key } of mailWork) asked.add(key);
}

function faultsOf(message: IncomingMessage, asked: ReadonlySet<string>): readonly string[] {
  const { answer, passing, secrecy } = message;
  const isToForward = answer.state === 'approved' && answer.forwarding === 'waiting';
  const isToPass = passing?.state === 'waiting';
  const isMissing =
    (isToForward && !asked.has(forwardKey(message.id, answer.round))) ||
    (isToPass && !asked.has(passKey(message.id, passing.since)));
  const isShown = secrecy !== undefined && (isToForward || isToPass || answer.forwarding === 'failed');
  return [...(isMissing ? ['nothing sends it'] : []), ...(isShown ? ['secret and waiting'] : [])];
}

test('whatever is done, undone and marked as secret in a row: what waits to be sent has its work, and nothing secret waits', async () => {
  const { incomingId } = house.latest('anna', 'message');
  const scene = await loadMessage(house.context, incomingId);
  if (scene === undefined) throw new Error('no message');
  const by = { at: scene.now, actorId: id('anna') };
  const to = { responderId: id('erik'), note: 'Kort', dueOn: localDate('2026-12-08') };
  const since = instant('2026-11-24T00:00:00+01:00');
  const move =
    (asked: (isLink: boolean) => AnswerMove): Step =>
    (message, at) =>
      moveAnswer(message, asked(message.secrecy !== undefined), { ...by, at });
  const steps: readonly Step[] = [
    move(() => ({ what: 'propose', ...to })),
    move((isLink) => ({ what: 'approve', isLink })),
    move((isLink) => ({ what: 'reassign', asManager: true, isLink, ...to })),
    move(() => ({ what: 'forwarded' })),
    move(() => ({ what: 'forwardFailed', isGivenUp: false })),
    move(() => ({ what: 'answered', way: 'phone' })),
    move(() => ({ what: 'handBack', reason: 'Nej' })),
    (message, at) => markSecret(message, { ...by, at }),
    (message, at) =>
      register(
        message,
        {
          ...{ registration: { kind: 'passedOn', to: 'sbf' }, pattern: undefined },
          passTo: { toId: mailboxId('sbf'), isCrossing: false },
        },
        { ...by, at },
      ),
    (message, at) => undo(message, { ...by, at, since }),
    (message, at) => undo(message, { ...by, at, since }),
  ];
  const faults = Array.from({ length: 300 }, (_, seed) => walk(seed, scene, steps));
  expect(faults.flat()).toEqual([]);
});
