import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlayer, type Player } from './sandbox-player';

const file = readFileSync(join(__dirname, '../../env/sandbox.municipality.yaml'), 'utf8');
const anna = 'anna.registrator@ale.example';
const erik = 'erik.handlaggare@ale.example';
const carin = 'carin.chef@ale.example';

let play: Player;

beforeAll(async () => {
  play = await openPlayer('2026-12-01', file);
  for (const subject of ['Skräpkorgen vid torget', 'Lekplatsens gunga'])
    await play.bot.deliver({
      mailbox: 'ks',
      from: 'l@post.example',
      fromName: 'Lisa',
      subject,
      body: 'Hej',
    });
  await play.at('09:10');
});
afterAll(() => play.close());

interface Listed {
  readonly rows: readonly {
    readonly id: string;
    readonly version: number;
    readonly mailboxId: string;
    readonly isRequest: boolean;
  }[];
}

const ask = async <T>(who: string, path: string, body?: object): Promise<T> => {
  const url = `${play.bot.url}/work/api${path}${path.includes('?') ? '&' : '?'}as=${who}`;
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, body && { method: 'POST', headers, body: JSON.stringify(body) });
  return (await answer.json()) as T;
};

test('the list in the chat leads to the page beside it, and a message’s card to its row there', async () => {
  const { page } = play;
  await play.pick('anna.registrator');
  await play.write('inkorg');
  await play
    .card()
    .getByLabel(/Lisa: /)
    .first()
    .waitFor();
  await play.card().getByText('Öppna på arbetssidan').click();
  const work = page.frameLocator('#work-page');
  await work.locator('[data-row]').first().waitFor();
  expect(await work.getByTestId('detail').count()).toBe(0);
  await play
    .card()
    .getByLabel(/Lisa: /)
    .first()
    .check();
  await play.press('Ta hand om');
  await play.card().getByText('Skriv ut').waitFor({ state: 'attached' });
  await play.card().getByText('Öppna på arbetssidan').click();
  await work.getByTestId('detail').getByText('Lisa').first().waitFor();
});

test('who is to answer opens theirs from I dag, sees it alone, and says there that it is answered', async () => {
  const { page } = play;
  const { rows } = await ask<Listed>(anna, '/messages?show=open');
  const row = rows.find(({ mailboxId, isRequest }) => mailboxId === 'ks' && !isRequest);
  if (row === undefined) throw new Error('There is no row');
  const { people } = await ask<{ people: { id: string }[] }>(anna, '/people?name=Erik%20Hand');
  const proposal = { verb: 'assignment.propose', version: row.version, responder: people[0]?.id };
  await ask(anna, `/messages/${row.id}/acts`, proposal);
  const all = (await ask<Listed>(carin, '/messages?show=all&most=200')).rows;
  const waiting = all.find(({ id }) => id === row.id);
  const approval = { verb: 'assignment.approve', version: waiting?.version };
  await ask(carin, `/messages/${row.id}/acts`, approval);
  await play.at('09:20');
  await page.goto(`${play.bot.url}/work?as=${erik}`);
  await page.locator('#tasks + ol button').first().click();
  const detail = page.getByTestId('detail');
  await detail.waitFor();
  expect(await page.locator('[data-row]').count()).toBe(0);
  await detail
    .getByRole('button', { name: /svarat/ })
    .first()
    .click();
  await detail.getByRole('button', { name: 'Stäng' }).waitFor();
});

test('who loses the mailbox while the page is open sees nothing of it any more, and is told why', async () => {
  const { page } = play;
  await page.goto(`${play.bot.url}/work?as=${anna}&show=open`);
  const row = page.locator('[data-row]').first();
  await row.waitFor();
  await page.locator('[data-row]:focus').waitFor();
  play.renew(file.replaceAll(`      - ${anna}\n`, ''));
  await page.waitForTimeout(1_000);
  await page.keyboard.press('r');
  await page.locator('[data-row]').first().waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'Inkommet' }).waitFor({ state: 'detached' });
  expect(await page.locator('main').innerText()).not.toMatch(/Lisa|Skräpkorgen|Lekplatsen/);
});
