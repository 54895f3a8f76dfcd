import { useWords } from '../../../../sidebar/language';
import type { OverviewReply } from '../../contract';
import type { Paper } from '../../core';
import { papersToSign } from '../../core';
import { ChangeSigning } from './change-signing';
import { PackPanel } from './pack-panel';
import { signingWords } from './signing-words';
import { UploadPanel } from './upload-panel';

/** *Tanda tangan*: PDFs to print and sign by hand, and those that wait for an electronic signature. */
export function SigningPanel({
  reply: { papers, account },
  onChange,
}: {
  readonly reply: OverviewReply;
  readonly onChange: () => void;
}) {
  const words = useWords(signingWords);
  const isMine = ({ owner }: Paper): boolean => owner === '' || owner === account;
  const [wet, electronic] = [papersToSign(papers, 'wet'), papersToSign(papers, 'electronic')];
  const hasElectronic = papers.some(({ signature }) => signature !== null);
  const ofOthers = [...wet, ...electronic].filter((paper) => !isMine(paper)).length;
  if (wet.length === 0 && !hasElectronic) return null;
  return (
    <>
      <h2>{words.title}</h2>
      {electronic.length > 0 && (
        <>
          <p>{words.electronicHint(electronic.length)}</p>
          <PackPanel key={keyOf(electronic)} papers={electronic.filter(isMine)} />
          <ChangeSigning papers={electronic} to="wet" onChange={onChange} />
        </>
      )}
      {hasElectronic && <UploadPanel onChange={onChange} />}
      {wet.length > 0 && (
        <>
          <p>{words.wetHint(wet.length)}</p>
          <PackPanel key={keyOf(wet)} papers={wet.filter(isMine)} />
          <ChangeSigning papers={wet} to="electronic" onChange={onChange} />
        </>
      )}
      {ofOthers > 0 && <p class="quiet">{words.ofOthers(ofOthers)}</p>}
    </>
  );
}

/** A zip is offered for the papers it was packed of, and not once others are to be signed. */
function keyOf(papers: readonly Paper[]): string {
  return papers.map(({ id }) => id).join();
}
