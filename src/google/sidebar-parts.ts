import { features } from '../app/features';

/** The text of `sidebar-<name>.html`, as the build wrote it for the page; empty when there is no such part. */
export function readSidebarPart(name: string): string {
  if (!features.some(({ part }) => part === name)) return '';
  try {
    return HtmlService.createHtmlOutputFromFile(`sidebar-${name}`).getContent();
  } catch {
    return '';
  }
}
