import { type Answer, type Call, timestamp, visibleFile } from './call-context';
import { fileResponse } from './create-files';
import { mergeProperties, parentsFor, parseMetadata } from './file-metadata';
import { driveError, emptyResponse } from './google-error';

export const updateFile: Answer = (call) => {
  const record = visibleFile(call);
  const metadata = parseMetadata(Buffer.from(call.request.body).toString('utf8'));
  if (metadata.parents !== undefined) {
    const message =
      'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.';
    throw driveError(403, 'fieldNotWritable', message);
  }
  const added = parentsFor(call, idsOf(call, 'addParents'));
  const removed = idsOf(call, 'removeParents');
  record.appProperties = mergeProperties(record.appProperties, metadata.appProperties ?? {});
  const parents = new Set([...record.parents, ...added].filter((id) => !removed.includes(id)));
  record.parents = [...parents];
  record.trashed = metadata.trashed ?? record.trashed;
  record.modifiedTime = timestamp(call);
  if (metadata.name !== undefined && metadata.name !== record.name) {
    record.name = metadata.name;
    if (record.path !== undefined) call.store.writeBytes(record, call.store.readBytes(record));
  }
  call.store.save(record);
  return fileResponse(call, record);
};

/** Deletes for good, a folder with all that is in it; only the owner may. */
export const deleteFile: Answer = (call) => {
  const record = visibleFile(call);
  if (record.owner !== call.request.user) {
    const message = `The user does not have sufficient permissions for file ${record.id}.`;
    throw driveError(403, 'insufficientFilePermissions', message);
  }
  removeWithChildren(call, record.id);
  return emptyResponse();
};

function removeWithChildren(call: Call, id: string): void {
  for (const child of call.store.list().filter((file) => file.parents.includes(id))) {
    removeWithChildren(call, child.id);
  }
  call.store.remove(id);
}

function idsOf(call: Call, parameter: string): string[] {
  const ids = call.route.parameters.get(parameter) ?? '';
  return ids.split(',').filter((id) => id !== '');
}
