import { connectGraph } from '../../../src/app/connect-graph';
import { fixedToken } from '../../../src/platform/graph/calls/token';
import { messageId, sentItems } from '../../../src/core/ids';
import type { Faults } from '../../../sandbox/graph/faults';
import { clock, listeningLog } from '../../platform/graph/rooms';
import { startGraphServer } from '../../fakes/graph-server';
import { FakeTenant } from '../../fakes/graph-tenant';
import { dutyAddress, sandboxScene } from '../../platform/graph/sandbox-graph';
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

describe.each([
  ['the sandbox', {}],
  ['the sandbox, with links of its own', { ownLinks: true }],
  ['the sandbox on a bad day', { faults: { sparseReadFlips: true, duplicates: true, disorder: true } }],
])('%s', (name, { ownLinks = false, faults = {} }: { ownLinks?: boolean; faults?: Faults }) => {
  describeMailRoom(name, async (): Promise<MailWorld> => {
    const { graph, tenant, mailRoom } = await sandboxScene({ ownLinks });
    graph.setFaults(faults);
    const box = dutyAddress;
    const mail = { subject: 'Fråga', body: 'Hej', from: 'nagon@utanfor.example' };
    const done = (deed: () => unknown) => {
      deed();
      return Promise.resolve();
    };
    return {
      mailRoom,
      address: box,
      deliver: (to) =>
        Promise.resolve(
          messageId(
            to === sentItems
              ? tenant.sendFrom(box, { ...mail, to: ['nagon@utanfor.example'] })
              : tenant.deliver(box, { ...mail, folder: to }),
          ),
        ),
      read: (id) =>
        done(() => {
          tenant.read(box, id);
        }),
      move: (id, to) =>
        done(() => {
          tenant.move(box, id, to);
        }),
      remove: (id) =>
        done(() => {
          tenant.remove(box, id);
        }),
      forgetLinks: () =>
        done(() => {
          graph.setFaults({ ...faults, expiredLinks: 'syncStateNotFound' });
        }),
      close: async () => {
        await graph.close();
        expect(graph.requests.unknown).toEqual([]);
        expect(graph.requests.throttled).toBe(0);
      },
    };
  });
});
