import { counted, databaseKinds, openDay, openGround } from './day-behind-ways';

/** What `hard-days.long.test.ts` does once is done here at each request of noon. */
const longestMillis = 1_200_000;

const ground = openGround();
afterAll(() => ground.close());

/** Beside the three about a mailbox: a request that has come, and an answer whose day has passed. */
const told = ['Anna Registrator', 'Anna Registrator', 'Carin Chef', 'Cecilia Sekreterare', 'Rut Registrator'];
/** Anna is talked with since the request; three more conversations are opened, and four cards are said. */
const requests = [1, 2, 3, 4, 5, 6, 7];

interface Noon {
  /** `who · first line`, and how often. */
  readonly said: Readonly<Record<string, number>>;
  /** Lines of the log of the one that took over. */
  readonly faults: readonly string[];
}

/** kill -9 when the request of this number has been carried out and its answer has not come back. */
async function noonKilledAt(databaseUrl: string, number: number): Promise<Noon> {
  const day = await openDay(databaseUrl, '11:58');
  try {
    await day.start('11:58');
    let count = 0;
    day.teams.judge(() => {
      count += 1;
      return count === number ? { kind: 'loseAnswer', meanwhile: () => day.kill() } : undefined;
    });
    await day.moveTo('12:02');
    const next = await day.start('12:03');
    await day.settle('12:03');
    expect(count).toBeGreaterThanOrEqual(number);
    return {
      said: counted(day),
      faults: next
        .printed()
        .split('\n')
        .filter((line) => line.startsWith('{')),
    };
  } finally {
    await day.close();
  }
}

test.concurrent.each(databaseKinds)(
  'on %s: killed at each request of noon, everybody is told, nobody more than twice',
  async (kind) => {
    for (const number of requests) {
      const { said, faults } = await noonKilledAt(await ground.databaseUrl(kind), number);
      const names = Object.keys(said).map((line) => line.split(' ·')[0]);
      expect({ number, names: names.toSorted(), faults }).toEqual({ number, names: told, faults: [] });
      expect({ number, most: Math.max(...Object.values(said)) <= 2 }).toEqual({ number, most: true });
    }
  },
  longestMillis,
);
