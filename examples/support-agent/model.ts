import type { LanguageModel } from 'ai';

/** Returns a real model through Vercel's AI Gateway if there is a key for it, and otherwise one that follows a script. */
export async function chooseModel(): Promise<LanguageModel> {
  if (process.env.AI_GATEWAY_API_KEY) return process.env.MODEL ?? 'anthropic/claude-sonnet-4.5';
  const { scriptedModel } = await import('./scripted-model.ts');
  return scriptedModel();
}
