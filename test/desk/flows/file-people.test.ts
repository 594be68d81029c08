import { id, ks, openFlowHouse, stepsOf, type FlowHouse, type Who } from '../../support/flow-house';

const file = `
name: Ale kommun (påhittad)
domains: [ale.example]
admins: [it@ale.example]
mailboxes:
  - id: ks
    name: Kommunstyrelsens förvaltningsbrevlåda
    address: ${ks}
    department: Kommunstyrelsens förvaltning
    roster: [ghost@ale.example, bo@ale.example]
    manager: carin@ale.example
    secrecy: normal
`;

let house: FlowHouse;
afterEach(async () => {
  await house.close();
});

const troublesOf = (who: Who) => house.cards(who, 'peopleTrouble');

/** How many of them have become one line, since a newer one is there. */
const newerOf = (who: Who): number =>
  house.messenger.said.filter(({ to, facts }) => to === id(who) && facts.card === 'sentence').length;

test('somebody in the file whom the directory does not know counts as absent: the next is asked', async () => {
  house = await openFlowHouse('2026-12-01T06:30:00+01:00', file);
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  await house.to('12:00');
  expect(stepsOf(house).filter((step) => step.startsWith('bo'))).toContain('bo: check');
});

test('manager and admins hear of it once a day, and no more when it is mended', async () => {
  house = await openFlowHouse('2026-12-01T06:30:00+01:00', file);
  await house.to('17:00');
  const named = expect.objectContaining({ unknown: ['ghost@ale.example'] }) as unknown;
  expect([troublesOf('it'), troublesOf('carin')]).toEqual([[named], [named]]);
  await house.to('17:00', '2026-12-02');
  expect([newerOf('it'), troublesOf('it')]).toMatchObject([1, [{}]]);
  const bo = house.directory.people.get('bo@ale.example')!;
  house.directory.add({ ...bo, id: id('erik'), upn: 'ghost@ale.example' as typeof bo.upn });
  await house.to('17:00', '2026-12-03');
  expect([newerOf('it'), troublesOf('it')]).toMatchObject([1, [{}]]);
});

test('a directory that does not answer stops nothing: who was known is asked as ever', async () => {
  house = await openFlowHouse('2026-12-01T06:30:00+01:00', file);
  house.mail.deliver(ks, 'm1', house.at('07:10'));
  house.directory.isDown = true;
  await house.to('14:30');
  expect(stepsOf(house).filter((step) => !step.endsWith('peopleTrouble'))).toEqual([
    'bo: check',
    'carin: manager',
  ]);
});
