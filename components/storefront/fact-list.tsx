export function FactList({ facts }: { facts: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-2 pl-5 marker:text-clay">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
