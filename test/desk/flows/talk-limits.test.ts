// What is said to the bot that it does nothing about: it nags, the wrong chat, a call to put through, a mail that is odd, a job that is too much.

import { openFlowHouse, townYaml, type FlowHouse } from '../../support/flow-house';

let house: FlowHouse;
beforeEach(async () => {
  house = await openFlowHouse('2026-12-01T09:00:00+01:00', townYaml);
});
afterEach(async () => {
  await house.close();
});

const saysOf = async (...texts: readonly string[]) =>
  (await house.facts('anna', ...texts)).map((card) => ('say' in card ? card.say.what : card.card));

test.each([
  ['men herregud vad du tjatar', ['stop']],
  ['du tjatar hela tiden', ['stop']],
  ['you keep nagging', ['stop']],
  ['oj fel chatt', ['leftAsItIs']],
  ['oj det var inte till dig', ['leftAsItIs']],
  ['sorry wrong chat', ['leftAsItIs']],
  ['ursäkta, skrev i fel fönster', ['leftAsItIs']],
  ['sorry, that was meant for someone else', ['leftAsItIs']],
  ['kan du koppla samtalet till Bo', ['noCalls']],
  ['kan du ringa upp Bo', ['noCalls']],
  ['can you put the call through to Bo', ['noCalls']],
  ['fått ett skumt mejl, ska jag klicka på länken?', ['phishing']],
  ['got a weird mail with a link asking for my password', ['phishing']],
  ['är det här phishing?', ['phishing']],
  ['vem snackar jag med här', ['program']],
  ['who am I talking to', ['program']],
])('"%s"', async (text, said) => {
  expect(await saysOf(text)).toEqual(said);
});

test.each([
  ['orkar snart inte mer med det här jobbet', 'strain'],
  ['jag går snart in i väggen', 'strain'],
  ['går in i väggen snart', 'strain'],
  ['I can’t take this job any more', 'strain'],
  ['jag orkar inte leva längre', 'despair'],
])('"%s" is %s, and nobody is away', async (text, of) => {
  expect(await house.facts('anna', text)).toMatchObject([{ say: { what: 'urgent', of } }]);
});

test('"fel chatt" after a deed shows what was done, and undoes nothing', async () => {
  expect(await saysOf('borta på fredag', 'oj fel chatt')).toEqual(['lastDone', 'absence']);
});

test.each(['orkar inte jobba idag, är sjuk', 'utbränd, sjukskriven till fredag'])(
  '"%s" tells of an absence',
  async (text) => {
    expect(await saysOf(text)).toContain('absence');
  },
);

test.each([
  ['jag skrev i fel chatt, mejlet gick till fel person', 'incident'],
  ['jag klickade på en länk i ett skumt mejl', 'incident'],
])('"%s" is told to who looks after it', async (text, said) => {
  expect(await saysOf(text)).toContain(said);
});

test.each(['chefen tjatar på mig', 'vem ska jag koppla till när Bo är borta', 'det var inte till mig'])(
  '"%s" is none of them',
  async (text) => {
    const says = await saysOf(text);
    for (const one of ['stop', 'noCalls', 'leftAsItIs']) expect(says).not.toContain(one);
  },
);
