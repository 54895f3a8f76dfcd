import type { Language } from '../../../kernel/problem';

interface WorkflowWords {
  readonly running: (label: string) => string;
}

/** The words of the home screen. */
export const workflowWords: Readonly<Record<Language, WorkflowWords>> = {
  id: { running: (label) => `${label}: sedang berjalan…` },
  en: { running: (label) => `${label}: running…` },
};
