import { townYaml } from '../../support/flow-house';
import { openMessageHouse, type MessageHouse } from './message-house';

let house: MessageHouse;
afterEach(async () => {
  await house.close();
});

const pdf = { name: 'Intyg.pdf', size: 219_000, contentType: 'application/pdf' };

async function secret(attachments: readonly (typeof pdf)[] = [], yaml = townYaml): Promise<void> {
  house = await openMessageHouse(yaml);
  await house.arrives();
  house.desk.put('m1', { attachments });
  await house.open();
  await house.press('anna', 'message.secret');
  await house.to('09:05');
}

const card = () => house.latest('anna', 'message');
const withoutDecision = townYaml.replace(/\n +secretDeletion:.*/, '');

test('each attachment is asked for by itself; its name is shown nowhere', async () => {
  await secret([pdf, { ...pdf, size: 12 }]);
  expect(card().secrecy?.attachments).toEqual([
    { size: 219_000, contentType: 'application/pdf' },
    { size: 12, contentType: 'application/pdf' },
  ]);
  expect(JSON.stringify(card())).not.toContain('Intyg');
  const form = { number: 'KS 2026/13', printed: 'true' };
  expect(await house.press('anna', 'message.delete', { ...form, attachments: '2' })).toMatchObject({
    refusal: 'attachments-left',
    registration: { kind: 'open' },
  });
  expect(await house.press('anna', 'message.delete', { ...form, attachments: '1,2' })).toMatchObject({
    refusal: undefined,
    secrecy: { isPrinted: true },
  });
  await house.to('09:10');
  await house.press('anna', 'message.deleteConfirm');
  await house.to('09:20');
  expect(house.desk.removed).toEqual(['m1']);
});

test('a forgotten tick loses nothing of what was filled in', async () => {
  await secret([pdf]);
  const form = { number: 'KS 2026/13', attachments: '1' };
  expect(await house.press('anna', 'message.delete', form)).toMatchObject({
    refusal: 'print-first',
    given: { number: 'KS 2026/13', isPrinted: false, attachments: [1] },
  });
});

test('so does the tick for the case file', async () => {
  house = await openMessageHouse();
  await house.arrives();
  await house.open();
  await house.propose();
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  await house.to('09:15');
  await house.press('erik', 'assignment.answered', { how: 'phone' });
  await house.to('09:20');
  const form = { savedIn: 'Mappen Besvarat', number: 'KS 2026/13' };
  expect(await house.press('erik', 'assignment.file', form)).toMatchObject({
    refusal: 'case-file-missing',
    given: { savedIn: 'Mappen Besvarat', number: 'KS 2026/13' },
  });
});

test('where the file names no decision nothing is deleted, and it can be registered all the same', async () => {
  await secret([], withoutDecision);
  expect(card()).toMatchObject({
    secrecy: { isDeletable: false },
    can: { prepareDelete: false, confirmDelete: false, register: true },
  });
  const form = { number: 'KS 2026/13', printed: 'true' };
  expect(await house.press('anna', 'message.delete', form)).toMatchObject({
    refusal: 'no-deletion-decision',
    secrecy: { isPrinted: false },
  });
  expect(
    await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/13' }),
  ).toMatchObject({ registration: { kind: 'registered', number: 'KS 2026/13' } });
  await house.to('09:10');
  expect(await house.press('anna', 'message.deleteConfirm')).toMatchObject({
    refusal: 'no-deletion-decision',
  });
  await house.to('09:20');
  expect(house.desk.removed).toEqual([]);
});

test('what is registered first has its number in the form', async () => {
  await secret();
  await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/13' });
  await house.to('09:10');
  expect(card()).toMatchObject({ registration: { number: 'KS 2026/13' }, can: { prepareDelete: true } });
});
