// An order in words about one message: its card with the button, both where two are meant, and nothing done without a press.

import { drawCard } from '../../../src/app/cards';
import { mailboxId } from '../../../src/core/ids';
import { zone } from '../../../src/core/time';
import { wordsOf } from '../../cards/card-samples';
import { ks, people, townYaml, type Who } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
let house: OrderedHouse['house'];
afterEach(() => house.close());

async function open(yaml?: string): Promise<void> {
  ordered = await openOrderedHouse(yaml);
  ({ house } = ordered);
}
const write: OrderedHouse['write'] = (who, text) => ordered.write(who, text);
const opened = async (who: Who, text: string) => {
  const { answers, cards } = await write(who, text);
  const subjects = cards.flatMap((card) =>
    card.card === 'message' && card.words.kind === 'read' ? [card.words.subject] : [],
  );
  const buttons = answers.map((answer) =>
    'say' in answer && answer.say.what === 'orderOnCard' ? answer.say.button : answer.card,
  );
  return { subjects, buttons };
};
const subjectOf = ({ words }: { readonly words: { readonly kind: string; readonly subject?: string } }) =>
  words.subject;
const all = () => house.store.incoming.list({ mailboxes: [mailboxId('ks')] }, { from: 0, most: 50 });

describe('the message that is meant is shown with the button', () => {
  beforeEach(() => open());

  test.each([
    ['erik ska svara på den om förskola', 'Fråga om förskola', 'propose'],
    ['kan Erik svara på mejlet från erika', 'Fråga om förskola', 'propose'],
    ['lägg reklamen om kopiatorer som ringa betydelse', 'Nya kopiatorer till bra pris', 'minor'],
    ['remissen om buller behöver inget svar', 'Remiss: buller från vägen', 'notNeeded'],
    ['markera frågan om förskola som sekretess', 'Fråga om förskola', 'secret'],
    ['diarieför remissen om cykelplan', 'Remiss: regional cykelplan', 'register'],
    ['begäran får KS 2026/415', 'Begäran om handlingar', 'register'],
    ['lägg begäran från lokaltidningen som ringa betydelse', 'Begäran om handlingar', undefined],
    ['skicka remissen om buller vidare till Erik', 'Remiss: buller från vägen', 'propose'],
    ['mark the ad about kopiatorer as minor importance', 'Nya kopiatorer till bra pris', 'minor'],
  ])('"%s"', async (text, subject, button) => {
    const before = await all();
    expect(await opened('anna', text)).toEqual({ subjects: [subject], buttons: [button] });
    expect(await all()).toEqual(before);
  });

  test('its button is named as it stands on the card', async () => {
    const { answers } = await write('anna', 'lägg reklamen om kopiatorer som ringa betydelse');
    const said = answers.flatMap((card) => wordsOf(drawCard(card, 'sv', zone('Europe/Stockholm')).card));
    // True, too, when it has been pressed.
    expect(said).toEqual([
      'Det görs när du trycker på ”Ringa betydelse” på kortet om ”Nya kopiatorer till bra pris”.',
    ]);
    expect(house.offers('anna')).toContain('Ringa betydelse');
  });

  test('who has neither mailbox nor anything to answer is told so', async () => {
    const { answers, cards } = await write('erik', 'jag kan inte svara på remissen');
    expect(answers).toMatchObject([{ say: { what: 'nothingOwn' } }]);
    expect(cards).toEqual([]);
  });

  test('two orders in one line are two cards', async () => {
    const text =
      'lägg reklamen om kopiatorer som ringa betydelse, o begäran från lokaltidningen får KS 2026/415';
    expect(await opened('anna', text)).toEqual({
      subjects: ['Nya kopiatorer till bra pris', 'Begäran om handlingar'],
      buttons: ['minor', 'register'],
    });
  });
});

