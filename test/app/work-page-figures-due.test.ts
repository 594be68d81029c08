import type { z } from 'zod';
import type { figuresSchema } from '../../src/desk/page-schemas';
import { openMessageHouse, type MessageHouse } from '../incoming/flows/message-house';
import { ks, people, townYaml } from '../support/flow-house';
import { openPage, type PageClient } from '../support/page-client';

type Figures = z.infer<typeof figuresSchema>;

let house: MessageHouse;
let page: PageClient;
beforeEach(async () => {
  house = await openMessageHouse(
    townYaml.replace('mailboxes:', 'figures: {decision: MBL 2026-02-03}\nmailboxes:'),
  );
  page = await openPage(house.context);
});
afterEach(async () => {
  page.close();
  await house.close();
});

const comes = async (mail: string, subject: string) => {
  house.desk.put(mail, { subject, from: 'lisa@post.example', conversation: `c-${mail}` });
  house.mail.deliver(ks, mail, house.at('08:00'));
  await house.to('09:00');
};
const figures = async () => (await page.get('carin', '/figures')).body as unknown as Figures;
const dueIn = async () => {
  const { charts } = await figures();
  return charts.find(({ key }) => key === 'answered')?.weeks.map(({ cells }) => cells);
};

test('a request that nobody was given was due on its own day, and is counted as not answered in time', async () => {
  await comes('m1', 'Begäran om allmän handling');
  await house.to('09:00', '2026-12-07');
  expect(await dueIn()).toEqual([['1', '0 av 1']]);
});

test('a request that was given and answered that day is counted as answered in time; beside one week it is said so', async () => {
  await comes('m1', 'Begäran om allmän handling');
  await house.open();
  await house.press('anna', 'assignment.propose', { responder: people.erik });
  await house.to('09:10');
  await house.press('erik', 'assignment.answered', { how: 'handedOut' });
  await house.to('09:00', '2026-12-07');
  expect(await dueIn()).toEqual([['1', '1 av 1']]);
  await house.to('09:00', '2026-12-14');
  const shown = await figures();
  expect(shown.latest).toBe('Vecka 50, 7–13 december, jämfört med veckan före');
  expect(shown.compared.find(({ key }) => key === 'answered')).toMatchObject({
    ...{ now: 'inga', before: '100 % (1 av 1)' },
  });
});

test('what is no request and was given to nobody is due on no day', async () => {
  await comes('m1', 'Fråga om bullerplank');
  await house.to('09:00', '2026-12-07');
  expect(await dueIn()).toEqual([['0', 'inga']]);
});
