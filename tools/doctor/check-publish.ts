// The list for the municipality's web: what may be on it, and whether it can be reached where the bot says it is.

import { ok, warn, type DoctorContext, type Finding } from './finding';

export async function checkPublish({
  municipality: { publish },
  settings: { PUBLIC_URL: base },
  store,
}: DoctorContext): Promise<readonly Finding[]> {
  if (publish === undefined) return [];
  const standing = await store?.incoming.listPublished();
  const count = standing === undefined ? '' : `; ${standing.length} on it now`;
  const may = ok(
    'publish.mailboxes',
    publish.mailboxes.join(', '),
    `may be on it, by ${publish.decision}${count}`,
  );
  if (base === undefined) {
    const remedy = 'Set PUBLIC_URL, and let the proxy pass /postlista and /postlista.json on';
    return [
      may,
      warn('publish.list', 'PUBLIC_URL', { words: 'is missing, so nobody reaches the list', remedy }),
    ];
  }
  return [may, await reach(`${base.replace(/\/$/, '')}/postlista.json`)];
}

/** Asked for as everybody else would ask for it. */
async function reach(address: string): Promise<Finding> {
  const remedy = 'Start the bot, and let the proxy pass /postlista and /postlista.json on';
  const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(10_000) }).catch(
    () => undefined,
  );
  if (answer === undefined) return warn('publish.list', address, { words: 'does not answer', remedy });
  return answer.ok
    ? ok('publish.list', address, 'is open to everybody')
    : warn('publish.list', address, { words: `answers ${answer.status}`, remedy });
}
