import { z } from 'zod';
import type { AnyCard } from '../../src/core/card-facts';
import type { CardTable, CardView } from '../../src/core/cards/view';
import { join } from '../../src/core/members';
import { button, sayRefusal } from '../../src/platform/teams/card-button';

interface Leave extends AnyCard {
  readonly card: 'leave';
  readonly days: number;
}
interface Greeting extends AnyCard {
  readonly card: 'greeting';
}

const take = () => Promise.resolve(sayRefusal('not-found'));
const leave = { view: ({ days }: Leave): CardView => ({ title: `${days} days` }), template: 'leave' };
const greeting = { view: (): CardView => ({ title: 'Hello' }), template: 'greeting' };

// What the compiler refuses: were one of these lines to compile, the directive above it would be the error.
test('a button that does not say who may press it does not compile, nor one that does nothing', () => {
  const inputs = z.object({});
  const whole = button({ may: ['owner'], inputs, run: take });
  // @ts-expect-error nobody is said who may
  const open = button({ inputs, run: take });
  // @ts-expect-error what does it do?
  const idle = button({ may: ['owner'], inputs });
  expect([whole, open, idle].map(({ may }) => may)).toEqual([['owner'], undefined, ['owner']]);
});

test('a verb that two features claim does not compile', () => {
  // @ts-expect-error both have leave.end
  expect(join({ 'leave.end': take }, { 'leave.end': take })).toEqual({ 'leave.end': take });
});

test('a card without a view does not compile, nor one with the view of another', () => {
  const whole = { leave, greeting } satisfies CardTable<Leave | Greeting>;
  // @ts-expect-error nobody draws the greeting
  const half = { leave } satisfies CardTable<Leave | Greeting>;
  // @ts-expect-error a greeting has no days
  const mixed = { leave, greeting: leave } satisfies CardTable<Leave | Greeting>;
  expect([whole, half, mixed].map((table) => Object.keys(table).length)).toEqual([2, 1, 2]);
});
