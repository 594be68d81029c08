import type { CardFacts } from '../../src/app/cards';
import type { OpeningCard } from '../../src/duty/domain/opening-cards';
import { junk, personId, upn } from '../../src/core/ids';
import { localDate } from '../../src/core/time';
import type { FlowHouse, Who } from '../support/flow-house';
import { id, ks, openFlowHouse, senderOf } from '../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse();
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  house.mail.deliver(ks, 'j1', house.at('07:20'), junk);
  await house.to('13:00');
});
afterEach(async () => {
  await house.close();
});

const date = localDate('2026-12-01');

/** All that a click could change. */
async function stored() {
  const { days, openings, changes } = await house.store.duty.readDate(date);
  return { days, openings, changes };
}

const cardOf = (who: Who): OpeningCard => house.cards(who, 'opening').at(-1) as OpeningCard;
const dataOf = (who: Who): Record<string, unknown> => {
  const card = cardOf(who);
  const [section] = card.sections;
  return { notice: card.noticeId, mailbox: 'ks', date: section?.date, version: section?.version };
};
const click = (from: ReturnType<typeof senderOf>, verb: string, data: Readonly<Record<string, unknown>>) =>
  house.receiver.action(from, { verb, data, activityId: undefined });
const refusalOf = (facts: CardFacts): string | undefined => {
  if (facts.card === 'opening') return facts.refusal;
  return facts.card === 'sentence' && facts.say.what === 'refused' ? facts.say.refusal : undefined;
};

/** Clicks, and says why not; fails when anything was changed. */
async function refused(...[from, verb, data]: Parameters<typeof click>): Promise<string | undefined> {
  const before = await stored();
  const answer = await click(from, verb, data);
  expect(await stored()).toEqual(before);
  return refusalOf(answer.drawing.facts);
}

describe('somebody whom the bot does not serve', () => {
  const stranger = (entra: string) => ({ ...senderOf('erik'), personId: personId(entra), locale: 'en-US' });
  const guestId = '22222222-0000-4000-8000-000000000001';
  const someone = { name: 'X', department: undefined, isEnabled: true, isGuest: false };

  test.each([
    ['a guest', { ...someone, isGuest: true }],
    ['a disabled account', { ...someone, isEnabled: false }],
    ['an id that the directory does not know', undefined],
  ])('%s hears why in the client’s language, and nothing is changed', async (_who, person) => {
    if (person) house.directory.add({ ...person, id: personId(guestId), upn: upn('x@ale.example') });
    const from = stranger(guestId);
    expect(await refused(from, 'opening.confirm', dataOf('anna'))).toBe('unknown-person');
    const [said] = await house.receiver.message(from, 'status');
    expect(said).toMatchObject({ language: 'en', facts: { say: { refusal: 'unknown-person' } } });
  });

  test('a stranger to the mailbox is refused each of its verbs, and each refusal is in the log', async () => {
    const verbs = [
      'opening.confirm',
      'opening.retract',
      'junk.reviewed',
      'duty.accept',
      'duty.passOn',
      'duty.give',
    ];
    for (const verb of verbs) {
      expect(await refused(senderOf('erik'), verb, { ...dataOf('anna'), person: id('erik') })).toBe(
        'not-allowed',
      );
    }
    const entries = await house.store.log.list(verbs.length);
    expect(entries.map(({ event, actorId }) => [event.what, actorId])).toEqual(
      verbs.map(() => ['action.refused', id('erik')]),
    );
  });
});

