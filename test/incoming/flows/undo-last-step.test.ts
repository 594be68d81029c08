// "ångra" of what was done with one message, on a card or the work page: the latest of the writer, by name, or why it stands (F3, F4).

import { drawCard } from '../../../src/app/cards';
import { zone } from '../../../src/core/time';
import { nodesOf } from '../../cards/card-samples';
import { id, people } from '../../support/flow-house';
import { actOnEach } from '../../../src/incoming/flows/many/act-on-ticked';
import { openManyHouse, proposeAll, readIn, type ManyHouse } from './many-house';

let house: ManyHouse;
beforeEach(async () => {
  house = await openManyHouse();
});
afterEach(() => house.close());

const undo = async (who: 'anna' | 'carin' | 'bo' | 'erik', text = 'ångra') =>
  (await house.write(who, text)).map(({ facts }) => readIn(facts, 'sv').join(' | ')).join(' || ');
const registrations = async () => (await house.stored()).map(({ registration }) => registration);
const open = async (n: number): Promise<void> => {
  const { noticeId: notice, rows } = await house.inboxOf('anna');
  await house.act('anna', 'inbox.page', { notice, page: 1, open: 1, messages: rows[n]?.id });
};
const number = (text: string) =>
  house.press('anna', 'message.register', { registration: 'registered', number: text });

test('a number that was given is taken back, and named; what was decided before it about many stands', async () => {
  await house.arrive(3);
  await house.decide('anna', await house.inboxOf('anna'), { choice: 'minor', most: 2 });
  await house.to('10:00');
  await open(0);
  await number('KS 2026/12');
  await house.to('10:01');
  expect(await undo('anna')).toBe(
    'Ångrat: du diarieförde meddelandet med nummer KS 2026/12. | Kommunstyrelsens förvaltningsbrevlåda · kom i dag kl. 8.03',
  );
  expect((await registrations()).map(({ kind }) => kind).toSorted()).toEqual(['minor', 'minor', 'open']);
  // One more goes one further back.
  expect(await undo('anna')).toBe(
    '2 meddelanden är som förut igen. | Du bedömde 2 meddelanden i dag kl. 9: av ringa betydelse.',
  );
  expect(await house.kinds()).toEqual(['open', 'open', 'open']);
});

test('of two numbers the latest, then the one before it, then none', async () => {
  await house.arrive(2);
  await open(0);
  await number('KS 2026/1');
  await house.to('09:02');
  await open(0);
  await number('KS 2026/2');
  expect(await undo('anna')).toMatch(/^Ångrat: du diarieförde meddelandet med nummer KS 2026\/2\./u);
  expect(await undo('anna')).toMatch(/^Ångrat: du diarieförde meddelandet med nummer KS 2026\/1\./u);
  expect(await house.kinds()).toEqual(['open', 'open']);
  expect(await undo('anna')).toContain('Det finns inget från i dag som går att ångra här');
});

test('what has been sent on is told by name, and nothing older is undone in its place', async () => {
  await house.arrive(2);
  await open(0);
  await number('KS 2026/1');
  await open(0);
  await house.propose();
  await house.to('09:05');
  await house.press('carin', 'assignment.approve');
  await house.to('09:10');
  const said = await undo('anna');
  expect(said).toMatch(/^Det senaste går inte att ångra: du föreslog att Erik \S+ svarar på meddelandet/u);
  expect(said).toContain('Det har skickats till den som ska svara');
  expect(said).toContain('Inget är ångrat.');
  expect(await undo('carin')).toMatch(/^Det senaste går inte att ångra: du godkände/u);
  const approval = await undo('carin', 'ångra godkännandet till Erik, datumet blev fel ska va 18 dec');
  expect(approval).toMatch(/^Du godkände att Erik \S+ svarar på meddelandet/u);
  expect(approval).toContain('Det har skickats till den som ska svara');
  expect(approval).not.toContain('frånvaro');
  expect(await undo('anna', 'ångra godkännandet')).toContain(
    'Inget godkännande finns bland det du har gjort',
  );
  expect((await registrations()).some(({ kind }) => kind === 'registered')).toBe(true);
});

