// What was ordered in words with all that it needs is done by one press on its card, and by none before (F3, F4).

import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { nodesOf, wordsOf } from '../../cards/card-samples';
import { personId } from '../../../src/core/ids';
import { people, type Who } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse();
});
afterEach(() => ordered.house.close());

const drawn = (who: Who) =>
  nodesOf(drawCard(ordered.house.latest(who, 'message'), 'sv', zone('Europe/Stockholm')).card);
const buttonOf = (who: Who, title: string) =>
  drawn(who).find((node) => node['type'] === 'Action.Execute' && node['title'] === title);

async function pressTitled(who: Who, title: string) {
  const button = buttonOf(who, title);
  if (button === undefined) throw new Error(`No button ${title}: ${ordered.house.offers(who).join(' | ')}`);
  const done = await ordered.house.act(
    who,
    String(button['verb']),
    button['data'] as Record<string, unknown>,
  );
  if (done.card !== 'message') throw new Error(`Answered with ${done.card}`);
  return done;
}

test.each([
  ['ge frågan om förskola till Erik', 'Föreslå Erik Testsson, svar senast tisdag 8 december'],
  ['Erik ska svara på den om förskola senast fredag', 'Föreslå Erik Testsson, svar senast fredag 4 december'],
  ['diarieför frågan om förskola som KS 2026/415', 'Diarieför som KS 2026/415'],
  ['håll reklamen om kopiatorer ordnad', 'Håll ordnat utan att diarieföra'],
  ['lägg reklamen om kopiatorer som ringa betydelse', 'Ringa betydelse'],
  ['reklamen om kopiatorer är av ringa betydelse', 'Ringa betydelse'],
  ['frågan om förskola behöver inget svar', 'Behöver inget svar'],
])('"%s" is one press: %s', async (text, title) => {
  const { answers } = await ordered.write('anna', text);
  const said = answers.flatMap((card) => wordsOf(drawCard(card, 'sv', zone('Europe/Stockholm')).card));
  expect(said[0]).toMatch(`Det görs när du trycker på ”${title}” på kortet om ”`);
  expect(ordered.house.latest('anna', 'message')).toMatchObject({
    answer: { state: 'undecided' },
    registration: { kind: 'open' },
  });
  const { answer, registration, refusal } = await pressTitled('anna', title);
  expect([answer.state, registration.kind]).not.toEqual(['undecided', 'open']);
  expect(refusal).toBeUndefined();
});

test('the day and the person of the button are what is kept', async () => {
  await ordered.write('anna', 'Erik ska svara på den om förskola senast fredag');
  const { answer } = await pressTitled('anna', 'Föreslå Erik Testsson, svar senast fredag 4 december');
  expect(answer).toMatchObject({
    state: 'proposed',
    responder: { name: 'Erik Testsson' },
    dueOn: '2026-12-04',
  });
});

test.each([
  ['ge frågan om förskola till någon som kan', 'nobody is named'],
  ['diarieför frågan om förskola', 'no number is given'],
  ['frågan om förskola ska inte till Erik', 'Erik is denied'],
  ['frågan om förskola borde inte gå till Erik', 'Erik is denied'],
  ['frågan om förskola hör inte hemma hos Erik', 'Erik is denied'],
  ['frågan om förskola är inget för Erik', 'Erik is denied'],
  ['alla utom Erik kan ta frågan om förskola', 'Erik is denied'],
  ['ge frågan om förskola till Erik eller Bo', 'either is meant'],
  ['diarieför inte frågan om förskola som KS 2026/415', 'its number is denied'],
  ['frågan om förskola ska inte ha KS 2026/415', 'its number is denied'],
])('"%s" has no button of its own: %s', async (text) => {
  const { cards } = await ordered.write('anna', text);
  expect(cards.some(({ card }) => card === 'message' || card === 'messageList')).toBe(true);
  expect(ordered.house.offers('anna').filter((title) => /senast|Diarieför som/.test(title))).toEqual([]);
});

