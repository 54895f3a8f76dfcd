import { call, requirePermission } from './bridge';
import { DATA_VALIDATION_CRITERIA, DataValidationBuilder } from './data-validation';
import { googleEnum } from './google-enum';
import { type Spreadsheet, theSpreadsheet } from './spreadsheet';
import { theUi, type Ui } from './ui';

export class SpreadsheetApp {
  readonly ProtectionType = googleEnum('RANGE', 'SHEET');
  readonly DataValidationCriteria = DATA_VALIDATION_CRITERIA;

  getActiveSpreadsheet(): Spreadsheet {
    requirePermission('SpreadsheetApp.getActiveSpreadsheet');
    return theSpreadsheet();
  }

  getActive(): Spreadsheet {
    requirePermission('SpreadsheetApp.getActive');
    return theSpreadsheet();
  }

  getUi(): Ui {
    return theUi();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  flush(): void {
    call('SpreadsheetApp.flush');
  }
}
