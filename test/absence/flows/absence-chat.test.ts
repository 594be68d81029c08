import type { CardFacts } from '../../../src/app/cards';
import { localDate } from '../../../src/core/time';
import type { FlowHouse, Who } from '../../support/flow-house';
import { id, ks, openFlowHouse, senderOf } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
});
afterEach(async () => {
  await house.close();
});

const sayOf = (cards: readonly CardFacts[]) => cards.find((card) => card.card === 'sentence')?.say;
const absencesIn = (cards: readonly CardFacts[]) =>
  cards.flatMap((card) => (card.card === 'absence' ? [card] : []));
const isAway = async (who: Who, at: string, date?: string) => {
  const absences = await house.store.people.listAbsences(house.at(at, date), house.at(at, date), [id(who)]);
  return absences.some((it) => it.endedAt === undefined);
};
const endOn = (who: Who, absence: string) =>
  house.receiver.action(senderOf(who), { verb: 'absence.end', data: { absence }, activityId: undefined });

test('"tillbaka" with an absence ahead says that one is not away now, and offers to end what is to come', async () => {
  await house.facts('anna', 'jag är borta 8–12 december');
  const cards = await house.facts('anna', 'tillbaka');
  expect(sayOf(cards)).toEqual({ what: 'absencesAhead', count: 1 });
  const [ahead] = absencesIn(cards);
  expect(ahead).toMatchObject({ from: '2026-12-08', lastDay: '2026-12-12', isReader: true });
  await endOn('anna', ahead!.absenceId);
  expect(await isAway('anna', '10:00', '2026-12-09')).toBe(false);
  expect(sayOf(await house.facts('anna', 'tillbaka'))).toEqual({ what: 'notAwayAnyway' });
});

test('"tillbaka" during an absence ends it, and names the automatic reply when that keeps the person away', async () => {
  await house.facts('anna', 'jag är borta i dag');
  house.directory.replies.set(id('anna'), { kind: 'on', from: undefined, until: undefined });
  await house.to('09:05');
  const cards = await house.facts('anna', 'tillbaka');
  expect(absencesIn(cards)[0]?.ended).toBeDefined();
  expect(sayOf(cards)).toEqual({ what: 'automaticReply' });
  expect(sayOf(await house.facts('anna', 'tillbaka'))).toEqual({ what: 'automaticReply' });
});

test('"min frånvaro" lists one’s own absences, also what the automatic reply says, and nobody else’s', async () => {
  expect(sayOf(await house.facts('anna', 'min frånvaro'))).toEqual({ what: 'noAbsences' });
  await house.facts('anna', 'jag är borta 8–12 december');
  await house.facts('bo', 'jag är borta i morgon');
  house.directory.replies.set(id('anna'), { kind: 'on', from: undefined, until: undefined });
  await house.to('09:05');
  const cards = await house.facts('anna', 'my absences');
  expect(sayOf(cards)).toEqual({ what: 'absences', count: 2 });
  expect(absencesIn(cards).map(({ source }) => source)).toEqual(['automaticReplies', 'said']);
});

test.each(['Lisa är tillbaka på måndag', 'Bo är tillbaka på måndag', 'min chef är tillbaka på måndag'])(
  '"%s" leaves the writer\'s own absence as it is',
  async (text) => {
    await house.facts('anna', 'jag är borta 1–20 december');
    await house.to('09:05');
    expect(absencesIn(await house.facts('anna', text))).toEqual([]);
    const [own] = absencesIn(await house.facts('anna', 'min frånvaro'));
    expect(own).toMatchObject({ from: '2026-12-01', lastDay: '2026-12-20' });
  },
);

test('"Bo är tillbaka" takes back what one reported oneself', async () => {
  await house.facts('anna', 'Bo är borta i dag');
  expect(await isAway('bo', '12:00')).toBe(true);
  const [card] = await house.facts('anna', 'Bo är tillbaka');
  expect(card).toMatchObject({ card: 'absence', isReader: false });
  expect(await isAway('bo', '12:00')).toBe(false);
  expect(sayOf(await house.facts('anna', 'Bo är tillbaka'))).toEqual({
    what: 'isNotAway',
    name: 'Bo Testsson',
  });
});

