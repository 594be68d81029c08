import { parseConsents } from '../../../src/absence/domain/consent-lines';
import { localDate } from '../../../src/core/time';
import type { Imported } from '../../../src/absence/flows/delegation/import-consents';
import { importConsent } from '../../../src/absence/flows/delegation/import-consents';
import { card, closeScene, open, plan, press, said, state, theHouse, to } from './delegation-scene';
import { id } from '../../support/flow-house';

beforeEach(async () => {
  await open();
  await to('09:00', '2026-12-02');
});
afterEach(closeScene);

const line = (owner = 'erik@ale.example', delegate = 'bo@ale.example', last = '2026-12-18') =>
  `${owner};${delegate};2026-12-07;${last};På papper, i pärmen`;

async function take(...rows: readonly string[]): Promise<readonly Imported[]> {
  const facts = { domains: ['ale.example'], today: localDate('2026-12-02') };
  const { lines } = parseConsents(['ägare;ombud;från;till;hur', ...rows].join('\n'), facts);
  const outcomes: Imported[] = [];
  for (const one of lines) outcomes.push(await importConsent(theHouse().context, one, id('carin')));
  return outcomes;
}

test('a consent on paper asks the delegate, tells the owner who wrote it down, and goes into effect', async () => {
  expect(await take(line())).toEqual(['recorded']);
  await to('09:05');
  expect(said().toSorted()).toEqual(['bo: delegate', 'erik: owner']);
  expect(card('erik')).toMatchObject({ state: 'proposed', recordedBy: 'Carin Testsson' });
  expect(card('bo').period).toEqual({ from: '2026-12-07', lastDay: '2026-12-18' });
  await press('bo', 'delegation.accept');
  await to('09:10');
  await press('erik', 'delegation.confirm');
  await to('12:00', '2026-12-10');
  expect(await state()).toBe('inEffect');
  await to('08:00', '2026-12-21');
  expect(await state()).toBe('ended lapsed');
});

test('the same file twice records it once, and nobody is asked for what is on paper', async () => {
  plan('2026-12-07', '2026-12-18');
  expect(await take(line())).toEqual(['recorded']);
  expect(await take(line())).toEqual(['already-there']);
  await to('09:30');
  await to('16:00', '2026-12-03');
  expect(said().filter((one) => one.startsWith('bo'))).toEqual(['bo: delegate']);
  expect((await theHouse().store.delegations.listOf([id('erik')])).length).toBe(1);
  expect(card('erik').state).toBe('proposed');
});

test('a question that the owner has not answered yet is answered by the paper', async () => {
  plan('2026-12-07', '2026-12-18');
  await to('08:00', '2026-12-03');
  expect(card('erik').state).toBe('asked');
  expect(await take(line())).toEqual(['recorded']);
  await to('08:05', '2026-12-03');
  expect(await state()).toBe('proposed');
  expect((await theHouse().store.delegations.listOf([id('erik')])).length).toBe(1);
});

test('people who are not there, disabled or guests are told line by line, and the others are recorded', async () => {
  const { directory } = theHouse();
  const anna = directory.people.get('anna@ale.example');
  if (anna) directory.add({ ...anna, isEnabled: false });
  const outcomes = await take(
    line('ingen@ale.example'),
    line('erik@ale.example', 'anna@ale.example'),
    line(),
  );
  expect(outcomes).toEqual(['owner-unknown', 'delegate-unknown', 'recorded']);
  directory.isDown = true;
  expect(await take(line('david@ale.example'))).toEqual(['unavailable']);
});

test('how a consent was given is kept with it and never logged', async () => {
  await take(line());
  const [kept] = await theHouse().store.delegations.listOf([id('erik')]);
  expect(kept?.consent).toMatchObject({ how: 'recorded', byId: id('carin'), note: 'På papper, i pärmen' });
  expect(JSON.stringify(await theHouse().store.log.list(50))).not.toContain('pärmen');
});

test('how a consent was given is kept without personal identity numbers', async () => {
  await take(`${line()} för 850709-9805\0`);
  const [kept] = await theHouse().store.delegations.listOf([id('erik')]);
  expect(kept?.consent?.note).toBe('På papper, i pärmen för [personnummer]');
});
