// Prints, never runs, the Exchange Online PowerShell that limits the app to the mailboxes of the file.

import type { Municipality } from '../domain/municipality';

/** `clientId`: the app's; a place to fill in where it is not known. Every text from the file is quoted. */
export function rbacScript(municipality: Municipality, clientId: string | undefined): string {
  const isForwarding = municipality.mailboxes.some(({ secrecy }) => secrecy === 'normal');
  const isWatching = municipality.staff.watch !== 'none' || municipality.mailboxes.length > 0;
  return `${[
    `# Brevvakt, ${oneLine(municipality.name)}: limits the app to these mailboxes. Read it before you run it.`,
    '# Needs the module ExchangeOnlineManagement and the role Organization Management.',
    'Connect-ExchangeOnline',
    '',
    `$appId = ${quote(clientId ?? 'FILL-IN-THE-APPLICATION-ID')}`,
    '# The object id of the enterprise application (not of the registration), from Entra: Enterprise applications.',
    "$objectId = Read-Host 'Object id of the enterprise application'",
    "New-ServicePrincipal -AppId $appId -ObjectId $objectId -DisplayName 'Brevvakt'",
    '',
    '# 1. Which mailboxes: a mark on each, and a scope over the mark.',
    ...municipality.mailboxes.map(
      ({ address }) => `Set-Mailbox -Identity ${quote(address)} -CustomAttribute15 'Brevvakt'`,
    ),
    "New-ManagementScope -Name 'Brevvakt duty mailboxes' -RecipientRestrictionFilter \"CustomAttribute15 -eq 'Brevvakt'\"",
    '',
    '# 2. What the app may do with them.',
    ...assignments('Brevvakt duty mailboxes', [
      'Application Mail.ReadBasic',
      'Application MailboxSettings.Read',
      ...(isForwarding ? ['Application Mail.ReadWrite', 'Application Mail.Send'] : []),
    ]),
    '',
    ...(isWatching ? staffPart(municipality) : []),
    '# Sent copies, so that answers are seen.',
    ...municipality.mailboxes.map(
      ({ address }) =>
        `Set-Mailbox -Identity ${quote(address)} -MessageCopyForSentAsEnabled $true -MessageCopyForSendOnBehalfEnabled $true`,
    ),
    '',
    '# 3. Try it: the first must say InScope True, the second False.',
    `Test-ServicePrincipalAuthorization -Identity $appId -Resource ${quote(municipality.mailboxes[0]?.address ?? '')}`,
    `Test-ServicePrincipalAuthorization -Identity $appId -Resource ${quote(municipality.admins[0] ?? '')}`,
    '# Then: npm run doctor. Changes take from 30 minutes to 2 hours to reach every server.',
  ].join('\n')}\n`;
}

function staffPart({ staff, absence }: Municipality): readonly string[] {
  const groups = typeof staff.watch === 'string' ? [] : staff.watch.map(({ group }) => group);
  const filter =
    groups.length === 0
      ? "RecipientTypeDetails -eq 'UserMailbox'"
      : groups.map((_, at) => `MemberOfGroup -eq '$($group${at + 1}.DistinguishedName)'`).join(' -or ');
  return [
    '# The staff whose automatic replies are read. Members of groups in a group are not covered: name those too.',
    ...groups.map((group, at) => `$group${at + 1} = Get-Group -Identity ${quote(group)}`),
    `New-ManagementScope -Name 'Brevvakt staff' -RecipientRestrictionFilter "${filter}"`,
    ...assignments('Brevvakt staff', [
      absence.method === 'inboxRule'
        ? 'Application MailboxSettings.ReadWrite'
        : 'Application MailboxSettings.Read',
      'Application MailTips.ReadBasic.All',
    ]),
    '',
  ];
}

const assignments = (scope: string, roles: readonly string[]): readonly string[] =>
  roles.map(
    (role) =>
      `New-ManagementRoleAssignment -App $appId -Role ${quote(role)} -CustomResourceScope ${quote(scope)}`,
  );

/** PowerShell reads nothing inside single quotes; a quote, also a typographic one, is doubled. */
const quote = (text: string): string => `'${oneLine(text).replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/g, ' ');
