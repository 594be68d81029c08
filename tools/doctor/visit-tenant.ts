// Checks a tenant's set-up, one line a check with the remedy; changes nothing.

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { realClock } from '../../src/app/clock';
import { checkServing } from '../../src/app/config/check-serving';
import { ConfigurationFault } from '../../src/app/config/file-problem';
import { readMunicipality } from '../../src/app/config/read-municipality';
import { readSettings, type Settings } from '../../src/app/config/settings';
import type { Municipality } from '../../src/core/municipality';
import { operatorLog } from '../../src/app/operator-log';
import { fixedToken } from '../../src/platform/graph/calls/token';
import { ownCredential } from '../../src/platform/own-credential';
import { probeTenant } from '../../src/platform/graph/probe-tenant';
import { checkConnector, checkDatabase, checkIdentity } from './check-identity';
import {
  checkContacts,
  checkFeatures,
  checkCategories,
  checkOwnMailbox,
  checkPages,
  checkSwitchboard,
} from './check-features';
import { checkDiary } from './check-diary';
import { checkDutyTold } from './check-duty-told';
import { checkRuleWordings } from './check-rule-wordings';
import { checkArchive } from './check-archive';
import { checkPublish } from './check-publish';
import { checkQuarantine } from './check-quarantine';
import { checkRosters, rosterText } from './check-rosters';
import { checkExport } from './check-export';
import { NoExport, readExport } from './exported-addresses';
import { checkInventory } from './check-inventory';
import { checkMailboxes, checkScope } from './check-mailboxes';
import { checkPeople } from './check-people';
import type { Check, DoctorContext } from './finding';
import { describeFinding, fail, ok, skip, type Finding } from './finding';
import { clientIdOf, noClientId, rbacScript } from '../rbac-script';

const sandboxFile = 'env/sandbox.municipality.yaml';

interface Visit {
  /** What is written behind the command. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly print: (text: string) => void;
}

/** Whether there is nothing to mend. */
export async function visitTenant({ args, env, print }: Visit): Promise<boolean> {
  const isSaid = { type: 'boolean' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { json: isSaid, rbac: isSaid, roster: isSaid, inventory: { type: 'string' } },
  });
  const settings = readSettings(env);
  if (values.rbac === true) {
    const municipality = await readMunicipality(settings.MUNICIPALITY_FILE ?? sandboxFile);
    const clientId = clientIdOf(env);
    print(rbacScript(municipality, clientId));
    if (clientId === undefined) process.stderr.write(noClientId);
    return clientId !== undefined;
  }
  if (values.roster === true) {
    print(await rostersOf(settings));
    return true;
  }
  const findings =
    values.inventory === undefined
      ? await examine(settings, env)
      : await forgotten(settings, values.inventory);
  print(values.json === true ? `${JSON.stringify(findings, undefined, 2)}\n` : report(findings));
  return findings.every(({ state }) => state !== 'fail');
}

/** Of a list that an administrator has exported; no tenant is asked. */
async function forgotten(settings: Settings, file: string): Promise<readonly Finding[]> {
  const municipality = await readMunicipality(settings.MUNICIPALITY_FILE ?? sandboxFile);
  try {
    return checkExport(municipality, readExport(await readFile(file)));
  } catch (error) {
    const words = error instanceof NoExport ? `is no such list: ${error.message}` : 'cannot be read';
    const remedy = 'Export it with the command that npm run rbac prints';
    return [fail('inventory', file, { words, remedy })];
  }
}

async function rostersOf(settings: Settings): Promise<string> {
  const { finding, store } = await checkDatabase(settings.DATABASE_URL, operatorLog('silent'));
  if (store === undefined) throw new Error(`The database ${finding.words}. ${finding.remedy ?? ''}`);
  try {
    const municipality = await readMunicipality(settings.MUNICIPALITY_FILE ?? sandboxFile);
    return await rosterText(municipality, store, Date.now());
  } finally {
    await store.close();
  }
}

