import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { bot, refreshActionOf, memberIdOf, type Json, type TeamsPerson } from './activity';
import { BotClient, type ClickResult } from './bot-client';
import { Chats, type ChatEntry } from './chats';
import { connectorRouter } from './connector';
import { FaultBox, type TeamsFaults } from './faults';
import { Limits, TrafficRecord, type Exchange, type TrafficStats } from './traffic';

interface TeamsOptions {
  /** And channels of teams that the bot was added to, by their `19:` ids. */
  readonly people: () => readonly TeamsPerson[];
  /** Where the bot takes activities. */
  readonly botUrl: () => string;
  readonly tenantId: string;
  /** A free one unless told. */
  readonly port?: number | undefined;
  /** The bot knows what was said in an earlier start. */
  readonly goesOn?: boolean;
  readonly now?: () => Date;
  /** The clock that the limits count by, in milliseconds; the machine's unless told. */
  readonly realMilliseconds?: () => number;
  /** How long it waits for the bot; 15 seconds unless told. */
  readonly patienceMillis?: number;
  /** Called with all that goes between the bot and Teams. */
  readonly heard?: (exchange: Exchange) => void;
}

/** What a click sends: the button's verb and data, and what stands in the card's inputs. */
export interface CardClick {
  readonly verb: string;
  readonly data: Json;
  readonly inputs: Json;
}

export interface SandboxTeams {
  /** The service URL. */
  readonly url: string;
  readonly stats: TrafficStats;
  chat(personId: string): readonly ChatEntry[];
  say(personId: string, text: string, locale?: string): Promise<void>;
  click(personId: string, entryId: string, action: CardClick): Promise<ClickResult>;
  /** What a client without `Action.Execute` does with a button: a message whose value is the data. */
  submit(personId: string, entryId: string, value: Json): Promise<void>;
  /** A card came into view: asks the bot for a fresh one, if the card wants that for this person. */
  view(personId: string, entryId: string): Promise<ClickResult>;
  /** Tells the bot that it was installed for a person. */
  install(personId: string, locale?: string): Promise<void>;
  /** Calls the listener with the Entra id of whoever's chat changed; answers how to stop. */
  onChange(listener: (personId: string) => void): () => void;
  setFaults(faults: TeamsFaults): void;
  /** Whether the bot reaches a person, beside what the faults say. */
  setReached(personId: string, isReached: boolean): void;
  unreachable(): readonly string[];
  close(): Promise<void>;
}

/** Whoever has taken that port meanwhile keeps it. */
async function listenAt(server: Server, port = 0): Promise<void> {
  const at = (where: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(where, '127.0.0.1', resolve);
    });
  await at(port).catch(() => at(0));
}

/** Starts a Teams of one tenant on this machine: the Connector for the bot, and chats for people. */
export async function startTeams(options: TeamsOptions): Promise<SandboxTeams> {
  const now = options.now ?? (() => new Date());
  const parts = {
    chats: new Chats(now, options.goesOn),
    faults: new FaultBox(),
    limits: new Limits(options.realMilliseconds ?? (() => Date.now())),
    traffic: new TrafficRecord(now),
  };
  let url = '';
  const serviceUrl = (): string => url;
  const { people, tenantId, botUrl, heard } = options;
  const app = express().disable('x-powered-by');
  app.use(connectorRouter({ people, tenantId, serviceUrl, heard, ...parts }));
  const server = createServer(app);
  await listenAt(server, options.port);
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  const { patienceMillis } = options;
  const client = new BotClient({ botUrl, serviceUrl, tenantId, now, patienceMillis, heard });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return {
    url,
    get stats() {
      return parts.traffic.stats(parts.limits.tooEarly);
    },
    ...chatOf(options, parts.chats, client),
    setFaults: (faults) => {
      parts.faults.set(faults);
    },
    ...reachOf(parts.faults),
    close,
  };
}

const reachOf = (faults: FaultBox): Pick<SandboxTeams, 'setReached' | 'unreachable'> => ({
  setReached: (personId, isReached) => {
    faults.setReached(personId, isReached);
  },
  unreachable: () => faults.unreachable(),
});

type ChatHalf = Pick<SandboxTeams, 'chat' | 'say' | 'click' | 'submit' | 'view' | 'install' | 'onChange'>;

/** What a person can do in the chat. */
function chatOf(options: TeamsOptions, chats: Chats, client: BotClient): ChatHalf {
  const person = (id: string): TeamsPerson => {
    const found = options.people().find((one) => one.id === id);
    if (found === undefined) throw new Error(`Nobody in this Teams has the id ${id}.`);
    return found;
  };
  const run = async (who: string, entryId: string, action: Json): Promise<ClickResult> => {
    const result = await client.ask(person(who), { replyToId: entryId, value: action });
    if (result.kind === 'card') chats.replaceCard(who, entryId, result.card);
    return result;
  };
  return {
    chat: (who) => chats.list(who),
    onChange: (listener) => chats.onChange(listener),
    say: async (who, text, locale = 'sv-SE') => {
      chats.addFromPerson(who, text);
      await client.tell(person(who), { type: 'message', text, textFormat: 'plain', locale });
    },
    submit: async (who, entryId, value) => {
      await client.tell(person(who), { type: 'message', replyToId: entryId, value });
    },
    click: (who, entryId, { verb, data, inputs }) => {
      const action = { type: 'Action.Execute', verb, data: { ...data, ...inputs } };
      return run(who, entryId, { action, trigger: 'manual' });
    },
    view: async (who, entryId) => {
      const card = chats.find(who, entryId)?.cards[0];
      const action = card && refreshActionOf(card, memberIdOf(who));
      if (action === undefined) return { kind: 'nothing' };
      return run(who, entryId, { action: { type: 'Action.Execute', ...action }, trigger: 'automatic' });
    },
    install: async (who, locale = 'sv-SE') => {
      const added = { id: memberIdOf(who), aadObjectId: who };
      await client.tell(person(who), { type: 'conversationUpdate', membersAdded: [bot, added], locale });
      await client.tell(person(who), { type: 'installationUpdate', action: 'add', locale });
    },
  };
}