describe('a click that cannot be understood', () => {
  test.each(['opening.explode', '', '__proto__', 'constructor', 'toString', 'OPENING.CONFIRM'])(
    'the verb "%s" does not exist',
    async (verb) => {
      expect(await refused(senderOf('anna'), verb, dataOf('anna'))).toBe('unknown-verb');
    },
  );

  test.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['no notice', { notice: undefined }],
    ['a number for a notice', { notice: 7 }],
    ['a notice that is no id', { notice: "' or 1=1" }],
    ['an empty mailbox', { mailbox: '' }],
    ['a mailbox of a million letters', { mailbox: 'x'.repeat(1_000_000) }],
    ['a date that does not exist', { date: '2026-13-01' }],
    ['a list for a date', { date: ['2026-12-01'] }],
    ['a version that is no number', { version: 'latest' }],
    ['a version below zero', { version: -1 }],
    ['a person who is no id', { person: 'anna@ale.example' }],
  ])('%s is told kindly', async (_what, wrong) => {
    expect(await refused(senderOf('anna'), 'opening.confirm', { ...dataOf('anna'), ...wrong })).toBe(
      'bad-input',
    );
  });

  test.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['a notice that was never said', { notice: '99999999-0000-4000-8000-000000000000' }],
    ['a mailbox that is not on the card', { mailbox: 'sbf' }],
    ['a day that is not on the card', { date: '2026-11-30' }],
  ])('%s is not found', async (_what, wrong) => {
    expect(await refused(senderOf('anna'), 'opening.confirm', { ...dataOf('anna'), ...wrong })).toBe(
      'not-found',
    );
  });
});

test('a click on an older version changes nothing and gets the fresh card, in the reader’s language', async () => {
  const old = dataOf('anna');
  await house.click('bo', 'junk.reviewed');
  const before = await stored();
  const answer = await click({ ...senderOf('anna'), locale: 'en-GB' }, 'duty.passOn', old);
  expect(await stored()).toEqual(before);
  expect(answer).toMatchObject({
    kind: 'card',
    drawing: { language: 'en', facts: { card: 'opening', refusal: 'stale' } },
  });
  expect((answer.drawing.facts as OpeningCard).sections[0]?.version).toBe(before.days[0]?.version);
});

test('two people at the same moment: one opening counts, the other learns that it was done', async () => {
  const answers = await Promise.all([
    house.click('anna', 'opening.confirm'),
    house.click('bo', 'opening.confirm'),
  ]);
  const refusals = answers.map((answer) => refusalOf(answer.drawing.facts));
  expect(refusals.toSorted()).toEqual(['already-done', undefined]);
  expect((await stored()).openings.filter(({ kind }) => kind === 'attested')).toHaveLength(1);
  const opened = (await house.store.log.list(50)).filter(({ event }) => event.what === 'day.opened');
  expect(opened).toHaveLength(1);
});

test('a card clicked twice does it once', async () => {
  const answers = await Promise.all([house.click('anna', 'duty.passOn'), house.click('anna', 'duty.passOn')]);
  expect(answers.map((answer) => refusalOf(answer.drawing.facts)).filter(Boolean)).toHaveLength(1);
  expect((await stored()).changes).toHaveLength(1);
});

test('a card of last week changes nothing, says that the day is over, and shows its date', async () => {
  const old = dataOf('anna');
  await house.to('10:00', '2026-12-08');
  const version = (await house.store.duty.listDays(date, date))[0]?.version;
  for (const verb of ['opening.confirm', 'duty.passOn', 'junk.reviewed']) {
    expect(await refused(senderOf('anna'), verb, { ...old, version })).toMatch(/day-ended|not-on-duty/);
  }
});

test.each([
  ['a guest', '22222222-0000-4000-8000-000000000001', 'person-unknown'],
  ['nobody that the directory knows', '22222222-0000-4000-8000-000000000002', 'person-unknown'],
  ['somebody who is away', id('erik'), 'person-away'],
])('the manager cannot give the mailbox to %s', async (_who, person, reason) => {
  house.directory.add({
    ...{ id: personId('22222222-0000-4000-8000-000000000001'), upn: upn('guest@ale.example'), name: 'Guest' },
    ...{ department: undefined, isEnabled: true, isGuest: true },
  });
  await house.write('erik', 'jag är borta i dag');
  await house.to('14:30');
  expect(await refused(senderOf('carin'), 'duty.give', { ...dataOf('carin'), person })).toBe(reason);
});
