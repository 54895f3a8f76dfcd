import { page } from '../page-state';
import { useStore } from '../store';
import { closeToast } from '../toast';

/** Messages in the lower corner, read aloud when they come. */
export function Toasts() {
  const toasts = useStore(page, (state) => state.toasts);
  return (
    <div class="toasts" role="log" aria-label="Pesan">
      {toasts.map(({ key, title, text, tone }) => (
        <div key={key} class={`toast ${tone}`}>
          <div>
            {title ? <strong>{title}</strong> : null}
            <p>{text}</p>
          </div>
          <button
            type="button"
            class="plain"
            aria-label="Tutup pesan"
            onClick={() => closeToast(key)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
