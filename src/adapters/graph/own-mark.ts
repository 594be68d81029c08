// The mark by which the bot knows its own forwards again (Graph: singleValueExtendedProperties).

/** The id of the property; its value is the key of the assignment. */
export const ownMarkId = 'String {3b0a5c1e-7f0d-4f53-9c1c-6a1f2c8e5b47} Name BrevvaktKey';
