import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { overdueCard } from '../../../src/incoming/flows/told/tell-overdue';
import { wordsOf } from '../../cards/card-samples';
import { id, ks } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
afterEach(() => house.close());

async function comes(subject: string, start?: string, clock = '09:00'): Promise<void> {
  house = await openMessageHouse(undefined, start);
  const day = start?.slice(0, 10);
  await house.to(clock, day);
  house.desk.put('m1', { subject, from: 'lisa@post.example', conversation: 'c-m1' });
  house.mail.deliver(ks, 'm1', house.at(clock, day));
  await house.to(clock.replace(/.$/, '9'), day);
}
const read = () => house.read('anna', 'message').join('|');
/** The rows of the list stand as choices. */
const inbox = () =>
  JSON.stringify(drawCard(house.latest('anna', 'inbox'), 'sv', zone('Europe/Stockholm')).card);
const registers = (inTime: 'yes' | 'no') =>
  house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/14', inTime });

test('an appeal is to be handed over five working days after it came, not after it was registered', async () => {
  await comes('Överklagande av beslut');
  expect(read()).toContain('Diarieför det senast tisdag 1 december');
  for (const day of ['02', '03']) await house.to('08:20', `2026-12-${day}`);
  const card = await registers('yes');
  expect(card).toMatchObject({ appeal: { dueOn: '2026-12-08' } });
  expect(card).not.toHaveProperty('appeal.missedOn');
});

test.each([
  ['2026-12-21T08:00:00+01:00', 'within a week', '2026-12-28'],
  ['2026-12-22T08:00:00+01:00', 'on the same day of the next week', '2026-12-29'],
  ['2026-12-18T08:00:00+01:00', 'on the working day before Christmas Day', '2026-12-23'],
])('an appeal that came %s is to be handed over %s, whatever is free', async (start, _, dueOn) => {
  await comes('Överklagande av beslut', start);
  expect(await registers('yes')).toMatchObject({ appeal: { dueOn } });
});

test('one whose day was past when it was registered is due that day, and says that it is late', async () => {
  await comes('Överklagande av beslut');
  for (const day of ['04', '08', '10']) await house.to('08:20', `2026-12-${day}`);
  expect(await registers('yes')).toMatchObject({ appeal: { dueOn: '2026-12-10', missedOn: '2026-12-08' } });
  await house.to('08:30', '2026-12-10');
  expect(read()).toContain('Det är sent: det skulle ha varit klart tisdag 8 december.');
});

test('one that came too late is dismissed, on the card and in the log, and is handed over to nobody', async () => {
  await comes('Överklagande av beslut');
  await registers('no');
  const [judged] = await house.store.log.list(1);
  expect(judged).toMatchObject({
    actorId: id('anna'),
    event: { what: 'message.registered', isInTime: false },
  });
  await house.to('09:20');
  expect(read()).toMatch(/^Överklagandet kom för sent och ska avvisas/u);
  expect(read()).toContain('Det avvisas. Skriv var beslutet finns senast tisdag 8 december.');
  expect(read()).not.toMatch(/[Öö]verlämna|[Ll]ämna över/u);
  expect(house.offers('anna')).toContain('Det är avvisat …');
  expect((await house.inbox()).rows).toMatchObject([{ isTooLate: true, dueOn: '2026-12-08' }]);
  expect(inbox()).toContain('ska avvisas senast tisdag 8 december');
  await house.press('anna', 'message.handOver', { to: 'KS 2026/14:2' });
  await house.to('09:30');
  expect(read()).toMatch(/^Överklagandet är avvisat/u);
  const [last] = await house.store.log.list(1);
  expect(last?.event).toMatchObject({ what: 'message.handedOver', isDismissed: true });
});

test.each([
  ['Överklagande av beslut', 'Det skulle ha diarieförts tisdag 1 december.'],
  ['Begäran om allmän handling', 'Den ska besvaras så snart det går. Svarsdagen var tisdag 1 december.'],
])(
  '%s that nobody began with: the registrar is told with the day no later than the manager',
  async (subject, told) => {
    await comes(subject);
    await house.to('08:20', '2026-12-02');
    expect(house.saidTo('anna').at(-1)).toBe('message trackLate');
    expect(house.saidTo('carin')).not.toContain('overdue');
    expect(read()).toContain(told);
    await house.to('08:45', '2026-12-02');
    expect(house.saidTo('carin')).toContain('overdue');
    await house.to('08:20', '2026-12-03');
    expect(house.saidTo('anna').filter((step) => step === 'message trackLate')).toHaveLength(1);
  },
);

test('a request that came late in the afternoon blames nobody the morning after, and says once that the manager is told', async () => {
  await comes('Begäran om allmän handling', '2026-12-01T08:00:00+01:00', '15:20');
  expect(read()).toContain('Den ska besvaras senast tisdag 1 december.');
  await house.to('08:20', '2026-12-02');
  expect(house.saidTo('anna').at(-1)).toBe('message trackLate');
  expect(read()).toContain('Den ska besvaras så snart det går. Svarsdagen var tisdag 1 december.');
  const card = JSON.stringify(drawCard(house.latest('anna', 'message'), 'sv', zone('Europe/Stockholm')).card);
  expect(card).not.toMatch(/skulle ha/);
  expect(card.match(/chefen får veta/gi)).toHaveLength(1);
});

test('an appeal that is not handed over on its day: the registrar is told the morning after, and the list says the day', async () => {
  await comes('Överklagande av beslut');
  await registers('yes');
  for (const day of ['02', '04', '08', '09']) await house.to('08:20', `2026-12-${day}`);
  expect(house.saidTo('anna').at(-1)).toBe('message trackLate');
  await house.inbox();
  expect(inbox()).toContain('skulle ha lämnats över tisdag 8 december');
});

test('a manager who goes away reads who has what is late meanwhile, and not that nothing is', async () => {
  await comes('Begäran om allmän handling');
  for (const time of ['08:20', '08:45']) await house.to(time, '2026-12-02');
  const { noticeId } = house.latest('carin', 'overdue');
  const drawn = async () =>
    wordsOf(
      drawCard(
        await overdueCard(house.context, { id: noticeId, receiverId: id('carin') }),
        'sv',
        zone('Europe/Stockholm'),
      ).card,
    ).join('|');
  expect(await drawn()).not.toContain('medan du är borta');
  await house.write('carin', 'jag är borta i dag');
  expect(await drawn()).toContain('Det som är sent har David Testsson medan du är borta');
  expect(await drawn()).not.toContain('Inget är sent längre');
});
