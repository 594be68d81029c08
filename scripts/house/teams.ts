// Teams as far as a bot can tell: takes what it says and draws anew, and lets one person click.

import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Wish {
  readonly verb: string;
  readonly mailbox: string;
}

/** A card with a button, and where it is shown. */
export interface Shown {
  readonly personId: string;
  readonly activityId: string;
  /** The button as the card has it, with its data. */
  readonly action: Json;
}

export interface Teams {
  readonly url: string;
  /** One a person, in the order of their ids. */
  cards(wish: Wish): readonly Shown[];
  isRedrawn(shown: Shown): boolean;
  click(botUrl: string, shown: Shown): Promise<void>;
  close(): void;
}

type Json = Readonly<Record<string, unknown>>;

export async function openTeams(): Promise<Teams> {
  const said: (Omit<Shown, 'action'> & { readonly activity: unknown })[] = [];
  const redrawn = new Set<string>();
  const take = async (request: IncomingMessage): Promise<string> => {
    const activity = JSON.parse((await text(request)) || '{}') as Json;
    const [, personId, activityId] =
      /conversations\/a:([^/]+)\/activities\/?([^/]*)/.exec(decodeURIComponent(request.url ?? '')) ?? [];
    if (personId === undefined) return `a:${(activity as Opening).members[0].id}`;
    if (request.method === 'PUT') redrawn.add(activityId ?? '');
    const id = activityId ? activityId : `activity-${said.length}`;
    if (request.method === 'POST') said.push({ personId, activityId: id, activity });
    return id;
  };
  const server = createServer((request, response) => {
    void take(request).then((id) => {
      response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    cards: (wish) =>
      said
        .flatMap(({ activity, ...where }) =>
          buttonsIn(activity, wish).map((action) => ({ ...where, action })),
        )
        .toSorted((a, b) => (a.personId < b.personId ? -1 : 1)),
    isRedrawn: ({ activityId }) => redrawn.has(activityId),
    click: (botUrl, shown) => click(botUrl, shown, url),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Asks for a conversation with somebody. */
interface Opening extends Json {
  readonly members: readonly [{ readonly id: string }];
}

function buttonsIn(node: unknown, wish: Wish): readonly Json[] {
  if (typeof node !== 'object' || node === null) return [];
  const { verb, data } = node as { readonly verb?: unknown; readonly data?: Json };
  if (verb === wish.verb && data?.['mailbox'] === wish.mailbox) return [node as Json];
  return Object.values(node)
    .flatMap((inner) => buttonsIn(inner, wish))
    .slice(0, 1);
}

async function click(
  botUrl: string,
  { personId, activityId, action }: Shown,
  serviceUrl: string,
): Promise<void> {
  const tenant = { id: 'tenant' };
  const response = await fetch(botUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ id: 'click', channelId: 'msteams', type: 'invoke', name: 'adaptiveCard/action', locale: 'sv-SE' },
      ...{ serviceUrl, replyToId: activityId, value: { action, trigger: 'manual' } },
      from: { id: `29:${personId}`, aadObjectId: personId, name: 'Person' },
      recipient: { id: '28:bot' },
      conversation: { id: `a:${personId}`, conversationType: 'personal', tenantId: tenant.id },
      channelData: { tenant },
    }),
  });
  const answer = (await response.json()) as { readonly statusCode: number };
  if (answer.statusCode !== 200) throw new Error(`The bot answered ${JSON.stringify(answer)}`);
}
