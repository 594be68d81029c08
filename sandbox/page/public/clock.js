import { post } from './api.js';
import { byId, h } from './dom.js';
import { clockTime, dayName, isoDate, longDate, spokenTime } from './times.js';
import { toast } from './toasts.js';
import { words } from './words.js';

let isMoving = false;
let latest;

/** 09:00 from "9.00" or "09:00"; undefined while it is none. */
function timeIn(text) {
  const match = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(text.trim());
  return match === null ? undefined : `${match[1].padStart(2, '0')}:${match[2]}`;
}

/** What has passed today comes tomorrow, and the page says so before anybody presses. */
function tellTomorrow() {
  const field = document.querySelector('[data-testid="clock-time"]');
  const note = byId('clock-tomorrow');
  if (field === null || note === null || latest === undefined) return;
  const time = timeIn(field.value);
  const now = clockTime(latest.now).replace('.', ':').padStart(5, '0');
  note.textContent = time !== undefined && time <= now ? words().tomorrow : '';
}

export function renderClock(clock) {
  latest = clock;
  const face = byId('clock-now');
  face.textContent = clockTime(clock.now);
  face.dateTime = clock.now;
  const pace = clock.mode === 'running' ? words().runs : words().stands;
  byId('clock-date').replaceChildren(h('span', {}, longDate(clock.now)), h('span', {}, pace));
  const isToday = isoDate(clock.targets.noon) === isoDate(clock.now);
  const noon = isToday ? words().jumpNoon : words().jumpNoonOn(dayName(clock.targets.noon));
  if (byId('jump-noon') !== null) byId('jump-noon').textContent = noon;
  tellTomorrow();
}

/** The clock's buttons; drawn anew only when the language changes. */
export function renderClockMoves() {
  const button = (id, text, move) =>
    h(
      'button',
      {
        type: 'button',
        id,
        'data-testid': id,
        class: id === 'jump-noon' ? 'primary' : undefined,
        onclick: () => go(move),
      },
      text,
    );
  const time = h('input', {
    type: 'text',
    inputmode: 'numeric',
    pattern: '([01]?[0-9]|2[0-3])[.:][0-5][0-9]',
    maxlength: '5',
    size: '5',
    'data-testid': 'clock-time',
    'aria-label': words().untilTime,
    value: words().oneOClock,
    required: true,
  });
  const form = h(
    'form',
    {
      class: 'clock-until',
      onsubmit: (event) => {
        event.preventDefault();
        void go({ time: timeIn(time.value) ?? '' });
      },
    },
    h('span', { 'aria-hidden': 'true' }, words().untilTime),
    time,
    h('span', { id: 'clock-tomorrow', class: 'sub', role: 'status', 'data-testid': 'clock-tomorrow' }),
    h('button', { type: 'submit', 'data-testid': 'clock-go' }, words().go),
  );
  time.addEventListener('input', tellTomorrow);
  byId('clock-moves').replaceChildren(
    button('jump-noon', words().jumpNoon, { to: 'noon' }),
    button('plus-30', words().plus30, { advance: 'PT30M' }),
    button('next-day', words().nextDay, { to: 'nextDay' }),
    form,
  );
  if (latest !== undefined) renderClock(latest);
  setMoving(isMoving);
}

async function go(move) {
  if (isMoving) return;
  const before = latest && isoDate(latest.now);
  setMoving(true);
  try {
    const { now, delivered, pending, failed } = await post('clock', move);
    const parts = [
      words().delivered(delivered),
      pending > 0 && words().pending(pending),
      failed > 0 && words().failed(failed),
    ];
    const day = isoDate(now) === before ? undefined : dayName(now);
    toast({ title: words().movedTo(spokenTime(now), day), line: parts.filter(Boolean).join(' ') });
  } catch {
    toast({ line: words().cardFailed });
  }
  setMoving(false);
}

function setMoving(moving) {
  isMoving = moving;
  const moves = byId('clock-moves');
  moves.setAttribute('aria-busy', String(moving));
  for (const button of moves.querySelectorAll('button')) button.setAttribute('aria-disabled', String(moving));
  document.body.classList.toggle('is-moving', moving);
}
