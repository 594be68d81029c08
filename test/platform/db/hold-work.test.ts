import { holdWork } from '../../../src/platform/db/work/hold-work';
import { createRememberingLog } from '../../fakes/store-log';
import { jumpingTime } from '../../fakes/jumping-time';

const work = (id: string) => ({ id });

function openHolder(renew: (id: string) => Promise<void>) {
  const time = jumpingTime();
  const log = createRememberingLog();
  const renewed: string[] = [];
  const holder = holdWork<{ readonly id: string }>({ clock: time, log }, ({ id }) => {
    renewed.push(id);
    return renew(id);
  });
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
  expect(log.sentences).toEqual(Array.from({ length: 2 }, () => 'Work under way could not be renewed'));
  holder.end();
});
