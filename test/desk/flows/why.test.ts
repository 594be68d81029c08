// "varför fick jag det här?" after any kind of notice that there is.

import { drawCard } from '../../../src/app/cards';
import { noticeTable, whyOf } from '../../../src/app/features';
import { newNotice } from '../../../src/core/new-notice';
import type { NewNotice, NoticeContent } from '../../../src/core/notice';
import { plusMinutes, zone } from '../../../src/core/time';
import type { DeskNotice } from '../../../src/desk/domain/desk-notices';
import { claimOne } from '../../fakes/claim-one';
import { conversationOf } from '../../fakes/store-samples';
import { id, openFlowHouse, type FlowHouse } from '../../support/flow-house';

/** What decides beside the kind. */
const variants: Readonly<Record<string, readonly object[]>> = {
  opening: ['morning', 'given', 'nobody', 'check', 'substitute', 'manager', 'unreadable', 'missed'].map(
    (step) => ({ step }),
  ),
  delegation: ['owner', 'delegate', 'manager', 'admin'].map((role) => ({ role })),
  message: [{ step: 'assigned' }, { step: 'opened' }],
  inbox: [{ isReminder: true }, { isReminder: false }],
  retention: [{}, { mailboxId: 'ks' }],
};
const contents: readonly NoticeContent[] = Object.keys(noticeTable).flatMap((kind) =>
  (variants[kind] ?? [{}]).map((more) => ({ kind, ...more })),
);

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00');
});
afterEach(async () => {
  await house.close();
});

/** As if it had just reached Erik. */
async function getting(content: NoticeContent): Promise<void> {
  const { store, clock, context } = house;
  const receiverId = id('erik');
  const now = clock.now();
  const notice = newNotice(context, { key: `k/${now}`, receiverId, content, notBefore: now });
  await store.save({ notices: [notice as NewNotice<DeskNotice>] });
  const work = await claimOne(store.outbox, { owner: 'a', now, realMillis: Date.now() });
  if (work.kind !== 'claimed') throw new Error('It was not to be said');
  const copy = { conversation: conversationOf(receiverId), activityId: 'a1' };
  await store.outbox.settle(work.work, { kind: 'done', at: now, copy });
}

const asked = async (text: string): Promise<Readonly<Record<'sv' | 'en', string>>> => {
  const [answer, ...more] = await house.write('erik', text);
  if (answer?.facts.card !== 'choices' || more.length > 0) throw new Error('It is not one answer');
  const { facts } = answer;
  const inWords = (language: 'sv' | 'en') =>
    JSON.stringify(drawCard(facts, language, zone('Europe/Stockholm')).card);
  return { sv: inWords('sv'), en: inWords('en') };
};

test.each(contents.map((content) => [JSON.stringify(content), content] as const))(
  'of %s has a reason of its own, with the time, in both languages',
  async (_, content) => {
    await getting(content);
    house.clock.moveTo(plusMinutes(house.clock.now(), 5));
    const { sv, en } = await asked('varför fick jag det här?');
    expect(sv).toContain('Därför fick du kortet i dag kl. 9.');
    expect(en).toContain('That is why you got the card, today at 9');
    expect(sv).not.toContain('undefined');
    expect(en).not.toContain('undefined');
  },
);

test('says of the switchboard’s list, a return and a list that was asked for what each is', async () => {
  const kinds = ['switchboardList', 'return', 'messageList', 'staffChanges', 'switchboardMissed'];
  expect(kinds.map((kind) => whyOf({ kind }))).toEqual([
    ...['switchboard', 'returned', 'asked', 'staff', 'unheard'],
  ]);
  await getting({ kind: 'return' });
  expect((await asked('varför fick jag det här')).sv).toContain('Du har varit borta');
});

test('of nothing that was got, and of a kind of before, gives the three reasons that there are', async () => {
  expect((await asked('varför fick jag det här?')).sv).toContain('Ett kort kommer av tre skäl');
  await getting({ kind: 'ofBefore' });
  expect((await asked('varför fick jag det här?')).sv).toContain('Ett kort kommer av tre skäl');
});

describe('which card is asked about', () => {
  test('by its hour: the one of that hour and not the latest, and of an hour without one that none came', async () => {
    await getting({ kind: 'opening', step: 'check' });
    house.clock.moveTo(plusMinutes(house.clock.now(), 120));
    await getting({ kind: 'opening', step: 'substitute' });
    house.clock.moveTo(plusMinutes(house.clock.now(), 5));
    const ofNine = (await asked('varför kom kortet kl 9?')).sv;
    expect(ofNine).toContain('Du har brevlådan i dag, och det syntes inte att den hade öppnats');
    expect(ofNine).toContain('i dag kl. 9');
    expect((await asked('why did I get the card at 11?')).sv).toContain('Du är nästa i bemanningen');
    expect((await asked('varför fick jag kortet kl 7?')).sv).toContain(
      'Inget kort från Brevvakt till dig syns',
    );
  });

  test('by its day: who gave it', async () => {
    await getting({ kind: 'opening', step: 'given' });
    house.clock.moveTo(plusMinutes(house.clock.now(), 60));
    await getting({ kind: 'opening', step: 'check' });
    expect((await asked('varför fick jag onsdagen?')).sv).toContain('Någon gav dig brevlådan');
  });

  test('by what it asks: of a delegate, that one is away for so long', async () => {
    await getting({ kind: 'opening', step: 'check' });
    expect((await asked('varför frågar du mig om ett ombud?')).sv).toContain('För att du är borta så länge');
    house.clock.moveTo(plusMinutes(house.clock.now(), 60));
    const content: NoticeContent & { role: string } = { kind: 'delegation', role: 'delegate' };
    await getting(content);
    expect((await asked('varför frågar du mig om ett ombud?')).sv).toContain(
      'du är ombud eller har fått frågan',
    );
  });
});
