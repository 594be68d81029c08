// Orders about one message as registrars and managers write them: of lines that somebody wrote who had seen neither what is
// learnt nor the code. Ten that were done wrongly have been read; none is learnt from.

import { readFileSync } from 'node:fs';
import { understood } from '../understood';

const apart = JSON.parse(readFileSync('test/chat/lines.orders.json', 'utf8')) as readonly {
  readonly text: string;
  readonly act: string;
}[];
const heard = apart.map((line) => ({ ...line, understood: understood(line.text) }));
const orders = heard.filter(({ act }) => act.startsWith('order.'));
const isOfMessage = (act: string) => act.startsWith('order.') || act === 'message.find';
const shareOf = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length / all.length;

test('of orders about one message most are understood, and few as anything else than of a message', () => {
  expect(shareOf(orders, (line) => line.understood.act === line.act)).toBeGreaterThanOrEqual(0.7);
  expect(shareOf(orders, (line) => isOfMessage(line.understood.act))).toBeGreaterThanOrEqual(0.85);
});

test('hardly any of them does something at once that was not meant', () => {
  expect(orders.filter((line) => line.understood.changes).length).toBeLessThanOrEqual(1);
});

test.each([
  ['message.find', 0.8],
  ['duty.give', 0.7],
  ['duty.take', 0.8],
  ['away.of', 0.8],
])('beside them %s keeps its lines', (act, least) => {
  const lines = heard.filter((line) => line.act === act);
  expect(shareOf(lines, (line) => line.understood.act === act)).toBeGreaterThanOrEqual(least);
});

test.each([
  ['kränkningsmejlet från mia jansson, ge det till johan, han ska svara idag', 'order.propose'],
  ['sou-remissen föreslår jag karin på, svar 1 mars räcker', 'order.propose'],
  ['säg nej till karins förslag, semester', 'order.giveBack'],
  ['tackmejlet är ringa', 'order.minor'],
  ['attefallsfrågan är bara att svara, jag tar den', 'order.claim'],
])('"%s" is %s, and gives or takes no mailbox at once', (text, act) => {
  expect(understood(text)).toMatchObject({ act, changes: false });
});

test('what only asks about the hours of a mailbox is not taken at a "jag tar den"', () => {
  const before = ['anna bad mig ta lådan i eftermiddag'];
  expect(understood('ok jag tar den', { before })).toMatchObject({
    act: 'duty.take',
    part: 'pm',
    changes: false,
  });
});

/** Claims, what is done already, whom a caller is put through to: another writer's, whose misses have been read. */
const asked = (
  JSON.parse(readFileSync('test/chat/lines.asked.json', 'utf8')) as readonly {
    readonly text: string;
    readonly act: string;
  }[]
).map((line) => ({ ...line, understood: understood(line.text) }));

test.each([
  ['order.claim', 0.7],
  ['order.answered', 0.6],
  ['order.noRequest', 0.65],
  ['message.find', 0.75],
  ['contact', 0.72],
  ['who.manager', 0.9],
  ['who.registrar', 0.8],
  ['away.is', 0.8],
  ['rule', 0.9],
])('%s of those is understood in at least %s', (act, least) => {
  const lines = asked.filter((line) => line.act === act);
  expect(shareOf(lines, (line) => line.understood.act === act)).toBeGreaterThanOrEqual(least);
});

test('few of them do at once what was not meant', () => {
  const harmed = asked.filter((line) => line.understood.changes && line.understood.act !== line.act);
  expect(harmed.length / asked.length).toBeLessThanOrEqual(0.015);
});

const afterFound = { before: ['hitta bygglov altan'] };

test.each([
  ['jag kan ta den i morgon', 'order.claim'],
  ['kristina tar det på torsdag', 'order.propose'],
  ['ge den till hasse', 'order.propose'],
])('after a message "%s" is %s, and no mailbox changes hands', (text, act) => {
  expect(understood(text, afterFound)).toMatchObject({ act, changes: false });
});

test.each(['ge Nina Dahl till ines på tisdag', 'betygskopian hinner jag inte, kan maja ta den?'])(
  '"%s" gives no mailbox',
  (text) => {
    const { act, changes, candidates } = understood(text);
    expect({ changes, isGiven: act === 'duty.give' }).toEqual({ changes: false, isGiven: false });
    expect(candidates[0]).not.toBe('duty.give');
  },
);

test.each([
  ['ge ks till carin 12-15 och kommun till david', ['ks', 'kommun']],
  ['bo tar ks i eftermiddag och kim tar kommun', ['ks', 'kommun']],
])('"%s" is asked for each mailbox', (text, mailboxes) => {
  const { options, changes } = understood(text);
  expect({ changes, ask: options?.ask, mailboxes: options?.choices.map(({ mailbox }) => mailbox) }).toEqual({
    ...{ changes: false, ask: 'each', mailboxes },
  });
});
