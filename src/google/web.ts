import type { Web } from '../ports/ports';

/**
 * Calls to addresses of urlFetchWhitelist. Apps Script: what a web app answers comes by a redirect to
 * script.googleusercontent.com, which is followed and must be on that list too.
 */
export function openWeb(): Web {
  return {
    post(address, json) {
      try {
        const response = UrlFetchApp.fetch(address, {
          method: 'post',
          contentType: 'application/json; charset=utf-8',
          payload: json,
          muteHttpExceptions: true,
        });
        return response.getResponseCode() === 200 ? response.getContentText() : null;
      } catch {
        // Apps Script: an address that cannot be reached throws whatever muteHttpExceptions says.
        return null;
      }
    },
  };
}
