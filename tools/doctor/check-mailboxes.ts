// Each duty mailbox: its watched folders can be read, what forwards may be made, sent copies are kept, rules seen.

import { z } from 'zod';
import { folderResource, messagePath, userPath } from '../../src/platform/graph/paths';
import type { DutyMailbox } from '../../src/core/municipality';
import { eachAtOnce } from '../../src/core/each-at-once';
import { watchedFolders } from '../../src/look/flows/look-into-mailboxes';
import { refusedFinding, type DoctorContext } from './doctor-context';
import { findWatchedFolder } from './find-folder';
import { fail, ok, warn, type Finding } from './finding';
import { checkRules } from './check-rules';

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
const noMessage = 'AAAAAAAAAAA=';

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
