import { connectGraph } from '../../../src/app/connect-graph';
import { fixedToken } from '../../../src/platform/graph/calls/token';
import { personId, upn } from '../../../src/core/ids';
import { clock, listeningLog } from '../../platform/graph/rooms';
import { startGraphServer } from '../../fakes/graph-server';
import { FakeTenant } from '../../fakes/graph-tenant';
import { sandboxScene } from '../../platform/graph/sandbox-graph';
import type { DirectoryWorld } from './directory.suite';
import { describeDirectory } from './directory.suite';

describeDirectory('a small Graph', async (): Promise<DirectoryWorld> => {
  const tenant = new FakeTenant('ks@ale.example');
  const server = await startGraphServer(tenant.script);
  const known = { id: personId('p1'), upn: upn('anna@ale.example'), name: 'Anna' };
  const body = { id: known.id, userPrincipalName: known.upn, displayName: known.name, accountEnabled: true };
  tenant.people.set(known.id, body).set(known.upn, body);
  tenant.settings.set(known.id, { automaticRepliesSetting: { status: 'disabled' } });
  const { directory } = connectGraph({
    baseUrl: server.url,
    credential: fixedToken('sandbox'),
    clock,
    log: listeningLog(),
  });
  return {
    directory,
    known,
    setReplies: (replies) => {
      const utc = (dateTime: string) => ({ dateTime: `${dateTime}.0000000`, timeZone: 'UTC' });
      const setting =
        typeof replies === 'string'
          ? { status: replies === 'on' ? 'alwaysEnabled' : 'disabled' }
          : {
              status: 'scheduled',
              scheduledStartDateTime: utc(replies.from),
              scheduledEndDateTime: utc(replies.until),
            };
      tenant.settings.set(known.id, { automaticRepliesSetting: setting });
      return Promise.resolve();
    },
    close: () => server.close(),
  };
});

describeDirectory('the sandbox', async (): Promise<DirectoryWorld> => {
  const { graph, tenant, directory } = await sandboxScene();
  const address = 'anna.registrator@ale.example';
  const person = tenant.person(address);
  if (!person) throw new Error('nobody is called Anna');
  return {
    directory,
    known: { id: personId(person.id), upn: upn(address), name: person.displayName },
    setReplies: (replies) => {
      const utc = (text: string) => new Date(`${text}Z`);
      if (replies === 'off') tenant.setAutomaticReplies(address, { status: 'disabled' });
      else if (replies === 'on') tenant.setAutomaticReplies(address, { status: 'alwaysEnabled' });
      else {
        const span = { start: utc(replies.from), end: utc(replies.until) };
        tenant.setAutomaticReplies(address, { status: 'scheduled', ...span });
      }
      return Promise.resolve();
    },
    close: async () => {
      await graph.close();
      expect(graph.requests.unknown).toEqual([]);
    },
  };
});

test('people are found by the beginnings of their names, and nobody by what no name begins with', async () => {
  const { graph, directory } = await sandboxScene();
  const names = async (...words: string[]) => (await directory.search(words)).map(({ name }) => name);
  expect(await names('eri')).toEqual(['Erik Handläggare']);
  expect(await names('Handl')).toEqual(['Erik Handläggare']);
  expect(await names('Erik', 'Hand')).toEqual(['Erik Handläggare']);
  expect(await names("o'brien")).toEqual([]);
  expect(await names()).toEqual([]);
  await graph.close();
});
