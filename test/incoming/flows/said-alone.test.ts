// One thing is said of a message, and no other button is pointed to beside it; what waits to be decided comes first.

import { people } from '../../support/flow-house';
import { openOrderedHouse, type OrderedHouse } from './ordered-house';

let ordered: OrderedHouse;
beforeEach(async () => {
  ordered = await openOrderedHouse();
});
afterEach(() => ordered.house.close());

test.each([
  ['kopiatorerna e reklam, släng den', 'minor'],
  ['reklamen om kopiatorer är skräp, kasta den bara', 'minor'],
  ['bullret som stör från vägen, erik får svara', 'propose'],
  ['cykelplanen som kom från regionen, bo ska svara', 'propose'],
])('"%s": %s alone', async (text, button) => {
  await ordered.write('anna', 'cykelplanen ska nog till erik');
  const { answers } = await ordered.write('anna', text);
  expect(answers).toMatchObject([{ say: { what: 'orderOnCard', button } }]);
  expect(JSON.stringify(answers)).not.toContain('"also"');
});

test('what the writer takes and somebody else answers are still two', async () => {
  const { answers } = await ordered.write('anna', 'kopiatorerna tar jag, bullret ska erik svara på');
  expect(answers).toMatchObject([{ say: { button: 'claim' } }, { say: { button: 'propose' } }]);
});

test.each([
  'vad väntar på mig',
  'vad väntar på mig o e anna inne idag',
  'what is waiting for me, and is anna in today?',
])('"%s", by whoever decides: the proposal first', async (text) => {
  await ordered.write('anna', 'erik ska svara på den om förskola');
  await ordered.house.press('anna', 'assignment.propose', { responder: people.erik });
  await ordered.house.to('09:20');
  const before = ordered.house.messenger.said.length;
  await ordered.house.facts('carin', text);
  const said = ordered.house.messenger.said.slice(before).map(({ facts }) => facts.card);
  expect(said[0]).toBe('overdue');
});
