import { connectGraph } from '../../src/adapters/graph/connect-graph';
import { fixedToken } from '../../src/adapters/graph/calls/token';
import { messageId } from '../../src/domain/ids';
import { clock, listeningLog } from '../adapters/graph/rooms';
import { startGraphServer } from '../fakes/graph-server';
import { FakeTenant } from '../fakes/graph-tenant';
import type { MailWorld } from './mail-room.suite';
import { describeMailRoom, formsFolder } from './mail-room.suite';

describeMailRoom('a small Graph', async (): Promise<MailWorld> => {
  const address = 'ks@ale.example';
  const tenant = new FakeTenant(address);
  const server = await startGraphServer(tenant.script);
  const { mailRoom } = connectGraph({
    baseUrl: server.url,
    credential: fixedToken('sandbox'),
    clock,
    log: listeningLog(),
  });
  const idOf = (folder: string) => (folder === formsFolder ? 'Formulär' : folder);
  let next = 0;
  return {
    mailRoom,
    address,
    deliver: (to) => {
      const id = `m${next++}`;
      const time = '2026-12-01T08:00:00Z';
      tenant.put({ id, folder: idOf(to), isRead: false, receivedDateTime: time, lastModifiedDateTime: time });
      return Promise.resolve(messageId(id));
    },
    read: (id) => {
      tenant.put({ ...tenant.find(id), isRead: true, lastModifiedDateTime: '2026-12-01T10:00:00.25Z' });
      return Promise.resolve();
    },
    move: (id, to) => {
      tenant.put({ ...tenant.find(id), folder: idOf(to) });
      return Promise.resolve();
    },
    remove: (id) => {
      tenant.remove(id);
      return Promise.resolve();
    },
    forgetLinks: () => {
      tenant.forgetLinks();
      return Promise.resolve();
    },
    close: () => server.close(),
  };
});
