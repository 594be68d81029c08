// Everybody whom the file names: exists, may sign in, has a mailbox, can be reached by the bot.

import { z } from 'zod';
import type { OpenedStore } from '../../src/app/open-store';
import { userPath } from '../../src/platform/graph/paths';
import { personId } from '../../src/core/ids';
import { peopleOfLadders, peopleOfMailbox, type Municipality } from '../../src/core/municipality';
import { peopleNamed } from '../../src/people/flows/load-staff';
import { eachAtOnce } from '../../src/core/each-at-once';
import { refusedFinding, fail, ok, skip, warn, type DoctorContext, type Finding } from './finding';

const userBody = z.object({
  id: z.string(),
  accountEnabled: z.boolean().nullish(),
  userType: z.string().nullish(),
});

/** Once each, those of the mailboxes first. */
export const peopleOf = (municipality: Municipality): readonly string[] => [
  ...new Set([...municipality.mailboxes.flatMap(peopleOfMailbox), ...peopleNamed(municipality)]),
];

export async function checkPeople(context: DoctorContext): Promise<readonly Finding[]> {
  const seen = new Set<string>(peopleOfLadders(context.municipality));
  const findings = await eachAtOnce(peopleOf(context.municipality), 8, (who) =>
    checkPerson(context, who, seen.has(who)),
  );
  return [...findings.flat(), ...(context.store === undefined ? [reachUnknown] : [])];
}

const reachUnknown = warn('person.reach', undefined, {
  words: 'who can be reached in Teams is known once the bot has run',
  remedy: 'Start the bot, then run the doctor again',
});

/** `isSeen`: the bot reads their automatic replies; of admins and the switchboard it reads none. */
async function checkPerson(
  context: DoctorContext,
  who: string,
  isSeen: boolean,
): Promise<readonly Finding[]> {
  const answer = await context.probe.get(`${userPath(who)}?$select=id,accountEnabled,userType`);
  if (answer.kind === 'refused' && answer.status === 404) {
    const remedy = 'Mend the address in the municipality file: the bot counts the person as absent';
    return [fail('person.exists', who, { words: 'there is no such person', remedy })];
  }
  if (answer.kind !== 'ok')
    return [refusedFinding('person.exists', who, { answer, permission: 'User.Read.All (Entra)' })];
  const body = userBody.safeParse(answer.body);
  if (!body.success)
    return [skip('person.exists', who, { words: 'the answer was not understood', remedy: 'Report it' })];
  const { id, accountEnabled, userType } = body.data;
  if (accountEnabled === false) {
    const remedy = 'Take the person out of the file, or enable the account';
    return [fail('person.exists', who, { words: 'the account is disabled', remedy })];
  }
  if (userType?.toLowerCase() === 'guest') {
    return [
      fail('person.exists', who, { words: 'is a guest', remedy: 'Name an employee: guests are refused' }),
    ];
  }
  return [
    ok('person.exists', who, 'exists and may sign in'),
    ...(isSeen ? [await checkMailbox(context, who)] : []),
    ...(context.store === undefined ? [] : [await checkReach(context.store, who, id)]),
  ];
}

async function checkMailbox({ probe }: DoctorContext, who: string): Promise<Finding> {
  const answer = await probe.get(`${userPath(who)}/mailboxSettings?$select=automaticRepliesSetting`);
  if (answer.kind === 'ok') return ok('person.absence', who, 'automatic replies can be seen');
  if (answer.kind === 'refused' && answer.status === 404) {
    const remedy = 'Their absences cannot be seen: they have to say them to the bot';
    return warn('person.absence', who, { words: 'has no mailbox in Exchange Online', remedy });
  }
  const permission = 'MailboxSettings.Read (RBAC for Applications, scope watched staff)';
  return refusedFinding('person.absence', who, { answer, permission });
}

/** No call is made: Teams tells the bot itself when it is installed, or refuses it. */
async function checkReach(store: OpenedStore, who: string, id: string): Promise<Finding> {
  const person = await store.people.find(personId(id));
  if (person?.unreachableSince !== undefined) {
    const remedy = 'Ask the person to unblock Brevvakt in Teams, or install the app for them';
    return fail('person.reach', who, { words: `refused since ${person.unreachableSince}`, remedy });
  }
  if ((await store.outbox.findConversation(personId(id))) !== undefined) {
    return ok('person.reach', who, 'the bot has a conversation with them');
  }
  const remedy = 'Install the app by a setup policy, or let the person write hjälp to Brevvakt';
  return warn('person.reach', who, { words: 'the bot has not met them in Teams yet', remedy });
}
