import { useState } from 'preact/hooks';
import { Banner } from '../../../sidebar/form/banner';
import { RunAction } from '../../../sidebar/form/run-action';
import { TextField } from '../../../sidebar/form/text-field';
import { useWords } from '../../../sidebar/language';
import type { OverviewReply } from '../contract';
import { verifierWords } from './verifier-words';

/** Where papers are checked, and withdrawn ones that the verifier does not know of yet. */
export function VerifierPanel({
  verifier,
  onChange,
}: {
  readonly verifier: OverviewReply['verifier'];
  readonly onChange: () => void;
}) {
  const words = useWords(verifierWords);
  const [address, setAddress] = useState(verifier.address);
  return (
    <>
      <h2>{words.title}</h2>
      {verifier.pending > 0 && (
        <>
          <Banner kind="warning">{words.pending(verifier.pending)}</Banner>
          <RunAction label={words.tell} action="certificates.tellVerifier" onDone={onChange} />
        </>
      )}
      <TextField label={words.address} hint={words.hint} value={address} onChange={setAddress} />
      <RunAction
        kind="plain"
        label={words.connect}
        action="certificates.setVerifier"
        input={{ address }}
      />
    </>
  );
}
