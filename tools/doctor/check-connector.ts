// The bot's own sign-in towards Teams: a token for the Connector comes, with the secret or the managed identity.

import { probeToken } from '../../src/platform/teams/probe-token';
import { botIdentity } from '../../src/app/config/bot-identity';
import type { Settings } from '../../src/app/config/settings';
import { tokenTrouble } from '../../src/app/token-trouble';
import { fail, ok, type Finding } from './finding';

/** Nothing while there is no registration: that is told of the environment. */
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
