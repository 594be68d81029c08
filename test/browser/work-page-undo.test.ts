import type { Page } from 'playwright-core';
import { listOver, openWorkPageOver, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const bo = 'bo.ersattare@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver(['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju']);
});
afterAll(() => work.close());

const said = (page: Page) => page.getByTestId('said');
const undo = (page: Page) => page.keyboard.press('Control+z');

test('Ctrl+Z takes back each in its turn: what was registered, that somebody took it, and a proposal', async () => {
  const { page, complaints } = await work.pageOf(anna, listOver);
  await rowOf(page, 'Ett').focus();
  await page.keyboard.press('f');
  const detail = page.getByTestId('detail');
  await detail.getByRole('combobox').pressSequentially('Erik');
  await page.getByRole('option', { name: /^Erik/u }).click();
  await detail.getByRole('button', { name: 'Föreslå', exact: true }).click();
  await said(page).getByText('”Ett”: Erik Handläggare är föreslagen').waitFor();
  await detail.getByRole('button', { name: 'Stäng meddelandet' }).click();
  await rowOf(page, 'Ett').getByText('Väntar på beslut').waitFor();
  await rowOf(page, 'Tre').focus();
  await page.keyboard.press('t');
  await rowOf(page, 'Tre').getByText('Du tar hand om det').waitFor();
  await page.getByTestId('undo').getByText('Ångra det senaste med ”Tre”').waitFor();
  await rowOf(page, 'Två').focus();
  await page.keyboard.press('r');
  await rowOf(page, 'Två').waitFor({ state: 'detached' });

  await undo(page);
  await rowOf(page, 'Två').waitFor();
  await undo(page);
  await said(page).getByText('”Tre”: du tar inte längre hand om det.').waitFor();
  await rowOf(page, 'Tre').getByText('Du tar hand om det').waitFor({ state: 'detached' });
  await undo(page);
  await said(page).getByText('Ångrat: ”Ett” är som förut.').waitFor();
  await rowOf(page, 'Ett').getByText('Väntar på beslut').waitFor({ state: 'detached' });
  await undo(page);
  await said(page).getByText('Det finns inget att ångra här.').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('two deeds about one message are taken back one by one, also where the first of them is a note', async () => {
  const { page } = await work.pageOf(anna, listOver);
  await rowOf(page, 'Tre').getByRole('button', { name: 'Tre', exact: true }).click();
  const detail = page.getByTestId('detail');
  const note = detail.getByRole('textbox', { name: 'Anteckning' });
  const openNote = () => detail.getByRole('button', { name: 'Anteckning …' }).click();
  for (const text of ['Ring Siv', 'Ring inte']) {
    await openNote();
    await note.fill(text);
    await detail.getByRole('button', { name: 'Spara anteckningen' }).click();
    await note.waitFor({ state: 'detached' });
  }
  await detail.locator('[data-testid="log"]').waitFor({ state: 'attached' });
  await rowOf(page, 'Tre').focus();
  await page.keyboard.press('t');
  await rowOf(page, 'Tre').getByText('Du tar hand om det').waitFor();

  await undo(page);
  await rowOf(page, 'Tre').getByText('Du tar hand om det').waitFor({ state: 'detached' });
  await undo(page);
  await detail.getByText('Ring Siv').first().waitFor();
  await undo(page);
  await said(page).getByText('Anteckningen om ”Tre” är borttagen.').waitFor();
  await page.close();
});

test('Ctrl+Z on what a colleague has changed since says so where the receipt stood, though its row is in another list', async () => {
  const { page } = await work.pageOf(anna, listOver);
  const row = rowOf(page, 'Fyra');
  const id = (await row.getAttribute('data-row')) ?? '';
  await row.focus();
  await page.keyboard.press('r');
  await row.waitFor({ state: 'detached' });
  const other = (await work.pageOf(bo, '&show=all&sort=latest&mailbox=ks')).page;
  const field = other.locator(`[data-row="${id}"] input[type="text"]`);
  await field.fill('KS 2026/411');
  await field.press('Enter');
  await said(other).getByText('KS 2026/411').waitFor();

  await undo(page);
  await said(page)
    .getByText(/”Fyra”: Bo Ersättare hann före, så inget ändrades/u)
    .waitFor();
  // It was told: nothing of it stands in a list that is looked at later.
  await page.getByRole('group', { name: 'Visa' }).getByRole('button', { name: 'Allt', exact: true }).click();
  await page.locator(`[data-row="${id}"]`).waitFor();
  expect(await page.locator(`[data-row="${id}"]`).innerText()).not.toContain('hann före');
  await undo(page);
  await said(page)
    .getByText(/”Fyra” går inte att ångra här.*före det finns inget att ångra/u)
    .waitFor();
  await page.close();
  await other.close();
});

test('what nothing takes back is said to be so, and nothing older is undone in its place', async () => {
  const { page } = await work.pageOf(anna, listOver);
  const row = rowOf(page, 'Två');
  await row.focus();
  await page.keyboard.press('r');
  await row.waitFor({ state: 'detached' });
  // As the server answers of a deed that it does not take back.
  await page.route('**/messages/*/acts?*', async (route) => {
    const answer = await route.fetch();
    const { row: now, ...more } = (await answer.json()) as { row: object };
    await route.fulfill({ response: answer, json: { row: { ...now, canUndo: false }, ...more } });
  });
  const five = rowOf(page, 'Fem');
  await five.focus();
  await page.keyboard.press('h');
  await five.waitFor({ state: 'detached' });
  await undo(page);
  const told = said(page).getByText('Det senaste med ”Fem” går inte att ångra här.', { exact: true });
  await told.waitFor();
  expect(await page.getByTestId('undo').count()).toBe(0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // Asked again, what was done before it is shown: nothing but its button takes it back.
  const before = page.getByTestId('undo').getByText('Ångra det senaste med ”Två”');
  for (let again = 0; again < 2; again += 1) {
    await undo(page);
    await said(page).getByText('Knappen tar tillbaka det som du gjorde före det.').waitFor();
    await before.waitFor();
  }
  expect(await row.count()).toBe(0);
  await before.click();
  await row.waitFor();
  await undo(page);
  await said(page).getByText('före det finns inget att ångra').waitFor();
  await page.close();
});

test('of several that are passed on the undo is there until the last of them has been sent', async () => {
  const { page } = await work.pageOf(anna, listOver);
  const ids: string[] = [];
  for (const subject of ['Sex', 'Sju']) {
    await rowOf(page, subject).locator('input[type="checkbox"]').click();
    ids.push((await rowOf(page, subject).getAttribute('data-row')) ?? '');
  }
  // As it is while the second waits for its turn.
  let isWaiting = true;
  const undoButton = { title: 'Ångra', verb: 'message.undo', data: {} };
  await page.route(`**/work/api/messages/${ids[1] ?? ''}?*`, async (route) => {
    const answer = await route.fetch();
    const { buttons, ...more } = (await answer.json()) as { buttons: readonly object[] };
    const now = isWaiting ? [...buttons, undoButton] : buttons;
    await route.fulfill({ response: answer, json: { ...more, buttons: now } });
  });
  const second = page.waitForResponse((answer) => answer.url().includes(`/messages/${ids[1] ?? ''}?`));
  await rowOf(page, 'Sju').focus();
  await page.keyboard.press('v');
  const form = page.getByTestId('many-form');
  await form.getByLabel('Till vilken brevlåda?').selectOption('sbf');
  await form.getByRole('button', { name: 'Lämna vidare', exact: true }).click();
  // The first has been sent when the second is asked for.
  await second;
  await page.getByTestId('undo').getByText('Ångra 2 meddelanden').waitFor();
  isWaiting = false;
  // Whatever changes, both are looked at again.
  await rowOf(page, 'Tre').focus();
  await page.keyboard.press('t');
  await rowOf(page, 'Tre').getByText('Du tar hand om det').waitFor();
  await undo(page);
  await page.getByTestId('undo').waitFor({ state: 'detached' });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
});

test('on a page that was opened since, Ctrl+Z names the latest that was done today, and takes it back when it is pressed again', async () => {
  const { page, complaints } = await work.pageOf(anna, listOver);
  await rowOf(page, 'Tre').focus();
  await page.keyboard.press('h');
  await rowOf(page, 'Tre').waitFor({ state: 'detached' });
  await page.reload();
  await rowOf(page, 'Ett').focus();
  await undo(page);
  await said(page).getByText('Inget är ångrat än.').waitFor();
  await page.getByTestId('undo').getByText('Ångra det senaste med').waitFor();
  expect(await rowOf(page, 'Tre').count()).toBe(0);
  await undo(page);
  await rowOf(page, 'Tre').waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
