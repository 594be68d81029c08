// A proposal is decided about by what it is of; who decides about none is told of none; what belongs elsewhere is sent there; and
// the next one is opened. Nothing is done by words.

import { mailboxId } from '../../../src/core/ids';
import { people, townYaml, type Who } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

const yaml = `${townYaml}  - id: sbf
    name: Samhällsbyggnads förvaltningsbrevlåda
    address: samhallsbyggnad@ale.example
    department: Samhällsbyggnad
    roster: [erik@ale.example]
    manager: david@ale.example
    secrecy: normal
`;

let ordered: OrderedHouse;
let house: OrderedHouse['house'];
beforeEach(async () => {
  ordered = await openOrderedHouse(yaml);
  ({ house } = ordered);
});
afterEach(() => house.close());

const all = () => house.store.incoming.list({ mailboxes: [mailboxId('ks')] }, { from: 0, most: 50 });
const propose = async (about: string, responder: string) => {
  await ordered.write('anna', about);
  await house.press('anna', 'assignment.propose', { responder });
};
const said = async (who: Who, text: string) => {
  const before = await all();
  const { answers, cards } = await ordered.write(who, text);
  expect(await all()).toEqual(before);
  const shown = cards.findLast(({ card }) => card === 'message') ?? cards.at(-1);
  const [answer] = answers;
  return {
    subject: shown?.card === 'message' && shown.words.kind === 'read' ? shown.words.subject : shown?.card,
    button: answer && 'say' in answer && answer.say.what === 'orderOnCard' ? answer.say.button : answer?.card,
    says: answers.map((one) => ('say' in one ? one.say.what : one.card)),
    wished: shown?.card === 'message' ? shown.wished : undefined,
    isTicked: shown?.card === 'overdue' ? shown.isTicked : undefined,
  };
};

describe('two proposals wait', () => {
  beforeEach(async () => {
    await propose('bo ska svara på remissen om buller', people.bo);
    await propose('david ska svara på remissen om cykelplan', people.david);
    await house.to('09:20');
  });

  test.each([
    'ok för bullret',
    'ja till remissen om buller',
    'okej för remissen om buller',
    'det är ok med bullret',
    'klartecken för bullret',
    'godkänt för bullret',
    'grönt ljus för bullret',
    'ok på bullerremissen',
    'yes to the one about buller',
  ])('"%s" is that one', async (text) => {
    expect(await said('carin', text)).toMatchObject({
      ...{ subject: 'Remiss: buller från vägen', button: 'approve' },
    });
  });

  test.each([
    'nej till bullret',
    'nej till bullret, den ska till samhällsbyggnad',
    'säg nej till remissen om buller, det är inte vårt',
    'nä till bullret',
    'jag säger nej till bullret',
    'no to buller',
  ])('"%s" gives that one back', async (text) => {
    expect(await said('carin', text)).toMatchObject({
      ...{ subject: 'Remiss: buller från vägen', button: 'giveBack' },
    });
  });

  test.each([
    'godkänn båda två',
    'godkänn båda',
    'båda är ok',
    'ok på båda',
    'jag godkänner bägge två',
    'båda förslagen är bra',
    'approve both of them',
  ])('"%s": both are ticked', async (text) => {
    expect(await said('carin', text)).toMatchObject({ subject: 'overdue', isTicked: true, says: [] });
  });

  test('"säg nej, det ska till samhällsbyggnad" is of the one that was shown, and of several that wait none is taken', async () => {
    expect(await said('carin', 'säg nej, det ska till samhällsbyggnad')).toMatchObject({
      says: ['orderInList'],
    });
    await ordered.write('carin', 'ok för bullret');
    expect(await said('carin', 'säg nej, det ska till samhällsbyggnad')).toMatchObject({
      ...{ subject: 'Remiss: buller från vägen', button: 'giveBack' },
    });
  });

  test.each(['ok för mig', 'nej tack', 'nej till lunch', 'ok för fredag'])(
    '"%s" is of no message',
    async (text) => {
      expect(await said('carin', text)).not.toMatchObject({ subject: 'Remiss: buller från vägen' });
    },
  );
});

test.each(['nej inte jag, lars', 'ja det är okej', 'nej'])(
  '"%s", by whoever decides about none, is answered with no proposals',
  async (text) => {
    expect((await said('anna', text)).says).not.toContain('noProposals');
  },
);

test.each([
  'cykelplanen hör till samhällsbyggnad, skicka dit den',
  'cykelplanen ska till samhällsbyggnad, skicka den dit',
  'remissen om cykelplan hör till samhällsbyggnad så skicka den vidare',
  'cykelplanen hör hemma hos samhällsbyggnad, flytta över den',
  'cykelplanen borde till samhällsbyggnad, lämna den vidare tack',
])('"%s" has one answer, with where it goes filled in', async (text) => {
  expect(await said('anna', text)).toMatchObject({
    subject: 'Remiss: regional cykelplan',
    says: ['orderOnCard'],
    wished: { registration: 'passedOn', passTo: 'sbf' },
  });
});

test('"nej till cykelplanen, den ska till samhällsbyggnad", where nothing is proposed of it', async () => {
  expect(await said('carin', 'nej till cykelplanen, den ska till samhällsbyggnad')).toMatchObject({
    subject: 'Remiss: regional cykelplan',
    wished: { registration: 'passedOn', passTo: 'sbf' },
  });
});

test('a whole name says nothing of the message, and "till honom" is whoever was named last', async () => {
  house.desk.put('lamp', { subject: 'Testsson: lampan', from: 'x@post.example', conversation: 'c-lamp' });
  await said('anna', 'bullret till Bo');
  expect(await said('anna', 'cykelplanen också till honom')).toMatchObject({
    ...{ subject: 'Remiss: regional cykelplan', wished: { responder: { id: people.bo } } },
  });
  expect(await said('anna', 'ge den till David Testsson i stället')).toMatchObject({
    ...{ subject: 'Remiss: regional cykelplan', wished: { responder: { id: people.david } } },
  });
});

test('one after the other is opened', async () => {
  const { subject: first } = await said('anna', 'börja med den äldsta');
  const { subject: second } = await said('anna', 'nästa');
  expect(first).not.toBe(second);
  expect([first, second]).not.toContain(undefined);
});

test('how many are answered, of what was listed, and what has come since', async () => {
  expect((await said('anna', 'hur många är besvarade')).says).toEqual(['cameAnswered']);
  expect((await said('anna', 'har det kommit nåt sedan kl 8.30')).says).toEqual(['cameSince']);
  expect((await said('erik', 'hur går det med cykelplanen')).subject).not.toBe('Remiss: regional cykelplan');
});

test.each([
  'påminn bo om bullret',
  'påminn anna om att svara',
  'säg till anna att hon måste registrera remissen',
])('"%s" is done for nobody', async (text) => {
  expect((await said('anna', text)).says).toEqual(['remindsNobodyElse']);
});

test.each([
  'lokaltidningen vill ha en handling, David har den',
  'lokaltidningen vill ha ut en handling, David har handlingen',
])('"%s": the request is given to who has it', async (text) => {
  expect(await said('anna', text)).toMatchObject({
    ...{ subject: 'Begäran om handlingar', button: 'give' },
    wished: { responder: { id: people.david } },
  });
});

test('what is no request, or is the writer’s own to answer, is still so', async () => {
  expect(await said('anna', 'lokaltidningens mejl är ingen begäran')).toMatchObject({ button: 'isNot' });
  expect(await said('anna', 'lokaltidningens begäran tar jag')).toMatchObject({ button: 'claim' });
});
