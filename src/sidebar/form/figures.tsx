/** Names and numbers, one pair a line. */
export function Figures({
  figures,
}: {
  readonly figures: readonly (readonly [name: string, value: string | number])[];
}) {
  return (
    <dl class="figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
