import '../../../../sidebar/style/page.css';
import '../../../../sidebar/style/fields.css';
import '../../../../sidebar/style/buttons.css';
import '../../../../sidebar/style/outcomes.css';
import '../../../../sidebar/style/paper.css';
import '../print/print.css';
import { showDialogPage } from '../../../../sidebar/dialog-page';
import { PrintDialog } from '../print/print-dialog';

showDialogPage(PrintDialog);
