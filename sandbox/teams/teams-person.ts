import { createHash } from 'node:crypto';

/** A person who has the bot installed in the sandbox's Teams. */
export interface TeamsPerson {
  /** The Entra id. */
  readonly id: string;
  readonly name: string;
  readonly upn: string;
}

/** The account as the Connector's member addresses describe it. */
export interface TeamsMember {
  readonly id: string;
  readonly name: string;
  readonly objectId: string;
  readonly aadObjectId: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
  readonly userPrincipalName: string;
  readonly tenantId: string;
  readonly userRole: 'user';
}

const digestOf = (kind: string, personId: string): string =>
  createHash('sha256').update(`${kind}/${personId.toLowerCase()}`).digest('base64url');

/** The id that Teams gives a person towards this bot: derived, so that it survives a restart. */
export const memberIdOf = (personId: string): string => `29:${digestOf('member', personId)}`;

/**
 * The personal conversation between a person and the bot: one for each person, and always the same. A channel, which is
 * known by an id that begins so, is its own conversation.
 */
export const conversationIdOf = (id: string): string =>
  id.startsWith('19:') ? id : `a:${digestOf('conversation', id)}`;

export function memberOf(person: TeamsPerson, tenantId: string): TeamsMember {
  const [givenName = person.name, ...rest] = person.name.split(' ');
  return {
    id: memberIdOf(person.id),
    name: person.name,
    objectId: person.id,
    aadObjectId: person.id,
    givenName,
    surname: rest.join(' '),
    email: person.upn,
    userPrincipalName: person.upn,
    tenantId,
    userRole: 'user',
  };
}

/** Finds a person by Entra id, or by the id Teams gave them. */
export function findPerson(people: readonly TeamsPerson[], id: string): TeamsPerson | undefined {
  const wanted = id.toLowerCase();
  return people.find((person) => person.id.toLowerCase() === wanted || memberIdOf(person.id) === id);
}

export const findConversationPerson = (
  people: readonly TeamsPerson[],
  conversationId: string,
): TeamsPerson | undefined => people.find((person) => conversationIdOf(person.id) === conversationId);
