import { Blob } from './blob';
import { Cache, CacheService } from './cache-service';
import { googleConsole, Logger } from './console';
import { DataValidation, DataValidationBuilder } from './data-validation';
import { HtmlOutput } from './html-output';
import { HtmlService } from './html-service';
import { Lock, LockService } from './lock-service';
import { MailApp } from './mail-app';
import { Menu } from './menu';
import { Properties, PropertiesService } from './properties-service';
import { Protection } from './protection';
import { Range } from './range';
import { ScriptApp } from './script-app';
import { Session } from './session';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { SpreadsheetApp } from './spreadsheet-app';
import { PromptResponse, theUi, Ui } from './ui';
import { HTTPResponse, UrlFetchApp } from './url-fetch-app';
import { User } from './user';
import { Utilities } from './utilities';

interface EmulatedClass {
  readonly prototype: object;
  /** Where @types/google-apps-script declares it. */
  readonly live: string;
}

/** Classes whose objects a script gets from a service. */
export const CLASSES: readonly EmulatedClass[] = [
  { prototype: Spreadsheet.prototype, live: 'Spreadsheet.Spreadsheet' },
  { prototype: Sheet.prototype, live: 'Spreadsheet.Sheet' },
  { prototype: Range.prototype, live: 'Spreadsheet.Range' },
  { prototype: Protection.prototype, live: 'Spreadsheet.Protection' },
  { prototype: DataValidation.prototype, live: 'Spreadsheet.DataValidation' },
  { prototype: DataValidationBuilder.prototype, live: 'Spreadsheet.DataValidationBuilder' },
  { prototype: Ui.prototype, live: 'Base.Ui' },
  { prototype: Menu.prototype, live: 'Base.Menu' },
  { prototype: PromptResponse.prototype, live: 'Base.PromptResponse' },
  { prototype: User.prototype, live: 'Base.User' },
  { prototype: Blob.prototype, live: 'Base.Blob' },
  { prototype: HtmlOutput.prototype, live: 'HTML.HtmlOutput' },
  { prototype: Properties.prototype, live: 'Properties.Properties' },
  { prototype: Cache.prototype, live: 'Cache.Cache' },
  { prototype: Lock.prototype, live: 'Lock.Lock' },
  { prototype: HTTPResponse.prototype, live: 'URL_Fetch.HTTPResponse' },
];

/** Global objects by name. */
export const SERVICES: Readonly<Record<string, object>> = {
  SpreadsheetApp: new SpreadsheetApp(),
  HtmlService: new HtmlService(),
  MailApp: new MailApp(),
  PropertiesService: new PropertiesService(),
  CacheService: new CacheService(),
  LockService: new LockService(),
  Session: new Session(),
  ScriptApp: new ScriptApp(),
  Utilities: new Utilities(),
  UrlFetchApp: new UrlFetchApp(),
  Logger: new Logger(),
};

const ownMembers = (object: object): string[] =>
  Object.getOwnPropertyNames(object).filter((name) => !/^(constructor|toString)$/.test(name));

/** The values of the enumerations that a service holds: `Spreadsheet.ProtectionType.SHEET`. */
function enumMembers(service: object, liveKey: string): string[] {
  const namespace = liveKey.slice(0, liveKey.indexOf('.'));
  return Object.entries(service).flatMap(([name, values]) =>
    ownMembers(Object(values)).map((member) => `${namespace}.${name}.${member}`),
  );
}

function membersOf(service: object, liveKey: string): string[] {
  const members = [...ownMembers(service), ...ownMembers(Object.getPrototypeOf(service))];
  return [...members.map((member) => `${liveKey}.${member}`), ...enumMembers(service, liveKey)];
}

/** Everything that works, by its place in @types/google-apps-script: `Spreadsheet.Range.getValues`. */
export function emulatedMembers(liveKeyOfGlobal: (name: string) => string): string[] {
  const ofClasses = CLASSES.flatMap(({ prototype, live }) =>
    ownMembers(prototype).map((member) => `${live}.${member}`),
  );
  const ofServices = Object.entries(SERVICES).flatMap(([name, service]) =>
    membersOf(service, liveKeyOfGlobal(name)),
  );
  const ofConsole = ownMembers(googleConsole).map((member) => `Console.${member}`);
  return [
    ...new Set([...ofClasses, ...ofServices, ...membersOf(theUi(), 'Base.Ui'), ...ofConsole]),
  ];
}
