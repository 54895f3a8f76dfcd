import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What a scrolled element shows, in pixels of its content. */
export interface ViewBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Follows the scroll position and the size of an element. */
export function useViewBox(element: RefObject<HTMLElement | null>): ViewBox {
  const [box, setBox] = useState<ViewBox>({ left: 0, top: 0, width: 800, height: 600 });
  useLayoutEffect(() => {
    const scroller = element.current;
    if (!scroller) return undefined;
    const measure = () =>
      setBox({
        left: scroller.scrollLeft,
        top: scroller.scrollTop,
        width: scroller.clientWidth,
        height: scroller.clientHeight,
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    scroller.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', measure);
    };
  }, [element]);
  return box;
}
