import { useEffect } from 'preact/hooks';
import { QuestionDialog } from './chrome/question-dialog';
import { SearchBox } from './chrome/search-box';
import { TabStrip } from './chrome/tab-strip';
import { Toasts } from './chrome/toasts';
import { TopBar } from './chrome/top-bar';
import { FrameDialog } from './frames/frame-dialog';
import { Sidebar } from './frames/sidebar';
import { FormulaBar } from './grid/formula-bar';
import { Grid } from './grid/grid';
import { page } from './page-state';
import { HostPanel } from './panel/panel';
import { PdfViewer } from './pdf/pdf-viewer';
import { focusRegion } from './regions';
import { useStore } from './store';

/** The whole page of the workbench. */
export function App() {
  const tabs = useStore(page, ({ state }) => state?.workbook.tabs);
  const sheet = useStore(page, (state) => state.sheet);
  const searching = useStore(page, (state) => state.searching);
  const dialog = useStore(page, (state) => state.dialog);
  const question = useStore(page, (state) => state.questions[0]);
  const pdf = useStore(page, (state) => state.pdf);
  const tab = tabs?.find(({ id }) => id === sheet);
  useEffect(() => {
    document.addEventListener('keydown', pressPageKey);
    return () => document.removeEventListener('keydown', pressPageKey);
  }, []);
  return (
    <div class="page">
      <TopBar />
      <FormulaBar />
      <div class="middle">
        <main>
          {searching ? <SearchBox /> : null}
          {tab ? <Grid key={tab.id} tab={tab} /> : <p class="opening">Membuka meja kerja …</p>}
          <TabStrip />
        </main>
        <Sidebar />
        <HostPanel />
      </div>
      <Toasts />
      {dialog ? <FrameDialog key={dialog.key} content={dialog} /> : null}
      {question ? <QuestionDialog key={question.question} {...question} /> : null}
      {pdf ? <PdfViewer key={pdf.url} {...pdf} /> : null}
    </div>
  );
}

/** Keys that work wherever the keyboard stands. */
function pressPageKey(event: KeyboardEvent): void {
  if (event.key === 'F6') focusRegion(event.shiftKey ? -1 : 1);
  else if ((event.ctrlKey || event.metaKey) && event.key === 'f') page.set({ searching: true });
  else return;
  event.preventDefault();
}
