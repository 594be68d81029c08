// The sign-in to Microsoft Graph: a token comes, clocks agree, and no mail permission holds for the whole tenant.

import { z } from 'zod';
import { botIdentity } from '../../src/app/app-proof';
import type { Settings } from '../../src/app/config/settings';
import { openStore, type OpenedStore } from '../../src/app/open-store';
import { tokenTrouble } from '../../src/app/token-trouble';
import { messageOf, type OperatorLog } from '../../src/core/log';
import { inspectDatabase } from '../../src/platform/db/migrate';
import { StoreFault } from '../../src/platform/db/store-fault';
import { probeToken } from '../../src/platform/teams/connector-adapter';
import { fail, ok, warn, type DoctorContext, type Finding } from './finding';

const claims = z.object({
  iat: z.number().optional(),
  exp: z.number().optional(),
  tid: z.string().optional(),
  roles: z.array(z.string()).default([]),
});

/** Consented in Entra these hold for every mailbox of the tenant, whatever RBAC says. */
const tenantWide = /^(Mail\.|MailboxSettings\.|MailTips\.|Calendars\.|Contacts\.)/;
const mostSkewSeconds = 300;

export async function checkIdentity(context: DoctorContext): Promise<readonly Finding[]> {
  let token: string;
  try {
    const answer = await context.credential.getToken('https://graph.microsoft.com/.default');
    if (answer === null) throw new Error('noToken');
    token = answer.token;
  } catch (error) {
    return [fail('identity.token', undefined, tokenTrouble(messageOf(error), 'graph'))];
  }
  const read = readClaims(token);
  const got = ok('identity.token', undefined, 'Microsoft Graph can be signed in to');
  if (read === undefined) return [got];
  return [got, ...checkSkew(context, read), ...checkRoles(read), ...checkTenant(context, read)];
}

function readClaims(token: string): z.infer<typeof claims> | undefined {
  try {
    const text = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    return claims.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function checkSkew({ now }: DoctorContext, { iat }: z.infer<typeof claims>): readonly Finding[] {
  if (iat === undefined) return [];
  const skew = Math.round(now() / 1_000 - iat);
  // A kept token may be old, but never from the future; Entra dates new ones five minutes back.
  if (skew >= -mostSkewSeconds) return [ok('identity.clock', undefined, 'clocks agree')];
  const remedy = 'Set the clock by NTP: tokens from Teams are refused otherwise';
  return [fail('identity.clock', undefined, { words: `this machine is ${-skew} s behind`, remedy })];
}

function checkRoles({ roles }: z.infer<typeof claims>): readonly Finding[] {
  const wide = roles.filter((role) => tenantWide.test(role));
  if (wide.length === 0)
    return [ok('identity.leastPrivilege', undefined, 'no mail permission holds for the whole tenant')];
  return [
    fail('identity.leastPrivilege', undefined, {
      words: `${wide.join(', ')} hold for every mailbox of the tenant`,
      remedy:
        'Remove them from the app in Entra; npm run rbac prints how to grant them for the mailboxes alone',
    }),
  ];
}

function checkTenant({ settings }: DoctorContext, { tid }: z.infer<typeof claims>): readonly Finding[] {
  const wanted = settings.MicrosoftAppTenantId;
  if (tid === undefined || wanted === undefined || tid.toLowerCase() === wanted.toLowerCase()) return [];
  const remedy = 'Set AZURE_TENANT_ID and MicrosoftAppTenantId to the same tenant';
  return [warn('identity.tenant', undefined, { words: 'Graph and the bot are in two tenants', remedy })];
}

/**
 * The bot's own sign-in towards Teams: a token for the Connector comes, with the secret or the managed identity.
 * Nothing while there is no registration: that is told of the environment.
 */
export async function checkConnector(settings: Settings): Promise<readonly Finding[]> {
  const identity = botIdentity(settings);
  if (identity.appId === '') return [];
  const code = await probeToken(identity);
  return [
    code === undefined
      ? ok('teams.token', identity.appType, 'the Bot Connector can be signed in to')
      : fail('teams.token', identity.appType, tokenTrouble(code, 'teams')),
  ];
}

interface DatabaseLook {
  readonly finding: Finding;
  /** Open only where that changes nothing. */
  readonly store: OpenedStore | undefined;
}

/** The database: answers, and has this code's form; nothing is changed. */
export async function checkDatabase(url: string, log: OperatorLog): Promise<DatabaseLook> {
  const kind = url.startsWith('sqlite:') ? 'SQLite' : 'PostgreSQL';
  try {
    const state = await inspectDatabase(url, log);
    if (state === 'current')
      return {
        finding: ok('database', kind, 'answers and is up to date'),
        store: await openStore(url, { log }),
      };
    if (state === 'newer') {
      const remedy = 'Start the newer version, or put a backup from before the upgrade back';
      return {
        finding: fail('database', kind, { words: 'is newer than this code', remedy }),
        store: undefined,
      };
    }
    const words = state === 'empty' ? 'has nothing in it yet' : 'is older than this code';
    const remedy = 'Nothing to do: the next start brings it up to date';
    return { finding: warn('database', kind, { words, remedy }), store: undefined };
  } catch (error) {
    const fault = error instanceof StoreFault ? error : undefined;
    const words = `cannot be used (${codeOf(fault?.cause ?? error)})`;
    const remedy = fault?.remedy ?? 'Check DATABASE_URL, the server and its firewall';
    return { finding: fail('database', kind, { words, remedy }), store: undefined };
  }
}

/** A driver's message may hold the host and the user; its code never does. */
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
