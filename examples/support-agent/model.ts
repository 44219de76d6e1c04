import type { LanguageModel } from 'ai';

/** A real model through Vercel's AI Gateway, if there is a key for it; otherwise one that follows a script. */
export async function chooseModel(): Promise<LanguageModel> {
  if (process.env.AI_GATEWAY_API_KEY) return process.env.MODEL ?? 'anthropic/claude-sonnet-4.5';
  const { scriptedModel } = await import('./scripted-model.ts');
  return scriptedModel();
}
