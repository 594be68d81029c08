import { createMetrics, graphTokenFailed } from '../../src/app/metrics';
import { toldToken } from '../../src/platform/graph/calls/token';
import type { OperatorLog } from '../../src/core/log';

const entra = 'AADSTS7000215: Invalid client secret provided for app a8c5f1d2. Trace ID: 1234';

test('why no token for Graph comes is told with what mends it and counted, without the words of Entra', async () => {
  const metrics = createMetrics();
  const lines: string[] = [];
  const keep: OperatorLog['error'] = (sentence, data) =>
    void lines.push(`${sentence} ${JSON.stringify(data)}`);
  const log = { debug: keep, info: keep, warn: keep, error: keep };
  const source = { getToken: () => Promise.reject(new Error(entra)) };
  const told = toldToken(source, graphTokenFailed(metrics, log));
  await expect(told.getToken('scope')).rejects.toThrow('AADSTS7000215');
  expect(lines.join()).toMatch(/cannot sign in to Microsoft Graph.*the secret is wrong/);
  expect(lines.join()).not.toMatch(/a8c5f1d2|Trace ID/);
  expect(await metrics.registry.metrics()).toContain('brevvakt_graph_token_failures_total 1');
});

test('a token that comes is told to nobody', async () => {
  const heard: string[] = [];
  const token = { token: 'of-graph' };
  const told = toldToken({ getToken: () => Promise.resolve(token) }, (message) => heard.push(message));
  expect([await told.getToken('scope'), heard]).toEqual([token, []]);
});
