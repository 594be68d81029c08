// How the bot's registration proves itself towards Teams and at the pages' sign-in, and what its replicas share.

import { createHmac } from 'node:crypto';
import { once } from '../core/once';
import { readCertificate, type Certificate, type CertificateFile } from '../platform/certificate';
import type { ConnectorOptions } from '../platform/teams/connector-adapter';
import { exchangeScope, type ClientProof } from '../platform/web/code-flow';
import type { Settings } from './config/settings';

/**
 * The certificate that Graph is signed in to with, where it is of the bot's own registration and no secret is set.
 * Which comes first is said by who sets both: a secret that is there is used.
 */
export function certificateFile(settings: Settings): CertificateFile | undefined {
  const { MicrosoftAppType: type, MicrosoftAppPassword: secret, MicrosoftAppId: bot } = settings;
  const { AZURE_CLIENT_ID: graph, AZURE_CLIENT_CERTIFICATE_PATH: path } = settings;
  if (type !== 'SingleTenant' || secret !== undefined || path === undefined) return undefined;
  return graph === bot ? { path, password: settings.AZURE_CLIENT_CERTIFICATE_PASSWORD } : undefined;
}

/** What all replicas know and nobody else: what signs links and Graph's notifications. Undefined: there is no such thing. */
export function sharedSecret(settings: Settings): string | undefined {
  const certificate = botCertificate(settings);
  if (certificate === undefined) return settings.MicrosoftAppPassword;
  return createHmac('sha256', certificate.privateKey).update('brevvakt').digest('base64url');
}

/** Of the bot's registration, where it proves itself by one. Throws when the file is not as it must be. */
function botCertificate(settings: Settings): Certificate | undefined {
  const file = certificateFile(settings);
  return file && readCertificate(file);
}

/** Throws as `botCertificate` does. */
export function pagesProof(settings: Settings): ClientProof {
  if (settings.MicrosoftAppType === 'UserAssignedMSI')
    return { kind: 'federated', token: exchangeToken(settings.MicrosoftAppId ?? '') };
  const certificate = botCertificate(settings);
  return certificate
    ? { kind: 'certificate', certificate }
    : { kind: 'secret', secret: settings.MicrosoftAppPassword ?? '' };
}

function exchangeToken(clientId: string): () => Promise<string> {
  const identity = once(async () => {
    const { ManagedIdentityCredential } = await import('@azure/identity');
    return new ManagedIdentityCredential({ clientId });
  });
  return async () => (await (await identity()).getToken(exchangeScope)).token;
}

/** What the bot is towards Teams in a real tenant; the id is empty where no registration is named. Throws as `botCertificate` does. */
export const botIdentity = (settings: Settings): Omit<ConnectorOptions, 'count'> => ({
  appId: settings.MicrosoftAppId ?? '',
  appPassword: settings.MicrosoftAppPassword,
  appCertificate: botCertificate(settings),
  appType: settings.MicrosoftAppType,
  tenantId: settings.MicrosoftAppTenantId ?? '',
  serviceUrl: settings.TEAMS_SERVICE_URL ?? 'https://smba.trafficmanager.net/emea/',
  isSandbox: false,
});
