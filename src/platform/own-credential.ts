// How the bot proves itself to Microsoft Graph and to a database in Azure, by what the environment has. Best first: nothing to keep secret.

import type { TokenSource } from './graph/calls/token';

/** What is needed of @azure/identity. */
interface Identity {
  readonly ManagedIdentityCredential: new (options: { clientId?: string }) => TokenSource;
  readonly ClientCertificateCredential: new (
    tenantId: string,
    clientId: string,
    certificate: { certificatePath: string; certificatePassword?: string },
  ) => TokenSource;
  readonly WorkloadIdentityCredential: new (options: {
    tenantId: string;
    clientId: string;
    tokenFilePath: string;
  }) => TokenSource;
  readonly ClientSecretCredential: new (tenantId: string, clientId: string, secret: string) => TokenSource;
}

type Env = Readonly<Record<string, string | undefined>>;

type CredentialChoice =
  | { readonly kind: 'managedIdentity'; readonly clientId: string | undefined }
  | { readonly kind: 'certificate'; readonly certificatePath: string; readonly password: string | undefined }
  | { readonly kind: 'workloadIdentity'; readonly tokenFile: string }
  | { readonly kind: 'secret'; readonly clientSecret: string };

type ChosenCredential = CredentialChoice & {
  readonly app: { readonly tenantId: string; readonly clientId: string } | undefined;
};

/**
 * Undefined: the environment has none that is whole. A managed identity is recognised by what Azure sets; on a virtual
 * machine, which sets nothing, `AZURE_TOKEN_CREDENTIALS=ManagedIdentityCredential` says so.
 */
export function chooseCredential(env: Env): ChosenCredential | undefined {
  const set = (name: string) => env[name]?.trim() || undefined;
  const [tenantId, clientId] = [set('AZURE_TENANT_ID'), set('AZURE_CLIENT_ID')];
  const app = tenantId && clientId ? { tenantId, clientId } : undefined;
  const isManaged =
    set('IDENTITY_ENDPOINT') !== undefined ||
    set('MSI_ENDPOINT') !== undefined ||
    set('AZURE_TOKEN_CREDENTIALS')?.toLowerCase() === 'managedidentitycredential';
  if (isManaged) return { kind: 'managedIdentity', clientId, app };
  if (app === undefined) return undefined;
  const certificatePath = set('AZURE_CLIENT_CERTIFICATE_PATH');
  const password = set('AZURE_CLIENT_CERTIFICATE_PASSWORD');
  if (certificatePath) return { kind: 'certificate', certificatePath, password, app };
  const tokenFile = set('AZURE_FEDERATED_TOKEN_FILE');
  if (tokenFile) return { kind: 'workloadIdentity', tokenFile, app };
  const clientSecret = set('AZURE_CLIENT_SECRET');
  return clientSecret ? { kind: 'secret', clientSecret, app } : undefined;
}

/** Undefined: none in the environment. The library is loaded only here, so that the sandbox starts without it. */
export async function ownCredential(
  env: Env,
  load: () => Promise<Identity> = () => import('@azure/identity'),
): Promise<TokenSource | undefined> {
  const choice = chooseCredential(env);
  return choice && build(choice, await load());
}

function build(choice: ChosenCredential, identity: Identity): TokenSource {
  const { tenantId, clientId } = choice.app ?? { tenantId: '', clientId: '' };
  switch (choice.kind) {
    case 'managedIdentity':
      return new identity.ManagedIdentityCredential(choice.clientId ? { clientId: choice.clientId } : {});
    case 'certificate':
      return new identity.ClientCertificateCredential(tenantId, clientId, {
        certificatePath: choice.certificatePath,
        ...(choice.password && { certificatePassword: choice.password }),
      });
    case 'workloadIdentity':
      return new identity.WorkloadIdentityCredential({ tenantId, clientId, tokenFilePath: choice.tokenFile });
    case 'secret':
      return new identity.ClientSecretCredential(tenantId, clientId, choice.clientSecret);
  }
}
