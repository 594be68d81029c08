// A message is named by the day on which it came as well as by its minute, and then it is none that was shown before.

import { ks, people, townYaml } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
const letters = [
  ['sunday', 'Oro för grannen', '10:40', '2026-11-29'],
  ['monday', 'Ansökan om stöd', '11:18', '2026-11-30'],
  ['today', 'Byte av handläggare', '06:12', '2026-12-01'],
] as const;
const open = async (secrecy: 'normal' | 'strict') => {
  house = await openMessageHouse(
    townYaml.replace('secrecy: normal', `secrecy: ${secrecy}`),
    '2026-11-29T07:00:00+01:00',
  );
  for (const [mail, subject, time, date] of letters) {
    house.desk.put(mail, { subject, from: `${mail}@post.example`, conversation: `c-${mail}` });
    house.mail.deliver(ks, mail, house.at(time, date));
    await house.to('12:00', date === '2026-12-01' ? '2026-11-30' : date);
  }
  await house.to('08:20', '2026-12-01');
};
afterEach(() => house.close());

const arrivedOf = async (text: string) => {
  const [answer] = await house.facts('anna', text);
  const { arrivedAt, button } = (answer && 'say' in answer ? answer.say : {}) as Record<string, unknown>;
  return { arrived: String(arrivedAt), button };
};
const then = (date: string) => ({ arrived: expect.stringContaining(date) as string });

describe('in a mailbox under secrecy, where no word is looked for', () => {
  beforeEach(async () => {
    await open('strict');
    expect(await arrivedOf('den från igår 11.18 ska hållas ordnad, inte diarieföras')).toMatchObject(
      then('2026-11-30'),
    );
  });

  test.each([
    ['o den i söndags innehåller sekretess', '2026-11-29', 'secret'],
    ['och det från i söndags är hemligt, sekretessmärk det', '2026-11-29', 'secret'],
    ['mejlet som kom i söndags ska bo svara på', '2026-11-29', 'propose'],
    ['mark the message from Sunday as confidential', '2026-11-29', 'secret'],
    ['den från måndag ska erik svara på', '2026-11-30', 'propose'],
  ])('"%s" is of what came then', async (text, date, button) => {
    expect(await arrivedOf(text)).toMatchObject({ ...then(date), button });
  });

  test.each(['den i fredags innehåller sekretess', 'det som kom i torsdags ska hållas ordnat'])(
    '"%s", when nothing came: none is pointed to',
    async (text) => {
      expect(await house.facts('anna', text)).toMatchObject([{ say: { what: 'orderNone' } }]);
    },
  );

  test('what names no day is still of the one that was shown', async () => {
    expect(await arrivedOf('och den innehåller sekretess')).toMatchObject(then('2026-11-30'));
  });
});

describe('the minute at which it came is no day of its answer', () => {
  beforeEach(() => open('normal'));
  const wished = () => house.latest('anna', 'message').wished;

  test.each([
    'den från idag 6.12 ska erik svara på',
    'erik ska svara på den 6.12 i morse',
    '6.12-mejlet ska erik svara på',
  ])('"%s"', async (text) => {
    expect(await arrivedOf(text)).toMatchObject({ ...then('2026-12-01'), button: 'propose' });
    expect(wished()).toMatchObject({ responder: { id: people.erik } });
    expect(wished()?.dueOn).toBeUndefined();
  });

  test('and a day that is named is', async () => {
    await arrivedOf('den från idag 6.12 ska erik svara på senast 10/12');
    expect(wished()).toMatchObject({ dueOn: '2026-12-10' });
  });

  test('words that tell of one are of that one, by the day where there are several', async () => {
    const [answer] = await house.facts('anna', 'ansökan från igår om stöd ska erik svara på');
    expect(answer).toMatchObject({ say: { what: 'orderOnCard', subject: 'Ansökan om stöd' } });
  });
});
