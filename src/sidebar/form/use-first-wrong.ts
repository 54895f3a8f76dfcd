import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Leads to the first wrong field of a form after a vain attempt to save.
 * @param attempts rises with each attempt; 0 moves nothing
 * @returns goes to the element that holds the fields
 */
export function useFirstWrong(attempts: number): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  return form;
}