test('who was reported away sees on the card that it was taken back; taken back before it is said, it is not said', async () => {
  const cardsOfBo = () =>
    house.messenger.said.flatMap(({ to, facts: card }) => (to === id('bo') ? [card] : []));
  await house.facts('anna', 'Bo är borta i dag');
  await house.to('09:01');
  expect(cardsOfBo()).toMatchObject([{ card: 'absence', ended: undefined }]);
  await house.facts('anna', 'ångra');
  await house.to('09:02');
  expect(cardsOfBo()).toMatchObject([{ card: 'absence', ended: { at: house.at('09:01') } }]);
  await house.to('07:00', '2026-12-02');
  await house.facts('anna', 'Bo är borta i dag');
  await house.facts('anna', 'ångra');
  await house.to('08:01', '2026-12-02');
  expect(cardsOfBo()).toHaveLength(1);
});

test('"Bo är tillbaka" of what Bo said says who can change it, and changes nothing', async () => {
  await house.facts('bo', 'jag är borta i dag');
  expect(sayOf(await house.facts('anna', 'Bo är tillbaka'))).toMatchObject({
    what: 'theirs',
    source: 'said',
  });
  expect(await isAway('bo', '12:00')).toBe(true);
});

test('"Anna är borta i dag" written by Anna is her own absence', async () => {
  const cards = await house.facts('anna', 'Anna är borta i dag');
  expect(absencesIn(cards)[0]).toMatchObject({ source: 'said', isReader: true });
  await house.facts('anna', 'Anna är tillbaka');
  expect(await isAway('anna', '12:00')).toBe(false);
});

test('of somebody else one can say only today; other days are explained', async () => {
  expect(sayOf(await house.facts('anna', 'Bo är borta i morgon'))).toEqual({
    what: 'othersToday',
    name: 'Bo Testsson',
  });
  expect(await isAway('bo', '12:00', '2026-12-02')).toBe(false);
});

test('"jag är borta 31 november" says that the date does not exist; unclear days are asked back', async () => {
  expect(sayOf(await house.facts('anna', 'jag är borta 31 november'))).toEqual({ what: 'noSuchDay' });
  expect(sayOf(await house.facts('anna', 'jag är borta ibland'))).toEqual({ what: 'awayUnclear' });
});

test('"ångra" takes back what was said last today: first the report, then the absence, then nothing is left', async () => {
  await house.facts('anna', 'jag är borta i morgon');
  await house.to('09:01');
  await house.facts('anna', 'Bo är borta i dag');
  await house.to('09:02');
  expect(absencesIn(await house.facts('anna', 'ångra'))[0]).toMatchObject({ name: 'Bo Testsson' });
  expect([await isAway('bo', '12:00'), await isAway('anna', '12:00', '2026-12-02')]).toEqual([false, true]);
  await house.facts('anna', 'ångra');
  expect(await isAway('anna', '12:00', '2026-12-02')).toBe(false);
  expect(sayOf(await house.facts('anna', 'ångra'))).toEqual({ what: 'nothingToUndo' });
});

test('"ångra" leaves what was said yesterday alone', async () => {
  await house.facts('anna', 'jag är borta 8–12 december');
  await house.to('09:00', '2026-12-02');
  expect(sayOf(await house.facts('anna', 'ångra'))).toEqual({ what: 'nothingToUndo' });
  expect(await isAway('anna', '12:00', '2026-12-09')).toBe(true);
});

test('"ångra" after passing the mailbox on gives it back', async () => {
  house.mail.deliver(ks, 'm1', house.at('09:00'));
  await house.to('12:00');
  await house.click('anna', 'duty.passOn');
  const cards = await house.facts('anna', 'ångra');
  expect(sayOf(cards)).toEqual({ what: 'changeUndone' });
  const date = localDate('2026-12-01');
  const [day] = await house.store.duty.listDays(date, date);
  expect(day?.onDutyId).toBe(id('anna'));
});

test('the examples of "hjälp" are the reader’s own: a colleague by name, days ahead, what the part allows', async () => {
  const help = async (who: Who) => (await house.facts(who, 'hjälp'))[0];
  const away = { from: '2026-12-07', lastDay: '2026-12-11' };
  expect(await help('anna')).toMatchObject({
    isInRoster: true,
    isAdmin: false,
    colleague: 'Bo Testsson',
    away,
  });
  expect(await help('bo')).toMatchObject({ colleague: 'Anna Testsson' });
  expect(await help('carin')).toMatchObject({ isManager: true, colleague: 'Anna Testsson' });
  expect(await help('it')).toMatchObject({ isAdmin: true, isInRoster: false, colleague: undefined });
});

