// A proposal is named by who is proposed: its card with what was said filled in, or the list with those ticked; nothing is done.

import { mailboxId } from '../../../src/core/ids';
import { ks, people } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse();
  const { house } = ordered;
  for (const [about, responder] of [
    ['erik ska svara på den om förskola', people.erik],
    ['bo ska svara på remissen om buller', people.bo],
    ['david ska svara på remissen om cykelplan', people.david],
  ] as const) {
    await ordered.write('anna', about);
    await house.press('anna', 'assignment.propose', { responder });
  }
  await house.to('09:20');
});
afterEach(() => ordered.house.close());

const all = () => ordered.house.store.incoming.list({ mailboxes: [mailboxId('ks')] }, { from: 0, most: 50 });
const carin = async (text: string) => {
  const { answers, cards } = await ordered.write('carin', text);
  const shown = cards.findLast(({ card }) => card === 'message') ?? cards.at(-1);
  const [answer] = answers;
  return {
    subject: shown?.card === 'message' && shown.words.kind === 'read' ? shown.words.subject : shown?.card,
    button: answer && 'say' in answer && answer.say.what === 'orderOnCard' ? answer.say.button : answer?.card,
    wished: shown?.card === 'message' ? shown.wished : undefined,
    ticked:
      shown?.card === 'overdue' && shown.isTicked === true
        ? shown.rows.flatMap(({ isExcepted, responder }) => (isExcepted === true ? [] : [responder]))
        : [],
  };
};

test.each(['ok ja till det', 'ja', 'jo till det'])('"%s": what waits is shown once more', async (text) => {
  const before = await all();
  expect(await carin(text)).toMatchObject({ subject: 'overdue', ticked: [] });
  expect(await all()).toEqual(before);
});

describe('one that is named', () => {
  test.each([
    ['godkänn erik', 'Fråga om förskola', 'approve'],
    ['erik är ok', 'Fråga om förskola', 'approve'],
    ['bo blir bra', 'Remiss: buller från vägen', 'approve'],
    ['ok david på remissen', 'Remiss: regional cykelplan', 'approve'],
    ['säg nej till eriks förslag', 'Fråga om förskola', 'giveBack'],
    ['avslå Bos förslag', 'Remiss: buller från vägen', 'giveBack'],
    ['nej till erik på förskolan', 'Fråga om förskola', 'giveBack'],
    ['no to David', 'Remiss: regional cykelplan', 'giveBack'],
    ['approve Erik', 'Fråga om förskola', 'approve'],
  ])('"%s"', async (text, subject, button) => {
    const before = await all();
    expect(await carin(text)).toMatchObject({ subject, button });
    expect(await all()).toEqual(before);
  });

  test.each([
    'ja ta det erik föreslogs till, förskolan, och ge till david istället',
    'den erik föreslogs på, förskolan, ge den till david i stället',
    'förskolan: inte erik, ge den till david i stället',
    'erik på förskolan? nej, ge david den i stället',
  ])('"%s": the one who is named last is chosen', async (text) => {
    expect(await carin(text)).toMatchObject({
      ...{ subject: 'Fråga om förskola', button: 'approveOther' },
      wished: { responder: { id: people.david } },
    });
    expect((await ordered.write('carin', text)).answers).toHaveLength(1);
  });

  test('with the day that is said, and with somebody else in the place of them', async () => {
    expect(await carin('godkänn erik men ge honom till 11 december')).toMatchObject({
      ...{ subject: 'Fråga om förskola', button: 'approveOther', wished: { dueOn: '2026-12-11' } },
    });
    expect(await carin('hellre david än erik på förskolan')).toMatchObject({ button: 'approveOther' });
    expect(await carin('avslå erik, ta david i stället')).toMatchObject({
      ...{
        subject: 'Fråga om förskola',
        button: 'approveOther',
        wished: { responder: { id: people.david } },
      },
    });
  });

  test('of whom is not proposed what waits is shown, and none is ticked', async () => {
    expect(await carin('godkänn carin')).toMatchObject({
      subject: 'overdue',
      button: 'sentence',
      ticked: [],
    });
  });
});

describe('several', () => {
  test.each([
    ['erik och david är ok', ['David', 'Erik']],
    ['godkänn erik och bo men inte david', ['Bo', 'Erik']],
    ['alla utom erik', ['Bo', 'David']],
  ])('"%s" are ticked on the list, and the others are not', async (text, names) => {
    const before = await all();
    const { ticked } = await carin(text);
    expect(ticked.map((name) => name?.split(' ')[0]).toSorted()).toEqual(names);
    expect(await all()).toEqual(before);
  });
});

test('what was opened by an order at the moment of the list stays', async () => {
  const { house } = ordered;
  await ordered.write('carin', 'vad ska jag godkänna');
  await ordered.write('carin', 'godkänn erik');
  expect(house.latest('carin', 'message')).toMatchObject({ words: { subject: 'Fråga om förskola' } });
});

describe('a message that is named goes before what waits of whoever is named', () => {
  test.each([
    ['erik måste svara på begäran från lokaltidningen i dag', 'Begäran om handlingar'],
    ['kopiatorerna ska till erik', 'Nya kopiatorer till bra pris'],
    ['låt david svara på kopiatorerna', 'Nya kopiatorer till bra pris'],
  ])('"%s"', async (text, subject) => {
    const before = await all();
    const { cards } = await ordered.write('carin', text);
    const subjects = cards.flatMap((card) => {
      const rows = card.card === 'messageList' ? card.rows : card.card === 'message' ? [card] : [];
      return rows.flatMap(({ words }) => (words.kind === 'read' ? [words.subject] : []));
    });
    expect(subjects).toContain(subject);
    expect(subjects).not.toContain('Fråga om förskola');
    expect(subjects).not.toContain('Remiss: regional cykelplan');
    expect(await all()).toEqual(before);
  });

  test('of several requests whose senders are not told it is the one that is theirs', async () => {
    const { house } = ordered;
    house.desk.put('asks-too', {
      subject: 'Begäran om allmän handling, avtal',
      from: 'desk@press.example',
      conversation: 'c-too',
    });
    house.mail.deliver(ks, 'asks-too', house.at('09:21'));
    await house.to('09:30');
    await ordered.write('anna', 'ge begäran om avtal till erik');
    await house.press('anna', 'assignment.propose', { responder: people.erik });
    expect(await carin('erik måste svara journalisten i dag, flytta inte mer')).toMatchObject({
      subject: 'Begäran om allmän handling, avtal',
    });
  });
});

test.each([
  'åter nu. vad ligger hos mig',
  'är det något som väntar på att jag godkänner',
  'vad väntar på mitt beslut',
])('"%s" shows what waits for a decision, and not that nothing is to be answered', async (text) => {
  const { cards } = await ordered.write('carin', text);
  expect(cards.filter(({ card }) => card === 'overdue')).toMatchObject([{ about: 'proposals' }]);
});
