// What Graph knows of people being away: presence, mail tips, mailbox settings.

import { z } from 'zod';
import { isOutOfOffice, type AutomaticReplies, type Person } from '../tenant/directory';
import { parseBody, withSmallInitials, type GraphAnswer, type GraphCall, type Route } from './graph-call';
import { badRequest } from './graph-error';
import { render, selected, type Renderers } from './render-message';
import { mailboxIn, personIn } from './whereabouts';

const metadata = 'https://graph.microsoft.com/v1.0/$metadata#';
const mostPresences = 650;

function presences(call: GraphCall): GraphAnswer {
  const { ids } = parseBody(call.request.body, z.strictObject({ ids: z.array(z.string()) }));
  if (ids.length > mostPresences) throw badRequest(`At most ${mostPresences} ids are allowed.`);
  const found = ids.map((id) => call.state.tenant.person(id)).filter((person) => person !== undefined);
  const value = found.map((person) => ({
    id: person.id,
    availability: person.presence.availability,
    activity: person.presence.activity,
    statusMessage: null,
    outOfOfficeSettings: {
      message: null,
      isOutOfOffice:
        person.presence.outOfOfficeByCalendar === true ||
        isOutOfOffice(person.automaticReplies, call.state.now()),
    },
  }));
  return {
    status: 200,
    body: { '@odata.context': `${metadata}Collection(microsoft.graph.presence)`, value },
  };
}

/** Times of automatic replies carry no offset; the zone stands beside them. */
const zoned = (at: Date) => ({ dateTime: `${at.toISOString().slice(0, 19)}.0000000`, timeZone: 'UTC' });

const mailTipsBody = z.strictObject({ emailAddresses: z.array(z.string()), mailTipsOptions: z.string() });

function mailTips(call: GraphCall): GraphAnswer {
  personIn(call);
  const { emailAddresses, mailTipsOptions } = parseBody(withSmallInitials(call.request.body), mailTipsBody);
  if (emailAddresses.length > call.state.mostMailTips)
    throw badRequest('Too many recipients.', 'ErrorInvalidArgument');
  if (!/automaticReplies/i.test(mailTipsOptions)) throw badRequest('Only automaticReplies are known here.');
  const value = emailAddresses.map((address) => tipFor(call, address));
  return {
    status: 200,
    body: { '@odata.context': `${metadata}Collection(microsoft.graph.mailTips)`, value },
  };
}

function tipFor(call: GraphCall, address: string): unknown {
  const person = call.state.tenant.person(address);
  const emailAddress = { name: '', address };
  if (person?.hasMailbox !== true)
    return {
      emailAddress,
      error: { code: 'RecipientNotFound', message: 'The recipient could not be found.' },
    };
  const { automaticReplies } = person;
  if (!isOutOfOffice(automaticReplies, call.state.now()))
    return { emailAddress, automaticReplies: { message: '' } };
  return {
    emailAddress,
    automaticReplies: {
      message: automaticReplies.externalReplyMessage ?? 'Jag är borta.',
      messageLanguage: { locale: 'sv-SE', displayName: 'Svenska (Sverige)' },
      ...(automaticReplies.start === undefined ? {} : { scheduledStartTime: zoned(automaticReplies.start) }),
      ...(automaticReplies.end === undefined ? {} : { scheduledEndTime: zoned(automaticReplies.end) }),
    },
  };
}

/** Exchange always gives a span, also when nothing is scheduled: it means something only when `status` says so. */
function settingOf(replies: AutomaticReplies, now: Date): unknown {
  const hour = new Date(Math.ceil(now.getTime() / 3_600_000) * 3_600_000);
  return {
    status: replies.status,
    externalAudience: replies.status === 'disabled' ? 'none' : 'all',
    internalReplyMessage: replies.externalReplyMessage ?? '',
    externalReplyMessage: replies.externalReplyMessage ?? '',
    scheduledStartDateTime: zoned(replies.start ?? hour),
    scheduledEndDateTime: zoned(replies.end ?? new Date(hour.getTime() + 86_400_000)),
  };
}

interface SettingsSource {
  readonly person: Person;
  readonly now: Date;
}

const settingsRenderers: Renderers<SettingsSource> = {
  archiveFolder: () => null,
  automaticRepliesSetting: ({ person, now }) => settingOf(person.automaticReplies, now),
  dateFormat: () => 'yyyy-MM-dd',
  delegateMeetingMessageDeliveryOptions: () => 'sendToDelegateOnly',
  language: () => ({ locale: 'sv-SE', displayName: 'Svenska (Sverige)' }),
  timeFormat: () => 'HH:mm',
  timeZone: () => 'W. Europe Standard Time',
  userPurpose: ({ person }) => (person.kind === 'shared' ? 'shared' : 'user'),
  workingHours: () => ({
    daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    startTime: '08:00:00.0000000',
    endTime: '16:30:00.0000000',
    timeZone: { name: 'W. Europe Standard Time' },
  }),
};

function mailboxSettings(call: GraphCall): GraphAnswer {
  mailboxIn(call);
  const person = personIn(call);
  const names =
    selected(call.query, { type: 'microsoft.graph.mailboxSettings', renderers: settingsRenderers }) ??
    Object.keys(settingsRenderers);
  const context = `${metadata}users('${encodeURIComponent(person.id)}')/mailboxSettings`;
  const settings = render({ person, now: call.state.now() }, settingsRenderers, names);
  return { status: 200, body: { '@odata.context': context, ...settings } };
}

export const absenceRoutes: readonly Route[] = [
  { method: 'POST', path: '/communications/getPresencesByUserId', answer: presences },
  { method: 'POST', path: '/users/{user-id}/getMailTips', isMail: true, answer: mailTips },
  {
    method: 'GET',
    path: '/users/{user-id}/mailboxSettings',
    query: ['$select'],
    isMail: true,
    answer: mailboxSettings,
  },
];
