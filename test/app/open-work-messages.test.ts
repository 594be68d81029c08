import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type OpenedStore } from '../../src/app/open-store';
import { holdMunicipality } from '../../src/app/municipality-holder';
import { inbox, incomingId, mailboxId, messageId } from '../../src/core/ids';
import { noAnswer } from '../../src/incoming/domain/incoming';
import { realTime } from '../../src/core/clock';
import { instant } from '../../src/core/time';
import { townYaml } from '../support/flow-house';

const silent = () => undefined;
const log = { debug: silent, info: silent, warn: silent, error: silent };
const at = instant('2026-12-01T08:00:00Z');
const clock = { ...realTime, now: () => at };
const renamed = townYaml.replace('- id: ks', '- id: kansli');

let store: OpenedStore;
let folder: string;
let file: string;
beforeEach(async () => {
  store = await openStore('sqlite::memory:', { log });
  folder = mkdtempSync(join(tmpdir(), 'brevvakt-town-'));
  file = join(folder, 'town.yaml');
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const arrive = (mailbox: string, count: number) =>
  store.save({
    incoming: Array.from({ length: count }, (_, n) => ({
      expectedVersion: 0,
      message: {
        ...{
          id: incomingId(`${mailbox}-${n}`),
          mailboxId: mailboxId(mailbox),
          messageId: messageId(`m${n}`),
        },
        ...{ folder: inbox, arrivedAt: at, conversation: undefined, mark: undefined },
        ...{ isInternal: false, isRequest: false, registration: { kind: 'open' as const } },
        ...{ answer: noAnswer(at), secrecy: undefined, undo: undefined, version: 1 },
      },
    })),
  });

test('a bot does not start with a file in which mailboxes with open messages are renamed or gone; each is named with their number', async () => {
  await arrive('ks', 3);
  await arrive('social', 2);
  writeFileSync(file, renamed);
  await expect(holdMunicipality(file, { store, log, clock })).rejects.toThrow(
    /ks är borta ur filen men 3 av dess inkomna meddelanden[^]+social är borta ur filen men 2 av/,
  );
});

test('read again, such a file leaves the old one in force, and says why without names', async () => {
  await arrive('ks', 1);
  writeFileSync(file, townYaml);
  const told: string[] = [];
  const hearing = { ...log, error: (_: string, data?: unknown) => void told.push(JSON.stringify(data)) };
  const holder = await holdMunicipality(file, { store, log: hearing, clock });
  writeFileSync(file, renamed);
  await holder.reload();
  expect(holder.current().mailboxes.map(({ id }) => id)).toEqual(['ks']);
  expect(told.join('')).toContain('mailboxes: open-messages');
  writeFileSync(file, townYaml.replace('manager: carin@ale.example', 'manager: carin@annan.example'));
  await holder.reload();
  expect(told.join('')).toMatch(/mailboxes\[0\]\.manager \(line \d+\): [a-z-]+/);
  expect(told.join('')).not.toContain('@');
});