test('of several that were approved in one press each is named with who answers it', async () => {
  await house.arrive(2);
  for (const [at, responder] of [people.erik, people.bo].entries()) {
    await open(at);
    await house.press('anna', 'assignment.propose', { responder });
  }
  await house.to('09:05');
  const carin = id('carin');
  const rows = (await house.stored()).map(({ id: message, version }) => ({ id: message, version }));
  await actOnEach(house.context, {
    ...{ verb: 'assignment.approve', actorId: carin, noticeId: undefined, rows },
  });
  await house.to('09:10');
  const said = await undo('carin');
  expect(said).toMatch(/Erik \S+ svarar på meddelandet/u);
  expect(said).toMatch(/Bo \S+ svarar på meddelandet/u);
  expect(said).not.toContain('2 meddelanden');
  expect(await undo('carin', 'ångra godkännandet')).not.toContain('Inget godkännande');
});

test('of several approvals the one that is named is not left out for the latest', async () => {
  await house.arrive(2);
  for (const [at, responder] of [people.erik, people.bo].entries()) {
    await open(at);
    await house.press('anna', 'assignment.propose', { responder });
    await house.to(`09:0${at + 1}`);
    await house.press('carin', 'assignment.approve');
  }
  await house.to('09:10');
  const said = await undo('carin', 'ångra godkännandet till Erik');
  expect(said).toMatch(/Erik \S+ svarar på meddelandet/u);
  expect(said).not.toContain('Ångrat:');
});

test('a note stands, since what it was before is not kept', async () => {
  await house.arrive(1);
  await open(0);
  await number('KS 2026/1');
  await house.to('09:02');
  await house.press('anna', 'message.note', { text: 'ring dem' });
  const said = await undo('anna');
  expect(said).toMatch(
    /^Det senaste går inte att ångra: du skrev en anteckning vid meddelandet med nummer KS 2026\/1\./u,
  );
  expect(await registrations()).toEqual([{ kind: 'registered', number: 'KS 2026/1' }]);
});

test('what cannot be undone is told once; asked again, what was done before it is shown, or where to look', async () => {
  await house.arrive(2);
  await open(0);
  await house.press('anna', 'message.note', { text: 'ring dem' });
  expect(await undo('anna')).toMatch(/^Det senaste går inte att ångra: du skrev en anteckning/u);
  expect(await undo('anna')).toBe(
    'Det går inte att ångra här, och inget är ändrat | Kortet om det visar vad som går att göra i stället.',
  );
  await house.to('09:02');
  await number('KS 2026/1');
  await house.to('09:04');
  await house.press('anna', 'message.note', { text: 'ring dem i morgon' });
  expect(await undo('anna')).toMatch(/^Det senaste går inte att ångra: du skrev en anteckning/u);
  const again = await undo('anna');
  expect(again).toContain('Det här gjorde du före det. Inget är ångrat.');
  expect(again).toContain('KS 2026/1');
  expect((await registrations()).filter(({ kind }) => kind === 'registered')).toHaveLength(1);
});

test('that somebody sees to it is taken back alone; what was undone on its card is not undone once more', async () => {
  await house.arrive(1);
  await open(0);
  await number('KS 2026/1');
  await house.to('09:02');
  await house.press('anna', 'message.claim');
  expect(await undo('anna')).toMatch(/^Ångrat: du tog hand om meddelandet/u);
  expect(await house.stored()).toMatchObject([
    { taken: undefined, registration: { kind: 'registered', number: 'KS 2026/1' } },
  ]);
  await open(0);
  await house.press('anna', 'message.undo');
  expect(await house.kinds()).toEqual(['open']);
  expect(await undo('anna')).toContain('Det finns inget från i dag som går att ångra här');
});

test('what was taken over from a colleague is not let go to nobody; asked again, what was done before it is shown', async () => {
  await house.arrive(1);
  await open(0);
  await number('KS 2026/1');
  await house.to('09:02');
  await house.open('bo');
  await house.press('bo', 'message.claim');
  await house.to('09:04');
  await open(0);
  await house.press('anna', 'message.claim');
  const standing = await house.stored();
  expect(standing).toMatchObject([{ taken: { byId: people.anna } }]);
  expect(await undo('anna')).toMatch(/^Det senaste går inte att ångra: du tog hand om meddelandet/u);
  expect(await undo('anna')).toContain('Det här gjorde du före det. Inget är ångrat.');
  expect(await house.stored()).toEqual(standing);
});

test('two proposed each by itself at one instant are taken back one by one, and another has nothing of it to undo', async () => {
  await proposeAll(house, 2);
  expect(await undo('bo')).toContain('Det finns inget från i dag som går att ångra här');
  const states = async () => (await house.stored()).map(({ answer }) => answer.state).toSorted();
  expect(await undo('anna')).toBe(
    'Ångrat: du föreslog att Erik Testsson svarar på meddelandet som kom i dag kl. 8.02. | ”Fråga” · Kommunstyrelsens förvaltningsbrevlåda',
  );
  expect(await states()).toEqual(['proposed', 'undecided']);
  expect(await undo('anna')).toContain('meddelandet som kom i dag kl. 8.01.');
  expect(await states()).toEqual(['undecided', 'undecided']);
});

