// Exchange names time zones as Windows does; the common ones of people who work in Sweden, or travel from there.

import type { Zone } from '../../core/time';
import { isZone, zone } from '../../core/time';

const zones: Readonly<Record<string, string>> = {
  utc: 'UTC',
  'tzone://microsoft/utc': 'UTC',
  'greenwich mean time': 'UTC',
  'coordinated universal time': 'UTC',
  'w. europe standard time': 'Europe/Berlin',
  'romance standard time': 'Europe/Paris',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'fle standard time': 'Europe/Helsinki',
  'gtb standard time': 'Europe/Athens',
  'e. europe standard time': 'Europe/Chisinau',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'azores standard time': 'Atlantic/Azores',
  'turkey standard time': 'Europe/Istanbul',
  'kaliningrad standard time': 'Europe/Kaliningrad',
  'belarus standard time': 'Europe/Minsk',
  'russian standard time': 'Europe/Moscow',
  'middle east standard time': 'Asia/Beirut',
  'israel standard time': 'Asia/Jerusalem',
  'arabian standard time': 'Asia/Dubai',
  'se asia standard time': 'Asia/Bangkok',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
};

/** The zone of a Windows or IANA name; undefined for one that is not known. */
export function zoneOf(name: string): Zone | undefined {
  const known = zones[name.trim().toLowerCase()];
  if (known !== undefined) return zone(known);
  return isZone(name) ? name : undefined;
}
