// What each enabled feature needs: of Microsoft Graph one call each, of the smallest size.

import { pagesAppId } from '../../src/app/serving-pages';
import { channelReceiver, type Channel } from '../../src/core/channel';
import { userPath } from '../../src/platform/graph/paths';
import type { ProbeAnswer } from '../../src/platform/graph/probe-tenant';
import { peopleOf } from './check-people';
import { refusedFinding, fail, ok, warn, type DoctorContext, type Finding } from './finding';
import { z } from 'zod';

export async function checkFeatures(context: DoctorContext): Promise<readonly Finding[]> {
  return [
    ...(await checkWatching(context)),
    await checkManagers(context),
    ...(await checkInboxRules(context)),
    ...(await checkNotifications(context)),
  ];
}

interface Feature {
  readonly check: string;
  readonly words: string;
  readonly permission: string;
}

function judge(feature: Feature, answer: ProbeAnswer, about?: string): Finding {
  if (answer.kind === 'ok') return ok(feature.check, about, feature.words);
  return refusedFinding(feature.check, about, { answer, permission: feature.permission });
}

const unreadBody = z.object({ unreadItemCount: z.number() });
const idBody = z.object({ id: z.string() });

async function somebody({
  municipality,
  probe,
}: DoctorContext): Promise<{ id: string; who: string } | undefined> {
  for (const who of peopleOf(municipality)) {
    const answer = await probe.get(`${userPath(who)}?$select=id`);
    const id = answer.kind === 'ok' ? idBody.safeParse(answer.body).data?.id : undefined;
    if (id !== undefined) return { id, who };
  }
  return undefined;
}

async function checkWatching(context: DoctorContext): Promise<readonly Finding[]> {
  const { municipality, probe } = context;
  const { watch } = municipality.staff;
  if (watch === 'none') return [ok('staff.watch', undefined, 'absences are read for people in rosters only')];
  const person = await somebody(context);
  if (person === undefined) return [];
  const presence = await probe.post('/communications/getPresencesByUserId', { ids: [person.id] });
  const tips = await probe.post(`${userPath(person.id)}/getMailTips`, {
    emailAddresses: [person.who],
    mailTipsOptions: 'automaticReplies',
  });
  return [
    ...(watch === 'everyone' ? [] : await Promise.all(watch.map(({ group }) => checkGroup(context, group)))),
    judge(
      { check: 'staff.presence', words: 'presence can be read', permission: 'Presence.Read.All (Entra)' },
      presence,
    ),
    judge(
      {
        check: 'staff.mailTips',
        words: 'mail tips can be read',
        permission: 'MailTips.ReadBasic.All (RBAC for Applications, scope watched staff)',
      },
      tips,
    ),
  ];
}

async function checkGroup({ probe }: DoctorContext, group: string): Promise<Finding> {
  const path = `/groups/${group}/transitiveMembers/microsoft.graph.user?$select=id&$top=1`;
  const answer = await probe.get(path);
  if (answer.kind === 'refused' && answer.status === 404)
    return fail('staff.group', group, {
      words: 'there is no such group',
      remedy: 'Mend staff.watch in the file',
    });
  return judge(
    { check: 'staff.group', words: 'its members can be read', permission: 'GroupMember.Read.All (Entra)' },
    answer,
    group,
  );
}

/** Nobody's manager is no fault: the last resort is asked. */
async function checkManagers(context: DoctorContext): Promise<Finding> {
  const first = context.municipality.mailboxes[0]?.roster[0]?.person ?? '';
  const answer = await context.probe.get(`${userPath(first)}/manager?$select=id`);
  if (answer.kind === 'refused' && answer.status === 404) {
    const remedy = 'Fill in managers in Entra, or everything goes to lastResort';
    return warn('staff.managers', first, { words: 'has no manager in the directory', remedy });
  }
  return judge(
    { check: 'staff.managers', words: 'managers can be read', permission: 'User.Read.All (Entra)' },
    answer,
    first,
  );
}

async function checkInboxRules(context: DoctorContext): Promise<readonly Finding[]> {
  const { method, whileAway, isDecisionMissing } = context.municipality.absence;
  if (isDecisionMissing === true)
    return [
      warn('absence.whileAway', undefined, {
        words: 'whileAway is inboxRule, but absence.decision names no decision: it stays a task',
        remedy: 'Name the decision in the municipality file, or take whileAway out',
      }),
    ];
  if (method !== 'inboxRule' && whileAway !== 'inboxRule') return [];
  const person = await somebody(context);
  if (person === undefined) return [];
  const answer = await context.probe.get(`${userPath(person.id)}/mailFolders/inbox/messageRules`);
  const feature = {
    check: 'absence.inboxRule',
    words: 'inbox rules of staff can be read; making one is tried at the first delegation',
    permission: 'MailboxSettings.ReadWrite (RBAC for Applications, scope watched staff)',
  };
  return [judge(feature, answer)];
}

