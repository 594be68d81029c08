// Each duty mailbox: its watched folders can be read, what forwards may be made, sent copies are kept, rules seen.

import { z } from 'zod';
import { eachAtOnce } from '../../src/core/each-at-once';
import type { DutyMailbox } from '../../src/core/municipality';
import { watchedFolders } from '../../src/look/flows/look-into-mailboxes';
import { folderResource, messagePath, userPath } from '../../src/platform/graph/paths';
import type { ProbeAnswer, TenantProbe } from '../../src/platform/graph/probe-tenant';
import { refusedFinding, fail, ok, warn, type DoctorContext, type Finding } from './finding';

const scoped = (permission: string) => `${permission} (RBAC for Applications, scope duty mailboxes)`;

export async function checkMailboxes(context: DoctorContext): Promise<readonly Finding[]> {
  const findings = await eachAtOnce(context.municipality.mailboxes, 4, (mailbox) =>
    checkMailbox(context, mailbox),
  );
  return findings.flat();
}

async function checkMailbox(context: DoctorContext, mailbox: DutyMailbox): Promise<readonly Finding[]> {
  const inbox = await readFolder(context, mailbox, 'inbox');
  if (inbox.state !== 'ok') return [inbox];
  const folders = await Promise.all(
    watchedFolders(mailbox)
      .filter((folder) => folder !== 'inbox')
      .map((folder) => readFolder(context, mailbox, folder)),
  );
  return [
    inbox,
    ...folders,
    await checkSentCopies(context, mailbox),
    ...(await checkForwarding(context, mailbox)),
    ...(await checkRules(context, mailbox)),
  ];
}

/** The smallest reading that the bot's own would be refused with: one page of one message's id. */
async function readFolder(context: DoctorContext, mailbox: DutyMailbox, folder: string): Promise<Finding> {
  const about = `${mailbox.id}/${folder}`;
  const found = await findWatchedFolder(context.probe, mailbox.address, folder);
  if (found.kind === 'missing') {
    const words = folder === 'inbox' ? `there is no mailbox ${mailbox.address}` : 'there is no such folder';
    return fail('mailbox.read', about, {
      words,
      remedy: 'Mend the address or folders in the municipality file',
    });
  }
  if (found.kind === 'refused')
    return refusedFinding('mailbox.read', about, {
      answer: found.answer,
      permission: scoped('Mail.ReadBasic'),
    });
  const path = `${folderResource(mailbox.address, found.id)}/messages/delta?$select=id`;
  const answer = await context.probe.get(path);
  if (answer.kind === 'ok') return ok('mailbox.read', about, 'can be read');
  if (answer.kind === 'refused' && answer.status === 404) {
    return fail('mailbox.read', about, {
      words: `there is no mailbox ${mailbox.address}`,
      remedy: 'Mend the address in the municipality file; a renamed mailbox has a new one',
    });
  }
  return refusedFinding('mailbox.read', about, { answer, permission: scoped('Mail.ReadBasic') });
}

const folderBody = z.object({ totalItemCount: z.number().nullish() });

/** Graph does not tell the setting: an empty folder is a sign that it is off. */
async function checkSentCopies({ probe }: DoctorContext, mailbox: DutyMailbox): Promise<Finding> {
  const answer = await probe.get(`${folderResource(mailbox.address, 'sentitems')}?$select=totalItemCount`);
  const permission = scoped('Mail.ReadBasic');
  if (answer.kind !== 'ok') return refusedFinding('mailbox.sentCopies', mailbox.id, { answer, permission });
  const body = folderBody.safeParse(answer.body);
  if (body.success && (body.data.totalItemCount ?? 0) > 0)
    return ok('mailbox.sentCopies', mailbox.id, 'sent copies are in the mailbox');
  const command = `Set-Mailbox ${mailbox.address} -MessageCopyForSentAsEnabled $true -MessageCopyForSendOnBehalfEnabled $true`;
  return warn('mailbox.sentCopies', mailbox.id, {
    words: 'no sent copy is in the mailbox, so answers from it may not be seen',
    remedy: `Run in Exchange Online PowerShell: ${command}`,
  });
}

/** A message that does not exist: whoever may not is refused before it is looked for, so nothing happens. */
export const noMessage = 'AAAAAAAAAAA=';

async function checkForwarding({ probe }: DoctorContext, mailbox: DutyMailbox): Promise<readonly Finding[]> {
  const path = messagePath(mailbox.address, noMessage);
  // Answers are moved and secrets deleted in every mailbox; only from a normal one is anything sent.
  const tries = [
    ['Mail.ReadWrite', `${path}/createForward`] as const,
    ...(mailbox.secrecy === 'normal' ? [['Mail.Send', `${path}/send`] as const] : []),
  ];
  return Promise.all(
    tries.map(async ([permission, call]) => {
      const answer = await probe.post(call, {});
      const isMet = answer.kind === 'refused' && answer.status !== 403 && answer.status !== 401;
      if (isMet || answer.kind === 'ok')
        return ok('mailbox.forward', `${mailbox.id}/${permission}`, 'may be done');
      return refusedFinding('mailbox.forward', `${mailbox.id}/${permission}`, {
        answer,
        permission: scoped(permission),
      });
    }),
  );
}

/** The mailbox of somebody who is no duty mailbox must stay closed. */
export async function checkScope(context: DoctorContext): Promise<readonly Finding[]> {
  const { municipality, probe } = context;
  const findings = await eachAtOnce(municipality.admins, 4, async (who) => {
    const answer = await probe.get(`${userPath(who)}/mailFolders/inbox?$select=id`);
    if (answer.kind === 'ok') {
      const remedy = 'Remove Mail.* from the app in Entra and limit it by RBAC: npm run rbac prints how';
      return fail('scope.closed', who, { words: "the app can read this person's own mailbox", remedy });
    }
    if (answer.kind === 'refused' && answer.status === 403)
      return ok('scope.closed', who, 'a mailbox outside the file is closed to the app');
    return refusedFinding('scope.closed', who, { answer, permission: 'Mail.ReadBasic' });
  });
  return findings;
}

