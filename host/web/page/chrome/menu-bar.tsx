import { useEffect, useRef, useState } from 'preact/hooks';
import { focusGrid } from '../grid/grid-focus';
import { page } from '../page-state';
import { useStore } from '../store';
import { MenuList } from './menu-list';
import { addOnMenus, OWN_MENUS } from './menus';

/** The page's own menus and those of the add-on, for mouse and keyboard. */
export function MenuBar() {
  const state = useStore(page, (now) => now.state);
  const menus = [...OWN_MENUS, ...addOnMenus(state?.menus ?? [])];
  const [open, setOpen] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open === null) return undefined;
    const close = ({ target }: Event) => {
      if (target instanceof Node && !bar.current?.contains(target)) setOpen(null);
    };
    // A click into a frame is not heard here, but it takes the focus.
    const blur = () => setOpen(null);
    document.addEventListener('pointerdown', close);
    window.addEventListener('blur', blur);
    return () => {
      document.removeEventListener('pointerdown', close);
      window.removeEventListener('blur', blur);
    };
  }, [open]);

  const titleAt = (index: number) =>
    bar.current?.querySelectorAll<HTMLElement>(':scope > div > button')[index];
  const go = (by: number) => {
    const next = (at + by + menus.length) % menus.length;
    setAt(next);
    titleAt(next)?.focus();
    if (open !== null) setOpen(next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') go(1);
    else if (event.key === 'ArrowLeft') go(-1);
    else if (event.key === 'ArrowDown') setOpen(at);
    else if (event.key === 'Escape' && open === null) focusGrid();
    else if (event.key === 'Escape') {
      setOpen(null);
      titleAt(at)?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <div
      class="menu-bar"
      role="menubar"
      aria-label="Menu"
      tabIndex={-1}
      ref={bar}
      onKeyDown={press}
    >
      {menus.map(({ caption, lines }, index) => (
        <div key={caption} role="none">
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === at ? 0 : -1}
            class="menu-title"
            onFocus={() => setAt(index)}
            onClick={() => {
              setAt(index);
              setOpen(open === index ? null : index);
            }}
            onPointerEnter={() => {
              if (open === null) return;
              setAt(index);
              setOpen(index);
            }}
          >
            {caption}
          </button>
          {open === index ? (
            <MenuList
              label={caption}
              lines={lines}
              onDone={() => {
                setOpen(null);
                focusGrid();
              }}
            />
          ) : null}
        </div>
      ))}
    </div>
  );
}