describe('where it is not certain which is meant', () => {
  beforeEach(() => open());

  test('both are listed', async () => {
    const { answers, cards } = await write('anna', 'erik ska svara på remissen');
    expect(answers).toMatchObject([{ say: { what: 'orderWhich', count: 2, isSome: false } }]);
    expect(cards).toMatchObject([{ card: 'messageList', rows: [{}, {}] }]);
  });

  test('what has some of the words alone is no match', async () => {
    const { answers, cards } = await write(
      'anna',
      'lägg reklamen om kopiatorer från Xerox som ringa betydelse',
    );
    expect(answers).toMatchObject([{ say: { what: 'orderWhich', count: 1, isSome: true } }]);
    expect(cards).toMatchObject([{ card: 'messageList' }]);
  });

  test('where none is, it says so of the open ones, and shows none', async () => {
    const { answers, cards } = await write('anna', 'lägg brevet om isbanan som ringa betydelse');
    expect(answers).toMatchObject([{ say: { what: 'orderNone', hidden: [], isCut: false } }]);
    expect(cards).toEqual([]);
  });

  test('where none is, what the words are likest is answered, and a change is not offered', async () => {
    const { answers } = await write('anna', 'reklam läggs som ringa');
    expect(answers).toMatchObject([{ card: 'answer' }]);
    const { answers: given } = await write('anna', 'ge klagomålet till Erik');
    expect(given).toMatchObject([{ say: { what: 'orderNone' } }]);
  });

  test('where the search gives no answer in time, it does not say that there is none', async () => {
    house.desk.isSlow = true;
    const { answers } = await write('anna', 'lägg reklamen om kopiatorer som ringa betydelse');
    expect(answers).toMatchObject([{ say: { what: 'orderNone', isCut: true } }]);
  });

  test.each([
    ['lägg den som ringa betydelse', 'minor'],
    ['ge den till Erik', 'propose'],
    ['och sekretessmärk den', 'secret'],
  ])('"%s" is of the one that was just found', async (text, button) => {
    await write('anna', 'hitta mejlet om förskola');
    expect(await opened('anna', text)).toEqual({ subjects: ['Fråga om förskola'], buttons: [button] });
  });

  test('but not where something else was asked since; of several it is asked which', async () => {
    await write('anna', 'hitta mejlet om förskola');
    await write('anna', 'hur länge får man vänta med att svara');
    expect((await write('anna', 'lägg den som ringa betydelse')).cards).toMatchObject([{ card: 'inbox' }]);
    await write('anna', 'hitta remissen');
    const { answers, cards } = await write('anna', 'lägg den som ringa betydelse');
    expect(answers).toMatchObject([{ say: { what: 'orderWhich', count: 2 } }]);
    expect(cards).toMatchObject([{ card: 'messageList' }]);
  });

  test.each(['ta den andra', 'öppna nummer 2', 'den sista', 'show the second one'])(
    '"%s" opens that one of the list',
    async (text) => {
      const { cards: found } = await write('anna', 'hitta remissen');
      const [list] = found;
      const subjects = list?.card === 'messageList' ? list.rows.map(subjectOf) : [];
      expect(await opened('anna', text)).toEqual({ subjects: [subjects[1]], buttons: [] });
    },
  );

  test.each([
    ['den andra ska till Erik', 'propose'],
    ['lägg den andra som ringa betydelse', 'minor'],
  ])('"%s" is of that one', async (text, button) => {
    const { cards: found } = await write('anna', 'hitta remissen');
    const [list] = found;
    const subjects = list?.card === 'messageList' ? list.rows.map(subjectOf) : [];
    expect(await opened('anna', text)).toEqual({ subjects: [subjects[1]], buttons: [button] });
  });

  test('a matter that is named is given, and no mailbox', async () => {
    const { subjects } = await opened('anna', 'vem tar cykelplanen, ge den till Erik');
    expect(subjects).toEqual(['Remiss: regional cykelplan']);
  });

  test('of a kind that is named the open ones are listed where the other words find none', async () => {
    const { answers, cards } = await write('anna', 'ge begäran från Svensson till Erik');
    expect(answers).toMatchObject([{ say: { what: 'orderWhich', count: 1, isSome: true } }]);
    expect(cards).toMatchObject([{ card: 'messageList', rows: [{}] }]);
  });

  test('a first name that begins another is of whoever is called so', async () => {
    for (const [mail, from] of [
      ['johan', 'Johan Ek'],
      ['johanna', 'Johanna Berg'],
    ] as const) {
      house.desk.put(mail, { subject: 'Fråga', from, conversation: `c-${mail}` });
      house.mail.deliver(ks, mail, house.at('09:01'));
    }
    await house.to('09:10');
    for (const text of ['lägg mejlet från Johan som ringa betydelse', 'hitta mejlet från Johan']) {
      const { cards } = await write('anna', text);
      expect(JSON.stringify(cards)).toContain('Johan Ek');
      expect(JSON.stringify(cards)).not.toContain('Johanna');
    }
  });

  test('"akut" beside what it is about is looked for, and is not all that is urgent', async () => {
    const { cards } = await write('anna', 'har det kommit något om akut förskola');
    expect(JSON.stringify(cards)).toContain('Fråga om förskola');
    expect(cards).toMatchObject([{ card: 'messageList', rows: [{}] }]);
  });

  test('who is away is why: only the message is shown', async () => {
    const { answers, cards } = await write('carin', 'ge begäran till Bo istället, erik är borta');
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard' } }]);
    expect(cards).toMatchObject([{ card: 'message' }]);
  });

  test('"lägg den som ringa betydelse" shows the list', async () => {
    const { answers, cards } = await write('anna', 'lägg den som ringa betydelse');
    expect(answers).toMatchObject([{ say: { what: 'orderInList' } }]);
    expect(cards).toMatchObject([{ card: 'inbox' }]);
  });
});

