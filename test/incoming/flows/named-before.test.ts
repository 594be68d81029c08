// What a line says before or beside its order is of the message that it names, and nothing of it is lost.

import { people } from '../../support/flow-house';
import { openOrderedHouse, registerEach, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse();
});
afterEach(() => ordered.house.close());

const { erik, bo } = people;

/** The buttons that are pointed to, and on each card its subject and what stands in its forms. */
async function shown(text: string) {
  const { answers, cards } = await ordered.write('anna', text);
  return {
    says: answers.flatMap((card) => {
      if (!('say' in card)) return [card.card];
      const { say } = card;
      return say.what === 'orderOnCard' ? [say.button, ...(say.also ?? [])] : [say.what];
    }),
    cards: cards.flatMap((card) =>
      card.card === 'message' && card.words.kind === 'read'
        ? [[card.words.subject, card.wished?.responder?.id ?? card.wished?.number, card.wished?.dueOn]]
        : [],
    ),
  };
}
const school = 'Fråga om förskola';
const plan = 'Remiss: regional cykelplan';

test.each([
  'och förskolan då? det e ju skolans, ge den till erik',
  'angående förskolan, den kom i går, ge den till erik',
  'har läst om förskolan nu, erik får svara på den',
])('what is named before the order is what it is of: "%s"', async (text) => {
  await ordered.write('anna', 'visa cykelplanen');
  expect((await shown(text)).cards).toEqual([[school, erik, undefined]]);
});

test.each(['ge den till erik', 'erik får svara på den'])(
  'where nothing is named, of what was shown: "%s"',
  async (text) => {
    await ordered.write('anna', 'visa cykelplanen');
    expect((await shown(text)).cards).toEqual([[plan, erik, undefined]]);
  },
);

test.each([
  'det är två, förskolan och cykelplanen. båda ska till erik, senast fredag',
  'förskolan och cykelplanen. båda ska erik svara på senast fredag',
])('both get whom and when: "%s"', async (text) => {
  expect((await shown(text)).cards).toEqual([
    [school, erik, '2026-12-04'],
    [plan, erik, '2026-12-04'],
  ]);
});

test('why somebody is to have it is no order', async () => {
  expect(await shown('förskolan är ju skola, ge den till erik')).toEqual({
    says: ['propose'],
    cards: [[school, erik, undefined]],
  });
});

test('each of two gets its own', async () => {
  expect((await shown('förskolan tar erik o cykelplanen bo')).cards).toEqual([
    [school, erik, undefined],
    [plan, bo, undefined],
  ]);
});

test('that nobody answers is said beside the number', async () => {
  const { says, cards } = await shown('cykelplanen är ren diarieföring, KS 2026/440, ingen ska svara');
  expect(says).toEqual(['register', 'notNeeded']);
  expect(cards).toEqual([[plan, 'KS 2026/440', undefined]]);
});

test('who is to answer only after somebody has read it is an answer all the same', async () => {
  const { says } = await shown('cykelplanen är KS 2026/440, ingen ska svara förrän Bo har läst');
  expect(says).not.toContain('notNeeded');
});

test.each([
  'svarsdagen på cykelplanen blev fel, den är 12 december',
  'cykelplanen blev fel, det är 2 remisser i den',
])('a day or a count is no number: "%s"', async (text) => {
  await registerEach(ordered, { cykelplanen: 'KS 2026/431' });
  const { cards } = await shown(text);
  expect(cards.map(([, wished]) => wished)).toEqual(cards.map(() => undefined));
});

test.each(['letar efter mejlet om cykelplanen, bråttom', 'var är cykelplanen, det är bråttom'])(
  'a search in haste is no order: "%s"',
  async (text) => {
    expect((await shown(text)).says).not.toContain('register');
  },
);

test.each(['cykelplanen blev fel nr, ska va 433 inte 431', 'fel nummer på cykelplanen, ska vara 433'])(
  'a number without its series gets that of the one it had: "%s"',
  async (text) => {
    await registerEach(ordered, { cykelplanen: 'KS 2026/431' });
    expect((await shown(text)).cards).toEqual([[plan, 'KS 2026/433', undefined]]);
  },
);

test('what nobody has answered cannot be saved yet, and that is said', async () => {
  await registerEach(ordered, { cykelplanen: 'KS 2026/501' });
  const { answers } = await ordered.write('anna', 'lagt i akten KS 2026/501');
  expect(answers).toMatchObject([{ say: { what: 'orderOnCard', isUnanswered: true } }]);
});

test('what is to be done now is told by its card', async () => {
  expect(await shown('cykelplanen har kommit, vad gör jag nu, är det bråttom?')).toEqual({
    says: ['register'],
    cards: [[plan, undefined, undefined]],
  });
});

test('whether one has to answer oneself or another may: the other is chosen', async () => {
  expect((await shown('behöver jag svara själv på cykelplanen el kan erik')).cards).toEqual([
    [plan, erik, undefined],
  ]);
});
