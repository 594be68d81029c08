// What may be told outside of who has which mailbox: whether it is asked for, and by whom it can be read.

import { lookup } from 'node:dns/promises';
import { eachAtOnce } from '../../src/core/each-at-once';
import type { Upn } from '../../src/core/ids';
import type { WebhookReceiver } from '../../src/core/municipality';
import { userPath } from '../../src/platform/graph/paths';
import { mayReach } from '../../src/platform/outside/own-addresses';
import { checkChannel } from './check-features';
import { fail, ok, refusedFinding, warn, type DoctorContext, type Finding } from './finding';

/** A key that nobody guesses has so many signs. */
const leastKeySigns = 32;

export async function checkDutyTold(context: DoctorContext): Promise<readonly Finding[]> {
  const { municipality, settings } = context;
  const { duty } = municipality;
  if (duty === undefined) {
    if (settings.DUTY_KEY === undefined) return [];
    const remedy = 'Add duty to the municipality file, or take DUTY_KEY away';
    return [warn('duty.key', 'DUTY_KEY', { words: 'opens nothing: the file has no duty', remedy })];
  }
  const named = duty.protected.length;
  return [
    keyFinding(settings.DUTY_KEY, duty.key),
    duty.names
      ? ok('duty.names', undefined, `people are told by name outside, but ${named} who are protected`)
      : ok('duty.names', undefined, 'the function or the unit is told outside, nobody by name'),
    ...(await eachAtOnce(duty.protected, 8, (who) => checkProtected(context, who))).flat(),
    ...(duty.webhook ? await checkWebhook(context, duty.webhook) : []),
    ...(duty.channel ? [await checkChannel('duty.channel', duty.channel, context.store)] : []),
  ];
}

/** Under a name that nobody has stands nobody, and whoever was meant is named. */
async function checkProtected({ probe }: DoctorContext, who: Upn): Promise<readonly Finding[]> {
  const answer = await probe.get(`${userPath(who)}?$select=id`);
  if (answer.kind === 'ok') return [];
  if (answer.kind !== 'refused' || answer.status !== 404)
    return [refusedFinding('duty.protected', who, { answer, permission: 'User.Read.All (Entra)' })];
  const remedy = 'Write the user principal name as Entra has it: whoever is meant would be named';
  return [fail('duty.protected', who, { words: 'there is no such person', remedy })];
}

/** Nothing is posted: whoever receives it would take it for news. */
async function checkWebhook(
  context: DoctorContext,
  { url, private: named }: WebhookReceiver,
): Promise<readonly Finding[]> {
  const { hostname, host } = new URL(url);
  const waiting = await whatWaits(context, host);
  if (hostname.endsWith('.example')) {
    const remedy =
      "Nothing to do in the sandbox, whose receiver takes what is sent; else name the receiver's own";
    return [warn('duty.webhook', host, { words: 'is a made-up name, which is nobody', remedy }), ...waiting];
  }
  const findings = [await whereItLeads(hostname.replace(/^\[|\]$/g, ''), named)];
  if (context.settings.WEBHOOK_SECRET === undefined) {
    const remedy =
      'Set it to what `echo whsec_$(openssl rand -base64 32)` prints, and give it to the receiver';
    findings.push(
      fail('duty.webhook', 'WEBHOOK_SECRET', { words: 'is missing, so nothing is sent', remedy }),
    );
  }
  return [...findings, ...waiting];
}

const mostWaitedMillis = 3_600_000;

/** As far as the bot has tried: what is just on its way is nothing to tell of. */
async function whatWaits({ store, now }: DoctorContext, host: string): Promise<readonly Finding[]> {
  const waiting = await store?.roster.countWaiting();
  if (waiting?.oldestAt === undefined) return [];
  const { count, oldestAt, lastAnswer } = waiting;
  const isLong = now() - Date.parse(oldestAt) > mostWaitedMillis;
  if (lastAnswer === undefined && !isLong) return [];
  const changes = count === 1 ? '1 change' : `${count} changes, the oldest`;
  const answer = lastAnswer === undefined ? 'it was never tried' : `the last try ended with ${lastAnswer}`;
  const words = `has not taken ${changes} of ${oldestAt}; ${answer}`;
  const remedy =
    lastAnswer === undefined
      ? 'Start the bot, with WEBHOOK_SECRET: it sends them'
      : 'Ask whoever runs the receiver; everything is sent, in order, once it answers with 2xx';
  return [(isLong ? fail : warn)('duty.webhook', host, { words, remedy })];
}

async function whereItLeads(host: string, named: readonly string[]): Promise<Finding> {
  const addresses = await lookup(host, { all: true }).catch(() => []);
  if (addresses.length === 0) {
    const remedy = 'Mend duty.webhook.url, or the name server of the machine';
    return fail('duty.webhook', host, { words: 'is no name that is known here', remedy });
  }
  if (addresses.every(({ address }) => mayReach(address, named)))
    return ok(
      'duty.webhook',
      host,
      'leads where the bot may send to; whether it takes what is sent shows when another has a mailbox',
    );
  const remedy = 'Name its address in duty.webhook.private, if that is where it shall lead';
  return fail('duty.webhook', host, { words: 'leads to a private address, so nothing is sent', remedy });
}

function keyFinding(own: string | undefined, filed: string | undefined): Finding {
  const key = own ?? filed;
  const remedy = 'Set DUTY_KEY to what `openssl rand -hex 32` prints, and give it to that system alone';
  if (key === undefined)
    return warn('duty.key', undefined, { words: 'there is none, so no program can ask', remedy });
  const about = own === undefined ? 'duty.key' : 'DUTY_KEY';
  if (key.length < leastKeySigns)
    return fail('duty.key', about, { words: `has fewer than ${leastKeySigns} signs`, remedy });
  if (own === undefined)
    return warn('duty.key', about, { words: 'stands in the file, which others may read', remedy });
  return ok('duty.key', about, 'whoever has it may ask who has a mailbox');
}
