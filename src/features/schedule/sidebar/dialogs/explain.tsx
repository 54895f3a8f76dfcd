import '../../../../sidebar/style/page.css';
import '../../../../sidebar/style/fields.css';
import '../../../../sidebar/style/buttons.css';
import '../../../../sidebar/style/outcomes.css';
import '../../../../sidebar/style/pills.css';
import '../explain/explain.css';
import { showDialogPage } from '../../../../sidebar/dialog-page';
import { ExplainDialog } from '../explain/explain-dialog';

showDialogPage(ExplainDialog);
