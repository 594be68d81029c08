// Puts the house together: one context over the adapters, the receiver, the runner and the outbox's worker.

import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Router } from 'express';
import { z } from 'zod';
import type { Clock } from '../core/clock';
import type { OperatorLog } from '../core/log';
import type { Municipality } from '../core/municipality';
import type { Tracer } from '../core/tracer';
import type { SendWebhook } from '../core/webhook';
import { desk } from '../desk/feature';
import { looksEnded } from '../incoming/flows/lists/look-first';
import type { SignedLinks } from '../incoming/pages/signed-links';
import type { MessageTrace } from '../incoming/domain/arrival/held-mail';
import { letters } from '../incoming/texts/letters';
import { gather } from '../platform/db/gather';
import { connectTeams } from '../platform/teams/connect-teams';
import { warmCards } from '../platform/teams/draw-card';
import type { Messenger } from '../platform/teams/messenger';
import type { TeamsOptions } from '../platform/teams/teams-options';
import type { OpenedRuleBook } from '../rules/documents/open-rule-book';
import type { AnswerWriter } from '../rules/model/answer-writer';
import { connectModel } from '../rules/model/connect-model';
import { tiedRules } from '../rules/flows/tied-rules';
import { recentQuestions } from '../rules/store/recent-questions';
import { chatMemory } from '../chat/files/chat-memory';
import { drawCard } from './cards';
import type { Settings } from './config/settings';
import type { DiaryNow } from './diary-of';
import type { GraphRooms } from './connect-graph';
import { deliverOnce } from './deliver-all';
import { whyOf } from './features';
import type { FlowContext, Store } from './flow-context';
import { stoppableStore } from './graceful-stop';
import { jobMetrics, teamsMetrics, type Metrics } from './metrics';
import { outboxWorker } from './outbox-worker';
import { createReceiver } from './receiver';
import { jobRunner, type JobRunner } from './run-jobs';
import { tracedMessenger, tracedReceiver } from './trace-house';

export interface House {
  readonly context: FlowContext;
  readonly runner: JobRunner;
  readonly teams: Router;
  /** Loads what a first message would otherwise wait for. */
  readonly warm: () => void;
  /** From now on nothing new is begun. */
  readonly beginStop: () => void;
  readonly close: () => Promise<void>;
  readonly deliveredSoFar: () => number;
}

interface HouseParts {
  readonly store: Store;
  readonly graph: GraphRooms;
  readonly teams: Omit<TeamsOptions, 'receiver' | 'draw' | 'zone' | 'log' | 'count'>;
  readonly rules: OpenedRuleBook;
  /** Undefined where people's browsers cannot reach the bot. */
  readonly links?: SignedLinks | undefined;
  /** Undefined where no language model is configured. */
  readonly writer: AnswerWriter | undefined;
  readonly clock: Clock;
  readonly log: OperatorLog;
  readonly metrics: Metrics;
  readonly tracer: Tracer;
  /** Undefined where there is no secret to sign with. */
  readonly sendWebhook?: SendWebhook | undefined;
  /** Undefined where there is no identity for it. */
  readonly messageTrace?: MessageTrace | undefined;
  /** None unless told: numbers are typed. */
  readonly diary?: DiaryNow | undefined;
  /** Called after each sweep that read every mailbox. */
  readonly pingUrl?: string | undefined;
  readonly municipality: () => Municipality;
  /** Standing orders that were decided are read anew. */
  readonly rosterChanged: () => Promise<void>;
}

interface Late {
  messenger?: Messenger;
  delivered: number;
  isStopping: boolean;
}