const page = z.object({
  value: z.array(z.object({ id: z.string(), displayName: z.string().nullish() })),
  '@odata.nextLink': z.string().optional(),
});

interface MailFolder {
  readonly id: string;
  readonly name: string;
}

type Refused = Exclude<ProbeAnswer, { kind: 'ok' }>;

/**
 * The ids of a mailbox's folders by their paths, read anew at each check. All children of a folder, or what
 * refused.
 */
async function listChildren(
  probe: TenantProbe,
  address: string,
  parent: string,
): Promise<readonly MailFolder[] | Refused> {
  const folders: MailFolder[] = [];
  let path: string | undefined =
    `${folderResource(address, parent)}/childFolders?$select=id,displayName&$top=100`;
  while (path !== undefined) {
    const answer: ProbeAnswer = await probe.get(path);
    if (answer.kind !== 'ok') return answer;
    const read = page.safeParse(answer.body);
    if (!read.success) return { kind: 'unavailable', code: 'unexpectedAnswer' };
    folders.push(...read.data.value.map(({ id, displayName }) => ({ id, name: displayName ?? '' })));
    const next = read.data['@odata.nextLink'];
    path = next === undefined ? undefined : probe.relative(next);
  }
  return folders;
}

type Found =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly answer: Refused };

const wellKnown = new Set(['inbox', 'junkemail', 'sentitems']);

/** `Inbox/Formulär` begins at a well-known folder; any other path begins below the root. */
async function findWatchedFolder(probe: TenantProbe, address: string, path: string): Promise<Found> {
  const [first = '', ...rest] = path.split('/');
  const isKnown = wellKnown.has(first.toLowerCase());
  let id = isKnown ? first.toLowerCase() : 'msgfolderroot';
  for (const name of isKnown ? rest : [first, ...rest]) {
    const children = await listChildren(probe, address, id);
    if ('kind' in children) {
      const isMissing = children.kind === 'refused' && children.status === 404;
      return isMissing ? { kind: 'missing' } : { kind: 'refused', answer: children };
    }
    const child = children.find((folder) => fold(folder.name) === fold(name));
    if (child === undefined) return { kind: 'missing' };
    id = child.id;
  }
  return { kind: 'found', id };
}

const fold = (name: string): string => name.normalize('NFC').trim().toLocaleLowerCase('sv');

const rulesBody = z.object({
  value: z.array(
    z.object({
      isEnabled: z.boolean().nullish(),
      actions: z
        .object({
          moveToFolder: z.string().nullish(),
          copyToFolder: z.string().nullish(),
          delete: z.boolean().nullish(),
          permanentDelete: z.boolean().nullish(),
        })
        .nullish(),
    }),
  ),
});

/** Folders that inbox rules fill but nobody watches: mail there would never be seen. */
async function checkRules(context: DoctorContext, mailbox: DutyMailbox): Promise<readonly Finding[]> {
  const { probe } = context;
  const answer = await probe.get(`${folderResource(mailbox.address, 'inbox')}/messageRules`);
  const permission = 'MailboxSettings.Read (RBAC for Applications, scope duty mailboxes)';
  if (answer.kind !== 'ok') return [refusedFinding('mailbox.rules', mailbox.id, { answer, permission })];
  const rules = rulesBody.safeParse(answer.body).data?.value.filter((rule) => rule.isEnabled !== false) ?? [];
  const targets = [
    ...new Set(rules.flatMap(({ actions }) => actions?.moveToFolder ?? actions?.copyToFolder ?? [])),
  ];
  const deleting = rules.filter(
    ({ actions }) => actions?.delete === true || actions?.permanentDelete === true,
  );
  const watched = await watchedIds(context, mailbox);
  const names = await namesOf(context, mailbox);
  const missed = targets
    .filter((id) => !watched.has(id))
    .map((id) => names.get(id) ?? 'a folder further down');
  return [
    ...missed.map((name) =>
      warn('mailbox.rules', mailbox.id, {
        words: `a rule fills ${name}, which is not watched`,
        remedy: `Add it to folders of ${mailbox.id} in the municipality file, e.g. ["Inbox/${name}"]`,
      }),
    ),
    ...(deleting.length === 0
      ? []
      : [
          warn('mailbox.rules', mailbox.id, {
            words: 'a rule deletes mail by itself',
            remedy: 'Take the rule away in Outlook: what it deletes is never seen',
          }),
        ]),
    ...(missed.length + deleting.length === 0
      ? [ok('mailbox.rules', mailbox.id, 'every folder that a rule fills is watched')]
      : []),
  ];
}

async function watchedIds({ probe }: DoctorContext, mailbox: DutyMailbox): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    mailbox.folders.map((folder) => findWatchedFolder(probe, mailbox.address, folder)),
  );
  return new Set(found.flatMap((folder) => (folder.kind === 'found' ? folder.id : [])));
}

/** Folders at the root and below the inbox, where people put what they sort. */
async function namesOf({ probe }: DoctorContext, mailbox: DutyMailbox): Promise<ReadonlyMap<string, string>> {
  const lists = await Promise.all(
    ['msgfolderroot', 'inbox'].map((parent) => listChildren(probe, mailbox.address, parent)),
  );
  return new Map(
    lists.flatMap((list) => ('kind' in list ? [] : list.map(({ id, name }) => [id, name] as const))),
  );
}
