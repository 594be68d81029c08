import { chooseCredential, ownCredential } from '../../src/platform/own-credential';

const app = { AZURE_TENANT_ID: '11111111-2222-3333-4444-555555555555', AZURE_CLIENT_ID: 'c' };
const secret = { ...app, AZURE_CLIENT_SECRET: 's' };
const workload = { ...secret, AZURE_FEDERATED_TOKEN_FILE: '/var/run/token' };
const certificate = { ...workload, AZURE_CLIENT_CERTIFICATE_PATH: 'cert.pem' };
const managed = { ...certificate, IDENTITY_ENDPOINT: 'http://169.254.1.1/msi' };

test.each([
  ['managedIdentity', managed],
  ['managedIdentity', { AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential' }],
  ['certificate', certificate],
  ['workloadIdentity', workload],
  ['secret', secret],
  [undefined, app],
  [undefined, { AZURE_CLIENT_SECRET: 's', AZURE_CLIENT_ID: 'c' }],
  [undefined, { ...app, AZURE_CLIENT_SECRET: ' ' }],
  [undefined, {}],
])('the best that the environment has is %s', (kind, env) => {
  expect(chooseCredential(env)?.kind).toBe(kind);
});

class Given {
  readonly given: readonly unknown[];
  constructor(...given: readonly unknown[]) {
    this.given = given;
  }
  getToken() {
    return Promise.resolve(null);
  }
}
const identity = {
  ManagedIdentityCredential: class extends Given {},
  ClientCertificateCredential: class extends Given {},
  WorkloadIdentityCredential: class extends Given {},
  ClientSecretCredential: class extends Given {},
};

test.each([
  [managed, [{ clientId: 'c' }]],
  [{ MSI_ENDPOINT: 'x' }, [{}]],
  [certificate, [app.AZURE_TENANT_ID, 'c', { certificatePath: 'cert.pem' }]],
  [workload, [{ tenantId: app.AZURE_TENANT_ID, clientId: 'c', tokenFilePath: '/var/run/token' }]],
  [secret, [app.AZURE_TENANT_ID, 'c', 's']],
])('is made from the environment (%#)', async (env, given) => {
  expect(await ownCredential(env, () => Promise.resolve(identity))).toMatchObject({ given });
});

test('loads nothing when there is none', async () => {
  expect(await ownCredential({}, () => Promise.reject(new Error('loaded')))).toBeUndefined();
});
