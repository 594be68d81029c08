import { people } from '../support/flow-house';
import { openPageMessages, type PageMessages } from '../support/page-messages';

let at: PageMessages;

beforeEach(async () => {
  at = await openPageMessages();
  await at.comes('m1', 'Fråga om plank');
  await at.house.to('09:25');
  await at.house.write('erik', 'jag är borta 1–11 december');
});
afterEach(() => at.close());

interface Found {
  readonly people: readonly { readonly name: string; readonly away?: string }[];
}
const found = async (who: 'anna' | 'it', name: string) => {
  const [row] = (await at.list('anna')).rows;
  const { status, body } = await at.page.get(who, `/messages/${row?.id ?? ''}/people?name=${name}`);
  return { status, people: (body as unknown as Found).people };
};

test('who is looked for to answer a message is shown with until when they are away, to those of its mailbox', async () => {
  expect(await found('anna', 'Erik')).toMatchObject({
    people: [{ name: 'Erik Testsson', away: 'borta, åter måndag 14 december' }],
  });
  const [there] = (await found('anna', 'Bo')).people;
  expect(there).toEqual(expect.not.objectContaining({ away: expect.anything() as string }));
  expect(await found('it', 'Erik')).toMatchObject({ status: 403 });
});

test('proposing somebody who is away is refused by name, with their return, one message or several', async () => {
  const words = 'Erik Testsson är borta, åter måndag 14 december. Inget ändrades. Välj någon annan.';
  const [row] = (await at.list('anna')).rows;
  expect(row).toBeDefined();
  const inputs = { responder: people.erik };
  expect(await at.act('anna', 'assignment.propose', inputs)).toMatchObject({
    body: { refusal: 'person-away', words },
  });
  const rows = [{ id: row?.id, version: row?.version }];
  const several = await at.page.post('anna', '/messages/acts', {
    ...{ verb: 'assignment.propose', rows },
    ...inputs,
  });
  expect(several.body).toMatchObject({ count: 0, left: [{ words }] });
});

test('whoever was to answer and is not any more is told so, where the message is open or linked to', async () => {
  const [row] = (await at.list('anna')).rows;
  const path = `/messages/${row?.id ?? ''}`;
  const words =
    'Det här meddelandet finns inte, eller så har du inte den brevlådan. Ett meddelande ses av den som ska svara på det och av den som har brevlådan.';
  expect(await at.page.get('erik', path)).toMatchObject({
    status: 403,
    body: { refusal: 'not-allowed', words },
  });
  const none = await at.page.get('erik', '/messages/01a232ac-4457-759f-abee-e0970e7dda59');
  expect(none).toMatchObject({ status: 404, body: { words } });
});
