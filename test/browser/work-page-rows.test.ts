import type { Page } from 'playwright-core';
import { openWorkPage, rowOf, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPage();
  for (let number = 1; number <= 24; number += 1)
    await work.bot.deliver({
      ...{ mailbox: 'ks', from: 'lisa@post.example', fromName: 'Siv Svensson', body: 'Hej' },
      subject: number === 7 ? 'Överklagande av beslut' : `Brev ${String(number)}`,
      ...(number % 3 === 0 && { folder: 'junkemail' }),
    });
  await work.bot.moveTo('2026-12-01T09:10:00+01:00');
});
afterAll(() => work.close());

const list = '&show=open&sort=latest&mailbox=ks';

/** What the page says of itself, in its own words. */
const ask = <T>(page: Page, script: string) => page.evaluate<T>(`(() => { ${script} })()`);

test('beside an open message no kind is cut, and a mailbox’s name is one line', async () => {
  const { page } = await work.pageOf(anna, '&show=all&sort=latest', { width: 1400, height: 900 });
  await page.locator('[data-row]').nth(5).waitFor();
  await page.locator('[data-row]').nth(5).getByRole('button').first().click();
  await page.getByTestId('detail').getByRole('heading').first().waitFor();
  const cut = await ask<readonly string[]>(
    page,
    `return [...document.querySelectorAll('[data-row] [title="Överklagande"], [data-row] [title="I skräpposten"]')]
       .filter((cell) => cell.scrollWidth > cell.clientWidth || cell.clientHeight > 30)
       .map(({ title, clientHeight }) => title + ' ' + clientHeight);`,
  );
  expect(cut).toEqual([]);
  const names = await ask<readonly number[]>(
    page,
    `return [...document.querySelectorAll('[data-row] span[title^="Kommun"]')].map((one) => one.clientHeight);`,
  );
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((height) => height > 25)).toEqual([]);
  await page.close();
});

