// Prints, never runs, the Exchange Online PowerShell that limits the app to the mailboxes of the file.

import { peopleOfLadders, type Municipality } from '../src/core/municipality';

/** The identity that asks Graph; undefined where neither is set. */
export const clientIdOf = (env: NodeJS.ProcessEnv): string | undefined =>
  [env['AZURE_CLIENT_ID'], env['MicrosoftAppId']].find((id) => id !== undefined && id.trim() !== '');

/** Where the id is not known; whoever sends the script to a file does not see the place in it. */
export const noClientId =
  'AZURE_CLIENT_ID is not set: the script has FILL-IN-THE-APPLICATION-ID in its place. Set it and run this again.\n';

/** `clientId`: the app's; a place to fill in where it is not known. Every text from the file is quoted. */
export function rbacScript(municipality: Municipality, clientId: string | undefined): string {
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
    ...municipality.mailboxes.map(({ address, secrecy }) =>
      mark(address, secrecy === 'normal' ? marks.forwarding : marks.duty),
    ),
    ...(municipality.notifyFrom === undefined ? [] : [mark(municipality.notifyFrom, marks.forwarding)]),
    ...dutyPart(municipality),
    ...staffPart(municipality),
    '# Sent copies, so that answers are seen.',
    ...municipality.mailboxes.map(
      ({ address }) =>
        `Set-Mailbox -Identity ${quote(address)} -MessageCopyForSentAsEnabled $true -MessageCopyForSendOnBehalfEnabled $true`,
    ),
    '',
    '# 3. Try it: the first must say InScope True, the second False for Mail.ReadWrite and Mail.Send.',
    `Test-ServicePrincipalAuthorization -Identity $appId -Resource ${quote(municipality.mailboxes[0]?.address ?? '')}`,
    `Test-ServicePrincipalAuthorization -Identity $appId -Resource ${quote(municipality.admins[0] ?? '')}`,
    '',
    ...inventoryPart,
    '',
    ...spamPart(municipality),
    '',
    '# Then: npm run doctor. Changes take from 30 minutes to 2 hours to reach every server.',
  ].join('\n')}\n`;
}

function dutyPart({ mailboxes, notifyFrom }: Municipality): readonly string[] {
  const isForwarding = notifyFrom !== undefined || mailboxes.some(({ secrecy }) => secrecy === 'normal');
  const sending = [
    '# From these alone it may send: mail is forwarded to whoever is to answer.',
    scope('Brevvakt forwarding', has(marks.forwarding)),
    ...assignments('Brevvakt forwarding', ['Application Mail.Send']),
  ];
  return [
    scope('Brevvakt duty mailboxes', `${has(marks.duty)} -or ${has(marks.forwarding)}`),
    '',
    '# 2. What the app may do with them: read, move what is answered, delete what is secret when a person has decided it.',
    ...assignments('Brevvakt duty mailboxes', [
      'Application Mail.ReadWrite',
      'Application MailboxSettings.Read',
    ]),
    ...(isForwarding ? sending : []),
    '',
  ];
}

function staffPart(municipality: Municipality): readonly string[] {
  const { staff, absence } = municipality;
  const groups = typeof staff.watch === 'string' ? [] : staff.watch.map(({ group }) => group);
  const members = groups.map((_, at) => `MemberOfGroup -eq '$($group${at + 1}.DistinguishedName)'`);
  const filter =
    staff.watch === 'everyone'
      ? "RecipientTypeDetails -eq 'UserMailbox'"
      : [...members, has(marks.person)].join(' -or ');
  return [
    '# Whose automatic replies are read: people of the file and watched groups. Groups in a group are not covered: name those too.',
    ...(staff.watch === 'everyone'
      ? []
      : peopleOfLadders(municipality).map((who) => mark(who, marks.person))),
    ...groups.map((group, at) => `$group${at + 1} = Get-Group -Identity ${quote(group)}`),
    scope('Brevvakt staff', filter),
    ...assignments('Brevvakt staff', [
      absence.method === 'inboxRule' || absence.whileAway === 'inboxRule'
        ? 'Application MailboxSettings.ReadWrite'
        : 'Application MailboxSettings.Read',
      'Application MailTips.ReadBasic.All',
    ]),
    '',
  ];
}

/** Names and addresses alone: an address that nobody has is found by it, and no mail is read. */
const inventoryPart: readonly string[] = [
  '# 4. Forgotten addresses: every shared mailbox and group. Then: npm run doctor -- --inventory brevvakt-inventory.csv',
  'Get-Recipient -ResultSize Unlimited -RecipientTypeDetails SharedMailbox, GroupMailbox, MailUniversalDistributionGroup, MailUniversalSecurityGroup, DynamicDistributionGroup |',
  "  Select-Object DisplayName, PrimarySmtpAddress, RecipientTypeDetails, @{ n = 'EmailAddresses'; e = { $_.EmailAddresses -join ' ' } } |",
  "  Export-Csv -Path 'brevvakt-inventory.csv' -NoTypeInformation -Encoding UTF8",
];

/** What the server took has arrived, also what it holds back: spam goes where the bot looks. */
const spamPart = ({ mailboxes }: Municipality): readonly string[] => [
  '# 5. Spam to the duty addresses goes into their junk folder, which is watched, and a notice of what is quarantined comes to them. Read and change it with whoever answers for the protection; malware and sure phishing stay with IT.',
  "New-HostedContentFilterPolicy -Name 'Brevvakt duty mailboxes' -SpamAction MoveToJmf -HighConfidenceSpamAction MoveToJmf -BulkSpamAction MoveToJmf -PhishSpamAction Quarantine -PhishQuarantineTag 'DefaultFullAccessWithNotificationPolicy' -HighConfidencePhishAction Quarantine -HighConfidencePhishQuarantineTag 'AdminOnlyAccessPolicy'",
  `New-HostedContentFilterRule -Name 'Brevvakt duty mailboxes' -HostedContentFilterPolicy 'Brevvakt duty mailboxes' -SentTo ${mailboxes.map(({ address }) => quote(address)).join(', ')}`,
  '# Its priority must be before other rules that hit them; the preset security policies always go first, so take these addresses out of those.',
  'Get-HostedContentFilterRule | Sort-Object Priority | Format-Table Name, Priority, State, SentTo',
];

/** What stands in CustomAttribute15: each mailbox has one of them. */
const marks = { duty: 'Brevvakt', forwarding: 'Brevvakt forwarding', person: 'Brevvakt person' } as const;

const mark = (address: string, value: string): string =>
  `Set-Mailbox -Identity ${quote(address)} -CustomAttribute15 ${quote(value)}`;
const has = (value: string): string => `CustomAttribute15 -eq ${quote(value)}`;
const scope = (name: string, filter: string): string =>
  `New-ManagementScope -Name ${quote(name)} -RecipientRestrictionFilter "${filter}"`;

const assignments = (scope: string, roles: readonly string[]): readonly string[] =>
  roles.map(
    (role) =>
      `New-ManagementRoleAssignment -App $appId -Role ${quote(role)} -CustomResourceScope ${quote(scope)}`,
  );

/** PowerShell reads nothing inside single quotes; a quote, also a typographic one, is doubled. */
const quote = (text: string): string => `'${oneLine(text).replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/g, ' ');
