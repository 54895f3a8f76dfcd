import { call, callAs } from './bridge';
import { User } from './user';

export class Session {
  getActiveUser(): User {
    return new User(callAs('Session.getActiveUser', 'Session.getEmail'));
  }

  getEffectiveUser(): User {
    return new User(callAs('Session.getEffectiveUser', 'Session.getEmail'));
  }

  getScriptTimeZone(): string {
    return call('Session.getScriptTimeZone');
  }
}
