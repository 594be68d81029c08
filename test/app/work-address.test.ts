import { readSettings } from '../../src/app/config/settings';
import { servingLinks } from '../../src/app/serving-pages';
import type { Pages } from '../../src/incoming/domain/pages';
import { incomingId, personId } from '../../src/core/ids';

const message = incomingId('55555555-0000-4000-8000-000000000001');
const anna = personId('a1e00001-0000-4000-8000-000000000001');
const app = '6f0a5b7e-3c1d-4e52-9b8a-7d2e4c9f1a30';

function workOf(teamsAppId?: string): Pages['work'] {
  const settings = readSettings({
    PUBLIC_URL: 'https://brevvakt.ale.example/',
    PAGES_APP_ID: '2b1c7c1e-7d57-4c0b-9f0e-3f1f6f3a9a10',
    TEAMS_APP_ID: teamsAppId,
  });
  const pages = servingLinks(settings)?.pages;
  if (pages === undefined) throw new Error('There are no pages');
  return (id, reader) => pages.work(id, reader);
}

test('where the app is not known in Teams, a card leads to the page in the browser', () => {
  const work = workOf();
  expect(work(undefined, anna)).toBe('https://brevvakt.ale.example/work');
  expect(work(message, anna)).toBe(`https://brevvakt.ale.example/work?view=messages&message=${message}`);
});

test('in Teams it leads to the tab, with the message named, and to the browser for whoever has no Teams', () => {
  const address = new URL(workOf(app)(message, anna));
  expect(`${address.origin}${address.pathname}`).toBe(`https://teams.microsoft.com/l/entity/${app}/work`);
  expect(JSON.parse(address.searchParams.get('context') ?? '')).toEqual({
    subEntityId: `message/${message}`,
  });
  expect(address.searchParams.get('webUrl')).toBe(
    `https://brevvakt.ale.example/work?view=messages&message=${message}`,
  );
});
