// What mailbox settings say of automatic replies: state and span. The reply's words are left behind here.

import { z } from 'zod';
import { TimeZoneConverter } from 'adaptive-expressions/lib/timeZoneConverter';
import { atLocal, instant, isLocalDate, localTime, plusMillis, isZone, zone } from '../../core/time';
import type { Instant, Zone } from '../../core/time';
import type { Answer } from '../../platform/graph/calls/graph-caller';
import type { AutomaticReplies } from './directory';

const wallTime = z.object({ dateTime: z.string(), timeZone: z.string().nullish() });

const settingsBody = z.object({
  automaticRepliesSetting: z
    .object({
      status: z.string().nullish(),
      scheduledStartDateTime: wallTime.nullish(),
      scheduledEndDateTime: wallTime.nullish(),
    })
    .nullish(),
});

/** `now` is the duty clock: a scheduled span that has passed is off. */
export function repliesOf(answer: Answer, now: Instant): AutomaticReplies {
  if (answer.kind === 'unavailable') return answer;
  if (answer.kind === 'refused') return refusedReplies(answer);
  const parsed = settingsBody.safeParse(answer.body);
  const setting = parsed.data?.automaticRepliesSetting;
  if (!parsed.success) return { kind: 'unavailable', code: 'unexpectedAnswer' };
  const status = setting?.status?.toLowerCase() ?? 'disabled';
  if (!setting || status === 'disabled') return { kind: 'off' };
  if (status === 'alwaysenabled') return { kind: 'on', from: undefined, until: undefined };
  if (status !== 'scheduled') return { kind: 'unavailable', code: 'unexpectedAnswer' };
  return scheduled(setting.scheduledStartDateTime, setting.scheduledEndDateTime, now);
}

const tipBody = z.object({
  emailAddress: z.object({ address: z.string() }),
  // The words are left behind: only whether there are any goes on.
  automaticReplies: z
    .object({
      message: z
        .string()
        .nullish()
        .transform((message) => (message ?? '') !== ''),
      scheduledStartTime: wallTime.nullish(),
      scheduledEndTime: wallTime.nullish(),
    })
    .nullish(),
  error: z.object({ code: z.string().nullish() }).nullish(),
});

interface MailTip {
  readonly address: string;
  readonly replies: AutomaticReplies;
}

/** One recipient's mail tip; undefined when it cannot be understood. */
export function tipOf(body: unknown, now: Instant): MailTip | undefined {
  const parsed = tipBody.safeParse(body);
  if (!parsed.success) return undefined;
  const { emailAddress, automaticReplies: tip, error } = parsed.data;
  const { address } = emailAddress;
  if (error?.code) return { address, replies: { kind: 'noMailbox' } };
  const replies: AutomaticReplies =
    tip?.message === true ? scheduled(tip.scheduledStartTime, tip.scheduledEndTime, now) : { kind: 'off' };
  return { address, replies };
}

const noMailboxCodes: readonly string[] = ['MailboxNotEnabledForRESTAPI', 'MailboxNotSupportedForRESTAPI'];

function refusedReplies({ status, code }: Extract<Answer, { kind: 'refused' }>): AutomaticReplies {
  return status === 404 || noMailboxCodes.includes(code)
    ? { kind: 'noMailbox' }
    : { kind: 'unavailable', code };
}

type WallTime = z.infer<typeof wallTime> | null | undefined;

function scheduled(start: WallTime, end: WallTime, now: Instant): AutomaticReplies {
  const from = start ? instantOf(start) : undefined;
  const until = end ? instantOf(end) : undefined;
  // A time that cannot be told is no absence without end.
  if ((start && !from) || (end && !until)) return { kind: 'unavailable', code: 'unknownTime' };
  return until !== undefined && until <= now ? { kind: 'off' } : { kind: 'on', from, until };
}

/** A wall time and its zone, e.g. `2026-12-01T08:00:00.0000000` in `W. Europe Standard Time`. */
function instantOf({ dateTime, timeZone }: z.infer<typeof wallTime>): Instant | undefined {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?(Z?)$/.exec(dateTime);
  const [, date = '', time = '', seconds = '0', utc] = parts ?? [];
  if (!isLocalDate(date)) return undefined;
  if (utc) return instant(dateTime);
  const inZone = zoneOf(timeZone ?? 'UTC');
  return inZone && plusMillis(atLocal(date, localTime(time), inZone), Number(seconds) * 1000);
}

/** Names that Exchange has for it beside those of Windows. */
const utc = /^(utc|tzone:\/\/microsoft\/utc|greenwich mean time|coordinated universal time)$/i;

/**
 * Exchange names time zones as Windows does. The zone of a Windows or IANA name; undefined for one that is not
 * known.
 * @source Unicode CLDR, windowsZones, as adaptive-expressions brings it
 */
function zoneOf(name: string): Zone | undefined {
  const trimmed = name.trim();
  if (utc.test(trimmed)) return zone('UTC');
  const known = TimeZoneConverter.windowsToIana(trimmed);
  return isZone(known) ? known : undefined;
}
