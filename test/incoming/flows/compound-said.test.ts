// A message is found by a word put together of what it is about and what kind it is, whatever number is said beside it.

import type { HeardLine } from '../../../src/chat/domain/acts/heard-line';
import type { IncomingContext } from '../../../src/incoming/context';
import { hearAnswered } from '../../../src/incoming/flows/orders/sought-said';
import type { Person } from '../../../src/people/domain/person';
import { ks, townYaml } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

const letters: readonly (readonly [subject: string, from: string])[] = [
  ['Klagomål på grannens veranda', 'Sven Holm'],
  ['Beslut om strandskydd', 'Länsstyrelsen'],
  ['Cykelställ vid pendelstationen', 'Ulrika Berg'],
  ['Vattenläcka på Skolgatan', 'Åsa Kvist'],
  ['Klagomål på lekplatsen', 'Tor Lind'],
];

let ordered: OrderedHouse;
beforeAll(async () => {
  ordered = await openOrderedHouse(townYaml);
  const { house } = ordered;
  for (const [at, [subject, from]] of letters.entries()) {
    house.desk.put(`more-${at}`, { subject, from, conversation: `c-more-${at}` });
    house.mail.deliver(ks, `more-${at}`, house.at('09:01'));
  }
  await house.to('09:10');
});
afterAll(() => ordered.house.close());

const shown = async (text: string) => {
  const { answers, cards } = await ordered.write('anna', text);
  const subjects = cards.flatMap((card) => {
    if (card.card === 'message') return card.words.kind === 'read' ? [card.words.subject] : [];
    const rows = card.card === 'messageList' ? card.rows : [];
    return rows.map(({ words }) => (words.kind === 'read' ? words.subject : ''));
  });
  const says = answers.map((card) => ('say' in card ? card.say.what : card.card));
  const wished = cards.flatMap((card) => (card.card === 'message' ? (card.wished ?? []) : []));
  return { subjects, says, wished };
};

test.each([
  ['hitta cykelmejlet', 'Cykelställ vid pendelstationen'],
  ['vad är det för nr på strandskyddsbeslutet, är det diariefört', 'Beslut om strandskydd'],
  ['hitta strandskyddsbeslutet', 'Beslut om strandskydd'],
  ['va hände med vattenläckan igår', 'Vattenläcka på Skolgatan'],
  ['är verandaklagomålet diariefört', 'Klagomål på grannens veranda'],
  ['har Erik fått strandskyddsbeslutet än? det skulle till honom', 'Beslut om strandskydd'],
])('"%s" lists %s', async (text, subject) => {
  expect((await shown(text)).subjects).toContain(subject);
});

test.each([
  ['verandaklagomålet har fått nr 2026-441 i byggr, Erik ska svara', '2026-441'],
  ['verandaklagomålet i castor är nr 2026-442, Erik svarar', '2026-442'],
])('"%s" is of that one, with its number and who answers', async (text, number) => {
  const { subjects, wished } = await shown(text);
  expect(subjects).toEqual(['Klagomål på grannens veranda']);
  expect(wished).toEqual([
    expect.objectContaining({
      number,
      responder: expect.objectContaining({ name: 'Erik Testsson' }) as unknown,
    }),
  ]);
});

test('what is said to be answered is its card, and is looked for where that is asked', async () => {
  const told = await shown('strandskyddsbeslutet är besvarat, vi mejlade ut det igår');
  expect(told).toMatchObject({ subjects: ['Beslut om strandskydd'], says: ['orderOnCard'] });
  for (const text of ['är strandskyddsbeslutet besvarat', 'hitta det om strandskydd som är besvarat'])
    expect((await shown(text)).says).not.toContain('orderOnCard');
});

const answered = (text: string, also: readonly string[] = []) =>
  hearAnswered(...([{} as IncomingContext, {} as Person] as const), {
    text,
    understood: { act: 'message.find', asked: false, changes: false, also },
  } as unknown as HeardLine);

test.each([
  'säg till när Regionens remiss är besvarad',
  'tills cykelplanen är besvarad ligger den kvar',
  'innan tidningens begäran är besvarad får den inte stängas',
  'frågan är om tidningens begäran är besvarad',
  'kolla om remissen är besvarad',
  'jag hoppas remissen är besvarad',
  'remissen är besvarad senast i morgon',
])('"%s" does not say that it is answered', async (text) => {
  expect(await answered(text)).toBeUndefined();
});

test.each(['tidningens begäran om hallen är svarad, vi mejlade ut det i går', 'remissen är besvarad'])(
  '"%s" does, and says nothing else beside it',
  async (text) => {
    expect(await answered(text)).toMatchObject({ act: 'order.answered' });
    expect(await answered(text, ['away.of'])).toBeUndefined();
  },
);

