import type { z } from 'zod';
import type { awaySchema } from '../../src/absence/page-schemas';
import { textsOf } from '../../src/app/texts';
import { id, type Who } from '../support/flow-house';
import { openPage, type PageClient } from '../support/page-client';
import { closeScene, open, plan, press, state, theHouse, to } from '../absence/flows/delegation-scene';

type Away = z.infer<typeof awaySchema>;
type Question = Away['mail'][number];

let page: PageClient;

beforeEach(async () => {
  await open();
  page = await openPage(theHouse().context);
  plan('2026-12-08', '2026-12-20');
  await to('09:00', '2026-12-03');
});
afterEach(async () => {
  page.close();
  await closeScene();
});

const mailOf = async (who: Who) => ((await page.get(who, '/away')).body as unknown as Away).mail;
async function questionOf(who: Who): Promise<Question> {
  const [question] = await mailOf(who);
  if (question === undefined) throw new Error(`${who} is asked nothing`);
  return question;
}
const verbsIn = ({ buttons, forms }: Question) => ({
  buttons: buttons.map(({ verb }) => verb),
  forms: forms.map(({ buttons: [one] }) => one?.verb),
});
async function answer(who: Who, verb: string, more: object = {}) {
  const { buttons, forms } = await questionOf(who);
  const { data } =
    [...buttons, ...forms.flatMap((form) => form.buttons)].find((one) => one.verb === verb) ?? {};
  return page.post(who, '/away/mail', { verb, ...data, ...more });
}

test('the owner answers on the page who reads their mail, the delegate says yes there, and nobody else sees it', async () => {
  const asked = await questionOf('erik');
  expect(verbsIn(asked)).toEqual({
    buttons: [
      'delegation.readMyself',
      'delegation.notExternal',
      'delegation.exempt',
      'delegation.askManager',
    ],
    forms: ['delegation.name'],
  });
  expect(asked.forms[0]).toMatchObject({ people: [{ id: 'delegate' }], title: 'Delegera …' });
  // What somebody consents to stands in the form.
  expect(asked.forms[0]?.lines[0]?.text).toContain('läsa och besvara');
  for (const who of ['anna', 'bo', 'carin'] as const) expect(await mailOf(who)).toEqual([]);
  const nobody = await answer('erik', 'delegation.name');
  expect(nobody).toMatchObject({ status: 409 });
  expect(nobody.body.words).not.toBe('');
  expect((await answer('erik', 'delegation.name', { delegate: id('bo') })).status).toBe(200);
  expect(await state()).toBe('proposed');
  expect(verbsIn(await questionOf('bo')).buttons).toEqual(['delegation.accept', 'delegation.decline']);
  expect((await answer('bo', 'delegation.accept')).status).toBe(200);
  expect(await state()).toBe('accepted');
  expect(verbsIn(await questionOf('erik')).buttons).toContain('delegation.end');
  for (const who of ['anna', 'carin'] as const) expect(await mailOf(who)).toEqual([]);
});

test('what the owner chose is taken back on the page, and an answer made on what was before is refused in words', async () => {
  const before = await questionOf('erik');
  const [button] = before.buttons;
  expect((await answer('erik', 'delegation.notExternal')).status).toBe(200);
  expect(await state()).toBe('settled notExternal');
  const late = await page.post('erik', '/away/mail', { verb: button?.verb, ...button?.data });
  expect(late).toMatchObject({ status: 409 });
  expect(late.body.words).toBe('Läget har ändrats sedan sidan visades, så inget gjordes. Så här är det nu.');
  expect(await state()).toBe('settled notExternal');
  expect((await answer('erik', 'delegation.end')).status).toBe(200);
});

test('whoever it is not answers nothing, whatever they send', async () => {
  const { buttons, forms } = await questionOf('erik');
  for (const who of ['anna', 'bo', 'carin', 'it'] as const)
    for (const { verb, data } of [...buttons, ...forms.flatMap((form) => form.buttons)]) {
      const no = await page.post(who, '/away/mail', { verb, ...data, delegate: id('bo') });
      expect(no).toMatchObject({ status: 409, body: { refusal: 'not-yours' } });
      expect(no.body.words).toBe('Den frågan är någon annans att svara på, så inget ändrades.');
    }
  expect(await state()).toBe('asked');
});