describe('a proposal and an assignment', () => {
  beforeEach(async () => {
    await open();
    const [message] = (await house.inbox()).rows.filter(
      ({ words }) => words.kind === 'read' && words.subject.includes('cykelplan'),
    );
    const { noticeId: notice } = house.latest('anna', 'inbox');
    await house.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages: message?.id });
    await house.propose();
  });

  test('the card that decides is shown again to who decides', async () => {
    expect(await opened('carin', 'godkänn erik på remissen')).toEqual({
      subjects: ['Remiss: regional cykelplan'],
      buttons: ['approve'],
    });
    expect(house.latest('carin', 'message')).toMatchObject({ role: 'manager', can: { approve: true } });
    expect(await opened('carin', 'lämna tillbaka remissen om cykelplan')).toMatchObject({
      buttons: ['giveBack'],
    });
    expect((await all()).filter(({ answer }) => answer.state === 'proposed')).toHaveLength(1);
  });

  test('who has it to answer gets it with what hands it back', async () => {
    await house.to('09:05');
    await house.press('carin', 'assignment.approve');
    await house.to('09:10');
    expect(await opened('erik', 'ja kan inte svara på remissen, lämna tillbaka')).toEqual({
      subjects: ['Remiss: regional cykelplan'],
      buttons: ['handBack'],
    });
    expect(house.latest('erik', 'message')).toMatchObject({ role: 'responder', can: { answered: true } });
    const { answers } = await write('erik', 'lägg reklamen om kopiatorer som ringa betydelse');
    expect(answers).toMatchObject([{ card: 'answer', rule: { id: 'E4' } }]);
    expect((await all()).find(({ answer }) => answer.responderId === people.erik)?.answer.state).toBe(
      'forwarded',
    );
  });

  test('whoever has neither mailbox nor anything to answer finds nothing', async () => {
    const { answers, cards } = await write('david', 'lägg reklamen om kopiatorer som ringa betydelse');
    expect(answers).toMatchObject([{ say: { what: 'noMailbox' } }]);
    expect(cards).toEqual([]);
  });
});

test('in a mailbox under secrecy nothing is searched: it says where it is done, and shows the list without words', async () => {
  await open(townYaml.replace('secrecy: normal', 'secrecy: strict'));
  const { answers, cards } = await write('anna', 'lägg remissen om buller som sekretess');
  expect(answers).toMatchObject([{ say: { what: 'orderNone', isOnlyHidden: true } }]);
  expect(cards).toMatchObject([{ card: 'inbox' }]);
  expect(JSON.stringify(cards)).not.toMatch(/buller|region/);
  expect(house.desk.calls).not.toContain('search');
});