test('what has happened to what came on a day is of that day', async () => {
  for (const text of ['vad hände med mejlet som kom i går', 'vad hände med de som kom i går'])
    expect((await shown(text)).subjects).not.toContain('Vattenläcka på Skolgatan');
});

test('a word of a kind alone finds no kind of message', async () => {
  expect((await shown('hitta handlingsbeslutet')).subjects).toEqual([]);
});

test('what is done is kept in order where that is said, and not where it is only put in order', async () => {
  const kept = await shown('alltså vattenläckan, den är klar nu så håll den ordnad');
  expect(kept.wished).toEqual([{ registration: 'keptInOrder' }]);
  for (const text of [
    'vattenläckan är klar, lägg den som håll ordnad',
    'vattenläckan är besvarad, håll den ordnad',
  ])
    expect({ text, ...(await shown(text)) }).toEqual({ text, ...kept });
  expect((await shown('vattenläckan är ordnad')).wished).toEqual([]);
});

test.each(['hitta lekbeslutet', 'hitta mejlet från Bertil', 'hitta dinosaurieavtalet'])(
  '"%s" finds nothing',
  async (text) => {
    expect((await shown(text)).subjects).toEqual([]);
  },
);

test('of two that are junk each has its card', async () => {
  const both = await shown('den där om kopiatorer är ju skräp, å cykelställ me');
  expect(both).toMatchObject({ says: ['orderOnCard', 'orderOnCard'] });
  expect(both.subjects.toSorted()).toEqual([
    'Cykelställ vid pendelstationen',
    'Nya kopiatorer till bra pris',
  ]);
});

test('a report that came is passed on or looked for, and 112 is named where somebody is in danger', async () => {
  for (const text of [
    'det kom en orosanmälan nu, vart ska den?',
    'det har kommit in en orosanmälan, vem ska ha den',
    'kom en orosanmälan nyss, vart skickar jag den?',
    'det kom en orosanmälan, vilken förvaltning tar den?',
    'vi fick in en orosanmälan i dag. vad gör vi med den?',
    'det kom in en orosanmälan i dag, vem tar den?',
    'det kom en orosanmälan i morse, vad gör vi med den?',
  ])
    expect((await shown(text)).says).toEqual(['sendOn']);
  for (const text of [
    'barnet är slaget, orosanmälan SN 2026/9',
    'jag vill göra en orosanmälan',
    'det kom en orosanmälan, barnet är slaget, vem ska ha den',
    'ligger en full man i entrén, orosanmälan, vart ringer jag',
    'det kom en orosanmälan, vem räddar barnet',
    'kom en orosanmälan! vem? skynda',
    'det kom en orosanmälan, vart ringer jag nu',
    'det kom en orosanmälan, vem åker dit nu',
    'det kom en orosanmälan, vem åker hem till barnet',
    'det kom en orosanmälan, vart ska jag nu',
  ])
    expect((await shown(text)).says).toContain('urgent');
});

test('what to do with a report that came: its mailbox is shown beside 112', async () => {
  for (const text of [
    'orosanmälan har kommit va, vad gör jag',
    'det kom en orosanmälan, hur gör jag?',
    'vi har fått in en orosanmälan i lådan, vad ska vi göra nu',
  ]) {
    const { answers, cards } = await ordered.write('anna', text);
    expect(answers.map((card) => ('say' in card ? card.say.what : card.card))).toContain('urgent');
    expect(cards.map(({ card }) => card)).toContain('inbox');
  }
  for (const text of ['orosanmälan har kommit, barnet är slaget, vad gör jag', 'jag är orolig, vad gör jag'])
    expect((await ordered.write('anna', text)).cards.map(({ card }) => card)).not.toContain('inbox');
});

test('by when it is to be answered says that nobody has', async () => {
  expect((await shown('ge erik klagomålet på lekplatsen, svar sen 15/1')).wished).toEqual([
    expect.objectContaining({ dueOn: '2027-01-15' }),
  ]);
});

test('a report that is given its number is a message', async () => {
  const { says } = await shown('xenias mejl e en orosanmälan, hör till ifo, diarieförs KS 2026/9');
  expect(says).not.toContain('urgent');
});

test('what is said to be done is the one that was just listed', async () => {
  await shown('är här nu, va hände med vattenläckan igår');
  const kept = await shown('den är klar, lägg den som håll ordnad');
  expect(kept).toMatchObject({
    subjects: ['Vattenläcka på Skolgatan'],
    wished: [{ registration: 'keptInOrder' }],
  });
});