test.each([
  ['frågan om förskola ska inte till Erik utan till Bo', 'Bo'],
  ['Erik kan inte ta frågan om förskola ge den till Bo', 'Bo'],
  ['Erik har inte tid med frågan om förskola, ge den till Bo', 'Bo'],
  ['ge frågan om förskola till Erik och inte Bo', 'Erik'],
])('"%s" denies one and names %s', async (text, name) => {
  await ordered.write('anna', text);
  expect(new Set(ordered.house.offers('anna').filter((title) => title.includes('senast')))).toEqual(
    new Set([`Föreslå ${name} Testsson, svar senast tisdag 8 december`]),
  );
});

test('kept in order is neither what is not to be, nor what is not registered yet', async () => {
  for (const text of [
    'reklamen om kopiatorer ska inte hållas ordnad',
    'reklamen om kopiatorer är inte diarieförd än',
  ]) {
    await ordered.write('anna', text);
    expect(ordered.house.offers('anna')).not.toContain('Håll ordnat utan att diarieföra');
  }
});

test('whoever is away is chosen in the form, where that is seen', async () => {
  const { house } = ordered;
  const until = house.at('00:00', '2026-12-05');
  house.directory.replies.set(personId(people.erik), { kind: 'on', from: house.at('00:00'), until });
  await house.write('erik', 'jag är borta till fredag');
  await ordered.write('anna', 'ge frågan om förskola till Erik');
  expect(house.offers('anna').filter((title) => title.includes('senast'))).toEqual([]);
});

describe('of a proposal', () => {
  const proposed = async (note?: string) => {
    await ordered.write('anna', 'ge frågan om förskola till Erik');
    if (note === undefined) await pressTitled('anna', 'Föreslå Erik Testsson, svar senast tisdag 8 december');
    else await ordered.house.press('anna', 'assignment.propose', { responder: people.erik, note });
    await ordered.house.to('09:05');
  };
  const approve = 'Godkänn Erik Testsson, svar senast tisdag 8 december';
  const another = 'Godkänn med Bo Testsson, svar senast tisdag 8 december';

  test('the manager approves it with another person by one press', async () => {
    await proposed();
    await ordered.write('carin', 'ge frågan om förskola till Bo i stället');
    const { answer } = await pressTitled('carin', another);
    expect(answer).toMatchObject({ state: 'approved', responder: { name: 'Bo Testsson' } });
  });

  test('but not where a comment was written for whoever was proposed: that is seen first', async () => {
    await proposed('Erik vet hur det var');
    await ordered.write('carin', 'ge frågan om förskola till Bo i stället');
    expect(buttonOf('carin', another)).toBeUndefined();
    expect(ordered.house.offers('carin')).toContain('Godkänn med ändringen');
  });

  test('one that waits alone is shown with its button by who says that it is approved', async () => {
    await proposed();
    const { answers } = await ordered.write('carin', 'ser bra ut, godkänn');
    expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button: 'approve' } }]);
    expect(ordered.house.latest('carin', 'message')).toMatchObject({ answer: { state: 'proposed' } });
    const { answer } = await pressTitled('carin', approve);
    expect(answer).toMatchObject({ state: 'approved', responder: { name: 'Erik Testsson' } });
  });

  test.each(['ser bra ut, godkänn', 'godkänn Erik'])(
    '"%s" has no press of its own where a comment goes along: that is seen first',
    async (text) => {
      await proposed('Erik vet hur det var');
      await ordered.write('carin', text);
      expect(ordered.house.offers('carin')).not.toContain(approve);
    },
  );

  test.each([
    ['jag har ringt om frågan om förskola', 'Jag har svarat: per telefon'],
    ['har mejlat svar på frågan om förskola', 'Jag har svarat: per e-post'],
    ['har svarat på frågan om förskola', undefined],
    ['har inte ringt om frågan om förskola än', undefined],
    ['jag ska ringa om frågan om förskola', undefined],
  ])('whoever is to answer says "%s": %s', async (text, title) => {
    await proposed();
    await ordered.house.press('carin', 'assignment.approve');
    await ordered.house.to('09:10');
    await ordered.write('erik', text);
    expect([
      ...new Set(ordered.house.offers('erik').filter((one) => one.startsWith('Jag har svarat:'))),
    ]).toEqual(title === undefined ? [] : [title]);
    if (title === undefined) return;
    expect(ordered.house.latest('erik', 'message')).toMatchObject({ answer: { state: 'forwarded' } });
    expect((await pressTitled('erik', title)).answer.state).toBe('answered');
  });
});
