// What must be in place before the bot serves a real tenant; all that is missing is told at once.

import { certificateFault } from '../../platform/certificate';
import { chooseCredential } from '../../platform/own-credential';
import { certificateFile } from '../app-proof';
import type { Environment, Settings } from './settings';
import { ConfigurationFault, type FileProblem } from './file-problem';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Hosts that tokens and people's data may go to. @source Microsoft: national clouds are not supported */
const graphHost = /^graph\.microsoft\.com$/;
const teamsHost = /(^|\.)(smba\.trafficmanager\.net|teams\.microsoft\.com|botframework\.com)$/;

const modelHost = /\.(openai\.azure\.com|cognitiveservices\.azure\.com|services\.ai\.azure\.com)$/;

/** Values that the sandbox and the example file use; a real bot with one of them is not safe. */
const sandboxValues = new Set(['sandbox', 'changeme', '00000000-0000-0000-0000-000000000000']);

/** Throws ConfigurationFault with every problem. */
export function checkServing(settings: Settings, environment: Environment): void {
  const problems = [
    ...identityProblems(settings),
    ...graphProblems(settings, environment),
    ...hostProblems(settings),
    ...modelProblems(settings),
    ...sandboxProblems(environment),
  ];
  if (problems.length > 0) throw new ConfigurationFault('The environment', problems);
}

const problem = (place: string, words: string, remedy: string): FileProblem => ({
  place,
  line: undefined,
  problem: words,
  remedy,
});

const isSandboxValue = (value: string | undefined): boolean =>
  sandboxValues.has(value?.trim().toLowerCase() ?? '');

function identityProblems(settings: Settings): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  for (const name of ['MicrosoftAppId', 'MicrosoftAppTenantId'] as const) {
    const value = settings[name];
    if (value === undefined)
      problems.push(problem(name, 'is missing', 'Copy it from the bot registration in Azure'));
    else if (!guid.test(value) || isSandboxValue(value)) {
      problems.push(
        problem(name, 'is no id of a registration', 'Copy it from the bot registration in Azure'),
      );
    }
  }
  problems.push(...proofProblems(settings));
  if (settings.MUNICIPALITY_FILE === undefined) {
    problems.push(
      problem('MUNICIPALITY_FILE', 'is missing', 'Name the file that describes the municipality'),
    );
  }
  return problems;
}

/** What the registration proves itself with: a managed identity, a certificate of its own, or a secret. */
function proofProblems(settings: Settings): readonly FileProblem[] {
  const { MicrosoftAppType: type, MicrosoftAppPassword: password, PAGES_APP_ID: pages } = settings;
  if (type !== 'SingleTenant') return [];
  const problems: FileProblem[] = [];
  const certificate = certificateFile(settings);
  if (certificate === undefined && (password === undefined || isSandboxValue(password))) {
    const remedy =
      'Set the secret, or a certificate with AZURE_CLIENT_ID the same as MicrosoftAppId; a managed identity needs neither';
    problems.push(problem('MicrosoftAppPassword', 'is missing', remedy));
  }
  if (pages !== undefined && pages !== settings.MicrosoftAppId) {
    const remedy = 'Leave it out: people sign in to MicrosoftAppId; it is for a managed identity';
    problems.push(problem('PAGES_APP_ID', 'is another registration, which the bot has no proof for', remedy));
  }
  return problems;
}

function graphProblems(settings: Settings, environment: Environment): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  const credential = chooseCredential(environment);
  if (credential === undefined) {
    const remedy =
      'Use a managed identity, or set AZURE_TENANT_ID, AZURE_CLIENT_ID and a certificate or secret';
    problems.push(problem('AZURE_CLIENT_ID', 'no way to sign in to Microsoft Graph', remedy));
  }
  if (isSandboxValue(environment['AZURE_CLIENT_SECRET'])) {
    problems.push(
      problem('AZURE_CLIENT_SECRET', "is the sandbox's", 'Set the secret of the app registration'),
    );
  }
  // Of the bot's own registration it is its proof towards Teams, too: one file, told once.
  const fault =
    credential?.kind === 'certificate'
      ? certificateFault({ path: credential.certificatePath, password: credential.password })
      : undefined;
  if (fault !== undefined) {
    const remedy = 'Name one PEM file with private key and certificate that the bot may read';
    problems.push(problem('AZURE_CLIENT_CERTIFICATE_PATH', `cannot be used: ${fault}`, remedy));
  }
  const file = settings.MUNICIPALITY_FILE ?? '';
  if (file.endsWith('sandbox.municipality.yaml')) {
    problems.push(problem('MUNICIPALITY_FILE', "is the sandbox's made-up municipality", 'Describe your own'));
  }
  return problems;
}

function hostProblems(settings: Settings): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  const check = (name: 'GRAPH_BASE_URL' | 'TEAMS_SERVICE_URL', host: RegExp) => {
    const value = settings[name];
    if (value === undefined) return;
    const url = new URL(value);
    if (url.protocol === 'https:' && host.test(url.hostname)) return;
    problems.push(
      problem(name, `${url.host} is no host of Microsoft's`, 'Leave it out; it is for the sandbox'),
    );
  };
  check('GRAPH_BASE_URL', graphHost);
  check('TEAMS_SERVICE_URL', teamsHost);
  if (settings.PUBLIC_URL !== undefined && !settings.PUBLIC_URL.startsWith('https://')) {
    problems.push(problem('PUBLIC_URL', 'is not https', 'Microsoft Graph notifies over https only'));
  }
  return problems;
}

/** A service of the operator's own choice, by https unless it is on this machine. */
function plainModelProblems(settings: Settings): readonly FileProblem[] {
  const { MODEL_BASE_URL: base, MODEL_NAME: name, MODEL_KEY: key } = settings;
  const remedy = 'Set MODEL_BASE_URL and MODEL_NAME, or none of the MODEL_ variables';
  if (base === undefined)
    return name === undefined && key === undefined ? [] : [problem('MODEL_BASE_URL', 'is missing', remedy)];
  const missing = name === undefined ? [problem('MODEL_NAME', 'is missing', remedy)] : [];
  const { protocol, hostname } = new URL(base);
  const isSafe = protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  return isSafe
    ? missing
    : [...missing, problem('MODEL_BASE_URL', 'is not https', 'Questions go over https')];
}

/** All of the three or none; at Azure people's questions go to Azure's own hosts. */
function modelProblems(settings: Settings): readonly FileProblem[] {
  return [...plainModelProblems(settings), ...azureModelProblems(settings)];
}

function azureModelProblems(settings: Settings): readonly FileProblem[] {
  const names = ['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_DEPLOYMENT'] as const;
  const missing = names.filter((name) => settings[name] === undefined);
  const remedy = 'Set all three AZURE_OPENAI_ variables, or none to answer without a language model';
  const problems =
    missing.length === names.length ? [] : missing.map((name) => problem(name, 'is missing', remedy));
  const endpoint = settings.AZURE_OPENAI_ENDPOINT;
  if (endpoint === undefined) return problems;
  const url = new URL(endpoint);
  if (url.protocol === 'https:' && modelHost.test(url.hostname)) return problems;
  const words = `${url.host} is no host of Microsoft's`;
  return [...problems, problem('AZURE_OPENAI_ENDPOINT', words, 'Copy the endpoint of the resource in Azure')];
}

function sandboxProblems(environment: Environment): readonly FileProblem[] {
  return (['SANDBOX_NOW', 'SANDBOX_CLOCK'] as const)
    .filter((name) => environment[name]?.trim())
    .map((name) => problem(name, 'is for the sandbox', 'Leave it out: the bot runs on real time'));
}
