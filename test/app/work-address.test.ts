import { workAddress } from '../../src/app/serving-pages';
import { incomingId, personId } from '../../src/core/ids';

const message = incomingId('55555555-0000-4000-8000-000000000001');
const anna = personId('a1e00001-0000-4000-8000-000000000001');
const app = '6f0a5b7e-3c1d-4e52-9b8a-7d2e4c9f1a30';

test('where the app is not known in Teams, a card leads to the page in the browser', () => {
  const work = workAddress('https://brevvakt.ale.example/', undefined);
  expect(work(undefined, anna)).toBe('https://brevvakt.ale.example/work');
  expect(work(message, anna)).toBe(`https://brevvakt.ale.example/work?view=messages&message=${message}`);
});

test('in Teams it leads to the tab, with the message named, and to the browser for whoever has no Teams', () => {
  const address = new URL(workAddress('https://brevvakt.ale.example', app)(message, anna));
  expect(`${address.origin}${address.pathname}`).toBe(`https://teams.microsoft.com/l/entity/${app}/work`);
  expect(JSON.parse(address.searchParams.get('context') ?? '')).toEqual({
    subEntityId: `message/${message}`,
  });
  expect(address.searchParams.get('webUrl')).toBe(
    `https://brevvakt.ale.example/work?view=messages&message=${message}`,
  );
});
