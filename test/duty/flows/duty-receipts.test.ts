import { drawCard } from '../../../src/app/cards';
import type { OpeningCard, OpeningSection } from '../../../src/duty/domain/opening-cards';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { id, ks, openFlowHouse, senderOf, stepsOf, type FlowHouse, type Who } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  house.mail.deliver(ks, 'm1', house.at('07:10'));
});
afterEach(async () => {
  await house.close();
});

const cardsOf = (who: Who): readonly OpeningCard[] => house.cards(who, 'opening');
const sectionOf = (who: Who): OpeningSection => cardsOf(who).at(-1)!.sections[0]!;
const wordsFor = (card: OpeningCard): readonly string[] =>
  wordsOf(drawCard(card, 'sv', zone('Europe/Stockholm')).card);
const undo = (who: Who, change = sectionOf(who).undoChange) => house.click(who, 'roster.undo', { change });

test('who cannot at 12:04 is told at once who was asked instead, and when', async () => {
  await house.to('12:04');
  const answer = await house.click('anna', 'duty.passOn');
  const card = answer.drawing.facts as OpeningCard;
  expect(card.sections[0]?.passedTo).toEqual({ name: 'Bo Testsson', at: house.at('12:04') });
  expect(wordsFor(card)).toEqual([
    'Bo Testsson har brevlådan i dag',
    'Kommunstyrelsens förvaltningsbrevlåda',
    'Bo Testsson fick besked kl. 12.04.',
  ]);
});

test('when nobody is left the receipt names the manager', async () => {
  await house.to('12:00');
  await house.click('anna', 'duty.passOn');
  await house.to('12:05');
  const answer = await house.click('bo', 'duty.passOn');
  expect(wordsFor(answer.drawing.facts as OpeningCard)).toContain(
    'Du har sagt att du inte kan. Carin Testsson fick besked kl. 12.05.',
  );
});

test('"Ångra bytet" gives the mailbox back to who passed it on, for everybody, and the log says so', async () => {
  await house.to('12:00');
  await house.click('anna', 'duty.passOn');
  await house.to('12:02');
  expect(sectionOf('anna').onDuty).toEqual({ name: 'Bo Testsson', isReader: false });
  const answer = await undo('anna');
  expect(answer.drawing.facts).toMatchObject({ card: 'opening', sections: [{ onDuty: { isReader: true } }] });
  await house.to('12:03');
  expect(sectionOf('anna')).toMatchObject({
    undoChange: undefined,
    can: expect.arrayContaining(['duty.passOn']) as unknown,
  });
  expect(sectionOf('bo').onDuty?.name).toBe('Anna Testsson');
  const entries = await house.store.log.list(5);
  expect(entries.find(({ event }) => event.what === 'roster.undone')?.actorId).toBe(id('anna'));
});

test('the manager’s card of 14:30 shows to whom it was given, and the undo takes it back', async () => {
  await house.to('14:30');
  const given = await house.click('carin', 'duty.give', { person: id('erik') });
  expect(wordsFor(given.drawing.facts as OpeningCard)).toContain('Du gav den till Erik Testsson kl. 14.30.');
  await house.to('14:32');
  expect(stepsOf(house).at(-1)).toBe('erik: given');
  await undo('carin');
  await house.to('14:34');
  expect(sectionOf('carin')).toMatchObject({ givenTo: undefined, undoChange: undefined });
  expect(sectionOf('erik').onDuty?.name).toBe('Anna Testsson');
});

test('only who made a change, or a manager, undoes it: another in the roster is refused and nothing changes', async () => {
  await house.to('14:30');
  await house.click('carin', 'duty.give', { person: id('erik') });
  await house.to('14:32');
  const { undoChange } = sectionOf('carin');
  const answer = await undo('bo', undoChange);
  expect(answer).toMatchObject({ kind: 'message', drawing: { facts: { say: { refusal: 'not-allowed' } } } });
  expect(sectionOf('carin').givenTo?.name).toBe('Erik Testsson');
  expect((await house.store.log.list(1))[0]?.event).toMatchObject({ verb: 'roster.undo' });
  expect((await undo('carin', undoChange)).kind).toBe('card');
});

test('a change of which the day is over stays, and the fresh card says why', async () => {
  await house.to('12:00');
  await house.click('anna', 'duty.passOn');
  await house.to('12:02');
  const { undoChange } = sectionOf('anna');
  await house.to('16:01');
  expect(sectionOf('anna').undoChange).toBeUndefined();
  expect((await undo('anna', undoChange)).drawing.facts).toMatchObject({ refusal: 'day-ended' });
});

test('an unknown or malformed change is refused in words', async () => {
  await house.to('12:00');
  const say = async (change: unknown) =>
    (await house.click('anna', 'roster.undo', { change })).drawing.facts as { say: { refusal: string } };
  expect((await say('not an id')).say.refusal).toBe('bad-input');
  expect((await say('11111111-0000-4000-8000-00000000ffff')).say.refusal).toBe('not-found');
});

test('at 16:00 the manager’s earlier card points to the new one instead of saying the same', async () => {
  await house.to('16:02');
  const [first, last] = cardsOf('carin').map(wordsFor);
  expect(first).toEqual([
    'Dagen är avslutad för brevlådan',
    'Kommunstyrelsens förvaltningsbrevlåda',
    'Resultatet står på kortet från kl. 16.',
  ]);
  expect(last?.[0]).toBe('Det syntes inte att brevlådan öppnades i dag');
});

test('a card of yesterday says so the day after, and its date from then on', async () => {
  await house.to('12:00');
  await house.click('anna', 'opening.confirm');
  await house.to('12:01');
  const title = () => wordsFor(cardsOf('anna')[0]!)[0];
  expect(title()).toBe('Öppnad i dag');
  await house.to('00:01', '2026-12-02');
  expect(title()).toBe('Öppnad i går');
  expect(wordsFor(cardsOf('anna')[0]!)[1]).toContain('Anna Testsson bekräftade tisdag 1 december kl. 12');
  await house.to('00:01', '2026-12-03');
  expect(title()).toBe('Öppnad tisdag 1 december');
});

test('a bot that was down over two midnights still dates the old card at its first sweep', async () => {
  await house.to('12:00');
  await house.click('anna', 'opening.confirm');
  await house.to('12:01');
  house.clock.moveTo(house.at('10:00', '2026-12-04'));
  await house.to('10:01', '2026-12-04');
  expect(wordsFor(cardsOf('anna')[0]!)[0]).toBe('Öppnad tisdag 1 december');
});

test('"status" on a missed day names nobody, and says that it was opened later', async () => {
  await house.to('16:05');
  const status = async () =>
    wordsOf(
      drawCard((await house.write('carin', 'status'))[0]!.facts, 'sv', zone('Europe/Stockholm')).card,
    ).join(' ');
  expect(await status()).toContain('Noterad utan öppning');
  expect(await status()).not.toMatch(/Testsson/);
  await house.receiver.action(senderOf('carin'), {
    verb: 'opening.yesterday',
    data: {
      notice: cardsOf('carin').at(-1)!.noticeId,
      mailbox: 'ks',
      date: '2026-12-01',
      version: sectionOf('carin').version,
    },
    activityId: undefined,
  });
  expect(await status()).toContain(
    'Noterad utan öppning · öppnad senare · Carin Testsson bekräftade kl. 16.05',
  );
});
