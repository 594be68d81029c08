import { byId, h, keepList } from './dom.js';
import { textOf } from './plain-markdown.js';
import { dayFromNow, isoDate, shortDate, shortTime, virtualNow } from './times.js';
import { pick, words } from './words.js';

const initialsOf = (name) =>
  name
    .split(' ')
    .map((part) => part[0])
    .slice(0, 2)
    .join('');

/** One of six calm colours, the same for a person each time. */
export const avatar = (name) => {
  const tone = [...name].reduce((sum, sign) => sum + sign.codePointAt(0), 0) % 6;
  return h('span', { class: `avatar tone-${tone}`, 'aria-hidden': 'true' }, initialsOf(name));
};

export const localPart = (person) => person.upn.split('@')[0];

/** "Borta till och med 4 dec."; undefined for somebody who is there and will be. */
export function awayWords(away) {
  if (!away) return undefined;
  const from = away.from && shortDate(away.from);
  const lastMoment = away.until && new Date(Date.parse(away.until) - 1);
  const to = lastMoment && shortDate(lastMoment);
  const isAhead = away.from && new Date(away.from) > virtualNow();
  if (isAhead) return to ? words().willBeAway(from, to) : words().awayFrom(from);
  if (!to) return words().awayNow;
  return words().awayUntil(isoDate(lastMoment) === dayFromNow(0) ? shortDate(virtualNow()) : to);
}

export const isAway = (away) => Boolean(away) && !(away.from && new Date(away.from) > virtualNow());

export function renderPeople(people, { selected, unreadOf }) {
  const groups = [...new Set(people.map((person) => pick(person.group)))];
  const items = groups.map((group) => {
    const members = people.filter((person) => pick(person.group) === group);
    return {
      key: group,
      print: group,
      make: () => h('li', { class: 'group' }, h('h3', {}, group), h('ul', {})),
      members,
    };
  });
  const list = byId('people');
  keepList(list, items);
  for (const { key, members } of items) {
    const place = [...list.children].find((child) => child.dataset.key === key).querySelector('ul');
    const rows = members.map((person) => row(person, person.id === selected, unreadOf(person)));
    keepList(place, rows);
  }
}

function row(person, isSelected, unread) {
  const away = awayWords(person.away);
  const facts = [pick(person.role), person.last?.line, person.last && shortTime(person.last.at), away];
  return {
    key: person.id,
    print: JSON.stringify([person.name, facts, unread, isSelected]),
    make: () =>
      h(
        'li',
        {},
        h(
          'a',
          {
            href: `#${encodeURIComponent(localPart(person))}`,
            class: 'person',
            'data-testid': `person-${localPart(person)}`,
            'aria-current': isSelected ? 'true' : undefined,
            'data-takes-focus': true,
          },
          h('span', { class: 'avatar-place' }, avatar(person.name), isAway(person.away) && awayMark()),
          h(
            'span',
            { class: 'person-text' },
            h('span', { class: 'person-name' }, person.name),
            h('span', { class: 'person-role' }, pick(person.role)),
            away && h('span', { class: 'person-away', 'data-testid': `away-${localPart(person)}` }, away),
            person.last && h('span', { class: 'person-last' }, textOf(person.last.line)),
          ),
          unread > 0 &&
            h(
              'span',
              { class: 'badge', 'data-testid': `unread-${localPart(person)}` },
              words().unread(unread),
            ),
        ),
      ),
  };
}

const awayMark = () => h('span', { class: 'away-mark', 'aria-hidden': 'true' });
