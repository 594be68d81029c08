const STORED = 'brevvakt-seen';

/** Keeps how much of each chat has been seen in this tab, for as long as the sandbox runs. */
export function createSeen() {
  let run;
  let counts = {};
  let known;

  const save = () => sessionStorage.setItem(STORED, JSON.stringify({ run, counts }));

  return {
    /** A sandbox that was started anew begins with empty chats. */
    start(id) {
      if (run === id) return;
      const stored = JSON.parse(sessionStorage.getItem(STORED) ?? '{}');
      run = id;
      counts = stored.run === id ? stored.counts : {};
      known = undefined;
    },
    unread: (person) => Math.max(0, person.said - (counts[person.id] ?? 0)),
    /** Somebody's chat is being looked at. */
    look(person) {
      if (person === undefined || counts[person.id] === person.said) return;
      counts = { ...counts, [person.id]: person.said };
      save();
    },
    /** Those to whom the bot has said something since the last time; what was there from the start is no news. */
    news(people) {
      const before = known;
      known = new Map(people.map((person) => [person.id, person.said]));
      return before === undefined
        ? []
        : people.filter((person) => person.said > (before.get(person.id) ?? 0));
    },
  };
}