test('the manager writes on the page how a consent was heard, once it is theirs to decide; I dag leads there', async () => {
  await press('erik', 'delegation.askManager');
  const question = await questionOf('carin');
  expect(verbsIn(question)).toEqual({
    buttons: ['delegation.contact'],
    forms: ['delegation.recordConsent', 'delegation.recordNone'],
  });
  const [task] = (await page.get('carin', '/today')).body.tasks.filter(({ kind }) => kind === 'mail');
  expect(task?.text).toBe('Säg vem som läser e-posten medan de är borta: Erik Testsson');
  // What is written is kept, and the owner reads it.
  for (const { texts } of question.forms)
    expect(texts[0]?.hint).toContain('Skriv inte varför någon är borta');
  const [people] = question.forms[0]?.people ?? [];
  expect(people?.id).toBe('delegate');
  // Before the 30 days for which it may hold.
  const long = { delegate: id('bo'), how: 'På telefon', heardOn: '2026-11-03' };
  expect(question.forms[0]?.dates).toMatchObject([{ id: 'heardOn', min: '2026-11-04' }]);
  expect(await answer('carin', 'delegation.recordConsent', long)).toMatchObject({
    ...{ status: 409, body: { refusal: 'heard-long-ago' } },
  });
  const given = { delegate: id('bo'), how: 'På telefon', heardOn: '2026-12-03' };
  expect((await answer('carin', 'delegation.recordConsent', { ...given, how: '' })).status).toBe(409);
  expect((await answer('carin', 'delegation.recordConsent', given)).status).toBe(200);
  expect(await state()).toBe('proposed');
});

test('I dag says to owner and delegate what waits for them in Borta, an answer or a step, and nothing when nothing does', async () => {
  const waits = async (who: Who) =>
    (await page.get(who, '/today')).body.tasks.flatMap(({ kind, text }) =>
      kind.startsWith('mail') ? [`${kind}: ${text}`] : [],
    );
  const question = 'mailAnswer: 1 fråga om vem som läser e-posten väntar på ditt svar';
  expect(await waits('erik')).toEqual([question]);
  for (const who of ['anna', 'bo', 'carin', 'it'] as const) expect(await waits(who)).toEqual([]);
  await answer('erik', 'delegation.name', { delegate: id('bo') });
  expect(await waits('erik')).toEqual([]);
  expect(await waits('bo')).toEqual([question]);
  await answer('bo', 'delegation.accept');
  expect(await waits('bo')).toEqual([]);
  expect(await waits('erik')).toEqual(['mailStep: 1 steg är kvar i Outlook för din e-post']);
  await answer('erik', 'delegation.confirm');
  expect(await state()).toBe('inEffect');
  for (const who of ['erik', 'bo', 'carin'] as const) expect(await waits(who)).toEqual([]);
});

test('a manager who answers before it is theirs is told with whom it is; on the page nobody is told to write', async () => {
  const [{ data } = {}] = (await questionOf('erik')).buttons;
  const early = { verb: 'delegation.recordNone', ...data, how: 'Läser själv' };
  expect(await page.post('carin', '/away/mail', early)).toMatchObject({
    ...{ status: 409, body: { refusal: 'with-owner' } },
  });
  for (const language of ['sv', 'en'] as const) {
    const { pageRefusals } = textsOf(language);
    for (const words of Object.values(pageRefusals)) expect(words).not.toMatch(/Skriv|write|kort|card/i);
  }
  const bad = await page.get('erik', '/away?from=2026-13-45');
  expect(bad).toMatchObject({ status: 400 });
  expect(bad.body).toMatchObject({ words: expect.stringMatching(/^Adressen, eller något/) as string });
});
