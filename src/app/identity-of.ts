// An identity of its own, whose rights are those of one purpose alone: the register of cases, the message trace.

import type { TokenSource } from '../platform/graph/calls/token';
import { ownCredential } from '../platform/own-credential';
import type { Settings } from './config/settings';

/** The tenant is the bot's own unless told. Undefined where the environment has none that is whole. */
export const identityOf = (
  purpose: 'DIARY' | 'TRACE',
  settings: Settings,
): Promise<TokenSource | undefined> =>
  ownCredential({
    AZURE_TENANT_ID: settings[`${purpose}_TENANT_ID`] ?? process.env['AZURE_TENANT_ID'],
    AZURE_CLIENT_ID: settings[`${purpose}_CLIENT_ID`],
    AZURE_CLIENT_SECRET: settings[`${purpose}_CLIENT_SECRET`],
    AZURE_CLIENT_CERTIFICATE_PATH: settings[`${purpose}_CLIENT_CERTIFICATE_PATH`],
  });
