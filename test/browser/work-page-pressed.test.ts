import { listOver, openWorkPageOver, type WorkPagePlayer } from './work-page-player';

const anna = 'anna.registrator@ale.example';
const bo = 'bo.ersattare@ale.example';

let work: WorkPagePlayer;

beforeAll(async () => {
  work = await openWorkPageOver(['Lekplatsen', 'Bron', 'Vägen', 'Skolan']);
});
afterAll(() => work.close());

interface Listed {
  readonly id: string;
  readonly version: number;
}

/** Somebody else deals with it. */
async function dealWith({ id, version }: Listed): Promise<void> {
  const done = await fetch(`${work.bot.url}/work/api/messages/${id}/acts?as=${bo}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ verb: 'message.register', version, registration: 'minor' }),
  });
  expect(done.status).toBe(200);
}

const listed = async (): Promise<readonly Listed[]> => {
  const answer = await fetch(`${work.bot.url}/work/api/messages?as=${bo}${listOver}`);
  return ((await answer.json()) as { rows: readonly Listed[] }).rows;
};

test('a button that is held down is pressed, although the rows have moved from under it before it is let go', async () => {
  const { page, complaints } = await work.pageOf(anna, listOver);
  const [first, , third] = await listed();
  if (first === undefined || third === undefined) throw new Error('Too few are listed');
  const row = page.locator(`[data-row="${third.id}"]`);
  await row.locator('input[type="text"]').click();
  await page.keyboard.type('KS 2026/301');
  await row.getByRole('button', { name: 'Spara' }).hover();
  await page.mouse.down();
  await dealWith(first);
  await page.locator(`[data-row="${first.id}"]`).waitFor({ state: 'detached' });
  await page.mouse.up();
  await page.getByTestId('said').getByText('KS 2026/301').waitFor({ timeout: 10_000 });
  expect(complaints).toEqual([]);
  await page.close();
});

test('a hand that has moved away before the button is let go has pressed nothing', async () => {
  const { page } = await work.pageOf(anna, listOver);
  const [first, ...others] = await listed();
  const row = page.locator(`[data-row="${first?.id ?? ''}"]`);
  await row.locator('input[type="text"]').click();
  await page.keyboard.type('KS 2026/302');
  await row.getByRole('button', { name: 'Spara' }).hover();
  await page.mouse.down();
  await page.mouse.move(5, 5, { steps: 4 });
  await page.mouse.up();
  await row.getByText('Inte sparat').waitFor();
  expect((await listed()).length).toBe(others.length + 1);
  await row.getByRole('button', { name: 'Spara' }).click();
  await page.getByTestId('said').getByText('KS 2026/302').waitFor();
  await page.close();
});
