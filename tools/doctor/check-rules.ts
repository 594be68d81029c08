// Folders that inbox rules fill but nobody watches: mail there would never be seen.

import { z } from 'zod';
import { folderResource } from '../../src/platform/graph/paths';
import type { DutyMailbox } from '../../src/core/municipality';
import { refusedFinding, type DoctorContext } from './doctor-context';
import { findWatchedFolder, listChildren } from './find-folder';
import { ok, warn, type Finding } from './finding';

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

export async function checkRules(context: DoctorContext, mailbox: DutyMailbox): Promise<readonly Finding[]> {
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
