import type { Page } from 'playwright-core';
import { until } from '../sandbox/page/chromium';
import { listOver, openWorkPageOver, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver(['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju']);
});
afterAll(() => work.close());

const said = (page: Page) => page.getByTestId('said');
const mark = (page: Page, subject: string) => rowOf(page, subject).locator('input[type="checkbox"]').click();

test('what was proposed and is undone in the chat is neither told nor offered to be undone any more', async () => {
  const { page, complaints } = await work.pageOf(anna, listOver);
  for (const subject of ['Ett', 'Två']) await mark(page, subject);
  await page.getByRole('button', { name: 'Föreslå vem som svarar …' }).click();
  const form = page.getByTestId('many-form');
  await form.getByRole('combobox').pressSequentially('Erik');
  await page.getByRole('option', { name: /^Erik/u }).click();
  await form.getByRole('button', { name: 'Föreslå', exact: true }).click();
  await said(page).getByText('Erik Handläggare är föreslagen').waitFor();
  await page.getByTestId('undo').getByText('Ångra 2 meddelanden').waitFor();
  await rowOf(page, 'Ett').getByText('Väntar på beslut').waitFor();

  await work.say(anna, 'ångra');
  await page.getByTestId('undo').waitFor({ state: 'detached' });
  await rowOf(page, 'Ett').getByText('Väntar på beslut').waitFor({ state: 'detached' });
  expect(await said(page).innerText()).toBe('');
  expect(complaints).toEqual([]);
  await page.close();
});

test('what was said of several to be of little weight goes away when the chat takes it back', async () => {
  const { page } = await work.pageOf(anna, listOver);
  for (const subject of ['Tre', 'Fyra']) await mark(page, subject);
  await page.getByRole('button', { name: 'Ringa betydelse', exact: true }).click();
  await page.getByTestId('undo').getByText('Ångra 2 meddelanden').waitFor();
  await rowOf(page, 'Tre').waitFor({ state: 'detached' });

  await work.say(anna, 'ångra');
  await rowOf(page, 'Tre').waitFor();
  await page.getByTestId('undo').waitFor({ state: 'detached' });
  expect(await said(page).innerText()).toBe('');
  await page.close();
});

test('a number that stands there already, typed again, is said to be so once and is not left as unsaved', async () => {
  const { page } = await work.pageOf(anna, listOver);
  const field = rowOf(page, 'Fem').locator('input[type="text"]');
  await field.fill('KS 2026/711');
  await field.press('Enter');
  await said(page).getByText('KS 2026/711').waitFor();
  const all = (await work.pageOf(anna, '&show=all&sort=latest&mailbox=ks')).page;
  const again = rowOf(all, 'Fem').locator('input[type="text"]');
  await again.fill('KS 2026-711');
  await again.press('Enter');
  await said(all).getByText('Det var redan gjort.').waitFor();
  await rowOf(all, 'Fem').getByText('Inte sparat').waitFor({ state: 'detached' });
  expect(await again.inputValue()).toBe('KS 2026/711');
  expect(await all.getByText('Det var redan gjort.').count()).toBe(1);
  expect(await all.getByText('1 nummer är inte sparat').count()).toBe(0);
  await page.close();
  await all.close();
});

test('why a number was refused is in sight though its row is the last one that is', async () => {
  const { page } = await work.pageOf(anna, listOver, { width: 1280, height: 620 });
  await rowOf(page, 'Sju').waitFor();
  const last = await page.evaluate<string>(`(() => {
    const edge = document.querySelector('[role="grid"]').getBoundingClientRect().bottom;
    const rows = [...document.querySelectorAll('[data-row]')];
    return rows.filter((row) => row.getBoundingClientRect().bottom <= edge).at(-1).dataset.row;
  })()`);
  const field = page.locator(`[data-row="${last}"] input[type="text"]`);
  await field.fill('fel');
  await field.press('Enter');
  await page.getByRole('alert').getByText('Numret skrivs så här').waitFor();
  await until(
    page,
    `(() => {
    const why = document.querySelector('[data-problem]').getBoundingClientRect();
    return why.bottom <= document.querySelector('[role="grid"]').getBoundingClientRect().bottom + 1;
  })()`,
  );
  await page.close();
});

test('on a telephone what is marked and what can be done with it stays below, and covers no row that has the focus', async () => {
  const { page } = await work.pageOf(anna, listOver, { width: 360, height: 740 });
  await rowOf(page, 'Sju').waitFor();
  await page.locator('[data-row] input[type="checkbox"]').last().click();
  const bar = page.getByRole('group', { name: '1 meddelande markerat' });
  await bar.getByRole('button', { name: 'Avmarkera' }).waitFor();
  await rowOf(page, 'Sju').focus();
  for (let turn = 0; turn < 10; turn += 1) {
    await page.keyboard.press(turn < 7 ? 'ArrowDown' : 'ArrowUp');
    // When the list has been drawn anew.
    await page.waitForTimeout(150);
    const seen = await page.evaluate<Record<string, boolean>>(`(() => {
      const bar = document.querySelector('[data-below]').getBoundingClientRect();
      const at = document.activeElement;
      const isClear = at.getBoundingClientRect().bottom <= bar.top + 1;
      return { isRow: at.closest('[data-row]') !== null, isClear, isBelow: Math.round(bar.bottom) === innerHeight };
    })()`);
    expect({ turn, ...seen }).toEqual({ turn, isRow: true, isClear: true, isBelow: true });
  }
  expect(await work.faultsOf(page)).toEqual([]);
  await page.close();
});

test('what sends a form is in sight when it opens, however low the window is, and that of several leaves the list room', async () => {
  const { page } = await work.pageOf(anna, listOver, { width: 1280, height: 560 });
  await rowOf(page, 'Sju').getByRole('button', { name: 'Sju', exact: true }).click();
  const detail = page.getByTestId('detail');
  await detail.getByRole('button', { name: 'Föreslå vem som svarar …' }).click();
  await detail.getByRole('button', { name: 'Föreslå', exact: true }).waitFor();
  await until(
    page,
    `(() => {
    const aside = document.querySelector('[data-testid="detail"]');
    const send = aside.querySelector('button[type="submit"]').getBoundingClientRect();
    return send.bottom <= aside.getBoundingClientRect().bottom;
  })()`,
  );
  await detail.getByRole('button', { name: 'Stäng meddelandet' }).click();
  await page.setViewportSize({ width: 1280, height: 900 });
  await mark(page, 'Sju');
  await page.getByRole('button', { name: 'Föreslå vem som svarar …' }).click();
  expect((await page.getByTestId('many-form').locator('form').boundingBox())?.height).toBeLessThan(240);
  await page.close();
});
