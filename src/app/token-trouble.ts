// Why no token came, by the codes of Entra and the network; what mends it, for Graph's identity and the bot's own.

interface TokenTrouble {
  readonly words: string;
  readonly remedy: string;
}

/** Whose token: the one for Microsoft Graph, the bot's towards Teams, or that of whoever signs in to the pages. */
type TokenOwner = 'graph' | 'teams' | 'pages';

interface Known extends Readonly<Record<'graph' | 'teams', string>> {
  readonly code: RegExp;
  readonly words: string;
}

const network = 'Open port 443 to it';

/** What Entra answers most often; its words are not repeated, they may hold ids. */
const known: readonly Known[] = [
  {
    code: /AADSTS7000222/,
    words: 'the secret has expired',
    graph:
      'Make a new secret, set AZURE_CLIENT_SECRET to its value, and start the bot again; a certificate or a managed identity lasts longer',
    teams: 'Make a new secret, set MicrosoftAppPassword to its value, and start the bot again',
  },
  {
    code: /AADSTS7000215/,
    words: 'the secret is wrong',
    graph: 'Set AZURE_CLIENT_SECRET to the value of the secret, not its id, and start the bot again',
    teams: 'Set MicrosoftAppPassword to the value of the secret, not its id, and start the bot again',
  },
  {
    code: /AADSTS700016/,
    words: 'there is no such registration in the tenant',
    graph: 'Check AZURE_CLIENT_ID and AZURE_TENANT_ID',
    teams: 'Check MicrosoftAppId and MicrosoftAppTenantId',
  },
  {
    code: /AADSTS90002/,
    words: 'there is no such tenant',
    graph: 'Check AZURE_TENANT_ID',
    teams: 'Check MicrosoftAppTenantId',
  },
  {
    code: /AADSTS700027|AADSTS50027/,
    words: 'the certificate is not accepted',
    graph: 'Upload its public part to the registration',
    teams: 'Upload its public part to the registration',
  },
  {
    code: /AADSTS70021/,
    words: "the pages' registration does not trust the managed identity",
    graph: 'Add the federated credential of docs/onboarding.md, step 2',
    teams: 'Add the federated credential of docs/onboarding.md, step 2',
  },
  {
    code: /AADSTS700024/,
    words: "this machine's clock is wrong",
    graph: 'Set the clock by NTP',
    teams: 'Set the clock by NTP',
  },
  {
    code: /endpoints_resolution_error/,
    words: 'login.microsoftonline.com cannot be reached, or knows no such tenant',
    graph: 'Open port 443 to it, and check AZURE_TENANT_ID',
    teams: 'Open port 443 to it, and check MicrosoftAppTenantId',
  },
  {
    code: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network_error/,
    words: 'login.microsoftonline.com cannot be reached',
    graph: network,
    teams: network,
  },
  {
    code: /ManagedIdentityCredential/,
    words: 'the managed identity gives no token',
    graph: 'Assign the identity to where the bot runs, and check AZURE_CLIENT_ID',
    teams: 'Assign the identity whose client id is MicrosoftAppId to where the bot runs',
  },
  {
    code: /^timeout$/,
    words: 'no token came within 30 seconds',
    graph: network,
    teams: 'Open port 443 to login.microsoftonline.com; assign the managed identity, where it is one',
  },
  {
    code: /^refused$/,
    words: 'the Connector refuses the token',
    graph: 'Check AZURE_CLIENT_ID',
    teams: 'Let the Azure Bot name MicrosoftAppId, with the same type and tenant as the bot',
  },
];

const names: Readonly<Record<TokenOwner, string>> = {
  graph: 'Microsoft Graph',
  teams: 'the Bot Connector',
  pages: 'the pages',
};

/** `message` is what the identity library said, or the code in it. */
export function tokenTrouble(message: string, owner: TokenOwner): TokenTrouble {
  const match = known.find(({ code }) => code.test(message));
  // The pages are signed in to with the bot's own proof.
  if (match) return { words: match.words, remedy: match[owner === 'graph' ? 'graph' : 'teams'] };
  const code = /AADSTS\d+/.exec(message)?.[0];
  return {
    words: `no token for ${names[owner]}${code === undefined ? '' : ` (${code})`}`,
    remedy: 'Check the identity that docs/onboarding.md chooses, step 2',
  };
}
