import { holdClaims } from '../../../src/platform/teams/hold-claim';
import type { OutboxWork } from '../../../src/platform/db/queue/outbox-store';
import { createRememberingLog } from '../../fakes/store-log';
import { jumpingTime } from '../../fakes/jumping-time';

const work = (id: string) => ({ id }) as OutboxWork;

function openHolder(renew: (id: string) => Promise<void>) {
  const time = jumpingTime();
  const log = createRememberingLog();
  const renewed: string[] = [];
  const store = {
    outbox: {
      renew: ({ id }: OutboxWork) => {
        renewed.push(id);
        return renew(id);
      },
    },
  };
  const context = { clock: { ...time, now: () => '' }, store, log };
  const holder = holdClaims(context as unknown as Parameters<typeof holdClaims>[0]);
  return { holder, time, renewed, log };
}

const never = () => new Promise<never>(() => undefined);
const countOf = (all: readonly string[], id: string) => all.filter((it) => it === id).length;

test('a renewal that gets no answer holds up no other and is asked for once', async () => {
  const { holder, time, renewed } = openHolder((id) => (id === 'hanging' ? never() : Promise.resolve()));
  for (const id of ['hanging', 'other']) void holder.whileHeld(work(id), never);
  await time.pass(60_000);
  expect(countOf(renewed, 'hanging')).toBe(1);
  expect(countOf(renewed, 'other')).toBe(7);
  holder.end();
});

test('what has ended is renewed no more, and nothing is when the delivery is over', async () => {
  const { holder, time, renewed } = openHolder(() => Promise.resolve());
  let end = (): void => undefined;
  const held = holder.whileHeld(work('a'), () => new Promise<void>((resolve) => (end = resolve)));
  void holder.whileHeld(work('b'), never);
  await time.pass(9_000);
  end();
  await held;
  await time.pass(9_000);
  expect(renewed).toEqual(['a', 'b', 'b']);
  holder.end();
  await time.pass(60_000);
  expect(renewed).toHaveLength(3);
});

test('a renewal that fails is told, and tried again', async () => {
  const { holder, time, renewed, log } = openHolder(() => Promise.reject(new Error('no database')));
  void holder.whileHeld(work('a'), never);
  await time.pass(17_000);
  expect(renewed).toEqual(['a', 'a']);
  expect(log.sentences).toEqual(Array.from({ length: 2 }, () => 'A send under way could not be renewed'));
  holder.end();
});
