// What the sandbox has of others than Microsoft's: a receiver of the webhook, and the channels that the file names.

import type { Municipality } from '../src/core/municipality';
import { channelsOf } from '../src/core/municipality';
import type { TeamsPerson } from './teams/activity';
import type { Words } from './page/page-deps';

/** Known to everybody: it signs nothing that leaves this machine. */
export const sandboxSecret = 'whsec_c2FuZGJveC1zYW5kYm94LXNhbmRib3gtc2FuZGJveA==';

/** Of the made-up municipality's file: another Teams than the sandbox's own does not have it. */
const ownChannel = '19:sandbox-vem-har-brevladan@thread.tacv2';

/** Without the channel where somebody else's Teams stands in. */
export function heardHere(municipality: Municipality, hasOwnTeams: boolean): Municipality {
  const { duty } = municipality;
  if (hasOwnTeams || duty?.channel?.channelId !== ownChannel) return municipality;
  const known = apart.get(municipality) ?? { ...municipality, duty: { ...duty, channel: undefined } };
  apart.set(municipality, known);
  return known;
}

/** A file in force stays the same object. */
const apart = new WeakMap<Municipality, Municipality>();

/** A name of nobody's, such as the made-up municipality has, is the sandbox's receiver. */
export const nobodysName =
  (receiverUrl: string) =>
  ({ hostname }: URL): URL | undefined =>
    hostname.endsWith('.example') ? new URL(receiverUrl) : undefined;

/** Each channel as somebody in Teams, whose chat are its posts. */
export const channelsHere = (municipality: Municipality): readonly TeamsPerson[] =>
  channelsOf(municipality).map(({ channelId }, index) => ({
    id: channelId,
    name: channelId === municipality.duty?.channel?.channelId ? 'Vem har brevlådan' : 'Växeln',
    upn: `kanal-${index + 1}@teams.example`,
  }));

export const channelRole: Words = {
  sv: 'Kanal i Teams: Brevvakt skriver och hör inget',
  en: 'A channel of Teams: Brevvakt posts and hears nothing',
};
export const channelGroup: Words = { sv: 'Kanaler', en: 'Channels' };
