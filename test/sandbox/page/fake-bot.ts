import type { Express } from 'express';
import express from 'express';
import { memberIdOf } from '../../../sandbox/teams/activity';

interface Told {
  readonly type: string;
  readonly text?: string;
  readonly value?: {
    readonly action?: { readonly verb: string; readonly data: { readonly person?: string } };
  };
  readonly replyToId?: string;
  readonly conversation: { readonly id: string };
  readonly from: { readonly aadObjectId: string };
}

const CARD = 'application/vnd.microsoft.card.adaptive';

const block = (text: string, more: object = {}): object => ({ type: 'TextBlock', text, wrap: true, ...more });
const execute = (title: string, verb: string): object => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { mailbox: 'ks' },
});

const noonCard = {
  type: 'AdaptiveCard',
  version: '1.5',
  refresh: {
    action: { type: 'Action.Execute', verb: 'opening.show', data: { mailbox: 'ks' } },
    userIds: [memberIdOf('11111111-0000-0000-0000-000000000002')],
  },
  body: [
    block('Det syns inte att brevlådan har öppnats i dag', {
      style: 'heading',
      size: 'Medium',
      weight: 'Bolder',
    }),
    block('**Kommunstyrelsens** förvaltningsbrevlåda'),
    block('7 olästa meddelanden · det äldsta kom i går kl. 15.42 · 2 olästa i skräpposten', {
      isSubtle: true,
    }),
    block('Är det fortfarande så kl. 13 går frågan till Bo Ersättare.'),
  ],
  actions: [
    {
      type: 'Action.OpenUrl',
      title: 'Öppna brevlådan',
      url: 'https://outlook.office.com/mail/ks@ale.example/inbox',
    },
    execute('Jag har öppnat den', 'opening.confirm'),
    execute('Jag kan inte i dag', 'duty.passOn'),
    {
      type: 'Action.ShowCard',
      title: 'Ge den till …',
      card: {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [
          {
            type: 'Input.ChoiceSet',
            id: 'person',
            label: 'Vem ska ha brevlådan i dag?',
            style: 'filtered',
            isRequired: true,
            errorMessage: 'Välj en person',
            choices: [],
            'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
          },
          { type: 'ActionSet', actions: [execute('Ge brevlådan', 'duty.give')] },
        ],
      },
    },
    execute('Vilken regel?', 'rules.show'),
  ],
};

const doneCard = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    block('Öppnad i dag', { style: 'heading', size: 'Medium', weight: 'Bolder' }),
    block('Kommunstyrelsens förvaltningsbrevlåda · Anna Registrator bekräftade kl. 12.00'),
  ],
};

/** What the card turns into when Bo looks at it. */
const shownCard = { ...noonCard, refresh: undefined, body: [block('8 olästa meddelanden just nu')] };

/** A bot that knows one card, enough to draw and try the page. */
export class FakeBot {
  public readonly app: Express = express().use(express.json());
  private readonly sent: { readonly person: string; readonly conversation: string; readonly id: string }[] =
    [];

  public constructor(private readonly deps: { serviceUrl: () => string; tenantId: string }) {
    this.app.post('/api/messages', async (request, response) => {
      const told = request.body as Told;
      if (told.type === 'invoke') response.json(await this.clicked(told));
      else {
        response.status(202).end();
        if (told.text === 'igen') await this.changeNoon();
        if (told.text !== undefined)
          await this.post(told.conversation.id, { type: 'message', text: `Du skrev **${told.text}**.` });
      }
    });
  }

  /** The noon card goes to these people. */
  public async tellNoon(people: readonly string[]): Promise<void> {
    for (const person of people) {
      const created = await this.call('POST', 'v3/conversations', {
        isGroup: false,
        members: [{ id: person }],
        tenantId: this.deps.tenantId,
      });
      const summary = 'Det syns inte att brevlådan har öppnats i dag';
      const { id } = await this.post(created.id, { type: 'message', summary, ...attached(noonCard) });
      this.sent.push({ person, conversation: created.id, id });
    }
  }

  /** The card once more, as it was; only its line for the notification is another. */
  private async changeNoon(): Promise<void> {
    for (const { conversation, id } of this.sent) await this.change(conversation, id, 'igen', noonCard);
  }

  private async change(conversation: string, id: string, summary: string, content: object): Promise<void> {
    const path = `v3/conversations/${encodeURIComponent(conversation)}/activities/${id}`;
    await this.call('PUT', path, { type: 'message', summary, ...attached(content) });
  }

  private async clicked({ value, replyToId }: Told): Promise<object> {
    const verb = value?.action?.verb;
    // To Bo it gives nothing: the card comes back as it was.
    if (verb === 'duty.give' && value?.action?.data.person === this.sent[1]?.person)
      return { statusCode: 200, type: CARD, value: noonCard };
    if (verb === 'duty.give') return message(`Brevlådan är given till ${value?.action?.data.person ?? ''}.`);
    if (verb === 'opening.show') return { statusCode: 200, type: CARD, value: shownCard };
    if (verb !== 'opening.confirm') return message('Det står i regel F1.');
    const others = this.sent.filter(({ id }) => id !== replyToId);
    for (const { conversation, id } of others) await this.change(conversation, id, 'Öppnad i dag', doneCard);
    return { statusCode: 200, type: CARD, value: doneCard };
  }

  private post(conversation: string, activity: object): Promise<{ id: string }> {
    return this.call('POST', `v3/conversations/${encodeURIComponent(conversation)}/activities`, activity);
  }

  private async call(method: string, path: string, body: object): Promise<{ id: string }> {
    const headers = { 'Content-Type': 'application/json' };
    const url = new URL(path, this.deps.serviceUrl());
    return (await (await fetch(url, { method, headers, body: JSON.stringify(body) })).json()) as {
      id: string;
    };
  }
}

const attached = (content: object): object => ({ attachments: [{ contentType: CARD, content }] });

const message = (value: string): object => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value,
});
