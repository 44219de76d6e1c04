import { MockLanguageModelV3 } from 'ai/test';

type Options = Parameters<MockLanguageModelV3['doGenerate']>[0];
type Result = Awaited<ReturnType<MockLanguageModelV3['doGenerate']>>;
type Step = string | { toolName: string; input: object };
interface List {
  data: { id: string; name?: string; email_address?: string }[];
}

/** Makes a model that does one kind of job without a network: each step builds on the results of the tools so far. */
export function scriptedModel(): MockLanguageModelV3 {
  let calls = 0;
  return new MockLanguageModelV3({
    doGenerate: async ({ prompt }: Options): Promise<Result> => {
      const step = nextStep(prompt);
      const isText = typeof step === 'string';
      const reason = isText ? 'stop' : 'tool-calls';
      const count = { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0, text: 0, reasoning: 0 };
      return {
        content: isText
          ? [{ type: 'text', text: step }]
          : [{ type: 'tool-call', toolCallId: `call_${++calls}`, ...step, input: JSON.stringify(step.input) }],
        finishReason: { unified: reason, raw: reason },
        usage: { inputTokens: count, outputTokens: count },
        warnings: [],
      };
    },
  });
}

function nextStep(prompt: Options['prompt']): Step {
  const [, address, name] = /invitation to (\S+) at (.+?)\.?$/.exec(jobIn(prompt)) ?? [];
  if (!address || !name) return 'Without a real model I can only revoke an invitation to somebody at an organization.';

  const organizations = resultOf(prompt, 'organizations_getOrganizationList');
  if (!organizations) return { toolName: 'organizations_getOrganizationList', input: { query: name } };
  if (organizations.type !== 'json') return `I could not look for ${name}.`;
  const organization = (organizations.value as unknown as List).data.find((one) => one.name === name);
  if (!organization) return `There is no organization ${name}.`;

  const invitations = resultOf(prompt, 'organizations_getOrganizationInvitationList');
  const ofIt = { organization_id: organization.id };
  if (!invitations) {
    return { toolName: 'organizations_getOrganizationInvitationList', input: { ...ofIt, status: 'pending' } };
  }
  if (invitations.type !== 'json') return `I could not look for the invitations to ${name}.`;
  const invitation = (invitations.value as unknown as List).data.find((one) => one.email_address === address);
  if (!invitation) return `No invitation to ${address} is pending at ${name}.`;

  const revoked = resultOf(prompt, 'organizations_revokeOrganizationInvitation');
  if (!revoked) {
    const input = { ...ofIt, invitation_id: invitation.id };
    return { toolName: 'organizations_revokeOrganizationInvitation', input };
  }
  if (revoked.type === 'execution-denied') return `You said no, so the invitation to ${address} stays as it is.`;
  if (revoked.type !== 'json') return `The invitation to ${address} could not be revoked.`;
  return `The invitation to ${address} at ${name} is revoked.`;
}

function jobIn(prompt: Options['prompt']): string {
  const parts = prompt.flatMap((message) => (message.role === 'user' ? message.content : []));
  return parts.map((part) => (part.type === 'text' ? part.text : '')).join(' ');
}

function resultOf(prompt: Options['prompt'], toolName: string) {
  const parts = prompt.flatMap((message) => (message.role === 'tool' ? message.content : []));
  return parts.flatMap((part) => (part.type === 'tool-result' && part.toolName === toolName ? [part.output] : []))[0];
}
