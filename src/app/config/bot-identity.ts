// What the bot is towards Teams in a real tenant, from the settings.

import type { ConnectorOptions } from '../../platform/teams/connector-adapter';
import type { Settings } from './settings';

/** The id is empty where no registration is named. */
export const botIdentity = (settings: Settings): Omit<ConnectorOptions, 'count'> => ({
  appId: settings.MicrosoftAppId ?? '',
  appPassword: settings.MicrosoftAppPassword,
  appType: settings.MicrosoftAppType,
  tenantId: settings.MicrosoftAppTenantId ?? '',
  serviceUrl: settings.TEAMS_SERVICE_URL ?? 'https://smba.trafficmanager.net/emea/',
  isSandbox: false,
});