async function examine(settings: Settings, env: NodeJS.ProcessEnv): Promise<readonly Finding[]> {
  const isSandbox = isForeign(settings.GRAPH_BASE_URL);
  const findings: Finding[] = isSandbox ? [] : [...environmentFindings(settings, env)];
  const log = operatorLog('silent');
  const { finding, store } = await checkDatabase(settings.DATABASE_URL, log);
  findings.push(finding, ...(isSandbox ? [] : await checkConnector(settings)));
  try {
    const municipality = await readMunicipality(settings.MUNICIPALITY_FILE ?? sandboxFile);
    findings.push(fileFinding(municipality, isSandbox || settings.MUNICIPALITY_FILE !== undefined));
    const credential = isSandbox ? fixedToken('sandbox') : await ownCredential(env);
    if (credential === undefined) return findings;
    const probe = probeTenant({ baseUrl: settings.GRAPH_BASE_URL, credential, clock: realClock, log });
    const context = { settings, municipality, probe, credential, store, now: () => Date.now() };
    findings.push(...(await runDoctor(context)));
  } catch (error) {
    if (!(error instanceof ConfigurationFault)) throw error;
    findings.push(...problemsOf(error, 'file'));
  } finally {
    await store?.close();
  }
  return findings;
}

function fileFinding({ name, mailboxes }: Municipality, isNamed: boolean): Finding {
  if (isNamed) return ok('file', name, `${mailboxes.length} mailboxes`);
  const words = "is the sandbox's made-up municipality, looked at since MUNICIPALITY_FILE is missing";
  return skip('file', name, { words, remedy: 'Name your own in MUNICIPALITY_FILE' });
}

const isForeign = (url: string | undefined): boolean =>
  url !== undefined && new URL(url).hostname !== 'graph.microsoft.com';

function environmentFindings(settings: Settings, env: NodeJS.ProcessEnv): readonly Finding[] {
  try {
    checkServing(settings, env);
    return [ok('environment', undefined, 'everything that npm run serve needs is set')];
  } catch (error) {
    if (error instanceof ConfigurationFault) return problemsOf(error, 'environment');
    throw error;
  }
}

const problemsOf = (fault: ConfigurationFault, check: string): readonly Finding[] =>
  fault.problems.map(({ place, line, problem, remedy }) =>
    fail(check, line === undefined ? place : `line ${line}, ${place}`, { words: problem, remedy }),
  );

function report(findings: readonly Finding[]): string {
  const count = (wanted: Finding['state']) => findings.filter(({ state }) => state === wanted).length;
  const sum = `${count('ok')} ok, ${count('warn')} to look at, ${count('fail')} to mend, ${count('skip')} not seen`;
  return [...findings.map(describeFinding), '', sum, ''].join('\n');
}

/** Every check in order; one that breaks is told as a finding of its own and never hides the others. */
const checks: readonly (readonly [string, Check])[] = [
  ['mailbox', checkMailboxes],
  ['scope', checkScope],
  ['archive', checkArchive],
  ['rosters', checkRosters],
  ['quarantine', checkQuarantine],
  ['publish', checkPublish],
  ['rules', checkRuleWordings],
  ['person', checkPeople],
  ['features', checkFeatures],
  ['switchboard', checkSwitchboard],
  ['contacts', checkContacts],
  ['duty', checkDutyTold],
  ['diary', checkDiary],
  ['notify', checkOwnMailbox],
  ['categories', checkCategories],
  ['pages', checkPages],
  ['inventory', checkInventory],
];

/** Without a token nothing else is asked. */
async function runDoctor(context: DoctorContext): Promise<readonly Finding[]> {
  const findings = [...(await checkIdentity(context))];
  if (findings.some(({ check, state }) => check === 'identity.token' && state === 'fail')) return findings;
  for (const [name, check] of checks) {
    try {
      findings.push(...(await check(context)));
    } catch (error) {
      const words = `the check broke off (${error instanceof Error ? error.name : 'unknown'})`;
      findings.push(skip(name, undefined, { words, remedy: 'Report it, with the version of the bot' }));
    }
  }
  return findings;
}
