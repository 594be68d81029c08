import http from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { connectTeams } from '../../src/platform/teams/connect-teams';
import type { TeamsEvent, TeamsOptions } from '../../src/platform/teams/teams-options';
import { zone } from '../../src/core/time';
import { drawPlainly, fakeLog, fakeReceiver, type FakeReceiver } from './teams-receiver';

export const tenant = '0a1e0000-0000-4000-8000-000000000001';
export const anna = 'aaaaaaaa-0000-4000-8000-000000000001';

export interface Bot {
  readonly url: string;
  readonly room: ReturnType<typeof connectTeams>;
  readonly receiver: FakeReceiver;
  readonly log: ReturnType<typeof fakeLog>;
  readonly events: TeamsEvent[];
  post(activity: unknown, headers?: Record<string, string>): Promise<{ status: number; body: unknown }>;
  close(): Promise<void>;
}

/** The room behind a web server, in the sandbox's manner unless told. */
export async function startBot(
  options: Partial<TeamsOptions> & Pick<TeamsOptions, 'serviceUrl'>,
): Promise<Bot> {
  const receiver = fakeReceiver();
  const log = fakeLog();
  const events: TeamsEvent[] = [];
  const room = connectTeams({
    appId: '',
    appPassword: undefined,
    appType: 'SingleTenant',
    tenantId: tenant,
    isSandbox: true,
    receiver,
    draw: drawPlainly,
    zone: zone('Europe/Stockholm'),
    log,
    count: (event) => events.push(event),
    ...options,
  });
  const server = http.createServer(express().use(room.router));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  return {
    url,
    room,
    receiver,
    log,
    events,
    post: (activity, headers) => post(url, activity, headers),
    close: async () => {
      await room.close();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    },
  };
}

async function post(url: string, activity: unknown, headers: Record<string, string> = {}) {
  const body = typeof activity === 'string' ? activity : JSON.stringify(activity);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}

/** An activity as Teams sends it from Anna's personal chat. */
export const activityFrom = (
  serviceUrl: string,
  over: Record<string, unknown> = {},
): Record<string, unknown> => ({
  type: 'message',
  id: 'in-1',
  channelId: 'msteams',
  serviceUrl,
  timestamp: '2026-12-01T11:00:00.000Z',
  locale: 'sv-SE',
  from: { id: '29:anna', name: 'Anna Registrator', aadObjectId: anna },
  recipient: { id: '28:brevvakt', name: 'Brevvakt' },
  conversation: { id: 'a:anna', conversationType: 'personal', tenantId: tenant },
  channelData: { tenant: { id: tenant } },
  text: 'hjälp',
  ...over,
});

export const executeFrom = (serviceUrl: string, value: unknown, over: Record<string, unknown> = {}) =>
  activityFrom(serviceUrl, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    replyToId: 'card-1',
    value,
    ...over,
  });

export const execute = (verb: string, data: Record<string, unknown> = {}) => ({
  action: { type: 'Action.Execute', verb, data },
  trigger: 'manual',
});
