import { Client } from 'pg';
import { openFile } from '../../../src/platform/db/sqlite-file';
import { postgresDatabases, sqliteDatabases } from '../../fakes/store-databases';
import { anna, at, ks, today } from '../../fakes/store-samples';

const entry = {
  at: at('12:00'),
  actorId: anna,
  mailboxId: ks,
  date: today,
  event: { what: 'day.missed' },
} as const;

describe.each([sqliteDatabases(), postgresDatabases()])('the log on $dialect', (databases) => {
  let url: string;

  beforeAll(() => databases.start());
  afterAll(() => databases.stop());
  beforeEach(async () => {
    url = await databases.create();
    await (await databases.open(url)).save({ log: [entry, entry] });
  });
  afterEach(() => databases.closeAll());

  const run = async (statement: string): Promise<void> => {
    if (databases.dialect === 'sqlite') {
      const database = openFile(url.slice('sqlite:'.length));
      try {
        database.exec(statement);
      } finally {
        database.close();
      }
      return;
    }
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };

  const statements = [
    `update log set actor_id = 'somebody else'`,
    `update log set at = '', event = ''`,
    'delete from log',
    'delete from log where number = 1',
    ...(databases.dialect === 'postgres'
      ? ['truncate log', 'truncate log cascade', 'update log set at = at where false']
      : [
          `insert or replace into log (number, at, what, event) values (1, '', '', '')`,
          `replace into log (number, at, what, event) values (2, '', '', '')`,
        ]),
  ];

  it.each(statements)('refuses: %s', async (statement) => {
    await expect(run(statement)).rejects.toMatchObject({ message: 'the log is append-only' });
    const entries = await (await databases.open(url)).log.list(10);
    expect(entries.toReversed()).toEqual([
      { ...entry, number: 1 },
      { ...entry, number: 2 },
    ]);
  });
});
