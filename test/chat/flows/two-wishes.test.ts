// A line with two wishes: each is done, answered, offered, or said not to be done.

import type { CardFacts } from '../../../src/app/cards';
import { id, openFlowHouse, type FlowHouse } from '../../support/flow-house';
import { understood } from '../understood';

describe('what is understood of it', () => {
  test.each([
    ['påminn mig imorn kl 9 om remissen, o va är kvar idag?', 'remind', ['inbox']],
    ['vad kom från sture gran? o vem tar bygglov', 'message.find', ['duty.who']],
    ['anna är borta idag så ja tar ks låda, va har kommit', 'duty.take', ['away.of', 'inbox']],
    ['ge mina mejl till bo o sen vill ja veta hur snabbt man ska svara', 'delegation.ask', ['rule']],
    ['vad har kommit idag o vem har lådan imorgon', 'inbox', ['duty.who']],
    ['vem har ks nästa vecka och när är det min tur', 'duty.who', ['duty.mine']],
    ['vem har lådan imorgon och jag undrar hur länge man får vänta med att svara', 'duty.who', ['rule']],
    ['bo tar lådan på torsdag och jag är ledig på fredag', 'duty.give', ['away']],
    ['jag är sjuk idag och bo tar lådan', 'away', ['duty.give']],
    ['jag är sjuk idag och Erik ska svara på motionen', 'away', ['order.propose']],
    ['erik är borta, ge lokaltidningens begäran till gunilla istället', 'order.propose', ['away.of']],
    ['remind me at 2 pm and show my absences', 'remind', ['away.mine']],
    ['jag tar lådan imorgon och visa läget', 'duty.take', ['mailbox.status']],
    ['har läst allt i lådan, det är en åklagare som begär handlingar, vad gör ja', 'duty.opened', ['rule']],
    ['ledig på fredag, kan du boka om mötet med Nisse', 'away', ['other']],
    ['god morgon! vem har lådan idag och är bo här?', 'duty.who', ['away.is']],
  ])('"%s" is %s beside %s', (text, act, also) => {
    expect(understood(text)).toMatchObject({ act, also });
  });

  test('who takes the mailbox and the mail is asked for the mail', () => {
    const { act, also } = understood('ja ska va borta 8-14 dec, hasse tar lådan o min mejl');
    expect([act, ...also]).toEqual(expect.arrayContaining(['away', 'delegation.ask']));
  });

  test.each([
    ['jag är sjuk idag kan du säga till chefen', undefined],
    ['ge lådan till bo imorgon och säg till carin', undefined],
    ['god morgon, öppnat båda lådorna. gp har inte hört av sig va?', undefined],
    ['ok öppnad! va ska jag göra med gp begäran', undefined],
  ])('"%s": the rest is offered, or told', (text, first) => {
    const { rest } = understood(text);
    expect(rest).toBeDefined();
    expect(rest?.[0]?.act).toBe(first);
  });

  test.each([
    'jag är sjuk och kommer inte idag',
    'vem har lådan imorgon, jag har glömt',
    'är det jag som har lådan och ska öppna den?',
    'får jag skicka sekretess med e-post och vad händer om jag gör det?',
    'ledig måndag och tisdag, tillbaka onsdag',
    'jag är sjuk, vad gör jag?',
    'det går bra va, har inte sett något',
  ])('"%s" is one', (text) => {
    const { also, rest } = understood(text);
    expect({ also, rest }).toEqual({ also: [], rest: undefined });
  });
});

test.each([
  ['öppnat båda lådorna. gp har inte hört av sig va?', undefined],
  ['har öppnat båda, är det fredag snart?', undefined],
  ['lådorna öppnade! vem är registrator på utbildning?', undefined],
  ['jag har öppnat ks, vet du om bo kommer på fredag?', 'ks'],
])('"%s": a question behind it is of no other opening', (text, mailbox) => {
  expect(understood(text)).toMatchObject({ act: 'duty.opened', changes: true, from: undefined, mailbox });
});

test('each has the days of its own sentence', () => {
  const { asides } = understood('bo tar lådan på torsdag och jag är ledig på fredag');
  expect(asides).toMatchObject([{ act: 'away', from: '2026-12-04', until: '2026-12-04' }]);
  const { asides: rest } = understood('jag måste gå 14, kan bo ta resten av dan');
  expect(rest).toMatchObject([{ act: 'duty.give', from: '2026-12-01', part: '14:00-' }]);
  const { asides: ofMailbox } = understood('måste gå 12, david får ta över ks då');
  expect(ofMailbox).toMatchObject([{ act: 'duty.give', mailbox: 'ks', part: '12:00-' }]);
});

test.each([
  ['påminn mig kl 14 om protokollet och kl 15 om postlistan', ['2026-12-01 14:00-', '2026-12-01 15:00-']],
  ['påminn mig kl 14, och påminn mig kl 15 om postlistan', ['2026-12-01 14:00-', '2026-12-01 15:00-']],
  ['påminn mig imorgon kl 10 om x och kl 14 om y', ['2026-12-02 10:00-', '2026-12-02 14:00-']],
  ['påminn mig idag och imorgon kl 15', ['2026-12-01 15:00-', '2026-12-02 15:00-']],
  ['remind me at 3 about x and at 4 pm about y', ['2026-12-01 15:00-', '2026-12-01 16:00-']],
  ['påminn mig kl 15 om mötet kl 16', undefined],
  ['påminn mig mellan 13 och 14', undefined],
])('"%s": each time is a reminder', (text, times) => {
  const { act, spans } = understood(text);
  expect(act).toBe('remind');
  expect(spans?.map(({ from, part }) => `${from} ${String(part)}`)).toEqual(times);
});