test.each([400, 320])(
  'on a telephone of %i px number and state stand in the same place in every row',
  async (width) => {
    const { page } = await work.pageOf(anna, list, { width, height: 900 });
    await page.locator('[data-row] input[type="text"]').nth(5).waitFor();
    // Where the field begins, where what stands next to it does, and whether the two begin at the same height.
    const places = await ask<readonly (readonly [number, number, boolean])[]>(
      page,
      `return [...document.querySelectorAll('[data-row]')].map((row) => {
         const number = row.querySelector('input[type="text"]').closest('[role="gridcell"]');
         const [at, state] = [number, number.nextElementSibling].map((one) => one.getBoundingClientRect());
         return [Math.round(at.left), Math.round(state.left), Math.abs(state.top - at.top) < 30];
       });`,
    );
    expect(places.length).toBeGreaterThan(5);
    expect(new Set(places.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(places[0]?.[2]).toBe(true);
    await page.close();
  },
);

test('the row that has the focus keeps it while it is scrolled away, and no key does anything to it unseen', async () => {
  const { page } = await work.pageOf(anna, list, { width: 1400, height: 620 });
  const second = rowOf(page, 'Brev 23');
  await second.focus();
  const scrollDown = async () => {
    await page.getByRole('grid').hover();
    await page.mouse.wheel(0, 3_000);
    await rowOf(page, 'Brev 2').waitFor();
  };
  await scrollDown();
  expect(await ask(page, 'return document.activeElement.dataset.index')).toBe('1');
  await page.keyboard.press('r');
  await second.and(page.locator(':focus')).waitFor();
  // What is marked is told of above the list, and the key is of that.
  await page.keyboard.press(' ');
  await scrollDown();
  await page.keyboard.press('r');
  await second.waitFor({ state: 'detached' });
  await page.close();
});

test('a message that is opened far down stays in sight in its list, though rows grow beside it', async () => {
  // What is late takes more lines where there is less room.
  await work.bot.moveTo('2026-12-03T09:10:00+01:00');
  const { page } = await work.pageOf(anna, list, { width: 1400, height: 800 });
  const last = page.locator('[data-row]').filter({ visible: true });
  await last.nth(9).waitFor();
  // The last that is in sight as a whole.
  const id = await ask<string>(
    page,
    `const { bottom } = document.querySelector('[role="grid"]').getBoundingClientRect();
     return [...document.querySelectorAll('[data-row]')]
       .findLast((row) => row.getBoundingClientRect().bottom <= bottom).dataset.row;`,
  );
  const opened = page.locator(`[data-row="${id}"]`);
  await opened.getByRole('button').first().click();
  await page.getByTestId('detail').getByRole('heading').first().waitFor();
  const isInSight = `(() => {
    const [one, grid] = ['[data-row="${id}"]', '[role="grid"]'].map((which) => document.querySelector(which));
    const [inner, outer] = [one, grid].map((it) => it?.getBoundingClientRect());
    return inner !== undefined && outer !== undefined && inner.top >= outer.top && inner.bottom <= outer.bottom + 1;
  })()`;
  // Rows are measured anew for some pictures: it is so when they have been.
  await page.evaluate(`new Promise((done) => {
    let left = 40;
    const next = () => ((left -= 1) > 0 ? requestAnimationFrame(next) : done());
    next();
  })`);
  expect(await page.evaluate<boolean>(isInSight)).toBe(true);
  await page.close();
});

test('beside an open message at 1366 px every row is two lines, its mailbox’s name is whole, and heads stand above their cells', async () => {
  const { page } = await work.pageOf(anna, '&sort=urgent', { width: 1366, height: 900 });
  await page.locator('[data-row]').nth(2).waitFor();
  await page.locator('[data-row]').nth(2).getByRole('button').first().click();
  await page.getByTestId('detail').getByRole('heading').first().waitFor();
  await page.locator('[data-row] [title="Överklagande"]').waitFor();
  // One waits for two things, another needs no answer and is still to be registered.
  const rowOf = (name: string) =>
    page.locator('[data-row]').filter({ has: page.getByRole('button', { name, exact: true }) });
  await rowOf('Brev 4').focus();
  await page.keyboard.press('f');
  const form = page.getByTestId('detail').locator('form');
  await form.getByRole('combobox').pressSequentially('Bo Ers');
  await page.getByRole('option', { name: /^Bo Ersättare/ }).click();
  await form.getByRole('button', { name: 'Föreslå', exact: true }).click();
  await rowOf('Brev 4').getByText('Föreslagen: Bo Ersättare').waitFor();
  await rowOf('Brev 5').focus();
  await page.keyboard.press('b');
  await page.getByTestId('said').getByText('”Brev 5”: behöver inget svar. Det ska också').waitFor();
  const wrong = await ask<readonly string[]>(
    page,
    `const rows = [...document.querySelectorAll('[data-row]')];
     const heads = [...document.querySelectorAll('[role="columnheader"]')];
     return [
       ...rows.filter((row) => row.offsetHeight > 46).map((row) => row.offsetHeight + ' ' + row.innerText),
       ...rows.flatMap((row) => [...row.querySelectorAll('span[title^="Kommun"]')])
         .filter((one) => one.scrollWidth > one.clientWidth).map(({ title }) => title),
       // From and number, subject and kind.
       ...[[2, 5], [3, 4]].filter((two) => new Set(two.map((at) => Math.round(heads[at].getBoundingClientRect().top))).size > 1)
         .map((two) => 'heads ' + two),
       // What is typed in stands clear of the row above, and of what the message is below it.
       ...rows.flatMap((row) => [...row.querySelectorAll('input[type="text"]')].map((one) => [row, one.parentElement]))
         .filter(([row, field]) => field.getBoundingClientRect().top - row.getBoundingClientRect().top < 1)
         .map(([row]) => 'field at the border ' + row.innerText),
       ...rows.filter((row) => row.querySelector('[title="Överklagande"]')).filter((row) => {
         const field = row.querySelector('input[type="text"]').parentElement.getBoundingClientRect();
         return row.querySelector('[title="Överklagande"]').getBoundingClientRect().top < field.bottom;
       }).map((row) => 'field over ' + row.innerText),
       ...[...rows[0].children].filter((cell, at) => cell.offsetWidth > 0 && cell.offsetLeft !== heads[at].offsetLeft)
         .map((cell, at) => 'cell ' + at + ' ' + cell.innerText),
     ];`,
  );
  expect(wrong).toEqual([]);
  await page.close();
});

test('nothing stands empty above the list, and it does not move when something is told or rows are marked', async () => {
  const { page } = await work.pageOf(anna, list, { width: 1366, height: 900 });
  const first = page.locator('[data-row]').first();
  await first.waitFor();
  const top = () =>
    ask<number>(page, `return document.querySelector('[role="grid"]').getBoundingClientRect().top;`);
  const [before, search] = [await top(), await page.getByRole('searchbox').boundingBox()];
  expect(before - (search?.y ?? 0) - (search?.height ?? 0)).toBeLessThan(60);
  const dealtWith = page.locator(`[data-row="${(await first.getAttribute('data-row')) ?? ''}"]`);
  await first.focus();
  await page.keyboard.press('r');
  await page.getByTestId('undo').waitFor();
  expect(await top()).toBe(before);
  await dealtWith.waitFor({ state: 'detached' });
  await first.getByRole('checkbox').click();
  await page.getByText('1 meddelande markerat').waitFor();
  expect(await top()).toBe(before);
  await page.close();
});

test('in a narrow list with nothing open beside it a row that waits for two things shows its day in a line of its own, and beside a message with what has that day', async () => {
  // In time still.
  await work.bot.deliver({
    ...{ mailbox: 'ks', from: 'lisa@post.example', fromName: 'Siv Svensson', body: 'Hej' },
    subject: 'Nytt brev',
  });
  await work.bot.moveTo('2026-12-03T09:20:00+01:00');
  const { page } = await work.pageOf(anna, list, { width: 1366, height: 900 });
  const row = page
    .locator('[data-row]')
    .filter({ has: page.getByRole('button', { name: 'Nytt brev', exact: true }) });
  await row.focus();
  await page.keyboard.press('f');
  const form = page.getByTestId('detail').locator('form');
  await form.getByRole('combobox').pressSequentially('Bo Ers');
  await page.getByRole('option', { name: /^Bo Ersättare/ }).click();
  await form.getByRole('button', { name: 'Föreslå', exact: true }).click();
  await row.getByText('Föreslagen: Bo Ersättare').waitFor();
  // Beside it the day stands with what is to be registered by then, in two lines.
  const day = row.getByText(/^Senast \d+ december$/).locator('visible=true');
  await row
    .getByText(/^senast \d+ december$/)
    .locator('visible=true')
    .waitFor();
  expect(await day.count()).toBe(0);
  expect((await row.boundingBox())?.height).toBeLessThan(47);
  // Of one thing it does.
  const other = page
    .locator('[data-row]')
    .filter({ has: page.getByRole('button', { name: 'Brev 10', exact: true }) });
  await other
    .getByText(/december$/)
    .locator('visible=true')
    .waitFor();
  await page.getByTestId('detail').getByRole('button', { name: 'Stäng meddelandet' }).click();
  await page.setViewportSize({ width: 1000, height: 900 });
  await day.waitFor();
  await page.close();
});

test('in a window with little room the view begins at its top, and numbers are counted of all in the list', async () => {
  const subjects = [1, 2, 3].map((number) => `Svar om KS 2026/${String(300 + number)}`);
  for (const subject of subjects)
    await work.bot.deliver({
      ...{ mailbox: 'ks', from: 'lisa@post.example', fromName: 'Siv Svensson', body: 'Hej', subject },
    });
  await work.bot.moveTo('2026-12-03T09:30:00+01:00');
  // The oldest first: those with a number are far below what is drawn.
  const { page } = await work.pageOf(anna, '&show=open&sort=oldest&mailbox=ks', { width: 400, height: 420 });
  await page.locator('[data-row]:focus').waitFor();
  await page.getByText('Diarienummer i 3 ämnesrader här').waitFor();
  expect(await page.locator('[data-row]').filter({ hasText: 'Svar om KS' }).count()).toBe(0);
  expect(await ask<number>(page, `return document.querySelector('[data-frame]').scrollTop;`)).toBe(0);
  await page.close();
});

test('in a row of three lines the kind stands below the number, and what has no subject to be seen has a name', async () => {
  await work.bot.deliver({
    ...{ mailbox: 'ks', from: 'lisa@post.example', fromName: 'Siv Svensson', body: 'Hej' },
    subject: '\u200b\u2060',
  });
  await work.bot.moveTo('2026-12-03T09:40:00+01:00');
  const { page } = await work.pageOf(anna, list, { width: 1280, height: 900 });
  await page.locator('[data-row]').getByRole('button', { name: 'utan ämne' }).first().click();
  await page.getByTestId('detail').getByRole('heading').first().waitFor();
  const row = page.locator('[data-row]').filter({ hasText: 'Överklagande' }).first();
  await row.focus();
  await page.keyboard.press('t');
  await row.getByText('Du tar hand om det').waitFor();
  const id = (await row.getAttribute('data-row')) ?? '';
  const apart = await ask<number>(
    page,
    `const row = document.querySelector('[data-row="${id}"]');
     const field = row.querySelector('input[type="text"]').getBoundingClientRect();
     return row.querySelector('[title="Överklagande"]').getBoundingClientRect().top - field.bottom;`,
  );
  expect(Math.abs(apart)).toBeLessThan(8);
  await page.close();
});

test('until it is known what another filter shows, no row and no empty place for one stands there', async () => {
  const { page } = await work.pageOf(anna, list, { width: 1366, height: 900 });
  await page.locator('[data-row]').first().waitFor();
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/work/api/messages?*show=all*', async (route) => {
    await held;
    await route.continue();
  });
  await ask(
    page,
    `history.pushState(null, '', location.search.replace('show=open', 'show=all')); dispatchEvent(new Event('brevvakt-address'));`,
  );
  await page.getByText('Hämtar …').first().waitFor();
  expect(await page.locator('[data-index]').count()).toBe(0);
  goOn();
  await page.locator('[data-row]').first().waitFor();
  await page.close();
});