/** Nothing runs yet: the caller starts the ticks and the web server. */
export function compose(parts: HouseParts): House {
  const { writer, clock, log, municipality, rosterChanged } = parts;
  const late: Late = { delivered: 0, isStopping: false };
  const store = stoppableStore(parts.store, () => late.isStopping);
  const worker = outboxWorker(() => context, parts.tracer);
  const context: FlowContext = {
    ...parts.graph,
    ...{ letters, store, writer, clock, log, municipality, rosterChanged, gather },
    ...tiedRules(parts.rules, store),
    ...waysOut(parts),
    ...{ recent: recentQuestions(clock), chat: chatMemory(clock), whyOf, version: readVersion() },
    ...{ newId: v7, owner: randomUUID() },
    deliver: () => deliverOnce(context),
    wakeOutbox: worker.wake,
    ...desk.upward(() => context),
    get messenger(): Messenger {
      if (late.messenger === undefined) throw new Error('Teams is not connected yet');
      return late.messenger;
    },
  };
  const teams = connectTeams(teamsOptions(parts, context));
  late.messenger = tracedMessenger(counting(teams.messenger, late), parts.tracer);
  return {
    context,
    runner: runnerOf(parts, context),
    teams: teams.router,
    warm: () => {
      warmAll([teams.warm, warmCards, parts.rules.warm, context.chat.mind, readTies(context)]);
    },
    beginStop: () => {
      late.isStopping = true;
    },
    close: async () => {
      late.isStopping = true;
      await worker.stop();
      await Promise.all([teams.close(), looksEnded(context)]);
    },
    deliveredSoFar: () => late.delivered,
  };
}

const waysOut = ({ links, sendWebhook, diary, messageTrace }: HouseParts) => ({
  ...{ pages: links?.pages, sendWebhook, diary, messageTrace },
});

function runnerOf({ metrics, pingUrl, tracer }: HouseParts, context: FlowContext): JobRunner {
  return jobRunner(context, jobMetrics({ context, metrics, pingUrl }), tracer);
}

/** What fails now is read by the first tick. */
const readTies =
  ({ tiesChanged, log }: FlowContext) =>
  (): void => {
    tiesChanged().catch((error: unknown) => {
      log.warn('The tied questions could not be read', { error: String(error) });
    });
  };

/** One after the other, with what came meanwhile in between. */
function warmAll([first, ...rest]: readonly (() => void)[]): void {
  first?.();
  if (rest.length > 0) setTimeout(warmAll, 50, rest).unref();
}

function teamsOptions(
  { teams, metrics, tracer, log, municipality }: HouseParts,
  context: FlowContext,
): TeamsOptions {
  return {
    ...teams,
    log,
    receiver: tracedReceiver(createReceiver(context), tracer),
    draw: drawCard,
    zone: municipality().calendar.zone,
    count: teamsMetrics(metrics, log),
  };
}

function counting(messenger: Messenger, counter: { delivered: number }): Messenger {
  const count = <T extends { readonly kind: string }>(outcome: T): T => {
    if (outcome.kind === 'done') counter.delivered += 1;
    return outcome;
  };
  return {
    open: (receiver, channel) => messenger.open(receiver, channel),
    say: async (to, drawing) => count(await messenger.say(to, drawing)),
    redraw: async (to, activityId, drawing) => count(await messenger.redraw(to, activityId, drawing)),
  };
}

/**
 * The language model, when one is configured (docs/reference.md, Variables: MODEL_…, AZURE_OPENAI_…); without one
 * the rules answer alone.
 */
export function answerWriter(settings: Settings, log: OperatorLog): AnswerWriter | undefined {
  const { MODEL_BASE_URL: baseUrl, MODEL_KEY: key = '', MODEL_NAME: name } = settings;
  if (baseUrl !== undefined && name !== undefined)
    return connectModel({ endpoint: baseUrl, apiKey: key, deployment: name, isPlain: true, log });
  const {
    AZURE_OPENAI_ENDPOINT: endpoint,
    AZURE_OPENAI_API_KEY: apiKey,
    AZURE_OPENAI_DEPLOYMENT: deployment,
  } = settings;
  if (endpoint === undefined || apiKey === undefined || deployment === undefined) return undefined;
  return connectModel({ endpoint, apiKey, deployment, log });
}

const packageSchema = z.object({ version: z.string() });

/** Which version runs, by the file that lies beside the program; undefined where it is missing: nothing depends on it. */
function readVersion(): string | undefined {
  try {
    const file = join(__dirname, '..', '..', 'package.json');
    return packageSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
  } catch {
    return undefined;
  }
}