describe('what is answered', () => {
  let house: FlowHouse;
  const open = async (at: string): Promise<void> => {
    house = await openFlowHouse(at);
  };
  afterEach(() => house.close());

  const says = (cards: readonly CardFacts[]) =>
    cards.map((facts) => ('say' in facts ? facts.say.what : facts.card));

  test('an afternoon that is away, and another return: the one is done, the other offered', async () => {
    await open('2026-12-01T10:00:00+01:00');
    await house.facts('carin', 'är borta 2-4 december');
    await house.to('14:35');
    const cards = await house.facts(
      'carin',
      'blir hemma redan i em också, o kommer tillbaka på torsdag istället för måndag',
    );
    expect(cards).toMatchObject([
      { card: 'absence', from: '2026-12-01' },
      { say: { what: 'confirmBeside' }, choices: [{ act: 'away.change', until: '2026-12-02' }] },
    ]);
    await house.facts('carin', 'ja');
    expect(await house.facts('carin', 'när är jag borta')).toMatchObject([
      { say: { what: 'absences', count: 2 } },
      { from: '2026-12-01', lastDay: '2026-12-01' },
      { from: '2026-12-02', lastDay: '2026-12-02' },
    ]);
  });

  test('an absence, and who can read the mail: chosen on the card that asks', async () => {
    await open('2026-12-01T10:00:00+01:00');
    expect(await house.facts('anna', 'är ledig 7-11 dec, bo kan ta mina mejl')).toMatchObject([
      { card: 'absence' },
      { card: 'delegation', picked: id('bo') },
      { card: 'sentence' },
    ]);
  });

  test('a change that is asked first, and a question to the rules: that is answered', async () => {
    await open('2026-12-01T10:00:00+01:00');
    const cards = await house.facts(
      'erik',
      'jag ska vara ledig på fredag och jag undrar vad som gäller för hänvisning',
    );
    expect(cards).toMatchObject([{ say: { what: 'didYouMean' } }, { card: 'answer', rule: { id: 'T8' } }]);
  });

  test('two reminders are set, and each is told', async () => {
    await open('2026-12-01T09:00:00+01:00');
    expect(
      says(await house.facts('anna', 'påminn mig kl 10 om protokollet och kl 14 om postlistan')),
    ).toEqual(['remindSet', 'remindSet']);
  });

  test('two questions to the rules are each answered, and no word of them is remembered', async () => {
    await open('2026-12-01T10:00:00+01:00');
    const text = 'hur snabbt måste man svara på mejl? och får jag använda jobbets mejl privat?';
    const answers = await house.facts('anna', text);
    expect(answers.filter(({ card }) => /^(?:answer|nearRules|noAnswer)$/.test(card))).toHaveLength(2);
    expect(JSON.stringify(house.context.chat.spoken.find(id('anna')))).not.toContain('snabbt');
  });

  test('what the writer may not do is said to be so, and why', async () => {
    await open('2026-12-01T10:00:00+01:00');
    const [, why] = await house.facts('anna', 'jag är inte borta på fredag, det är Bo');
    expect(why).toMatchObject({ say: { what: 'othersToday' } });
  });

  test('what nobody can tell is said not to be done', async () => {
    await open('2026-12-01T10:00:00+01:00');
    expect(says(await house.facts('anna', 'ge lådan till bo imorgon och säg till carin'))).toEqual([
      'rosterChange',
      'restUnread',
    ]);
  });

  test('what is said of somebody else beside it is said not to be done', async () => {
    await open('2026-12-01T10:00:00+01:00');
    expect(says(await house.facts('anna', 'Bo tar ks imorgon. Carin ska ordna med nycklarna'))).toContain(
      'restUnread',
    );
    expect(says(await house.facts('anna', 'ge ks till Bo på fredag'))).not.toContain('restUnread');
  });

  test('where a part is asked nobody is told that nothing is left to do', async () => {
    await open('2026-12-01T10:00:00+01:00');
    const both = await house.facts('anna', 'jag är ledig på fredag och bo tar ks i morgon');
    expect(both.find(({ card }) => card === 'choices')).toBeDefined();
    expect(both.find(({ card }) => card === 'absence')).toMatchObject({ isPart: true });
    const [alone] = await house.facts('anna', 'jag är ledig den 16 december');
    expect(alone).not.toHaveProperty('isPart');
  });

  test('a question beside a doubt is offered', async () => {
    await open('2026-12-01T10:00:00+01:00');
    const facts = await house.facts('carin', 'Anna på kurs i morgon, vem öppnar då?');
    expect(facts).toMatchObject([{}, { card: 'choices', choices: [{ act: 'duty.who' }] }]);
  });
});
