import type { PostgresServer } from '../fakes/store-postgres';
import { startPostgres } from '../fakes/store-postgres';
import { buildBot } from './bot-process';
import { peace, play, stopsOn } from './replica-run';

const stops = stopsOn(['01']);

let postgres: PostgresServer;
beforeAll(async () => {
  buildBot();
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

test('three replicas that nobody disturbs say each thing exactly once', async () => {
  const [alone, three] = await Promise.all([
    play({ postgres, replicas: 1, stops, trouble: peace }),
    play({ postgres, replicas: 3, stops, trouble: peace }),
  ]);
  expect(three.said).toEqual(alone.said);
}, 600_000);