test('a note stands after something later was undone on its card, and nothing older is undone in its place', async () => {
  await house.arrive(2);
  await open(0);
  await number('KS 2026/1');
  await house.to('09:02');
  await open(0);
  await house.press('anna', 'message.note', { text: 'ring dem' });
  await house.to('09:04');
  await number('KS 2026/2');
  await house.to('09:06');
  await house.press('anna', 'message.undo');
  const standing = await registrations();
  expect(await undo('anna')).toMatch(/^Det senaste går inte att ångra: du skrev en anteckning/u);
  expect(await registrations()).toEqual(standing);
  expect(standing.map(({ kind }) => kind).toSorted()).toEqual(['open', 'registered']);
});

test('what was undone on its card is no act of its own: what was done before it is undone, and named', async () => {
  await house.arrive(2);
  await open(0);
  await number('KS 2026/1');
  await house.to('09:02');
  await open(0);
  await number('KS 2026/2');
  await house.to('09:04');
  await house.press('anna', 'message.undo');
  expect(await undo('anna')).toMatch(/^Ångrat: du diarieförde meddelandet med nummer KS 2026\/1\./u);
  expect(await house.kinds()).toEqual(['open', 'open']);
});

test('a note beside what has been sent on stands as a note, not since it was sent', async () => {
  await house.forwarded();
  await house.open();
  await house.press('anna', 'message.note', { text: 'ring dem' });
  const said = await undo('anna');
  expect(said).toContain('Det steget går inte att ångra. Ändra det där meddelandet visas.');
  expect(said).not.toContain('skickats');
});

test('"ångra alltihop" calls none of several the latest, and each button undoes what it names, though they share an instant', async () => {
  await house.arrive(3);
  await house.decide('anna', await house.inboxOf('anna'), { choice: 'minor', most: 2 });
  await open(0);
  await number('KS 2026/12');
  const shown = await house.facts('anna', 'ångra alltihop');
  const said = shown.map((facts) => readIn(facts, 'sv').join(' | ')).join(' || ');
  expect(said).not.toContain('senaste');
  expect(said).toContain('Du diarieförde meddelandet med nummer KS 2026/12.');
  expect(said).toContain('Det här har du gjort här i dag. Inget är ångrat än');
  const buttons = shown.flatMap((facts) => nodesOf(drawCard(facts, 'sv', zone('Europe/Stockholm')).card));
  expect(buttons.map(({ title }) => title)).toContain('Ångra det med KS 2026/12');
  const choices = shown.flatMap((facts) => (facts.card === 'choices' ? facts.choices : []));
  expect(new Set(choices.map(({ undoes }) => undoes)).size).toBe(1);
  for (const left of [
    ['open', 'minor', 'minor'],
    ['open', 'open', 'open'],
  ]) {
    const meant = choices.find(({ undone }) => undone === (left.includes('minor') ? 'message' : 'many'));
    await house.act('anna', 'chat.do', { act: 'undo', undoes: meant?.undoes, undone: meant?.undone });
    expect((await house.kinds()).toSorted()).toEqual(left.toSorted());
  }
});

test('what another has changed since stands; a quarter of an hour later "fel knapp" shows it with its button', async () => {
  await house.arrive(1);
  await open(0);
  await number('KS 2026/1');
  await house.to('09:20');
  const shown = await house.write('anna', 'fel knapp');
  expect(shown.map(({ facts }) => readIn(facts, 'en')[0])).toEqual([
    'You registered the message with number KS 2026/1.',
    'This is the last that you have done here today. Nothing is undone',
  ]);
  expect(shown[1]?.facts).toMatchObject({ choices: [{ act: 'undo', undone: 'message' }] });
  const { noticeId: notice, rows } = await house.inboxOf('bo');
  await house.act('bo', 'inbox.page', { notice, page: 1, open: 1, messages: rows[0]?.id });
  await house.press('bo', 'assignment.propose', { responder: people.erik });
  expect(await undo('anna')).toContain('Där har något ändrats sedan dess.');
  expect(await house.stored()).toMatchObject([{ answer: { state: 'proposed' } }]);
});
