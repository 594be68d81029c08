// The switchboard's channel, where the file names one: whether the bot's last post there was taken.

import { channelReceiver } from '../../src/core/channel';
import type { DoctorContext } from './doctor-context';
import type { Finding } from './finding';
import { fail, ok, warn } from './finding';

/** No call is made: a post would be read by people, and reading teams needs a permission that the bot has not. */
export async function checkSwitchboard({ municipality, store }: DoctorContext): Promise<readonly Finding[]> {
  const { switchboard } = municipality;
  if (switchboard === undefined || !('channel' in switchboard)) return [];
  const { channelId } = switchboard.channel;
  const fate = await store?.outbox.findLastFate(channelReceiver(switchboard.channel));
  if (fate === 'said') return [ok('switchboard.channel', channelId, 'took the last post')];
  const remedy = "Add Brevvakt to the channel's team, and copy teamId and channelId from the channel's link";
  if (fate === undefined)
    return [warn('switchboard.channel', channelId, { words: 'nothing has been posted there yet', remedy })];
  return [fail('switchboard.channel', channelId, { words: 'did not take the last post', remedy })];
}