async function checkNotifications({ settings, probe }: DoctorContext): Promise<readonly Finding[]> {
  const { PUBLIC_URL: publicUrl } = settings;
  if (publicUrl === undefined) {
    const remedy = 'Set it, and openings are seen in a minute instead of five';
    return [
      warn('notifications', 'PUBLIC_URL', { words: 'is not set, so nothing is told by Graph', remedy }),
    ];
  }
  const reached = await fetch(new URL('/healthz', publicUrl), { signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.ok,
    () => false,
  );
  const remedy = 'Start the bot, and let https through to it from the internet';
  return [
    reached
      ? ok('notifications', 'PUBLIC_URL', 'the bot answers there')
      : warn('notifications', 'PUBLIC_URL', { words: 'nothing answers /healthz there', remedy }),
    judge(
      { check: 'notifications.subscriptions', words: 'can be listed', permission: 'Mail.ReadBasic' },
      await probe.get('/subscriptions'),
    ),
  ];
}

/** The switchboard's channel, where the file names one. */
export async function checkSwitchboard({ municipality, store }: DoctorContext): Promise<readonly Finding[]> {
  const { switchboard } = municipality;
  if (switchboard === undefined || !('channel' in switchboard)) return [];
  return [await checkChannel('switchboard.channel', switchboard.channel, store)];
}

/**
 * Whether the bot's last post in it was taken. No call is made: a post would be read by people, and reading teams needs a permission that the bot has not.
 */
export async function checkChannel(
  check: string,
  channel: Channel,
  store: DoctorContext['store'],
): Promise<Finding> {
  const { channelId } = channel;
  const fate = await store?.outbox.findLastFate(channelReceiver(channel));
  if (fate === 'said') return ok(check, channelId, 'took the last post');
  const remedy = "Add Brevvakt to the channel's team, and copy teamId and channelId from the channel's link";
  if (fate === undefined)
    return warn(check, channelId, { words: 'nothing has been posted there yet', remedy });
  return fail(check, channelId, { words: 'did not take the last post', remedy });
}

/** The pages that people open from cards: whether there are any, and who signs people in. */
export function checkPages({ settings }: DoctorContext): readonly Finding[] {
  const remedy = 'Set it, or print from Outlook; docs/onboarding.md, step 2';
  const missing = (name: string) => [
    warn('pages', name, { words: 'is not set, so cards have no links to sheets and lists', remedy }),
  ];
  if (settings.PUBLIC_URL === undefined) return missing('PUBLIC_URL');
  const appId = pagesAppId(settings);
  if (appId === undefined) return missing('PAGES_APP_ID');
  const address = new URL('/pages/signed-in', settings.PUBLIC_URL).href;
  const { hostname } = new URL(settings.PUBLIC_URL);
  const exposed = `api://${hostname}/botid-${appId}`;
  return [
    ok('pages', appId, `people sign in to it; it must name the redirect address ${address}`),
    ok('pages', 'work page', `Teams signs in to its tab by ${exposed}, which that registration must expose`),
  ];
}

/** The bot's own mailbox, where the file names one. Nothing is sent: that its mail goes out shows with the first one. */
export async function checkOwnMailbox({ municipality, probe }: DoctorContext): Promise<readonly Finding[]> {
  const { notifyFrom } = municipality;
  if (notifyFrom === undefined) return [];
  const answer = await probe.get(`${userPath(notifyFrom)}/mailFolders/sentitems?$select=id`);
  const feature = {
    check: 'notify.from',
    words: 'what it has sent can be read; that it may send shows with the first mail',
    permission: 'Mail.ReadWrite and Mail.Send (RBAC for Applications, scope forwarding)',
  };
  const inbox = await probe.get(`${userPath(notifyFrom)}/mailFolders/inbox?$select=unreadItemCount`);
  const unread = inbox.kind === 'ok' ? (unreadBody.safeParse(inbox.body).data?.unreadItemCount ?? 0) : 0;
  if (unread === 0) return [judge(feature, answer, notifyFrom)];
  const words = `${unread} unread in it: mails that did not arrive, or replies`;
  const remedy = 'Read them in Outlook; the admins are told each working day until that is done';
  return [judge(feature, answer, notifyFrom), warn('notify.from.unread', notifyFrom, { words, remedy })];
}

/** Whom people are sent to outside the bot; without them the answers name 112 and an office, and no number. */
export function checkContacts({ municipality: { contacts } }: DoctorContext): readonly Finding[] {
  const named = [
    ['contacts.urgent', contacts.urgent.length > 0] as const,
    ['contacts.dataProtection', contacts.dataProtection !== undefined] as const,
  ];
  return named.map(([key, isNamed]) =>
    isNamed
      ? ok('contacts', key, 'is named in the file')
      : warn('contacts', key, {
          words: 'is not in the file, so the answer in the chat has no number',
          remedy: 'Add it; docs/onboarding.md, step 3',
        }),
  );
}

/** Whether categories come with the messages, where the file has agreed on some; whose names they are is no matter of the doctor's. */
export async function checkCategories({ municipality, probe }: DoctorContext): Promise<readonly Finding[]> {
  const { categories, mailboxes } = municipality;
  if (categories === undefined) return [];
  if (Object.values(categories).every((names) => names.length === 0)) {
    const remedy = 'Name the categories, or take categories out of the file';
    return [warn('categories', undefined, { words: 'names none, so nothing is marked', remedy })];
  }
  const feature = {
    check: 'categories',
    words: 'categories of its messages can be read',
    permission: 'Mail.Read (RBAC for Applications, scope duty mailboxes)',
  };
  const findings = await Promise.all(
    mailboxes.map(async ({ id, address }) => {
      const path = `${userPath(address)}/mailFolders/inbox/messages/delta?$select=categories`;
      const answer = await probe.get(path);
      // That there is no such mailbox is told once, of its folders.
      return answer.kind === 'refused' && answer.status === 404 ? [] : [judge(feature, answer, id)];
    }),
  );
  return findings.flat();
}
