import { parseMunicipality } from '../../../src/app/config/read-municipality';
import type { Settings } from '../../../src/app/config/settings';
import { checkQuarantine } from '../../../tools/doctor/check-quarantine';
import type { DoctorContext } from '../../../tools/doctor/finding';
import { townYaml } from '../../support/flow-house';

const decided = `${townYaml}watch: {quarantine: {decision: KS 14}}\n`;

const check = async (yaml: string, settings: Partial<Settings> = {}) => {
  const asked = { municipality: parseMunicipality(yaml, 'test'), settings, now: () => Date.now() };
  return (await checkQuarantine(asked as unknown as DoctorContext)).map((one) => `${one.check} ${one.state}`);
};

test('where spam to the duty addresses goes is asked each time, with or without the trace', async () => {
  expect(await check(townYaml)).toEqual(['quarantine.policy warn']);
  const [policy] = await check(decided);
  expect(policy).toBe('quarantine.policy warn');
});

test('a decision without an identity to read the trace with is to be mended', async () => {
  expect(await check(decided)).toContain('quarantine.trace fail');
});

test('an identity without a decision in the file is told of, and nothing is read with it', async () => {
  expect(await check(townYaml, { TRACE_CLIENT_ID: 'a', TRACE_CLIENT_SECRET: 'b' })).toContain(
    'quarantine.trace warn',
  );
});

test('in the sandbox, which has a trace of its own, no identity is asked for', async () => {
  expect(await check(decided, { GRAPH_BASE_URL: 'http://127.0.0.1:4000' })).toContain('quarantine.trace ok');
});
