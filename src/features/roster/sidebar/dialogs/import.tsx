import '../../../../sidebar/style/page.css';
import '../../../../sidebar/style/fields.css';
import '../../../../sidebar/style/buttons.css';
import '../../../../sidebar/style/outcomes.css';
import '../../../../sidebar/style/pills.css';
import '../import/import.css';
import { showDialogPage } from '../../../../sidebar/dialog-page';
import { ImportDialog } from '../import/import-dialog';

showDialogPage(ImportDialog);
