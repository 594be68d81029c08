// A channel of Teams that notices go to in a person's place (T10).

import { personId, type PersonId } from './ids';

export interface Channel {
  readonly teamId: string;
  readonly channelId: string;
}

const prefix = 'channel/';

/** A channel hears under an id of its own, which is nobody's in the directory. */
export const channelReceiver = ({ channelId }: Channel): PersonId => personId(`${prefix}${channelId}`);

export const isChannel = (receiver: PersonId): boolean => receiver.startsWith(prefix);
