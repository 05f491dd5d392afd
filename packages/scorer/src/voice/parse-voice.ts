import type { VoiceModel } from './voice-model.ts';

/**
 * Reads what the second voice learned from its file.
 *
 * @throws TypeError when the text is no such file, or one of another version
 */
export function parseVoice(json: string): VoiceModel {
  const model = JSON.parse(json) as Partial<VoiceModel> | null;
  if (model?.schemaVersion !== 1 || typeof model.rubric !== 'string' || model.languages === undefined) {
    throw new TypeError('This is no file of a second voice of version 1. Make it anew with "pnpm train".');
  }
  return model as VoiceModel;
}
