/** What the work page says of rosters beside what their cards say, in Swedish. */
export const svPage = {
  title: 'Bemanning',
  week: (number: number) => `Vecka ${number}`,
  span: (days: string) => `Bemanning ${days}`,
  earlier: 'Tidigare',
  later: 'Senare',
  thisWeek: 'Denna vecka',
  goTo: 'Visa från',
  mailbox: 'Brevlåda',
  away: 'Borta',
  nobodyAway: 'Ingen',
  awayUntil: (name: string, day: string) => `${name}, till och med ${day}`,
  dayOff: 'Ledig dag',
  you: 'Du',
  nobody: 'Ingen',
  noMailboxes: 'Du har ingen brevlåda att bemanna.',
  gaps: (count: number) =>
    count === 1
      ? '1 dag saknar bemanning de här veckorna.'
      : `${count} dagar saknar bemanning de här veckorna.`,
  noGaps: 'Alla dagar de här veckorna är bemannade.',
  marks: {
    turn: 'har sin vecka i turordningen',
    function: (people: string) => `funktion: ${people}`,
    standIn: (name: string) => `i stället för ${name}`,
    given: (name: string) => `gavs av ${name}`,
    taken: 'tog dagen',
    swapped: (name: string) => `byte med ${name}`,
    nobody: 'obemannad',
    takes: (hours: string, name: string) => `${hours}: ${name}`,
    passes: (hours: string, name: string) => `${hours}: ${name} kan inte`,
    asked: (name: string) => `byte väntar på svar från ${name}`,
  },
  waiting: 'Byten som väntar på svar',
  undone: 'Ändringen är ångrad.',
  said: 'Dina lediga veckodagar är sparade.',
  detail: {
    title: 'Brevlådans dag',
    close: 'Stäng dagen',
    over: 'Dagen är över och kan inte ändras.',
    free: 'Det är ingen arbetsdag, så ingen behöver ha brevlådan.',
    log: 'Vad som har hänt med bemanningen',
    noLog: 'Inget har ändrats de senaste tre månaderna.',
  },
  stale: (name: string | undefined) =>
    `${name ?? 'Någon annan'} hann före och ändrade bemanningen, så inget ändrades. Så här är det nu. Det du skrev står kvar.`,
};
