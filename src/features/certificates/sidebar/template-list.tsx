import { formatDateShort, parseIsoDate } from '../../../kernel/plain-date';
import { RunAction } from '../../../sidebar/form/run-action';
import { useWords } from '../../../sidebar/language';
import type { OverviewReply } from '../contract';
import type { FoundTemplate } from '../core';
import { OwnTemplate } from './own-template';
import { templateWords } from './template-words';
import { renewalOf, viewTemplates } from './view-templates';

/** The templates of the papers that are still to be made: whose they are, and where to change them. */
export function TemplateList({
  reply,
  onChange,
}: {
  readonly reply: OverviewReply;
  readonly onChange: () => void;
}) {
  const words = useWords(templateWords);
  const { missing } = viewTemplates(reply);
  if (reply.templates.length === 0) return null;
  return (
    <>
      <h2>{words.templates}</h2>
      <ul class="problems">
        {reply.templates.map((template) => (
          <Template
            key={`${template.kind} ${template.unitCount}`}
            template={template}
            canPick={reply.canPick}
            onChange={onChange}
          />
        ))}
      </ul>
      {missing.length > 0 && (
        <>
          <p class="quiet">{words.makeFirstHint}</p>
          <RunAction
            kind="plain"
            label={words.makeFirst}
            action="certificates.renewTemplates"
            input={renewalOf(missing)}
            onDone={onChange}
          />
        </>
      )}
    </>
  );
}

function Template({
  template,
  canPick,
  onChange,
}: {
  readonly template: FoundTemplate;
  readonly canPick: boolean;
  readonly onChange: () => void;
}) {
  const { kind, unitCount, language, id, owner, madeAt, standing } = template;
  const words = useWords(templateWords);
  const name = `${words.names[kind]} (${[words.units(unitCount), ...(language === 'en' ? [words.english] : [])].join(', ')})`;
  const madeOn = parseIsoDate(madeAt.slice(0, 10));
  return (
    <li>
      <p>{name}</p>
      <p class="quiet">
        {standing === 'none'
          ? words.notMade
          : words.madeBy(owner, madeOn === null ? '' : formatDateShort(madeOn))}
      </p>
      {standing === 'ready' && (
        <a
          href={`https://docs.google.com/document/d/${encodeURIComponent(id)}/edit`}
          target="_blank"
          rel="noopener"
          aria-label={`${words.open}: ${name}`}
        >
          {words.open}
        </a>
      )}
      <OwnTemplate template={template} name={name} canPick={canPick} onChange={onChange} />
    </li>
  );
}
