// What stands beside an order in its line, and what cannot be done: no other message is pointed to, nobody is chosen who
// cannot, and nothing says that it cannot be done beside the card that does it.

import { people } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse();
});
afterEach(() => ordered.house.close());

const { erik, bo, carin, david } = people;
type Writer = Parameters<OrderedHouse['write']>[0];

/** What is said below the cards, and on each its subject, who and when. */
async function shown(who: Writer, text: string) {
  const { answers, cards } = await ordered.write(who, text);
  return {
    says: answers.map((card) =>
      'say' in card ? ('button' in card.say ? card.say.button : card.say.what) : card.card,
    ),
    cards: cards.flatMap((card) =>
      card.card === 'message' && card.words.kind === 'read'
        ? [[card.words.subject, card.wished?.responder?.id, card.wished?.dueOn]]
        : [],
    ),
  };
}
const school = 'Fråga om förskola';
const plan = 'Remiss: regional cykelplan';
const noise = 'Remiss: buller från vägen';

const proposed = async (about = 'erik ska svara på den om förskola', responder: string = erik) => {
  await ordered.write('anna', about);
  await ordered.house.press('anna', 'assignment.propose', { responder });
};
const forwarded = async () => {
  await proposed();
  await ordered.write('carin', 'godkänn erik');
  await ordered.house.press('carin', 'assignment.approve');
  await ordered.house.to('09:20');
};

test.each(['godkänn erik', 'jag godkänner nils', 'godkänn', 'nej till erik'])(
  '"%s" where nothing waits: no proposal does',
  async (text) => {
    expect(await shown('carin', text)).toEqual({ says: ['noProposals'], cards: [] });
  },
);

test.each([
  'och förskolan ger du till erik tack, svar senast nästa onsdag',
  'förskolan ger vi till erik, senast nästa onsdag',
])('what is given is proposed, and nothing says that it cannot be: "%s"', async (text) => {
  expect(await shown('anna', text)).toEqual({ says: ['propose'], cards: [[school, erik, '2026-12-09']] });
});

test.each([['förskolan ska bo svara på, erik kan inte', ['approveOther'], bo]])(
  'a proposal: "%s" gives no mailbox',
  async (text, says, who) => {
    await proposed();
    expect(await shown('carin', text)).toEqual({ says, cards: [[school, who, undefined]] });
  },
);

test("somebody's answer that is to be given to somebody else is of their proposal", async () => {
  await proposed();
  await proposed('david ska svara på remissen om cykelplan', david);
  expect((await shown('carin', 'ge davids svar till erik, han är borta')).cards).toEqual([
    [plan, erik, undefined],
  ]);
});

describe('what somebody has to answer', () => {
  test.each(['erik har svarat erika, vad händer nu', 'förskolefrågan är besvarad av erik'])(
    '"%s": that says whoever answers',
    async (text) => {
      await forwarded();
      const { answers } = await ordered.write('anna', text);
      expect(answers).toMatchObject([{ say: { what: 'orderOnCard', responder: 'Erik Testsson' } }]);
      expect(answers).not.toMatchObject([{ say: { button: expect.anything() as string } }]);
    },
  );

  test.each(['ge förskolan till bo', 'förskolan kan bo svara på'])('"%s": is handed back', async (text) => {
    await forwarded();
    expect((await shown('erik', text)).says).toEqual(['handBack']);
  });

  test('what can be done is not said beside that it cannot', async () => {
    await forwarded();
    expect(await shown('anna', 'godkänn förskolan, och registrera den på KS 2026/5')).toEqual({
      says: ['register'],
      cards: [[school, undefined, undefined]],
    });
  });

  test.each([
    ['sparat i akten KS 2026/125', 'KS 2026/125'],
    ['det är sparat på KS 2026-77', 'KS 2026-77'],
  ])('"%s": its number stands in the form', async (text, number) => {
    await forwarded();
    await ordered.write('erik', 'jag har svarat erika');
    await ordered.house.press('erik', 'assignment.answered', { how: 'phone' });
    const { answers, cards } = await ordered.write('erik', text);
    expect(answers).toMatchObject([{ say: { button: 'file' } }]);
    const [card] = cards;
    expect(card?.card === 'message' ? card.wished?.number : undefined).toBe(number);
  });
});

describe('one line', () => {
  test.each([
    ['erik är sjuk, ge cykelplan till bo', ['propose'], [[plan, bo, undefined]]],
    ['förskolan ska bo ta, erik kan inte', ['propose'], [[school, bo, undefined]]],
    ['erikas fråga, ge den till erik på en gång', ['propose'], [[school, erik, undefined]]],
    [
      'regionen vill ha svar om cykelplan, carin ska svara innan lunch',
      ['propose'],
      [[plan, carin, '2026-12-01']],
    ],
    ['jag tar cykeln och erik får motionen', ['claim', 'orderNone'], [[plan, undefined, undefined]]],
    [
      'lägg kopiatorerna som ringa betydelse och föreslå bo på buller till fredag',
      ['minor', 'propose'],
      [
        ['Nya kopiatorer till bra pris', undefined, undefined],
        [noise, bo, '2026-12-04'],
      ],
    ],
  ])('"%s"', async (text, says, cards) => {
    expect(await shown('anna', text)).toEqual({ says, cards });
  });

  test('who has leave is not chosen', async () => {
    const { cards } = await shown('anna', 'bo har semester, cykelplanen får erik svara på');
    expect(cards).toEqual([[plan, erik, undefined]]);
  });

  test('whoever was named before is not chosen for somebody whom nobody knows', async () => {
    await ordered.write('anna', 'föreslå erik på buller');
    expect((await shown('anna', 'föreslå nils på buller')).cards).toEqual([[noise, undefined, undefined]]);
  });

  test('whose it is stands first', async () => {
    await ordered.write('anna', 'kopiatorerna är reklam');
    expect((await shown('anna', 'och erika, erik kan svara henne')).cards).toEqual([
      [school, erik, undefined],
    ]);
  });

  test('two places of a list', async () => {
    const { cards } = await ordered.write('anna', 'inkorg');
    const [list] = cards;
    const rows = list?.card === 'inbox' ? list.rows : [];
    const subjects = rows.map(({ words }) => (words.kind === 'read' ? words.subject : ''));
    expect((await shown('anna', 'nr 2 till bo, och 3:an till david')).cards).toEqual([
      [subjects[1], bo, undefined],
      [subjects[2], david, undefined],
    ]);
  });
});
