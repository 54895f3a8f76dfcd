import '../../../../sidebar/style/page.css';
import '../../../../sidebar/style/fields.css';
import '../../../../sidebar/style/buttons.css';
import '../../../../sidebar/style/outcomes.css';
import '../../../../sidebar/style/paper.css';
import '../register/sign-in.css';
import '../register/week-table.css';
import { showDialogPage } from '../../../../sidebar/dialog-page';
import { RegisterDialog } from '../register/register-dialog';

showDialogPage(RegisterDialog);
