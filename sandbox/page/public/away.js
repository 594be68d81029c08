import { post } from './api.js';
import { byId, h } from './dom.js';
import { awayWords } from './people.js';
import { dayFromNow, isoDate, nearestDays } from './times.js';
import { toast } from './toasts.js';
import { language, words } from './words.js';

let print = '';

/** Out of office for the person that is picked. Drawn anew only when something in it changes. */
export function renderAway(person, hasTenant) {
  const place = byId('away');
  const next = JSON.stringify([person?.id, person?.away, hasTenant, language(), dayFromNow(0)]);
  if (next === print) return;
  const focused = place.contains(document.activeElement) ? document.activeElement.dataset.testid : undefined;
  print = next;
  const title = h('h2', {}, words().away);
  if (!hasTenant) place.replaceChildren();
  else if (person === undefined) place.replaceChildren(title, h('p', { class: 'sub' }, words().pickFirst));
  else place.replaceChildren(title, ...awayForm(person));
  if (focused !== undefined)
    (place.querySelector(`[data-testid="${focused}"]`) ?? place.querySelector('button'))?.focus();
}

function awayForm(person) {
  const day = (name, testId, value) => {
    const input = h('input', { type: 'date', 'data-testid': testId, required: true, value });
    return [h('label', {}, name, input), input];
  };
  const [soon, later] = nearestDays();
  const lastMoment = person.away?.until && new Date(Date.parse(person.away.until) - 1);
  const [fromLabel, from] = day(
    words().from,
    'away-from',
    person.away?.from ? isoDate(person.away.from) : soon,
  );
  const [toLabel, to] = day(words().to, 'away-to', lastMoment ? isoDate(lastMoment) : later);
  from.addEventListener('change', () => {
    to.min = from.value;
    if (to.value < from.value) to.value = from.value;
  });
  const run = (action, body) => post(action, body).catch(() => toast({ line: words().cardFailed }));
  const set = (event) => {
    event.preventDefault();
    void run('away', { person: person.id, from: from.value, to: to.value });
  };
  const end = h(
    'button',
    { type: 'button', 'data-testid': 'away-end', onclick: () => void run('back', { person: person.id }) },
    words().endAway,
  );
  return [
    h('p', { class: 'sub' }, words().awayHelp(person.name)),
    person.away && h('p', { class: 'away-now', 'data-testid': 'away-now' }, awayWords(person.away)),
    h(
      'form',
      { class: 'away-form', onsubmit: set },
      fromLabel,
      toLabel,
      h(
        'div',
        { class: 'row' },
        h('button', { type: 'submit', 'data-testid': 'away-set' }, words().setAway),
        person.away && end,
      ),
    ),
  ].filter(Boolean);
}