test('who has the mailbox is the next in turn, also when today’s duty is over: never the one who is away', async () => {
  await house.to('16:10');
  const rowsOf = async (text: string) => absencesIn(await house.facts('carin', text))[0]?.mailboxes;
  expect(await rowsOf('Anna är borta i dag')).toEqual([]);
  const [own] = absencesIn(await house.facts('anna', 'jag är borta 1–4 december'));
  expect(own?.mailboxes.map((it) => it.onDuty)).toEqual(['Bo Testsson']);
});

test.each([
  ['anna', 'Anna är borta i dag', 'carin', { onDuty: 'Bo Testsson', manager: undefined }],
  ['bo', 'Bo är borta i dag', 'anna', { onDuty: 'Anna Testsson', manager: undefined }],
] as const)(
  'written at 07:40, before the day begins, that %s is away names who really has the mailbox',
  async (_, text, writer, mailbox) => {
    await house.to('07:40', '2026-12-02');
    expect(absencesIn(await house.facts(writer, text))[0]?.mailboxes).toMatchObject([mailbox]);
  },
);

test('written at 07:40 that the last one of the roster is away too names the manager, who hears it at 08:00', async () => {
  await house.to('07:40', '2026-12-02');
  await house.facts('bo', 'jag är borta i dag');
  const [card] = absencesIn(await house.facts('carin', 'Anna är borta i dag'));
  expect(card?.mailboxes).toMatchObject([
    { onDuty: undefined, manager: { name: 'Carin Testsson', isReader: true, at: house.at('08:00') } },
  ]);
});

test('the days on which nobody will be there are said at once', async () => {
  await house.facts('bo', 'jag är borta 10–11 december');
  const [own] = absencesIn(await house.facts('anna', 'jag är borta 7–11 december'));
  expect(own?.mailboxes).toMatchObject([{ onDuty: 'Bo Testsson', emptyDays: ['2026-12-10', '2026-12-11'] }]);
});

test('where nobody has it from the first day on, each of the days is said', async () => {
  await house.facts('bo', 'jag är borta 10–11 december');
  const [own] = absencesIn(await house.facts('anna', 'jag är borta 10–11 december'));
  expect(own?.mailboxes).toMatchObject([{ onDuty: undefined, emptyDays: ['2026-12-10', '2026-12-11'] }]);
  const [one] = absencesIn(await house.facts('bo', 'jag är borta 15 december'));
  expect(one?.mailboxes).toMatchObject([{ onDuty: 'Anna Testsson', emptyDays: [] }]);
});

test('before the day begins "vem har brevlådan" names who will have it', async () => {
  await house.to('07:40', '2026-12-02');
  const [overview] = await house.facts('anna', 'vem har brevlådan');
  expect(overview).toMatchObject({ rows: [{ onDuty: 'Anna Testsson' }] });
});

test('"kan inte ta brevlådan idag" from who has no mailbox today is told who has it; from who has it, it goes on', async () => {
  for (const text of [
    'kan inte ta brevlådan idag',
    'jag hann inte öppna ks idag',
    'hinner inte med ks i dag',
  ])
    expect(await house.facts('bo', text)).toMatchObject([
      { card: 'sentence', say: { what: 'heldByOthers', mailboxes: [{ holder: 'Anna Testsson' }] } },
    ]);
  expect(await house.facts('anna', 'kan inte ta brevlådan idag')).toMatchObject([
    { card: 'rosterChange', kind: 'passes', can: { undo: true } },
    { card: 'overview', rows: [{ onDuty: 'Bo Testsson' }] },
  ]);
  expect([await isAway('anna', '12:00'), await isAway('bo', '12:00')]).toEqual([false, false]);
});

test('"Bo är borta i dag" written twice is one absence: Bo hears it once, and "ångra" takes it back', async () => {
  const [first] = absencesIn(await house.facts('anna', 'Bo är borta i dag'));
  const [again] = absencesIn(await house.facts('anna', 'Bo är borta i dag'));
  expect(again).toMatchObject({ absenceId: first!.absenceId });
  await house.to('09:01');
  expect(
    house.messenger.said.filter(({ to, facts: card }) => to === id('bo') && card.card === 'absence'),
  ).toHaveLength(1);
  await house.facts('anna', 'ångra');
  expect(await isAway('bo', '12:00')).toBe(false);
});
