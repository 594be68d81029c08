import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { withTyped } from '../../../src/platform/teams/keep-typed';
import { nodesOf } from '../../cards/card-samples';
import { senderOf, townYaml, type Who } from '../../support/flow-house';
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

/** The values of the inputs, by their ids, on the card that answers a click as Teams gets it. */
async function inputsAfter(who: Who, verb: string, form: Readonly<Record<string, string>>) {
  const { noticeId: notice, incomingId: message, version } = house.latest(who, 'message');
  const data = { notice, message, version, ...form };
  const { drawing } = await house.receiver.action(senderOf(who), { verb, data, activityId: undefined });
  const drawn = drawCard(drawing.facts, 'sv', zone('Europe/Stockholm')).card;
  const shown = drawing.typed ? withTyped(drawn, drawing.typed) : drawn;
  return Object.fromEntries(
    nodesOf(shown).flatMap(({ id, value }) => (typeof id === 'string' ? [[id, value]] : [])),
  );
}
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
  expect(await inputsAfter('anna', 'message.delete', form)).toMatchObject(form);
  expect(await house.press('anna', 'message.delete', form)).toMatchObject({ refusal: 'print-first' });
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
  expect(await inputsAfter('erik', 'assignment.file', form)).toMatchObject(form);
  expect(await house.press('erik', 'assignment.file', form)).toMatchObject({ refusal: 'case-file-missing' });
});

test('what tells of somebody is not kept, and does not stand in the form again', async () => {
  house = await openMessageHouse();
  await house.arrives();
  await house.open();
  const kept = await inputsAfter('anna', 'message.note', { text: 'Lisa har cancer och är inlagd' });
  expect(JSON.stringify(kept)).not.toContain('cancer');
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

describe('a secret message that somebody answers', () => {
  async function given(): Promise<void> {
    await secret();
    await house.propose();
    await house.to('09:10');
  }

  test('is proposed under the heading of every proposal, and its reminder says which day', async () => {
    await given();
    expect(house.read('carin', 'message')[0]).toContain('Vem ska svara? · sekretessmarkerat');
    expect(house.read('carin', 'message').join()).toContain('Utan beslut kommer en påminnelse');
    await house.press('carin', 'assignment.approve');
    await house.to('09:20');
    expect(house.read('erik', 'message')[0]).toBe(
      'Du ska svara på ett meddelande · sekretessmarkerat · kom tisdag 1 december kl. 8',
    );
    await house.to('09:00', '2026-12-04');
    expect(house.read('erik', 'message')[0]).toBe(
      'Svar senast tisdag 8 december · sekretessmarkerat · kom tisdag 1 december kl. 8',
    );
    await house.to('09:00', '2026-12-08');
    expect(house.read('erik', 'message')[0]).toContain('Svaret ska vara klart i dag · sekretessmarkerat');
  });

  test('is saved from its card when it is answered, also where the bot may delete it', async () => {
    await given();
    await house.press('carin', 'assignment.approve');
    await house.to('09:20');
    await house.press('erik', 'assignment.answered', { how: 'phone' });
    await house.open();
    expect(house.offers('anna')).not.toContain('Det är sparat …');
    await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/13' });
    await house.to('09:30');
    expect(house.offers('anna')).toEqual(expect.arrayContaining(['Det är sparat …', 'Det är utskrivet …']));
    expect(
      await house.press('anna', 'assignment.file', { savedIn: 'Akten', caseFile: 'true' }),
    ).toMatchObject({ answer: { state: 'filed' } });
  });

  test('registered and saved it is closed without its sheet, and is found, printed and deleted afterwards', async () => {
    await given();
    await house.press('carin', 'assignment.approve');
    await house.to('09:20');
    await house.press('erik', 'assignment.answered', { how: 'phone' });
    await house.open();
    await house.press('anna', 'message.register', { registration: 'registered', number: 'KS 2026/13' });
    await house.to('09:30');
    expect(
      await house.press('anna', 'assignment.file', { savedIn: 'Akten', caseFile: 'true' }),
    ).toMatchObject({ answer: { state: 'filed' }, registration: { kind: 'registered' } });
    await house.to('09:35');
    await house.write('anna', 'inkorg');
    expect(house.latest('anna', 'inbox').total).toBe(0);
    expect(house.desk.removed).toEqual([]);
    await house.write('anna', 'hitta KS 2026/13');
    expect(house.latest('anna', 'messageList').total).toBe(1);
    const form = { number: 'KS 2026/13', printed: 'true' };
    expect(await house.press('anna', 'message.delete', form)).toMatchObject({ secrecy: { isPrinted: true } });
    await house.to('09:45');
    expect(await house.press('anna', 'message.deleteConfirm')).toMatchObject({ refusal: undefined });
    await house.to('09:55');
    expect(house.desk.removed).toEqual(['m1']);
  });
});
