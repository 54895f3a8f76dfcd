import { useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { useDraft } from '../../../sidebar/draft';
import { useLanguage } from '../../../sidebar/language';
import { useSession } from '../../../sidebar/session';
import type { SettingKey } from '../core';
import type { EditedSettings, SettingTexts } from './edited-settings';
import { settingsToSave, settled } from './edited-settings';

/** The settings under edit: what stands in the sheet, what was typed, and saving one screen of it. */
export interface SettingsForm {
  readonly edited: EditedSettings;
  readonly type: (key: SettingKey, value: string) => void;
  /** Saves these keys; true when they are saved. Without a change nothing is sent. */
  readonly save: (keys: readonly SettingKey[]) => Promise<boolean>;
  /** What the last saving came to. */
  readonly answer: Answer<unknown> | null;
}

/** Text typed here survives going elsewhere in the sidebar. */
export function useSettings(fromSheet: SettingTexts): SettingsForm {
  const language = useLanguage();
  const { refresh } = useSession();
  const [loaded, setLoaded] = useState(fromSheet);
  const [edits, setEdits] = useDraft<SettingTexts>('programme.settings', {});
  const [answer, setAnswer] = useState<Answer<unknown> | null>(null);
  const edited = { loaded, edits };
  const save = async (keys: readonly SettingKey[]): Promise<boolean> => {
    const request = settingsToSave(edited, keys);
    if (Object.keys(request.settings).length === 0) return true;
    const came = await call('programme.save', request, language);
    setAnswer(came);
    if (came.status !== 'done') return false;
    const after = settled(edited, keys);
    setLoaded(after.loaded);
    setEdits(after.edits);
    refresh();
    return true;
  };
  return { edited, type: (key, value) => setEdits({ ...edits, [key]: value }), save, answer };
}
