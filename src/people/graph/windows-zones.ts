// Exchange names time zones as Windows does.

import { TimeZoneConverter } from 'adaptive-expressions/lib/timeZoneConverter';
import { isZone, zone, type Zone } from '../../core/time';

/** Names that Exchange has for it beside those of Windows. */
const utc = /^(utc|tzone:\/\/microsoft\/utc|greenwich mean time|coordinated universal time)$/i;

/**
 * The zone of a Windows or IANA name; undefined for one that is not known.
 * @source Unicode CLDR, windowsZones, as adaptive-expressions brings it
 */
export function zoneOf(name: string): Zone | undefined {
  const trimmed = name.trim();
  if (utc.test(trimmed)) return zone('UTC');
  const known = TimeZoneConverter.windowsToIana(trimmed);
  return isZone(known) ? known : undefined;
}
